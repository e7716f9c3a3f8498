#include "model/json/document_keys.hpp"

#include <gmock/gmock.h>

#include "model/json/names.hpp"
#include "tests/support/golden.hpp"

namespace vekha::model {
namespace {

using testing::Contains;
using testing::Not;

TEST(DocumentKeys, are_nested_as_in_the_file) {
  const auto keys = document_keys();
  EXPECT_EQ(keys.front(), "format");
  for (const char* key :
       {"source.sha256", "goals[]", "activities[].schedule.intervals[]", "activities[].schedule.recurrence.weekday",
        "activities[].schedule.recurrence.weekdays[]", "activities[].schedule.recurrence.next",
        "activities[].responsible[].parties[]", "blocks[].type", "blocks[].rows[][].blocks[]", "blocks[].alt",
        "reading.tables[].rows[].cells[]", "diagnostics[].arguments", "source.column"}) {
    EXPECT_THAT(keys, Contains(key).Times(1));
  }
  EXPECT_THAT(keys, Not(Contains("activities[].source.table")));
}

TEST(DocumentKeys, stand_in_the_contract) {
  const std::string contract = tests::read_source_file("docs/contract.md");
  for (const std::string& key : document_keys()) {
    std::string name = key.substr(key.rfind('.') + 1);
    std::erase_if(name, [](char c) { return c == '[' || c == ']'; });
    EXPECT_NE(contract.find('"' + name + '"'), std::string::npos) << key;
  }
}

enum class Weather { sun, rain, snow };

}  // namespace

template <>
struct json::Names<Weather> {
  static constexpr json::Named<Weather> list[] = {{Weather::sun, "sun"}, {Weather::rain, "rain"}};
};

namespace {

TEST(Names, know_whether_they_lack_an_enumerator) {
  EXPECT_FALSE(json::is_whole_and_in_order<Weather>());
  EXPECT_TRUE(json::is_whole_and_in_order<Unit>());
  EXPECT_EQ(json::name_of(Unit::half_year), "half_year");
  EXPECT_EQ(json::value_of<Unit>("half_year"), Unit::half_year);
  EXPECT_EQ(json::value_of<Unit>("fortnight"), std::nullopt);
}

}  // namespace
}  // namespace vekha::model

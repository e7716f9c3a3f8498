#include "tests/app/build_fixture.hpp"

namespace vekha::app {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char* owner = R"(
name = "Вехи"
[opendata]
inn = "9900012340"
responsible = "Иванова М. П."
phone = "8 (800) 000-00-00"
email = "data@example.org"
)";

/// A site with data sets of the national form, built on 15 October and again on 1 December 2021, when states differ.
class EarlierData : public BuildTest {
 protected:
  void SetUp() override {
    folder_.write("content/site.toml", owner);
    add_document("kamensk", "plan.odt", "kamensk-uralsky.odt");
    ASSERT_EQ(build(), Exit::ok) << err_.str();
  }

  std::vector<std::string> versions() {
    std::vector<std::string> names;
    for (const auto& [path, bytes] : tree()) {
      if (path.starts_with(set) && path.find("/data-") != std::string::npos)
        names.push_back(path.substr(path.find("/data-") + 1, 13));
    }
    return names;
  }

  Exit build_in_december() { return build("2", "site", "2021-12-01"); }

  const std::string set = "opendata/9900012340-activities/";
};

TEST_F(EarlierData, stay_and_are_listed) {
  const std::string before = folder_.read("site/" + set + "data-20211015-structure-20261101.csv");
  ASSERT_EQ(build_in_december(), Exit::ok) << err_.str();
  EXPECT_EQ(versions(), (std::vector<std::string>{"data-20211015", "data-20211201"}));
  EXPECT_EQ(folder_.read("site/" + set + "data-20211015-structure-20261101.csv"), before);
  const std::string meta = folder_.read("site/" + set + "meta.csv");
  EXPECT_THAT(meta, HasSubstr("modified,20211201"));
  EXPECT_LT(meta.find("data-20211201"), meta.find("data-20211015"));
  EXPECT_THAT(folder_.read("site/opendata/9900012340-participants/meta.csv"), HasSubstr("modified,20211015"))
      << "what has not changed has no new version";
  EXPECT_THAT(faults(), IsEmpty());
  const auto first = tree();
  ASSERT_EQ(build_in_december(), Exit::ok);
  EXPECT_TRUE(first == tree()) << "a second build of the day gives the same bytes";
}

TEST_F(EarlierData, outlive_the_site_folder) {
  ASSERT_EQ(build("2", "another", "2021-12-01"), Exit::ok);
  EXPECT_THAT(tree("another"), Contains(testing::Key(set + "data-20211015-structure-20261101.csv")));
}

TEST_F(EarlierData, go_when_a_document_is_taken_down) {
  add_document("kamensk", "other.docx", "ozersk-plan-2025.docx");
  ASSERT_EQ(build_in_december(), Exit::ok) << err_.str();
  EXPECT_EQ(versions().size(), 2U) << "a new document takes nothing back";
  std::filesystem::remove(folder_.path() / "content/documents/kamensk/other.docx");
  ASSERT_EQ(build_in_december(), Exit::ok) << err_.str();
  EXPECT_EQ(versions(), std::vector<std::string>{"data-20211201"});
  ASSERT_EQ(build_in_december(), Exit::ok);
  EXPECT_EQ(versions(), std::vector<std::string>{"data-20211201"});
}

TEST_F(EarlierData, go_when_somebody_decides_to_hide_more) {
  folder_.write("content/decisions.toml", R"([[decision]]
document = "kamensk/plan.odt"
decision = "mask"
fragment = "Координационная группа"
author = "Иванова М. П."
date = 2021-11-01
reason = "Так решили"
)");
  ASSERT_EQ(build_in_december(), Exit::ok) << err_.str();
  EXPECT_EQ(versions(), std::vector<std::string>{"data-20211201"});
}

TEST_F(EarlierData, that_somebody_else_put_there_are_not_shown) {
  folder_.write("content/.published/opendata/9900012340-activities/data-20210101.html", "<script>");
  folder_.write("content/.published/opendata/evil.csv", "x");
  ASSERT_EQ(build_in_december(), Exit::ok);
  for (const auto& [path, bytes] : tree()) EXPECT_THAT(path, Not(HasSubstr("evil")));
  EXPECT_EQ(versions(), (std::vector<std::string>{"data-20211015", "data-20211201"}));
}

}  // namespace
}  // namespace vekha::app

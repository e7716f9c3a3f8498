#include "generator/search/search_index.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "generator/generate.hpp"
#include "language/text.hpp"
#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

using Postings = std::map<std::string, std::vector<std::size_t>>;

std::vector<RecordGroup> two_groups() {
  return {{"school", "lugovoy", "Луговой", "lugovoy/schools/", {{.href = "shkola-7.html", .title = "Школа № 7"}}},
          {"activity",
           "lugovoy",
           "Луговой",
           "lugovoy/plans/plan.html#",
           {{.href = "a1", .title = "Родительские собрания", .text = "в школах для родителей", .label = "1."},
            {.href = "a2", .title = "Отчёты \"школ\"", .text = "C:\\docs\nдве строки"}}}};
}

/// Characters from a place; the places of UTF-8 text.
std::string first_characters(const std::string& text, std::size_t count) {
  std::size_t at = 0;
  for (; at < text.size() && count > 0; --count) {
    for (++at; at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;) ++at;
  }
  return text.substr(0, at);
}

/// A part of the words, read as search.js reads it.
void read_words(Postings& postings, const std::string& script) {
  const auto begin = script.find("[\"") + 2;
  std::string lines = script.substr(begin, script.find("\"]") - begin);
  std::string stem;
  for (lines += ';'; !lines.empty(); lines.erase(0, lines.find(';') + 1)) {
    const std::string line = lines.substr(0, lines.find(';'));
    const auto comma = line.find(',');
    stem = first_characters(stem, static_cast<std::size_t>(line[0] - 'a')) + line.substr(1, comma - 1);
    std::size_t number = 0;
    std::size_t place = 0;
    for (const char c : line.substr(comma + 1)) {
      const bool last = c < 'a';
      number = number * 26 + static_cast<std::size_t>(c - (last ? 'A' : 'a'));
      if (!last) continue;
      place += number;
      postings[stem].push_back(place);
      number = 0;
    }
  }
}

std::map<std::string, std::string> index_of(const std::vector<RecordGroup>& groups, std::size_t part_bytes) {
  std::map<std::string, std::string> files;
  for (const OutputFile& file : search_index(groups, part_bytes)) files.emplace(file.path, file.bytes);
  return files;
}

TEST(SearchIndex, lists_records_under_the_stems_of_their_words) {
  Postings postings;
  read_words(postings, index_of(two_groups(), 100'000).at("assets/search/w0.js"));
  EXPECT_THAT(postings["школ"], ElementsAre(1, 2, 5));  // titles of 0 and 2, text of 1
  EXPECT_THAT(postings["родительск"], ElementsAre(3));
  EXPECT_THAT(postings["родител"], ElementsAre(2));
  EXPECT_THAT(postings["7"], ElementsAre(1));
  EXPECT_THAT(postings["отчет"], ElementsAre(5));
  EXPECT_FALSE(postings.contains("в"));
}

TEST(SearchIndex, is_cut_into_parts_that_hold_the_same) {
  Postings whole;
  read_words(whole, index_of(two_groups(), 100'000).at("assets/search/w0.js"));
  const auto files = index_of(two_groups(), 20);
  Postings parts;
  std::size_t count = 0;
  for (; files.contains("assets/search/w" + std::to_string(count) + ".js"); ++count) {
    read_words(parts, files.at("assets/search/w" + std::to_string(count) + ".js"));
  }
  EXPECT_GT(count, 2U);
  EXPECT_EQ(parts, whole);
  EXPECT_TRUE(files.contains("assets/search/r2.js"));
  EXPECT_THAT(files.at("assets/search/index.js"), HasSubstr("\"records\":[0,1,2]"));
}

TEST(SearchIndex, keeps_texts_inside_their_quotation_marks) {
  const std::string records = index_of(two_groups(), 100'000).at("assets/search/r0.js");
  EXPECT_THAT(records, HasSubstr(R"(["a2","Отчёты \"школ\"","C:\\docs две строки","","",""])"));
}

TEST(SearchIndex, of_nothing_has_no_parts) {
  const auto files = index_of({}, 100);
  ASSERT_EQ(files.size(), 1U);
  EXPECT_THAT(files.begin()->second, HasSubstr(R"("groups":[],"count":0,"words":[],"records":[])"));
}

TEST(SearchRecords, hold_everything_that_can_be_opened) {
  auto input = tests::sample_input();
  input.abbreviations = {{"ВПР", "всероссийские проверочные работы", "Работы по единым заданиям.", false}};
  const Site site = make_site(std::move(input), tests::sample_theme().words());
  std::map<std::string, std::set<std::string>> titles;
  for (const RecordGroup& group : search_records(site, tests::sample_theme().words())) {
    for (const SearchRecord& record : group.records) {
      titles[std::string(group.kind)].insert(group.base + record.href + " " + language::normalized(record.title));
    }
  }
  EXPECT_THAT(titles["school"], ::testing::Contains("lugovoy/schools/shkola-7.html Средняя школа № 7"));
  EXPECT_THAT(titles["activity"], ::testing::Contains("lugovoy/plans/plan-2021.html#a2 Родительские собрания"));
  EXPECT_THAT(titles["term"], ::testing::Contains("glossary.html#t-vpr ВПР — всероссийские проверочные работы"));
  EXPECT_THAT(
      titles["person"],
      ::testing::Contains("lugovoy/people.html#p-direktor-shkoly-primerova-a-i Директор школы, Примерова А.И."));
  EXPECT_EQ(titles["plan"].size(), 3U);
}

}  // namespace
}  // namespace vekha::generator

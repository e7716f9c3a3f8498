#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "importer/import.hpp"
#include "language/text.hpp"
#include "model/json/document_json.hpp"
#include "model/json/names.hpp"
#include "tests/importer/interpretation/reading.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/variants/variant.hpp"

/// Nothing of a table is lost without a word: its cells are in fields, in extra fields, or listed with the reason.
namespace vekha::importer {
namespace {

using test::cell;
using test::read;
using test::table;

constexpr double least_share = 0.995;
constexpr double least_words = 0.995;

const Vocabulary& vocabulary() {
  static const Vocabulary words = Vocabulary::built_in();
  return words;
}

void add_words(const std::vector<model::Block>& blocks, std::vector<std::string>& out) {
  for (const model::Block& block : blocks) {
    if (const auto* paragraph = std::get_if<model::Paragraph>(&block.value)) {
      std::ranges::move(language::words_of(paragraph->text), std::back_inserter(out));
    } else if (const auto* list = std::get_if<model::List>(&block.value)) {
      for (const auto& item : list->items) add_words(item.blocks, out);
    } else if (const auto* inner = std::get_if<model::Table>(&block.value)) {
      for (const auto& row : inner->rows) {
        for (const auto& one : row) add_words(one.blocks, out);
      }
    }
  }
}

// The words of all tables, and of them those that stand in a field, a heading or the list of what is skipped.
struct Coverage {
  std::size_t words = 0, found = 0;
  std::string lost;
};
Coverage coverage_of(model::Document document) {
  std::vector<std::string> in_tables;
  for (const model::Block& block : document.blocks) {
    if (std::holds_alternative<model::Table>(block.value)) add_words({block}, in_tables);
  }
  document.blocks.clear();
  const auto known = language::words_of(model::to_json(document, -1));
  const std::set<std::string> fields(known.begin(), known.end());
  Coverage out{.words = in_tables.size()};
  for (const std::string& word : in_tables) {
    fields.contains(word) ? void(++out.found) : void(out.lost += word + " ");
  }
  return out;
}

TEST(Completeness, of_every_document_is_at_least_99_5_percent) {
  const auto folder = tests::source_folder() / "tests/documents";
  int documents = 0;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() != ".docx" && file.path().extension() != ".odt") continue;
    const std::string name = file.path().filename().string();
    const std::string bytes = tests::read_source_file("tests/documents/" + name);
    const auto document = import_document(std::as_bytes(std::span(bytes)), vocabulary());
    ASSERT_TRUE(document) << name;
    const model::Completeness& figures = document.value().reading.completeness;
    EXPECT_GE(figures.share, least_share) << name;
    EXPECT_EQ(figures.fields + figures.extra + figures.skipped + figures.unread, figures.cells) << name;
    // what the ledger says is checked against the text itself
    const Coverage words = coverage_of(document.value());
    EXPECT_GE(static_cast<double>(words.found), least_words * static_cast<double>(words.words))
        << name << ": " << words.lost;
    ++documents;
  }
  EXPECT_GT(documents, 10);
}

TEST(Completeness, of_invented_plans_is_at_least_99_5_percent) {
  const test::Words words;
  int cells = 0;
  int unread = 0;
  for (std::uint64_t seed = 2001; seed < 2031; ++seed) {
    const auto variant = test::variant_of(seed, words);
    const auto document = import_document(std::as_bytes(std::span(variant.bytes)), vocabulary());
    ASSERT_TRUE(document) << "variant " << seed;
    cells += document.value().reading.completeness.cells;
    unread += document.value().reading.completeness.unread;
  }
  EXPECT_GT(cells, 1000);
  EXPECT_LE(unread, (1 - least_share) * cells);
}

// "2: number activity schedule responsible > a1" of every row with text.
std::vector<std::string> uses(const model::Document& document) {
  std::vector<std::string> out;
  for (const auto& one : document.reading.tables) {
    for (const auto& row : one.rows) {
      std::string line = std::to_string(row.row) + ":";
      for (const model::CellUse use : row.cells) {
        const auto name = model::json::name_of(use);
        line.append(" ").append(name.empty() ? "-" : name);
      }
      for (std::size_t i = 0; i < row.values.size(); ++i) line.append(i == 0 ? " > " : " ").append(row.values[i]);
      out.push_back(std::move(line));
    }
  }
  return out;
}

TEST(CellUses, of_a_plan) {
  const auto document = read({table({{"№", "Мероприятие", "Срок", "Ответственный", "Место проведения", "Ресурсы"},
                                     {"1", "2", "3", "4", "5", "6"},
                                     {cell("1. Подготовка").across(6)},
                                     {"1.1", "Анализ", "май 2021", "РМК", "справка", "нет"},
                                     {"1.2", "Отбор", "", "", "", ""},
                                     {"", "", "июнь 2021", "", "", ""},
                                     {cell("Примечание: сроки могут меняться").across(6)}})});
  EXPECT_THAT(
      uses(document),
      testing::ElementsAre("1: heading heading heading heading heading heading",
                           "2: column-numbers column-numbers column-numbers column-numbers column-numbers "
                           "column-numbers",
                           "3: section - - - - - > s1", "4: number activity schedule responsible extra extra > a1",
                           "5: number activity - - - - > a2", "6: - - schedule - - - > a2", "7: note - - - - -"));
  EXPECT_EQ(document.reading.completeness.share, 1);
  EXPECT_EQ(document.reading.completeness.extra, 2);
  EXPECT_EQ(document.reading.completeness.skipped, 7);
  EXPECT_EQ(document.reading.skipped.back().text, "Примечание: сроки могут меняться");
  EXPECT_EQ(document.reading.skipped.back().source.row, 7);
  EXPECT_EQ(document.reading.tables[0].kind, model::TableKind::activity_list);
  EXPECT_EQ(document.reading.tables[0].columns[2].role, "period");
}

TEST(CellUses, of_a_table_cut_by_a_page_break) {
  const auto document =
      read({table({{"№", "Мероприятие", "Срок"}, {"1", "Анализ итогов и", "Сентябрь – октябрь"}}),
            table({{"№", "Мероприятие", "Срок"}, {"", "отбор школ", "2019"}, {"2", "Сбор", "май 2020"}})});
  EXPECT_THAT(uses(document), testing::ElementsAre("1: heading heading heading", "2: number activity schedule > a1",
                                                   "1: repeated-heading repeated-heading repeated-heading",
                                                   "2: - activity schedule > a1", "3: number activity schedule > a2"));
  EXPECT_EQ(document.reading.tables[1].continues, 1);
}

TEST(CellUses, what_has_no_field_is_listed_with_the_reason) {
  const auto document =
      read({table({{"Показатель", "Ед. изм.", "План 2021", "План 2022"}, {"Доля педагогов", "%", "60", "не менее 65"}}),
            table({{"ягоды", "грибы"}, {"брусника", "лисички"}})});
  EXPECT_THAT(uses(document),
              testing::ElementsAre("1: heading heading heading heading", "2: indicator indicator indicator indicator",
                                   "1: not-understood not-understood", "2: not-understood not-understood"));
  EXPECT_EQ(document.reading.skipped.front().text, "ягоды");
  EXPECT_EQ(document.reading.completeness.unread, 0);
}

TEST(CellUses, years_that_name_no_one_year_are_kept) {
  const auto document = read({table({{"Год", "Мероприятие", "Срок", "Ответственный"},
                                     {"2017-2018", "Анализ", "май", "РМК"},
                                     {"2018", "Отбор", "май", "РМК"}})});
  ASSERT_EQ(document.activities.size(), 2U);
  ASSERT_EQ(document.activities[0].extra.size(), 1U);
  EXPECT_EQ(document.activities[0].extra[0].text, "2017-2018");
  EXPECT_TRUE(document.activities[1].extra.empty());
  EXPECT_EQ(document.reading.completeness.unread, 0);
}

TEST(CellUses, a_table_without_text_is_complete) {
  EXPECT_EQ(read({table({{"", ""}, {"", ""}})}).reading.completeness, model::Completeness{});
}

}  // namespace
}  // namespace vekha::importer

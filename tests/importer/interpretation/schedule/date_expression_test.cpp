#include "importer/interpretation/schedule/date_expression.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vekha::importer::schedule {
namespace {

using ::testing::ElementsAre;

const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  return vocabulary;
}

struct Read {
  std::vector<DateItem> items;
  bool complete = false;  // nothing was left over
};

Read read(std::string_view phrase) {
  const auto tokens = tokens_of(phrase, words(), Spelling::exact);
  Cursor cursor(tokens);
  auto items = read_dates(cursor);
  return {items.value_or(std::vector<DateItem>{}), cursor.done()};
}

DatePart day(int index, int month, std::optional<int> year = std::nullopt) {
  return {.precision = Precision::day, .year = year, .month = month, .index = index};
}
DatePart month(int number, std::optional<int> year = std::nullopt) {
  return {.precision = Precision::month, .year = year, .month = number};
}

void expect_items(std::string_view phrase, const std::vector<DateItem>& items) {
  const auto found = read(phrase);
  EXPECT_TRUE(found.complete) << phrase;
  EXPECT_EQ(found.items, items) << phrase;
}

TEST(DateExpression, reads_one_day_in_every_notation) {
  for (const char* phrase : {"15 марта 2021 года", "15.03.2021", "15.03.21г.", "2021-03-15", "15/03/2021",
                             "«15» марта 2021", "15-го марта 2021 г."}) {
    expect_items(phrase, {{.first = day(15, 3, 2021)}});
  }
  expect_items("первого сентября", {{.first = day(1, 9)}});
}

TEST(DateExpression, tells_deadlines_from_beginnings) {
  expect_items("до 15 марта", {{.relation = Relation::by, .first = day(15, 3)}});
  expect_items("не позднее, чем до 15 марта", {{.relation = Relation::by, .first = day(15, 3)}});
  expect_items("по 15 марта", {{.relation = Relation::by, .first = day(15, 3)}});
  expect_items("начиная с 15 марта", {{.relation = Relation::since, .first = day(15, 3)}});
  expect_items("до конца мая", {{.relation = Relation::by, .first = month(5)}});
}

TEST(DateExpression, knows_dates_whose_days_the_words_leave_open) {
  const DatePart part_of_may{.precision = Precision::month, .month = 5, .part_of = true};
  expect_items("в начале мая", {{.first = part_of_may}});
  expect_items("с середины мая", {{.relation = Relation::since, .first = part_of_may}});
  EXPECT_TRUE(read("до середины мая").items.empty());
}

TEST(DateExpression, reads_spans) {
  expect_items("с 1 по 15 марта", {{.first = day(1, 3), .last = day(15, 3)}});
  expect_items("1-15.03.2021", {{.first = day(1, 3, 2021), .last = day(15, 3, 2021)}});
  expect_items("март - май 2021 г.", {{.first = month(3), .last = month(5, 2021)}});
  expect_items("с сентября до мая", {{.first = month(9), .last = month(5)}});
  expect_items("2021-23 гг.", {{.first = {.precision = Precision::year, .year = 2021},
                                .last = DatePart{.precision = Precision::year, .year = 2023}}});
}

TEST(DateExpression, reads_lists_that_share_their_last_word) {
  expect_items("10, 20 и 25 мая", {{.first = day(10, 5)}, {.first = day(20, 5)}, {.first = day(25, 5)}});
  expect_items("II, IV кварталы 2021", {{.first = {.precision = Precision::quarter, .year = 2021, .index = 2}},
                                        {.first = {.precision = Precision::quarter, .year = 2021, .index = 4}}});
  expect_items("I-III кварталы", {{.first = {.precision = Precision::quarter, .index = 1},
                                   .last = DatePart{.precision = Precision::quarter, .index = 3}}});
}

TEST(DateExpression, stops_where_the_date_ends) {
  const auto found = read("март 2021, по графику");
  EXPECT_FALSE(found.complete);
  EXPECT_THAT(found.items, ElementsAre(DateItem{.first = month(3, 2021)}));
  EXPECT_EQ(read("январь 2020 - постоянно").items.size(), 1U);
}

TEST(DateExpression, knows_impossible_dates) {
  for (const char* phrase : {"31.02.2021", "45.13.2021", "30 февраля", "5 квартал", "0 марта", "1.2.3", "до 25 числа",
                             "1 раз", "в начале учебного года", "2021 - март"}) {
    const auto found = read(phrase);
    EXPECT_TRUE(found.items.empty() || !found.complete) << phrase;
  }
}

}  // namespace
}  // namespace vekha::importer::schedule

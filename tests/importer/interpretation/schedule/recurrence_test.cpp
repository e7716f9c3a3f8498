#include "importer/interpretation/schedule/recurrence.hpp"

#include <gtest/gtest.h>

namespace vekha::importer::schedule {
namespace {

using model::Unit;

const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  return vocabulary;
}

// The rule of a whole phrase; nothing where some of it is left over.
std::optional<Rule> read(std::string_view phrase) {
  const auto tokens = tokens_of(phrase, words(), Spelling::exact);
  Cursor cursor(tokens);
  auto rule = read_rule(cursor);
  return cursor.done() ? rule : std::nullopt;
}

TEST(Recurrence, says_how_often) {
  EXPECT_EQ(read("раз в месяц"), (Rule{.frequency = Frequency{.unit = Unit::month}}));
  EXPECT_EQ(read("1 раз в две недели"), (Rule{.frequency = Frequency{.every = 2, .unit = Unit::week}}));
  EXPECT_EQ(read("не реже, чем 2 раза в течение учебного года"),
            (Rule{.frequency = Frequency{.unit = Unit::school_year, .times = 2, .min = true}}));
  EXPECT_EQ(read("дважды в год"), (Rule{.frequency = Frequency{.unit = Unit::year, .times = 2}}));
  EXPECT_EQ(read("ежеквартально"), (Rule{.frequency = Frequency{.unit = Unit::quarter}}));
  EXPECT_EQ(read("каждые 3 месяца"), (Rule{.frequency = Frequency{.every = 3, .unit = Unit::month}}));
  EXPECT_EQ(read("в конце каждой четверти"), (Rule{.frequency = Frequency{.unit = Unit::term}}));
}

TEST(Recurrence, says_on_which_days) {
  EXPECT_EQ(read("по вторникам и четвергам"), (Rule{.implied = Unit::week, .weekdays = {2, 4}}));
  EXPECT_EQ(read("последняя среда месяца"), (Rule{.implied = Unit::month, .weekdays = {3}, .ordinal = -1}));
  EXPECT_EQ(read("до 25 числа каждого месяца"), (Rule{.implied = Unit::month, .by_day = 25}));
  EXPECT_EQ(read("15 числа"), (Rule{.day = 15}));
  EXPECT_EQ(read("до 10 числа месяца, следующего за отчетным кварталом"),
            (Rule{.implied = Unit::quarter, .by_day = 10, .next = true}));
}

TEST(Recurrence, leaves_what_it_can_not_hold) {
  for (const char* phrase : {"1-2 раза в год", "0 раз в год", "раз в", "каждый второй вторник", "до 35 числа",
                             "1 и 3 среда месяца", "каждый", "1 раз в 1000 лет", "раза", "число"}) {
    EXPECT_FALSE(read(phrase)) << phrase;
  }
}

TEST(Recurrence, combines_statements_that_agree) {
  EXPECT_EQ(combined(*read("еженедельно"), *read("по пятницам")),
            (Rule{.frequency = Frequency{.unit = Unit::week}, .implied = Unit::week, .weekdays = {5}}));
  EXPECT_EQ(combined(*read("ежегодно"), *read("2 раза в год"))->frequency->times, 2);
  EXPECT_FALSE(combined(*read("ежемесячно"), *read("ежеквартально")));
  EXPECT_FALSE(combined(*read("по вторникам"), *read("по средам")));
  EXPECT_FALSE(combined(*read("до 5 числа"), *read("до 10 числа")));
}

}  // namespace
}  // namespace vekha::importer::schedule

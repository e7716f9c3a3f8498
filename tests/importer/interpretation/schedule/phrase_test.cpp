#include "importer/interpretation/schedule/phrase.hpp"

#include <gtest/gtest.h>

namespace vekha::importer::schedule {
namespace {

const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  return vocabulary;
}

std::optional<Phrase> read(std::string_view text) {
  return read_phrase(tokens_of(text, words(), Spelling::exact), text);
}

TEST(Phrase, gathers_dates_rules_and_conditions) {
  const auto phrase = read("до 15 мая, 1 июня 2021 г., по согласованию");
  ASSERT_TRUE(phrase);
  ASSERT_EQ(phrase->dates.size(), 2U);
  EXPECT_EQ(phrase->dates[1].relation, Relation::by);
  EXPECT_EQ(phrase->condition, "по согласованию");
  EXPECT_FALSE(phrase->rule);
}

TEST(Phrase, with_something_left_over_is_not_understood) {
  for (const char* text :
       {"", "-", "май 2021 конференция", "конференция, май 2021", "май/июнь", "май - июнь - июль", "Срок:",
        "(май"
        " 2021 или июнь)",
        "до до 5 мая 2021 г. отчет"}) {
    EXPECT_FALSE(read(text)) << text;
  }
}

TEST(Phrase, opens_where_something_goes_on_behind_a_date) {
  EXPECT_TRUE(read("январь 2020 - постоянно")->opens);
  EXPECT_TRUE(read("май 2021, далее ежемесячно")->opens);
  EXPECT_TRUE(read("май 2021 и далее")->opens);
  EXPECT_FALSE(read("май 2021, ежемесячно")->opens);
}

TEST(Phrase, keeps_conditions_verbatim) {
  EXPECT_EQ(read("март 2021 (по графику\nпроведения)")->condition, "по графику проведения");
  EXPECT_EQ(read("По плану ОО, утверждённому 01.02.2021.")->condition, "По плану ОО, утверждённому 01.02.2021");
  EXPECT_EQ(read("при наличии средств, май, по согласованию")->condition, "при наличии средств, по согласованию");
  EXPECT_EQ(read("по мере необходимости, но не реже 1 раза в год")->condition, "по мере необходимости");
}

TEST(Phrase, of_two_rules_keeps_the_first_and_the_words_of_the_second) {
  const auto phrase = read("2 раза в год общешкольные собрания, не менее 1 раз в четверть классные собрания");
  ASSERT_TRUE(phrase);
  EXPECT_EQ(phrase->rule->frequency->times, 2);
  EXPECT_EQ(phrase->condition, "общешкольные собрания, не менее 1 раз в четверть классные собрания");
  EXPECT_EQ(read("ежемесячно, ежеквартально")->condition, "ежеквартально");
  EXPECT_FALSE(read("2 раза в год общешкольные собрания"));
}

}  // namespace
}  // namespace vekha::importer::schedule

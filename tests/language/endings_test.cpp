#include "language/endings.hpp"

#include <gtest/gtest.h>

namespace vekha::language {
namespace {

TEST(Endings, of_adjectives_are_cut) {
  const auto parts = adjective("оконешниковского");
  ASSERT_TRUE(parts);
  EXPECT_EQ(parts->stem, "оконешниковск");
  EXPECT_EQ(parts->ending, "ого");
  EXPECT_FALSE(adjective("школа"));
  EXPECT_FALSE(adjective("мой"));
  EXPECT_TRUE(same_case(*adjective("дошкольного"), *adjective("общего")));
  EXPECT_FALSE(same_case(*adjective("дошкольного"), *adjective("общая")));
  EXPECT_TRUE(is_nominative(*adjective("средняя")));
  EXPECT_FALSE(is_nominative(*adjective("средней")));
}

TEST(Endings, of_adjectives_become_the_nominative_of_a_gender) {
  EXPECT_EQ(nominative("Оконешниковского", Gender::masculine), "Оконешниковский");
  EXPECT_EQ(nominative("Городского", Gender::masculine), "Городской");
  EXPECT_EQ(nominative("средней", Gender::feminine), "средняя");
  EXPECT_EQ(nominative("общего", Gender::neuter), "общее");
  EXPECT_EQ(nominative("районных", Gender::plural), "районные");
  EXPECT_EQ(nominative("школа", Gender::feminine), "школа");
}

TEST(Endings, of_nouns_follow_the_lemma) {
  EXPECT_TRUE(is_form_of("директорами", noun_stem("директор")));
  EXPECT_TRUE(is_form_of("школ", noun_stem("школа")));
  EXPECT_TRUE(is_form_of("лицеем", noun_stem("лицей")));
  EXPECT_TRUE(is_form_of("управлений", noun_stem("управление")));
  EXPECT_TRUE(is_form_of("заведующей", noun_stem("заведующий")));
  EXPECT_FALSE(is_form_of("школьник", noun_stem("школа")));
  EXPECT_EQ(noun_gender("школа"), Gender::feminine);
  EXPECT_EQ(noun_gender("учреждение"), Gender::neuter);
  EXPECT_EQ(noun_gender("лицей"), Gender::masculine);
}

TEST(Endings, tell_what_a_word_may_be) {
  for (const char* word : {"руководители", "директорам", "методистов"}) EXPECT_TRUE(may_be_plural(word)) << word;
  for (const char* word : {"директор", "заведующая"}) EXPECT_FALSE(may_be_plural(word)) << word;
  for (const char* word : {"детской", "общего", "юных"}) EXPECT_TRUE(ends_like_attribute(word)) << word;
  for (const char* word : {"ибрагим", "оюн", "артем"}) EXPECT_FALSE(ends_like_attribute(word)) << word;
  for (const char* word : {"выполнение", "проведении", "развитие"}) EXPECT_TRUE(is_verbal_noun(word)) << word;
  for (const char* word : {"выполнено", "выполнен"}) EXPECT_FALSE(is_verbal_noun(word)) << word;
  for (const char* word : {"проведение", "организация", "подготовка", "составить", "провести"})
    EXPECT_TRUE(begins_a_deed(word)) << word;
  for (const char* word : {"педагог", "семинар", "ция"}) EXPECT_FALSE(begins_a_deed(word)) << word;
}

TEST(Endings, leave_a_rough_stem) {
  EXPECT_EQ(rough_stem("образования"), rough_stem("образованию"));
  EXPECT_EQ(rough_stem("районного"), rough_stem("районный"));
  EXPECT_EQ(rough_stem("дом"), "дом");
}

}  // namespace
}  // namespace vekha::language

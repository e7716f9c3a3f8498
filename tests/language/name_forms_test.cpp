#include "language/name_forms.hpp"

#include <gtest/gtest.h>

namespace vekha::language {
namespace {

TEST(NameForms, whole_names_stand_in_the_nominative) {
  struct NameCase {
    FullName oblique;
    const char* nominative;
  };
  const NameCase cases[] = {
      {{"Иванову", "Марию", "Петровну"}, "Иванова Мария Петровна"},
      {{"Ивановой", "Марии", "Петровны"}, "Иванова Мария Петровна"},
      {{"Ивановой", "Анне", "Петровне"}, "Иванова Анна Петровна"},
      {{"Ивановой", "Натальей", "Ильиничной"}, "Иванова Наталья Ильинична"},
      {{"Красовскую", "Ольгу", "Олеговну"}, "Красовская Ольга Олеговна"},
      {{"Красовской", "Ольги", "Олеговны"}, "Красовская Ольга Олеговна"},
      {{"Иванова", "Ивана", "Петровича"}, "Иванов Иван Петрович"},
      {{"Иванову", "Сергею", "Петровичу"}, "Иванов Сергей Петрович"},
      {{"Ивановым", "Игорем", "Петровичем"}, "Иванов Игорь Петрович"},
      {{"Красовского", "Юрия", "Ильича"}, "Красовский Юрий Ильич"},
      {{"Кузьмича", "Павла", "Львовича"}, "Кузьмич Павел Львович"},
      {{"Шевченко", "Льва", "Яковлевича"}, "Шевченко Лев Яковлевич"},
      {{"Кузьмич", "Светлану", "Викторовну"}, "Кузьмич Светлана Викторовна"},
      {{"Иванова", "Мария", "Петровна"}, "Иванова Мария Петровна"},
  };
  for (const NameCase& one : cases) {
    const FullName name = nominative(one.oblique);
    EXPECT_EQ(name.surname + " " + name.given + " " + name.patronymic, one.nominative);
  }
}

TEST(NameForms, patronymics_in_all_cases) {
  for (const char* word : {"петрович", "петровича", "петровичу", "петровичем", "петровиче", "ильич", "кузьмича",
                           "никитичем", "петровна", "петровны", "петровне", "петровну", "петровной", "петровною",
                           "сергеевна", "ильинична", "ильиничной", "андреевичу", "львович"}) {
    EXPECT_TRUE(is_patronymic(word)) << word;
  }
  for (const char* word : {"кирпич", "москвич", "страна", "иванов", "овна", "ович", "сосна", "паралич", "личная"})
    EXPECT_FALSE(is_patronymic(word)) << word;
}

TEST(NameForms, a_surname_is_known_in_its_cases) {
  struct Case {
    const char *surname, *nominative;
    bool is_case;
  };
  const Case cases[] = {
      {"миннулиной", "миннулина", true},  {"миннулину", "миннулина", true},    {"ивановым", "иванов", true},
      {"иванова", "иванов", true},        {"красовского", "красовский", true}, {"красовской", "красовская", true},
      {"красовскую", "красовская", true}, {"иванова", "иванова", true},        {"ивановская", "иванов", false},
      {"петровой", "иванова", false},     {"миннулин", "миннулина", false},
  };
  for (const Case& one : cases) EXPECT_EQ(is_case_of(one.surname, one.nominative), one.is_case) << one.surname;
}

TEST(NameForms, a_surname_has_one_stem) {
  for (const char* word : {"иванов", "иванова", "ивановой", "иванову", "ивановым", "иванове"})
    EXPECT_EQ(surname_stem(word), "иванов") << word;
  for (const char* word : {"красовский", "красовская", "красовского", "красовской", "красовскую", "красовским"})
    EXPECT_EQ(surname_stem(word), "красовск") << word;
  EXPECT_EQ(surname_stem("петров-водкина"), "водкин");
  EXPECT_EQ(surname_stem("ли"), "ли");
  EXPECT_NE(surname_stem("иванов"), surname_stem("ивановский"));
}

TEST(NameForms, endings_tell_surnames) {
  for (const char* word : {"иванов", "петрова", "пушкин", "маяковский"})
    EXPECT_EQ(surname_ending(word), SurnameEnding::usual) << word;
  for (const char* word : {"кузьмич", "шевченко", "седых", "гончарук", "саакян", "руставели-дзе"})
    EXPECT_EQ(surname_ending(word), SurnameEnding::possible) << word;
  for (const char* word : {"цоко", "методист", "школа"}) EXPECT_EQ(surname_ending(word), SurnameEnding::none) << word;
}

TEST(NameForms, first_names_are_words) {
  for (const char* word : {"иван", "ивану", "марии", "мария", "айгуль", "азатом"})
    EXPECT_TRUE(is_first_name(word)) << word;
  for (const char* word : {"школа", "педагог", "комиссия", ""}) EXPECT_FALSE(is_first_name(word)) << word;
}

}  // namespace
}  // namespace vekha::language

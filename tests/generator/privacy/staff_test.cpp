#include "generator/privacy/staff.hpp"

#include <gmock/gmock.h>

namespace vekha::generator {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> named(std::string_view text) {
  std::vector<std::string> names;
  for (const auto& person : people_in(text)) names.push_back(person.name);
  return names;
}

Post post(std::string_view text) {
  const auto people = people_in(text);
  return people.empty() ? Post::none : people.front().post;
}

std::string shown(std::string_view text, NameShown how) {
  return with_names_shown(
      text, [&](const NamedPerson&) { return how; }, "[скрыто]");
}

TEST(PeopleIn, names_are_found_however_they_are_written) {
  EXPECT_THAT(named("Иванова М.П., Петров Пётр Петрович; С. И. Сидорова-Белая, Мария Ивановна Чехова"),
              ElementsAre("Иванова М.П.", "Петров Пётр Петрович", "С. И. Сидорова-Белая", "Мария Ивановна Чехова"));
}

TEST(PeopleIn, two_words_with_capital_letters_are_no_name) {
  EXPECT_THAT(named("Новая Школа. Управление Образования. Семинар «Точка Роста»"), IsEmpty());
}

TEST(PeopleIn, those_a_school_or_a_street_is_named_after_do_not_count) {
  EXPECT_THAT(named("МБОУ СОШ № 3 имени Героя Советского Союза Петрова Ивана Кузьмича"), IsEmpty());
  EXPECT_THAT(named("лицей им. Ю.А. Гагарина"), IsEmpty());
  EXPECT_THAT(named("Школа имени Ю.А. Гагарина, директор Белова А.И."), ElementsAre("Белова А.И."));
}

TEST(PeopleIn, forms_of_one_name_have_one_key) {
  const std::string key = people_in("Иванова Мария Петровна").front().key;
  for (const char* form : {"Ивановой Марии Петровны", "Иванову М.П.", "М. П. Иванова", "Мария Петровна Иванова"})
    EXPECT_EQ(people_in(form).front().key, key) << form;
  EXPECT_NE(people_in("Иванова М.И.").front().key, key);
  EXPECT_EQ(people_in("Петровскому А.А.").front().key, people_in("Петровский А.А.").front().key);
}

TEST(PeopleIn, the_post_stands_before_or_after) {
  EXPECT_EQ(post("директор МБОУ СОШ № 5 Иванова М.П."), Post::head);
  EXPECT_EQ(post("Иванова М.П., заместитель директора"), Post::head);
  EXPECT_EQ(post("учитель математики Иванова М.П."), Post::teacher);
  EXPECT_EQ(post("классный руководитель 5 класса Иванова М.П."), Post::teacher);
  EXPECT_EQ(post("Иванова М.П. (старший методист)"), Post::other);
  EXPECT_EQ(post("Иванова М.П."), Post::none);
  EXPECT_EQ(post("Иванова М.П. провела семинар для директоров"), Post::none);
}

TEST(PeopleIn, a_post_belongs_to_the_name_beside_it) {
  const auto people = people_in("методист Белова А.И., директор Петров И.И.; учитель Чехова О.О.");
  ASSERT_EQ(people.size(), 3U);
  EXPECT_EQ(people[0].post, Post::other);
  EXPECT_EQ(people[1].post, Post::head);
  EXPECT_EQ(people[2].post, Post::teacher);
}

TEST(NamesShown, initials_stand_in_the_case_of_the_name) {
  EXPECT_EQ(shown("методисту Ивановой Марии Петровне поручено", NameShown::initials),
            "методисту Ивановой М.П. поручено");
  EXPECT_EQ(shown("Мария Петровна Иванова-Белая", NameShown::initials), "М.П. Иванова-Белая");
  EXPECT_EQ(shown("Иванова М. П.", NameShown::initials), "Иванова М. П.");
}

TEST(NamesShown, the_post_stays_without_the_marks_that_tied_the_name_to_it) {
  EXPECT_EQ(shown("Открытый урок, учитель математики Иванова М.П., 5 класс", NameShown::post),
            "Открытый урок, учитель математики, 5 класс");
  EXPECT_EQ(shown("учитель (Иванова М.П.)", NameShown::post), "учитель");
  EXPECT_EQ(shown("Учитель: Иванова Мария Петровна", NameShown::post), "Учитель");
  EXPECT_EQ(shown("Иванова М.П., учитель химии", NameShown::post), "учитель химии");
  EXPECT_EQ(shown("Отв. Иванова М.П.", NameShown::post), "Отв. [скрыто]");
}

TEST(NamesShown, any_bytes_are_accepted) {
  EXPECT_EQ(shown("\xFF Иванова М.П. \xC3", NameShown::as_written), "\xFF Иванова М.П. \xC3");
  EXPECT_EQ(shown("", NameShown::post), "");
}

}  // namespace
}  // namespace vekha::generator

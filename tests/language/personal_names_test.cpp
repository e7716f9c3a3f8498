#include "language/personal_names.hpp"

#include <gtest/gtest.h>

#include <set>

#include "language/name_forms.hpp"

namespace vekha::language {
namespace {

// Words that a caller would exclude: of the trade, of posts.
bool is_of_trade(std::string_view word) {
  static const std::set<std::string_view> words{"директор", "школа", "методист", "улица", "имени", "лицей"};
  return words.contains(word);
}

// Reads as the importer does (two initials, the last full stop may be missing) or as the generator does.
NameReading reading_of(const Words& words, bool strict) {
  const auto may_be = [&words, strict](int at, NamePart part) {
    if (!strict && part == NamePart::given_first) return is_first_name(words.word(at));
    return !is_of_trade(words.word(at));
  };
  return {.may_be = may_be, .one_initial = !strict, .open_initial = strict};
}

// "surname|given|patronymic", the parts as written, of the first name in a text; empty where there is none.
std::string parts_of(std::string_view text, bool strict, Cut cut) {
  const Words words(text, cut);
  const NameReading reading = reading_of(words, strict);
  for (int at = 0; at < words.size(); ++at) {
    const auto name = written_name(words, at, reading);
    if (!name) continue;
    std::string out = words.text(name->surname, name->surname_end) + "|" + words.text(name->given, name->given + 1);
    if (name->patronymic >= 0) out += "|" + words.text(name->patronymic, name->patronymic_end);
    return out;
  }
  return {};
}

TEST(PersonalNames, are_written_in_many_ways) {
  struct Case {
    const char* text;
    const char* parts;
  };
  const Case cases[] = {
      {"Иванова М.П.", "Иванова|М|П"},
      {"Иванова М. П.", "Иванова|М|П"},
      {"М.П. Иванова", "Иванова|М|П"},
      {"М.П.Иванова", "Иванова|М|П"},
      {"директор Ивановой Марии Петровне", "Ивановой|Марии|Петровне"},
      {"Мария Петровна Иванова", "Иванова|Мария|Петровна"},
      {"Мария Петровна Попович", "Попович|Мария|Петровна"},
      {"Попович Иван Кузьмич", "Попович|Иван|Кузьмич"},
      {"Петров-Водкин К.С.", "Петров-Водкин|К|С"},
      {"К.С. Петров-Водкин", "Петров-Водкин|К|С"},
      {"Алиев Вагиф Мамед оглы", "Алиев|Вагиф|Мамед оглы"},
      {"Алиева Лейла Мамед кызы", "Алиева|Лейла|Мамед кызы"},
      {"Алиев Вагиф Мамед-оглы", "Алиев|Вагиф|Мамед-оглы"},
  };
  for (const Case& one : cases) {
    for (const Cut cut : {Cut::words, Cut::pieces}) {
      EXPECT_EQ(parts_of(one.text, true, cut), one.parts) << one.text;
      EXPECT_EQ(parts_of(one.text, false, cut), one.parts) << one.text;
    }
  }
}

TEST(PersonalNames, what_looks_like_one_is_none) {
  for (const char* text :
       {"Новая Школа", "Директор И.И.", "директор Школа М.П.", "I. Раздел", "2. Иванова", "Петрова",
        "Петрова\nМария Ивановна", "иванова м.п.", "Иванова Мария", "И. Школа", "Алиев Вагиф оглы"}) {
    EXPECT_EQ(parts_of(text, true, Cut::words), "") << text;
    EXPECT_EQ(parts_of(text, false, Cut::pieces), "") << text;
  }
}

TEST(PersonalNames, a_reading_says_how_many_initials_make_a_name) {
  EXPECT_EQ(parts_of("Иванова М.", true, Cut::words), "");
  EXPECT_EQ(parts_of("Иванова М.", false, Cut::words), "Иванова|М");
  EXPECT_EQ(parts_of("М. Иванова", false, Cut::words), "Иванова|М");
  EXPECT_EQ(parts_of("Иванова М.П", true, Cut::words), "Иванова|М|П");
  EXPECT_EQ(parts_of("Иванова М.П методист", true, Cut::words), "");  // the phrase goes on
  EXPECT_EQ(parts_of("Иванова М.П", false, Cut::words), "Иванова|М");
}

TEST(PersonalNames, begin_in_a_line_and_stay_in_it) {
  for (const Cut cut : {Cut::words, Cut::pieces}) {
    EXPECT_EQ(parts_of("Ответственный:\nМ.П. Иванова", false, cut), "Иванова|М|П");
    EXPECT_EQ(parts_of("Ответственный:\nИванова М.П.", false, cut), "Иванова|М|П");
    EXPECT_EQ(parts_of("М.П.\nИванова", false, cut), "");
    EXPECT_EQ(parts_of("Иванова\nМ.П.", false, cut), "");
  }
}

std::string key_in(std::string_view text, Cut cut) {
  const Words words(text, cut);
  const auto name = written_name(words, 0, reading_of(words, false));
  return name ? name_key(words, *name) : "none";
}

TEST(PersonalNames, all_forms_of_one_name_have_one_key) {
  for (const Cut cut : {Cut::words, Cut::pieces}) {
    for (const char* text : {"Иванова М.П.", "Ивановой М. П.", "Иванову М.П.", "М.П. Иванова", "Иванова Мария Петровна",
                             "Ивановой Марии Петровны", "Мария Петровна Иванова", "ИВАНОВА М.П."}) {
      EXPECT_EQ(key_in(text, cut), "иванов мп") << text;
    }
    EXPECT_EQ(key_in("Петров-Водкин К.С.", cut), key_in("К.С. Петровым-Водкиным", cut));
    EXPECT_EQ(key_in("Алиев Вагиф Мамед оглы", cut), key_in("Алиеву В.М.", cut));
    EXPECT_NE(key_in("Иванова М.П.", cut), key_in("Иванова М.И.", cut));
    EXPECT_NE(key_in("Иванова М.П.", cut), key_in("Ивановская М.П.", cut));
  }
}

TEST(PersonalNames, are_shortened_as_they_stand) {
  const auto shortened = [](std::string_view text) {
    const Words words(text, Cut::pieces);
    const auto name = written_name(words, 0, reading_of(words, false));
    return name ? with_initials(words, *name) : std::string();
  };
  EXPECT_EQ(shortened("Ивановой Марии Петровне"), "Ивановой М.П.");
  EXPECT_EQ(shortened("Мария Петровна Иванова"), "М.П. Иванова");
  EXPECT_EQ(shortened("Петрову-Водкину Кузьме Сергеевичу"), "Петрову-Водкину К.С.");
  EXPECT_EQ(shortened("Алиев Вагиф Мамед оглы"), "Алиев В.М.");
}

TEST(PersonalNames, end_where_nothing_more_may_belong_to_them) {
  const auto end = [](std::string_view text) {
    const Words words(text, Cut::pieces);
    return words.text(0, end_of_name(words, 0, reading_of(words, false)));
  };
  EXPECT_EQ(end("Петров Иван, 5 класс"), "Петров Иван");
  EXPECT_EQ(end("Иван Петров, 5 класс"), "Иван Петров");
  EXPECT_EQ(end("Иван Сергеевич пришёл"), "Иван Сергеевич");
  EXPECT_EQ(end("Петров И. И. и другие"), "Петров И. И.");
  EXPECT_EQ(end("И.И. Петров и другие"), "И.И. Петров");
  EXPECT_EQ(end("Петров Иван\nСергеевич"), "Петров Иван Сергеевич");
  EXPECT_EQ(end("Мамедов Вагиф Алиевич"), "Мамедов Вагиф Алиевич");
  EXPECT_EQ(end("Алиев Вагиф Мамед оглы, 5 класс"), "Алиев Вагиф Мамед оглы");
  EXPECT_EQ(end("Новая Школа"), "");
  EXPECT_EQ(end("Петров"), "");
}

}  // namespace
}  // namespace vekha::language

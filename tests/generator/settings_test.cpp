#include "generator/settings.hpp"

#include <gmock/gmock.h>

namespace vekha::generator {
namespace {

using testing::ElementsAre;

std::vector<std::string> sentences(const Mistakes& mistakes, model::Language language = model::Language::ru) {
  std::vector<std::string> result;
  for (const auto& mistake : mistakes) result.push_back(sentence_of(mistake, language));
  return result;
}

std::vector<std::string> mistakes_of(std::string_view toml) { return sentences(read_settings(toml).mistakes); }

TEST(Settings, an_empty_file_is_valid) {
  const auto reading = read_settings("");
  EXPECT_TRUE(reading.mistakes.empty());
  EXPECT_EQ(reading.value, Settings{});
}

TEST(Settings, reads_every_key) {
  const auto reading = read_settings(R"(
name = "Вехи"
description = "Планы школ"
publisher = "Отдел"
base_url = "https://example.org/vehi"
language = "en"
theme = "calm"
[contact]
name = "Отдел образования"
phone = "8 (800) 000-00-00"
email = "school@example.org"
address = "г. Озёрск"
[colours]
brand = "#123B4D"
on-brand = "#ffffff"
link = "#0b536e"
[privacy]
public_contacts = ["8 (800) 000-00-00"]
[opendata]
inn = "9900012340"
responsible = "Иванова Мария Петровна"
phone = "8 (800) 000-00-00"
email = "data@example.org"
created = 2026-03-01
[municipalities.ozersk]
name = "Озёрский округ"
short_name = "Озёрск"
example = true
contact.email = "ozersk@example.org"
[plan_titles]
"ozersk/plan-2025.docx" = "План на  2025 год"
)");
  EXPECT_THAT(sentences(reading.mistakes), ElementsAre());
  Settings expected{.name = "Вехи",
                    .description = "Планы школ",
                    .publisher = "Отдел",
                    .base_url = "https://example.org/vehi/",
                    .language = model::Language::en,
                    .theme = "calm",
                    .contact = {"Отдел образования", "8 (800) 000-00-00", "school@example.org", "г. Озёрск"},
                    .open_data = {"9900012340", "Иванова Мария Петровна", "8 (800) 000-00-00", "data@example.org",
                                  model::make_date(2026, 3, 1)},
                    .colours = {{"brand", "#123b4d"}, {"link", "#0b536e"}, {"on-brand", "#ffffff"}},
                    .municipalities = {},
                    .plan_titles = {{"ozersk/plan-2025.docx", "План на 2025 год"}},
                    .public_contacts = {"8 (800) 000-00-00"}};
  expected.municipalities["ozersk"] = {
      .name = "Озёрский округ", .short_name = "Озёрск", .example = true, .contact = {"", "", "ozersk@example.org", ""}};
  EXPECT_EQ(reading.value, expected);
  EXPECT_TRUE(reading.value.open_data.complete());
}

struct Case {
  const char* toml;
  const char* sentence;
};

class SettingsMistakes : public testing::TestWithParam<Case> {};

TEST_P(SettingsMistakes, are_told_with_line_and_right_form) {
  EXPECT_THAT(mistakes_of(GetParam().toml), ElementsAre(GetParam().sentence));
}

INSTANTIATE_TEST_SUITE_P(
    All, SettingsMistakes,
    testing::Values(
        Case{"nmae = \"Вехи\"", "site.toml, строка 1: ключа «nmae» нет. Похож «name»: name = \"Школьные вехи\""},
        Case{"\n\nbaseurl = \"https://a.ru/\"",
             "site.toml, строка 3: ключа «baseurl» нет. Похож «base_url»: base_url = \"https://example.org/vehi/\""},
        Case{"[contact]\ne-mail = \"a@b.ru\"",
             "site.toml, строка 2: ключа «contact.e-mail» нет. Похож «contact.email»: email = \"school@example.org\""},
        Case{"email = \"a@b.ru\"",
             "site.toml, строка 1: ключа «email» нет. Похож «contact.email»: email = \"school@example.org\""},
        Case{"[contcat]\nname = \"Отдел\"",
             "site.toml, строка 2: ключа «contcat.name» нет. Похож «contact.name»: name = \"Отдел образования\""},
        Case{"[municipalities.ozersk]\nexmaple = true",
             "site.toml, строка 2: ключа «municipalities.ozersk.exmaple» нет. Похож «municipalities.ozersk.example»: "
             "example = true"},
        Case{"favourite = 1",
             "site.toml, строка 1: ключа «favourite» нет. Проверьте имя и раздел, в котором он стоит."},
        Case{"[[lists]]\na = 1",
             "site.toml, строка 2: ключа «lists.0.a» нет. Проверьте имя и раздел, в котором он стоит."},
        Case{"\"имя сайта\" = 1",
             "site.toml, строка 1: ключа «\"имя сайта\"» нет. Проверьте имя и раздел, в котором он стоит."},
        Case{"a.b.c.d.e.f.g.h.i.j = 1",
             "site.toml, строка 1: ключа «a.b.c.d.e.f.g.h» нет. Проверьте имя и раздел, в котором он стоит."},
        Case{
            "name = 5",
            "site.toml, строка 1: в «name» должно стоять другое: текст в кавычках. Например: name = \"Школьные вехи\""},
        Case{
            "name = 1.5",
            "site.toml, строка 1: в «name» должно стоять другое: текст в кавычках. Например: name = \"Школьные вехи\""},
        Case{"language = [\"ru\"]",
             "site.toml, строка 1: в «language» должно стоять другое: текст в кавычках. Например: language = \"ru\""},
        Case{"language = \"../zq\"",
             "site.toml, строка 1: «../zq» не код языка. Код – это две или три латинские буквы, имя файла со словами "
             "темы без «.tsv». Например: language = \"ru\""},
        Case{"languages = [\"ru\"]",
             "site.toml, строка 1: сайт выходит на одном языке, и настройка называется иначе. Пишите так: language = "
             "\"ru\""},
        Case{"privacy.public_contacts = [1]",
             "site.toml, строка 1: в «privacy.public_contacts» должно стоять другое: список текстов в квадратных "
             "скобках. Например: public_contacts = [\"8 (800) 000-00-00\", \"school@example.org\"]"},
        Case{"[municipalities.ozersk]\nexample = \"да\"",
             "site.toml, строка 2: в «municipalities.ozersk.example» должно стоять другое: true (да) или false (нет). "
             "Например: example = true"},
        Case{"name = Школьные вехи",
             "site.toml, строка 1: строку не прочитать: name = Школьные вехи. Пишите так: name = \"Школьные вехи\""},
        Case{"# примечание\nname = \"Вехи",
             "site.toml, строка 2: строку не прочитать: name = \"Вехи. Пишите так: name = \"Вехи\""},
        Case{"name", "site.toml, строка 1: строку не прочитать: name. Пишите так: name = \"…\""},
        Case{"name = \"а\"\nname = \"б\"",
             "site.toml, строка 2: повторяется то, что уже задано выше: name = \"б\". Оставьте одну из строк."},
        Case{"name = \"\xC2\xE5\xF5\xE8\"",
             "site.toml, строка 1: файл не в кодировке UTF-8. Откройте его в текстовом редакторе и сохраните в UTF-8."},
        Case{"base_url = \"example.org\"",
             "site.toml, строка 1: «example.org» не адрес сайта. Нужен полный адрес с https://, например: base_url = "
             "\"https://example.org/vehi/\""},
        Case{"theme = \"../x\"",
             "site.toml, строка 1: «../x» не имя темы: в нём только строчные латинские буквы, цифры и дефис. Например: "
             "theme = \"default\""},
        Case{"[colours]\nbrand = \"blue\"",
             "site.toml, строка 2: «blue» не цвет. Пишите решётку и шесть шестнадцатеричных цифр: brand = \"#123b4d\""},
        Case{"[colours]\nbrand = \"#ffee00\"",
             "site.toml, строка 2: текст с цветом «#ffee00» плохо виден: контраст ниже 4,5 : 1. Возьмите цвет темнее, "
             "например: brand = \"#123b4d\""},
        Case{"[colours]\nlink = \"#aaaaaa\"",
             "site.toml, строка 2: текст с цветом «#aaaaaa» плохо виден: контраст ниже 4,5 : 1. Возьмите цвет темнее, "
             "например: link = \"#0b536e\""},
        Case{"[contact]\nemail = \"школа\"",
             "site.toml, строка 2: «школа» не адрес почты. Например: email = \"school@example.org\""},
        Case{"[opendata]\ninn = \"9900012341\"",
             "site.toml, строка 2: «9900012341» не ИНН организации: в нём десять цифр, и контрольная цифра сходится. "
             "Например: inn = \"9900012340\""},
        Case{"[municipalities.\"Озёрск\"]\nname = \"О\"",
             "site.toml, строка 2: «municipalities.\"Озёрск\".name»: имя папки пишется строчными латинскими буквами, "
             "цифрами и дефисами. Например: [municipalities.ozersk]"}));

TEST(Settings, all_mistakes_are_told_in_line_order_and_the_rest_is_read) {
  const auto reading = read_settings("theme = \"A B\"\nnmae = \"x\"\nname = \"Вехи\"\nlanguages = 1\n");
  std::vector<int> lines;
  for (const auto& mistake : reading.mistakes) lines.push_back(mistake.line);
  EXPECT_THAT(lines, ElementsAre(1, 2, 4));
  EXPECT_EQ(reading.value.name, "Вехи");
}

TEST(Settings, are_told_in_english_too) {
  EXPECT_THAT(sentences(read_settings("nmae = \"a\"").mistakes, model::Language::en),
              ElementsAre("site.toml, line 1: there is no key “nmae”. Did you mean “name”: name = \"Школьные вехи\""));
}

TEST(Settings, refuses_keys_nested_without_end) {
  std::string deep = "a";
  for (int i = 0; i < 100'000; ++i) deep += ".a";
  EXPECT_EQ(read_settings(deep + " = 1").mistakes.size(), 1U);
  EXPECT_EQ(read_settings("[" + deep + "]\nb = 1").mistakes.size(), 1U);
  EXPECT_EQ(read_settings("a = " + std::string(100'000, '[')).mistakes.size(), 1U);
}

TEST(Settings, long_texts_with_dots_are_texts) {
  const std::string toml =
      "description = \"Так ............................................................ и так. Да.\"";
  EXPECT_THAT(mistakes_of(toml), ElementsAre());
}

TEST(Settings, base_urls) {
  EXPECT_EQ(checked_base_url("https://example.org"), "https://example.org/");
  EXPECT_EQ(checked_base_url("http://127.0.0.1:8000/a/b"), "http://127.0.0.1:8000/a/b/");
  for (const char* wrong : {"", "https://", "https:///a", "ftp://example.org/", "//example.org/", "javascript:alert(1)",
                            "https://user@example.org/", "https://example.org/?a=1", "https://example.org/#a",
                            "https://example.org/\"><script>", "https://пример.рф/", "https://:80/"}) {
    EXPECT_EQ(checked_base_url(wrong), "") << wrong;
  }
}

}  // namespace
}  // namespace vekha::generator

#include <gmock/gmock.h>

#include "tests/generator/sample_site.hpp"

// What docs/architecture.md promises: a language of the site is one file of the theme, and no code knows its name.
namespace vekha::generator {
namespace {

using model::Language;
using testing::AllOf;

using testing::HasSubstr;
using testing::Not;

constexpr const char* slovenian =
    "number.mark\t٫\n"
    "nav.search\tIskanje\n"
    "count.activities.one\t{count} dejavnost\n"
    "count.activities.two\t{count} dejavnosti\n"
    "count.activities.few\t{count} dejavnosti (3–4)\n"
    "count.activities.other\t{count} dejavnosti (0, 5+)\n"
    "count.schools-of.two\t{count} šoli\n"
    "month.10.name\toktober\n"
    "date.month-of-year\t{year}. {month}\n"
    "data.activity\tDejavnost\n"
    "data.row\t{file}: {table}/{row}\n";

class ThirdLanguage : public testing::Test {
 protected:
  static Reading<std::optional<Theme>> theme(std::string_view language) {
    ThemeFiles files = default_theme_files();
    files.emplace("i18n/sl.tsv", slovenian);
    return read_theme(files, *Language::of(language));
  }
  static SiteInput input() {
    SiteInput made = tests::sample_input();
    made.settings.base_url = "https://example.org/";
    return made;
  }
  static const std::map<std::string, std::string>& site() {
    static const auto made = tests::generated(input(), *theme("sl").value);
    return made;
  }
};

TEST_F(ThirdLanguage, is_found_by_its_file) {
  EXPECT_EQ(theme("sl").value->words().language(), *Language::of("sl"));
  const auto absent = theme("fr").mistakes;
  ASSERT_EQ(absent.size(), 1U);
  EXPECT_EQ(
      sentence_of(absent.front(), Language::en),
      "i18n/fr.tsv: the theme has no words in “fr”. It has: en, ru, sl. Choose one of them or add this file after "
      "the pattern of i18n/ru.tsv.");
}

TEST_F(ThirdLanguage, marks_the_language_of_pages) {
  EXPECT_THAT(site().at("index.html"), HasSubstr("<html lang=\"sl\">"));
}

TEST_F(ThirdLanguage, says_months_numbers_and_plurals_its_own_way) {
  const Words words = theme("sl").value->words();
  EXPECT_EQ(words.number(61.5), "61٫5");
  EXPECT_EQ(words.count("count.activities", 101), "101\u00A0dejavnost");
  EXPECT_EQ(words.count("count.activities", 2), "2\u00A0dejavnosti");
  EXPECT_EQ(words.count("count.activities", 5), "5\u00A0dejavnosti (0, 5+)");
  EXPECT_THAT(site().at("lugovoy/months/2021-10.html"), HasSubstr("2021. oktober"));
  EXPECT_THAT(site().at("lugovoy/results.html"), AllOf(HasSubstr("79٫1"), Not(HasSubstr("79,1"))));
  EXPECT_THAT(site().at("lugovoy/plans/plan-2021.html"), HasSubstr("4\u00A0dejavnosti (3–4)"));
}

TEST_F(ThirdLanguage, reaches_scripts_and_data_files) {
  EXPECT_THAT(site().at("lugovoy/plans/plan-2021.csv"), HasSubstr(",Dejavnost,"));
  EXPECT_THAT(site().at("feed.xml"), HasSubstr("xml:lang=\"sl\""));
}

TEST_F(ThirdLanguage, leaves_what_it_lacks_to_russian_and_says_so) {
  EXPECT_THAT(site().at("index.html"), AllOf(HasSubstr("Iskanje"), HasSubstr("Найдите школу")));
  const auto notices = theme("sl").value->notices();
  ASSERT_EQ(notices.size(), 1U);
  EXPECT_THAT(sentence_of(notices.front(), Language::ru),
              AllOf(testing::StartsWith("i18n/sl.tsv: не хватает "), HasSubstr("about.approved"),
                    HasSubstr(", …. Допишите "), HasSubstr(" по образцу i18n/ru.tsv.")));
  EXPECT_EQ(theme("en").value->notices(), Mistakes{});
  EXPECT_EQ(theme("ru").value->notices(), Mistakes{});
}

}  // namespace
}  // namespace vekha::generator

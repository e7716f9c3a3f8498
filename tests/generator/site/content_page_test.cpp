#include "generator/site/content_page.hpp"

#include <gmock/gmock.h>

#include <array>

namespace vekha::generator {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::array<std::string_view, 1> reserved{"search.html"};
constexpr std::string_view front = "+++\ntitle = \"О проекте\"\n+++\n";

Reading<ContentPage> page_of(std::string_view markdown) {
  return read_content_page("about.md", std::string(front) + std::string(markdown), reserved);
}
std::string html_of(std::string_view markdown) {
  const auto page = page_of(markdown);
  EXPECT_TRUE(page.mistakes.empty()) << sentence_of(page.mistakes.front(), model::Language::ru);
  return page.value.html;
}
std::vector<std::string> sentences(const Mistakes& mistakes) {
  std::vector<std::string> result;
  for (const auto& mistake : mistakes) result.push_back(sentence_of(mistake, model::Language::ru));
  return result;
}

TEST(ContentPage, reads_description_and_text) {
  const auto page =
      read_content_page("help.md",
                        "\xEF\xBB\xBF+++\r\ntitle = \"Помощь\"\r\ndescription = \"Как читать план\"\r\norder = 10\r\n"
                        "navigation = false\r\n+++\r\n\r\nТекст.\r\n",
                        reserved);
  EXPECT_THAT(sentences(page.mistakes), ElementsAre());
  const ContentPage expected{.permalink = "help.html",
                             .title = "Помощь",
                             .description = "Как читать план",
                             .html = "<p>Текст.</p>\n",
                             .order = 10,
                             .in_navigation = false};
  EXPECT_EQ(page.value, expected);
}

TEST(ContentPage, headings_begin_below_the_title_and_skip_no_level) {
  EXPECT_EQ(html_of("# А\n\n#### Б\n\n## В\n\n### Г\n"), "<h2>А</h2>\n<h3>Б</h3>\n<h2>В</h2>\n<h3>Г</h3>\n");
}

TEST(ContentPage, links_to_pages_lead_to_what_is_published) {
  EXPECT_EQ(html_of("[а](help.md) [б](help.md#who) [в](kirovsk/index.html) [г](https://example.org/a.md)"),
            "<p><a href=\"help.html\">а</a> <a href=\"help.html#who\">б</a> <a href=\"kirovsk/index.html\">в</a> "
            "<a href=\"https://example.org/a.md\">г</a></p>\n");
  EXPECT_THAT(html_of("[п](mailto:a@example.org) [т](tel:+78000000000)"), HasSubstr("href=\"mailto:a@example.org\""));
}

TEST(ContentPage, characters_that_xml_has_no_place_for_are_left_out) {
  EXPECT_EQ(html_of("а&#1;б&#x1F;в\x01г &#xFFFF;д\xEF\xBF\xBE"), "<p>абвг д</p>\n");
}

TEST(ContentPage, markup_in_the_text_is_text) {
  EXPECT_EQ(html_of("1 < 2 & 3 `<script>`"), "<p>1 &lt; 2 &amp; 3 <code>&lt;script&gt;</code></p>\n");
}

struct Case {
  const char* markdown;
  const char* sentence;
};
class ContentPageInjections : public testing::TestWithParam<Case> {};

TEST_P(ContentPageInjections, are_mistakes_and_never_reach_the_page) {
  const auto page = page_of(GetParam().markdown);
  EXPECT_THAT(sentences(page.mistakes), ElementsAre(GetParam().sentence));
  EXPECT_EQ(page.value.html, "");
}

#define LINK_MISTAKE(url)                  \
  "pages/about.md, строка 4: ссылка «" url \
  "» не годится: бывают https:, http:, mailto:, tel: и имена файлов сайта, например: plan.html"
#define HTML_MISTAKE(line, text) \
  "pages/about.md, строка " line ": HTML в тексте не публикуется: " text ". Пишите разметкой Markdown."

INSTANTIATE_TEST_SUITE_P(
    All, ContentPageInjections,
    testing::Values(Case{"<script>alert(1)</script>", HTML_MISTAKE("4", "<script>alert(1)</script>")},
                    Case{"Текст.\n\nТекст <b onclick=x>", HTML_MISTAKE("6", "<b onclick=x>")},
                    Case{"а <!-- тайна -->", HTML_MISTAKE("4", "<!-- тайна -->")},
                    Case{"<iframe src=//x>", HTML_MISTAKE("4", "<iframe src=//x>")},
                    Case{"[а](javascript:alert(1))", LINK_MISTAKE("javascript:alert(1)")},
                    Case{"[а](JaVaScRiPt:alert(1))", LINK_MISTAKE("JaVaScRiPt:alert(1)")},
                    Case{"[а](&#106;avascript:alert(1))", LINK_MISTAKE("javascript:alert(1)")},
                    Case{"[а](vbscript:x)", LINK_MISTAKE("vbscript:x")},
                    Case{"[а](data:text/html;base64,AA)", LINK_MISTAKE("data:text/html;base64,AA")},
                    Case{"<file:///etc/passwd>", LINK_MISTAKE("file:///etc/passwd")},
                    Case{"[а](//evil.example/)", LINK_MISTAKE("//evil.example/")},
                    Case{"[а](/help.html)", LINK_MISTAKE("/help.html")}, Case{"[а](a/b:c)", LINK_MISTAKE("a/b:c")},
                    Case{"[а]()", LINK_MISTAKE("")},
                    Case{"![слон](https://example.org/a.png)",
                         "pages/about.md, строка 4: картинки на страницах из Markdown не публикуются: "
                         "https://example.org/a.png. Опишите словами, что на ней."}));

TEST(ContentPage, mistakes_of_the_file) {
  const auto mistakes = [](std::string_view name, std::string_view text) {
    return sentences(read_content_page(name, text, reserved).mistakes);
  };
  EXPECT_THAT(mistakes("О нас.md", front), ElementsAre(HasSubstr("pages/О нас.md: имя файла станет адресом страницы")));
  EXPECT_THAT(mistakes("About.md", front), ElementsAre(HasSubstr("имя файла станет адресом")));
  EXPECT_THAT(mistakes("../a.md", front), ElementsAre(HasSubstr("имя файла станет адресом")));
  EXPECT_THAT(mistakes("search.md", front), ElementsAre(HasSubstr("search.html")));
  EXPECT_THAT(mistakes("search.md", front), ElementsAre("pages/search.md: страница с именем «search.html» на сайте уже "
                                                        "есть. Назовите файл иначе, например: o-proekte.md"));
  EXPECT_THAT(mistakes("a.md", "Текст"), ElementsAre(HasSubstr("pages/a.md, строка 1: в начале файла нет описания")));
  EXPECT_THAT(mistakes("a.md", ""), ElementsAre(HasSubstr("в начале файла нет описания")));
  EXPECT_THAT(mistakes("a.md", "+++\ntitle = \"А\"\n"),
              ElementsAre(HasSubstr("строка 1: описание страницы не закрыто")));
  EXPECT_THAT(
      mistakes("a.md", "+++\n\n+++\nТекст"),
      ElementsAre("pages/a.md, строка 1: у страницы нет заголовка. Добавьте в описание: title = \"О проекте\""));
  EXPECT_THAT(mistakes("a.md", "+++\n\ntitel = \"А\"\n+++\n"),
              ElementsAre("pages/a.md, строка 3: ключа «titel» нет. Похож «title»: title = \"О проекте\""));
  EXPECT_THAT(mistakes("a.md", "+++\ntitle = \"А\"\norder = \"1\"\n+++\n"),
              ElementsAre(HasSubstr("строка 3: в «order» должно стоять другое: целое число")));
}

TEST(ContentPage, all_mistakes_are_told_with_their_lines) {
  const auto page = page_of("Текст\n\n<b>\n\n* пункт\n* [а](data:x)\n");
  std::vector<int> lines;
  for (const auto& mistake : page.mistakes) lines.push_back(mistake.line);
  EXPECT_THAT(lines, ElementsAre(6, 9));
}

TEST(ContentPage, text_nested_without_end_is_refused) {
  EXPECT_THAT(sentences(page_of(std::string(20'000, '>')).mistakes), ElementsAre(HasSubstr("слишком много вложенных")));
  EXPECT_THAT(sentences(page_of(std::string(20'000, '[')).mistakes), ElementsAre());
}

TEST(ContentPage, may_have_a_day_and_tags) {
  const auto page = read_content_page("novost.md",
                                      "+++\ntitle = \"Новость\"\ndate = 2025-09-20\ntags = [\"Практика\", "
                                      "\"практика\", \"  \", \"школы\"]\n+++\nТекст\n",
                                      reserved);
  EXPECT_TRUE(page.mistakes.empty());
  EXPECT_EQ(page.value.date, model::date_from_iso("2025-09-20"));
  EXPECT_EQ(page.value.tags, (std::vector<std::string>{"Практика", "школы"}));
}

}  // namespace
}  // namespace vekha::generator

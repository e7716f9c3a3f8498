#include "generator/templates/renderer.hpp"

#include <gtest/gtest.h>

namespace vekha::generator {
namespace {

constexpr const char* words = "hello\tПривет & пока\n";

/// Renders one template with partials.
Rendering render(const std::string& text, const View& view, const ThemeFiles& more = {}) {
  ThemeFiles files = more;
  files["i18n/ru.tsv"] = words;
  files["templates/page.mustache"] = text;
  const auto theme = read_theme(files, model::Language::ru);
  if (!theme.value) return {{}, theme.mistakes.front()};
  return Renderer(*theme.value).render("page", view);
}

std::string rendered(const std::string& text, const View& view) { return render(text, view).bytes; }

Mistake mistake(const std::string& text, const View& view, const ThemeFiles& more = {}) {
  return render(text, view, more).mistake.value_or(Mistake{});
}

View::List items(std::initializer_list<const char*> names) {
  View::List list;
  for (const char* name : names) list.push_back(View().set("name", name));
  return list;
}

TEST(Renderer, escapes_text_for_elements_and_attributes) {
  const View view = View().set("t", R"(<b a="1">&'</b>)");
  EXPECT_EQ(rendered("{{t}}", view), "&lt;b a=&quot;1&quot;&gt;&amp;'&lt;/b&gt;");
}

TEST(Renderer, leaves_out_what_xml_forbids) {
  const View view = View().set("t", std::string("а\x01\x1B"
                                                "б\n\uFFFE\uFFFFв\uFEFE"));
  EXPECT_EQ(rendered("{{t}}", view), "аб\nв\uFEFE");
}

TEST(Renderer, prints_html_of_its_own_unescaped_and_nothing_else) {
  EXPECT_EQ(rendered("{{{h}}}", View().set("h", View::Html{"<b>я</b>"})), "<b>я</b>");
  EXPECT_EQ(mistake("{{{t}}}", View().set("t", "<b>")).code, "theme-name-is-not-html");
  EXPECT_EQ(mistake("{{h}}", View().set("h", View::Html{"<b>"})).code, "theme-name-is-html");
  EXPECT_EQ(mistake("{{l}}", View().set("l", items({"а"}))).code, "theme-name-is-section");
}

TEST(Renderer, repeats_sections_and_finds_outer_names) {
  const View view = View().set("outer", "о").set("list", items({"а", "б"}));
  EXPECT_EQ(rendered("{{#list}}{{name}}{{outer}};{{/list}}", view), "ао;бо;");
}

TEST(Renderer, keeps_lists_of_one_length_apart) {
  View::List rows;
  for (const char* row : {"1", "2"}) rows.push_back(View().set("row", row).set("cells", items({"а", "б"})));
  const View view = View().set("rows", std::move(rows));
  EXPECT_EQ(rendered("{{#rows}}{{row}}:{{#cells}}{{name}}{{row}} {{/cells}}{{row}}|{{/rows}}", view),
            "1:а1 б1 1|2:а2 б2 2|");
}

TEST(Renderer, counts_absent_and_empty_values_as_no) {
  const View view =
      View().set("no", false).set("empty", "").set("none", View::List{}).set("text", "т").set("yes", true);
  EXPECT_EQ(
      rendered("{{#no}}1{{/no}}{{#empty}}2{{/empty}}{{#none}}3{{/none}}{{#text}}4{{/text}}{{#yes}}5{{/yes}}", view),
      "45");
  EXPECT_EQ(rendered("{{^no}}1{{/no}}{{^empty}}2{{/empty}}{{^none}}3{{/none}}{{^text}}4{{/text}}{{no}}", view), "123");
}

TEST(Renderer, names_the_place_of_an_unknown_name) {
  const ThemeFiles more{{"partials/row.mustache", "строка\n{{nmae}}\n"}};
  const View view = View().set("list", items({"а"}));
  EXPECT_EQ(mistake("{{#list}}\n{{> row}}{{/list}}", view, more),
            (Mistake{"partials/row.mustache", 2, "theme-name-unknown", {{"name", "nmae"}}, 1}));
  EXPECT_EQ(mistake("{{#list}}{{/list}}\n\n{{#other}}{{/other}}", view),
            (Mistake{"templates/page.mustache", 3, "theme-name-unknown", {{"name", "other"}}, 1}));
}

TEST(Renderer, counts_places_in_the_file_as_its_author_wrote_it) {
  const ThemeFiles more{
      {"partials/row.mustache", "\n  {{! a note\n on two lines }}\n<p>\n\n  <b>я</b> {{nmae}}\n</p>\n"}};
  EXPECT_EQ(mistake("<div>\n  {{> row}}\n</div>", View(), more),
            (Mistake{"partials/row.mustache", 6, "theme-name-unknown", {{"name", "nmae"}}, 12}));
  EXPECT_EQ(sentence_of(mistake("<p>\n  {{nmae}}", View()), model::Language::en),
            "templates/page.mustache, line 2, column 3: this page has no name “nmae”. Check the spelling: vekha view "
            "prints all names of a page.");
}

TEST(Renderer, puts_partials_and_words_in_place) {
  const ThemeFiles more{{"partials/a.mustache", "[{{> b}}]\n"}, {"partials/b.mustache", "{{name}}"}};
  EXPECT_EQ(
      render("{{_hello}}: {{#list}}{{> a}}{{/list}}{{! note }}", View().set("list", items({"а", "б"})), more).bytes,
      "Привет &amp; пока: [а][б]");
}

TEST(Renderer, leaves_out_white_space_that_nobody_sees) {
  const ThemeFiles more{{"partials/a.mustache", "{{! note }}\n<b>\n  {{name}}</b>\n\n"}};
  EXPECT_EQ(render("<ul>\n  {{#list}}\n    <li>\n      {{name}}:\n      {{> a}}\n    </li>\n  {{/list}}\n</ul>\n",
                   View().set("list", items({"а", "б"})), more)
                .bytes,
            "<ul><li>а: <b> а</b></li><li>б: <b> б</b></li></ul>\n");
  EXPECT_EQ(rendered("<pre>\n  {{a}}\n\n</pre>", View().set("a", "1")), "<pre>\n  1\n\n</pre>");
}

TEST(Renderer, finds_blocks_of_a_page_in_the_folder_of_the_page) {
  const ThemeFiles more{{"templates/page/a.mustache", "{{> page/b}}{{> c/d}}"},
                        {"templates/page/b.mustache", "{{name}}"},
                        {"partials/c/d.mustache", "."}};
  EXPECT_EQ(render("{{> page/a}}", View().set("name", "я"), more).bytes, "я.");
  EXPECT_EQ(mistake("{{> page/e}}", View(), more),
            (Mistake{"templates/page.mustache", 1, "theme-block-missing", {{"name", "page/e"}}, 1}));
  EXPECT_EQ(mistake("{{> page}}", View(), more).code, "theme-partial-missing");
}

TEST(Renderer, takes_a_missing_template_for_a_mistake_of_the_theme) {
  const auto theme = read_theme({{"i18n/ru.tsv", words}}, model::Language::ru);
  EXPECT_EQ(Renderer(*theme.value).render("page", View()).mistake->code, "theme-template-missing");
}

TEST(Theme, reports_a_mistake_of_a_partial_once) {
  const ThemeFiles files{{"i18n/ru.tsv", words},
                         {"partials/top.mustache", "<p>{{_none}}</p>{{_none}}"},
                         {"templates/a.mustache", "{{> top}}"},
                         {"templates/b.mustache", "{{> top}}{{> top}}"}};
  EXPECT_EQ(read_theme(files, model::Language::ru).mistakes,
            (Mistakes{{"partials/top.mustache", 1, "theme-word-unknown", {{"name", "none"}}, 4},
                      {"partials/top.mustache", 1, "theme-word-unknown", {{"name", "none"}}, 17}}));
}

TEST(Theme, reports_every_mistake_with_file_and_line) {
  const ThemeFiles files{{"i18n/ru.tsv", words},
                         {"partials/loop.mustache", "{{> loop}}"},
                         {"templates/a.mustache", "{{#open}}\n{{/other}}\n{{> none}}"},
                         {"templates/b.mustache", "{{_nothing}}\n{{=<% %>=}}\n{{> loop}}\n{{unclosed"}};
  const auto theme = read_theme(files, model::Language::ru);
  EXPECT_FALSE(theme.value);
  std::vector<std::string> found;
  for (const Mistake& m : theme.mistakes) found.push_back(m.file + ":" + std::to_string(m.line) + " " + m.code);
  EXPECT_EQ(found, (std::vector<std::string>{
                       "templates/a.mustache:2 theme-section-unopened", "templates/a.mustache:3 theme-partial-missing",
                       "templates/a.mustache:1 theme-section-unclosed", "templates/b.mustache:1 theme-word-unknown",
                       "templates/b.mustache:2 theme-delimiters-changed",
                       "partials/loop.mustache:1 theme-partial-nested", "templates/b.mustache:4 theme-tag-unclosed"}));
}

TEST(Theme, tells_once_which_sections_cross) {
  const ThemeFiles files{{"i18n/ru.tsv", words},
                         {"templates/a.mustache", "{{#cards}}\n{{^none}}\n{{/cards}}\n{{/none}}"}};
  EXPECT_EQ(
      read_theme(files, model::Language::ru).mistakes,
      (Mistakes{
          {"templates/a.mustache", 3, "theme-section-crossed", {{"line", "2"}, {"name", "cards"}, {"open", "none"}}, 1},
          {"templates/a.mustache", 4, "theme-section-unopened", {{"name", "none"}}, 1}}));
}

TEST(Theme, names_the_tag_that_was_not_closed_and_not_what_follows) {
  const ThemeFiles files{{"i18n/ru.tsv", words},
                         {"templates/a.mustache", "{{! {{note }}{{#list}}\n  {{name\n{{/list}}\n{{other}}"}};
  EXPECT_EQ(read_theme(files, model::Language::ru).mistakes,
            (Mistakes{{"templates/a.mustache", 2, "theme-tag-unclosed", {{"name", ""}}, 3}}));
}

// Fuzzing found both: eight levels of forty tags each never came to an end.
TEST(Theme, partials_that_multiply_end_with_one_mistake) {
  const auto many = [](std::string_view tag) {
    std::string tags;
    for (int i = 0; i < 40; ++i) tags += tag;
    return tags;
  };
  ThemeFiles files{
      {"i18n/ru.tsv", words}, {"templates/a.mustache", "{{> ring}}"}, {"partials/ring.mustache", many("{{> ring}}")}};
  EXPECT_EQ(read_theme(files, model::Language::ru).mistakes.size(), 40U);
  for (const char level : std::string_view("abcdef"))
    files[std::string("partials/") + level + ".mustache"] =
        many(std::string("{{> ") + static_cast<char>(level + 1) + "}}");
  files["partials/g.mustache"] = "x";
  files["templates/a.mustache"] = "{{> a}}";
  const auto mistakes = read_theme(files, model::Language::ru).mistakes;
  ASSERT_EQ(mistakes.size(), 1U);
  EXPECT_EQ(mistakes.front().code, "theme-template-large");
}

TEST(Theme, needs_the_words_of_its_language) {
  EXPECT_EQ(read_theme({}, model::Language::en).mistakes.front().code, "theme-words-missing");
}

TEST(Theme, publishes_its_own_files_below_assets) {
  const auto theme = read_theme({{"i18n/ru.tsv", words}, {"static/css/a.css", "x"}}, model::Language::ru);
  ASSERT_EQ(theme.value->files().size(), 1U);
  EXPECT_EQ(theme.value->files().front().path, "assets/css/a.css");
}

TEST(Theme, puts_words_into_scripts) {
  const auto theme =
      read_theme({{"i18n/ru.tsv", "a\tоб'ект\n"}, {"static/ui.js", "f({{ }}, '{{_a}}');"}}, model::Language::ru);
  EXPECT_EQ(theme.value->files().front().bytes, "f({{ }}, 'об\\'ект');");
  const auto broken = read_theme({{"i18n/ru.tsv", words}, {"static/ui.js", "\n'{{_none}}'"}}, model::Language::ru);
  EXPECT_EQ(broken.mistakes, (Mistakes{{"static/ui.js", 2, "theme-word-unknown", {{"name", "none"}}, 2}}));
}

TEST(Theme, of_the_program_has_no_mistakes) {
  for (const auto language : {model::Language::ru, model::Language::en}) {
    EXPECT_EQ(read_theme(default_theme_files(), language).mistakes, Mistakes{});
  }
}

}  // namespace
}  // namespace vekha::generator

#include "generator/generate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libxml/parser.h>

#include <regex>
#include <set>
#include <thread>

#include "language/text.hpp"
#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using tests::generated;
using tests::sample_input;
using tests::sample_page;
using tests::sample_theme;

using Files = std::map<std::string, std::string>;

const Files& files() { return tests::sample_files(); }

bool is_page(const std::string& path) { return path.ends_with(".html"); }

std::set<std::string> matches(const std::string& text, const char* pattern) {
  const std::regex regex(pattern);
  std::set<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), regex), end; at != end; ++at) found.insert((*at)[1]);
  return found;
}

TEST(Site, has_a_file_for_everything_it_shows) {
  for (const char* path :
       {"index.html", "404.html", "assets/style.css", "assets/ui.js", "assets/icon.svg", "lugovoy/index.html",
        "lugovoy/plans/plan-2021.html", "lugovoy/plans/plan-2021-document.html", "lugovoy/schools/shkola-7.html",
        "lugovoy/months/2021-10.html", "lugovoy/results.html"}) {
    EXPECT_TRUE(files().contains(path)) << path;
  }
}

TEST(Site, is_the_same_for_any_number_of_threads) {
  const Site site = make_site(sample_input(), sample_theme().words());
  const auto parallel =
      generate(site, sample_theme(), [](std::size_t count, const std::function<void(std::size_t)>& body) {
        std::vector<std::jthread> threads;
        for (std::size_t i = count; i > 0; --i) threads.emplace_back([&body, i] { body(i - 1); });
      });
  Files made;
  for (const OutputFile& file : parallel.value) made.emplace(file.path, file.bytes);
  EXPECT_EQ(made, files());
  EXPECT_TRUE(std::ranges::is_sorted(parallel.value, {}, &OutputFile::path));
}

TEST(Site, is_well_formed) {
  for (const auto& [path, bytes] : files()) {
    if (!is_page(path)) continue;
    xmlDocPtr document = xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), path.c_str(), "UTF-8",
                                       XML_PARSE_NONET | XML_PARSE_NOERROR);
    EXPECT_NE(document, nullptr) << path;
    xmlFreeDoc(document);
  }
}

TEST(Site, links_to_files_and_anchors_that_are_there) {
  for (const auto& [path, bytes] : files()) {
    if (!is_page(path)) continue;
    for (const std::string& link : matches(bytes, "(?:href|src)=\"([^\"]*)\"")) {
      if (link.find(':') != std::string::npos || link.ends_with(".csv") || link.ends_with(".ics") ||
          link.ends_with(".json"))
        continue;
      const auto hash = link.find('#');
      std::string target = path;
      if (hash != 0) {
        std::string folder = path.substr(0, path.rfind('/') + 1);
        target = link.substr(0, hash);
        for (; target.starts_with("../"); target.erase(0, 3)) folder.erase(folder.rfind('/', folder.size() - 2) + 1);
        target = folder + target;
      }
      const auto file = files().find(target);
      ASSERT_NE(file, files().end()) << path << " -> " << link;
      if (hash == std::string::npos) continue;
      EXPECT_THAT(file->second, HasSubstr(" id=\"" + link.substr(hash + 1) + "\"")) << path << " -> " << link;
    }
  }
}

TEST(Site, has_unique_titles_and_ids_and_one_h1) {
  std::set<std::string> titles;
  for (const auto& [path, bytes] : files()) {
    if (!is_page(path)) continue;
    const auto title = matches(bytes, "<title>([^<]*)</title>");
    ASSERT_EQ(title.size(), 1U) << path;
    EXPECT_TRUE(titles.insert(*title.begin()).second) << path << " " << *title.begin();
    const std::regex h1("<h1>");
    EXPECT_EQ(std::distance(std::sregex_iterator(bytes.begin(), bytes.end(), h1), std::sregex_iterator()), 1) << path;
    const std::regex id(" id=\"([^\"]*)\"");
    std::set<std::string> ids;
    for (std::sregex_iterator at(bytes.begin(), bytes.end(), id), end; at != end; ++at) {
      EXPECT_TRUE(ids.insert((*at)[1]).second) << path << " #" << (*at)[1];
    }
  }
}

TEST(Site, asks_nothing_of_other_hosts_and_has_nothing_inline) {
  for (const auto& [path, bytes] : files()) {
    if (!is_page(path)) continue;
    EXPECT_FALSE(std::regex_search(bytes, std::regex("(src|<link[^>]*href)=\"(https?:)?//"))) << path;
    EXPECT_FALSE(std::regex_search(bytes, std::regex(" style=\"| on[a-z]+=\"|<style|<script>|itemprop|<iframe")))
        << path;
    EXPECT_THAT(bytes, HasSubstr("default-src 'none'")) << path;
  }
}

TEST(Site, leaves_no_word_untranslated) {
  const std::regex key(">[a-z]+\\.[a-z0-9-]+(\\.[a-z0-9-]+)*<");
  const std::regex code("<code>[^<]*</code>");  // keys of the JSON look like keys of words
  for (const auto& [path, bytes] : files()) {
    std::smatch found;
    if (!is_page(path)) continue;
    const std::string text = std::regex_replace(bytes, code, "");
    EXPECT_FALSE(std::regex_search(text, found, key)) << path << " " << found.str();
  }
}

TEST(Site, has_headings_without_gaps) {
  for (const auto& [path, bytes] : files()) {
    if (!is_page(path)) continue;
    int level = 0;
    const std::regex heading("<h([1-6])[ >]");
    const auto main = bytes.find("<main");
    const std::string text = bytes.substr(main);
    for (std::sregex_iterator at(text.begin(), text.end(), heading), end; at != end; ++at) {
      const int next = std::stoi((*at)[1]);
      EXPECT_LE(next, level + 1) << path;
      level = next;
    }
  }
}

TEST(HomePage, leads_to_schools_plans_and_what_is_next) {
  const std::string text = sample_page("index.html");
  EXPECT_THAT(text, HasSubstr("<a href=\"lugovoy/schools/shkola-7.html\">Школа № 7</a>"));
  EXPECT_THAT(text, HasSubstr("<a href=\"lugovoy/plans/plan-2021.html#a2\">Родительские собрания</a>"));
  EXPECT_THAT(text, HasSubstr("<a href=\"lugovoy/plans/plan-2021.html\">Дорожная карта, 2021 год</a>"));
  EXPECT_THAT(
      text, HasSubstr("aria-label=\"Из 4 мероприятий: выполнено — 1, идёт — 1, запланировано — 1, срок зависит — 1\""));
}

TEST(HomePage, says_plainly_that_there_is_nothing) {
  SiteInput empty;
  empty.today = *model::date_from_iso("2021-10-15");
  const auto made = generated(std::move(empty));
  EXPECT_THAT(made.at("index.html"), HasSubstr("Планов пока нет."));
}

TEST(SchoolPage, tells_parents_what_the_whole_plan_has_for_them) {
  auto input = sample_input();
  model::Activity& meeting = input.documents[0].document.activities[3];
  meeting.text = "День открытых дверей для родителей";
  meeting.responsible.clear();
  const auto made = generated(std::move(input));
  EXPECT_THAT(language::normalized(made.at("lugovoy/schools/shkola-7.html")),
              HasSubstr("<a href=\"../plans/plan-2021.html#a4\">День открытых дверей для родителей</a></p><p><b "
                        "class=\"when\">срок зависит: по графику</b> · школа не названа: общее для всего плана"));
}

TEST(DocumentPage, explains_abbreviations_once_a_row) {
  auto input = sample_input();
  input.abbreviations = {{"ВПР", "всероссийские проверочные работы", "По единым заданиям.", false}};
  input.documents[0].document.blocks.push_back({model::Paragraph{"Итоги ВПР (см. «ВПР») и ещё раз ВПР"}});
  input.documents[0].document.blocks.push_back({model::Paragraph{"Снова (ВПР)."}});
  const std::string text =
      language::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021-document.html"));
  const std::string button = "<button type=\"button\" class=\"term\" popovertarget=\"t-vpr\">ВПР</button>";
  EXPECT_THAT(text, HasSubstr("<p>Итоги " + button + " (см. «ВПР») и ещё раз ВПР</p>"));
  EXPECT_THAT(text, HasSubstr("<p>Снова <span class=\"num\">(" + button + ").</span></p>"));
  EXPECT_THAT(text, HasSubstr("<div id=\"t-vpr\" class=\"term-note\" popover=\"auto\">"));
}

TEST(MunicipalityPage, draws_who_supports_whom) {
  const std::string text = sample_page("lugovoy/index.html");
  EXPECT_THAT(text, HasSubstr("role=\"img\" aria-label=\"Кто кому помогает: Луговская СШ — Школа № 7\""));
  EXPECT_THAT(text, HasSubstr("<th scope=\"row\">Луговская СШ</th><td data-l=\"Кому\">Школа № 7</td>"));
}

TEST(NewsPage, lists_dated_and_tagged_pages_newest_first) {
  auto input = sample_input();
  ContentPage old{.permalink = "old.html", .title = "Давно", .html = "<p>Текст</p>"};
  old.date = model::date_from_iso("2021-01-10");
  old.tags = {"Практика"};
  ContentPage fresh{.permalink = "fresh.html", .title = "Недавно", .html = "<p>Текст</p>"};
  fresh.date = model::date_from_iso("2021-09-01");
  fresh.tags = {"практика", "школы"};
  const ContentPage about{.permalink = "about.html", .title = "О сайте", .html = "<p>Текст</p>"};
  input.content = {old, fresh, about};
  const auto made = generated(std::move(input));
  const std::string text = language::normalized(made.at("news.html"));
  EXPECT_LT(text.find("Недавно"), text.find("Давно"));
  EXPECT_THAT(text, HasSubstr("<a href=\"#tag-praktika\">Практика (2)</a>"));
  EXPECT_THAT(made.at("fresh.html"), HasSubstr("<a href=\"news.html#tag-shkoly\">школы</a>"));
  EXPECT_THAT(made.at("index.html"), HasSubstr("href=\"fresh.html\""));
  EXPECT_THAT(made.at("404.html"), Not(HasSubstr("href=\"fresh.html\"")));  // news are not in the menu
  EXPECT_THAT(made.at("about.html"), HasSubstr("href=\"news.html\""));
  EXPECT_FALSE(files().contains("news.html"));
}

TEST(PageViews, are_what_the_templates_get) {
  const Site site = make_site(sample_input(), sample_theme().words());
  const auto page = view_of_page(site, sample_theme(), "lugovoy/schools/shkola-7.html");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->template_name, "school");
  EXPECT_EQ(language::normalized(std::get<std::string>(*page->view.find("school_name"))), "Средняя школа № 7");
  EXPECT_FALSE(view_of_page(site, sample_theme(), "lugovoy/schools/shkola-8.html"));
}

TEST(Site, tells_other_sites_what_a_page_is) {
  auto input = sample_input();
  input.settings.base_url = "https://example.org/vehi/";
  const auto made = generated(std::move(input));
  const std::string address = "<meta property=\"og:url\" content=\"https://example.org/vehi/lugovoy/index.html\"/>";
  EXPECT_THAT(made.at("lugovoy/index.html"), HasSubstr(address));
  EXPECT_THAT(made.at("lugovoy/index.html"), HasSubstr("type=\"application/atom+xml\""));
  EXPECT_THAT(made.at("lugovoy/index.html"), HasSubstr("<meta property=\"og:title\" content=\"Луговой округ"));
  EXPECT_THAT(sample_page("lugovoy/index.html"), Not(HasSubstr("og:url")));  // the site knows no address of its own
}

TEST(PeoplePage, lists_the_activities_of_everybody_who_answers) {
  const std::string text = sample_page("lugovoy/people.html");
  EXPECT_THAT(text, HasSubstr("<summary>Директор школы, Примерова А.И. <span>· 1 мероприятие</span></summary>"));
  EXPECT_THAT(text, HasSubstr("<summary>Школы округа <span>· 2 мероприятия</span></summary>"));
  EXPECT_THAT(text, HasSubstr("href=\"plans/plan-2021.html#a4\""));
  EXPECT_THAT(text, Not(HasSubstr("<summary>МБОУ")));  // schools have pages of their own
}

TEST(DocumentPage, holds_the_text_with_the_anchors_of_the_activities) {
  const std::string text = sample_page("lugovoy/plans/plan-2021-document.html");
  EXPECT_THAT(
      text,
      HasSubstr("<tr id=\"a2\"><td data-l=\"№\">1.2.</td><td data-l=\"Мероприятие\">Родительские собрания</td></tr>"));
  EXPECT_THAT(text, HasSubstr("<a href=\"plan-2021.html\">на странице плана</a>"));
}

TEST(SchoolPage, answers_the_four_questions_first) {
  const std::string text = sample_page("lugovoy/schools/shkola-7.html");
  EXPECT_THAT(text, HasSubstr("<dt>Что делают</dt><dd>У школы 2 своих мероприятия: выполнено 1, идёт 1. Ещё 2 — общие "
                              "для нескольких школ.</dd>"));
  EXPECT_THAT(text, HasSubstr("<b>Октябрь 2021</b> — <a href=\"#a2\">родительские собрания</a>"));
  EXPECT_THAT(text, HasSubstr("<p>Директор школы Примерова А.И.</p>"));
  EXPECT_THAT(text, HasSubstr("Доля сдавших ОГЭ: стало 78 %. Было 79,1 %, цель 84 %."));
  EXPECT_LT(text.find("class=\"answers\""), text.find("id=\"own\""));
}

TEST(SchoolPage, puts_what_the_school_does_before_what_others_do) {
  SiteInput input = sample_input();
  input.documents.front().document.activities[3].actions = {{{"p2"}, "Провести"}, {{"p1"}, "Принять участие"}};
  const auto made = generated(std::move(input));
  const std::string& text = made.at("lugovoy/schools/shkola-7.html");
  EXPECT_LT(text.find("Принять участие"), text.find("Провести"));
  const std::string& plan = made.at("lugovoy/plans/plan-2021.html");
  EXPECT_LT(plan.find("Провести"), plan.find("Принять участие"));
}

TEST(SchoolPage, collects_what_concerns_parents_and_who_helps) {
  const std::string text = sample_page("lugovoy/schools/shkola-7.html");
  EXPECT_THAT(text, HasSubstr("<h2 id=\"parents\">Для родителей</h2>"));
  EXPECT_THAT(text, HasSubstr("Школе помогает <a href=\"lugovskaya-ssh.html\">Луговская СШ</a>."));
  EXPECT_THAT(text, HasSubstr("Это поддержка, а не наказание."));
}

TEST(SchoolPage, says_that_there_are_no_data) {
  SiteInput input = sample_input();
  input.documents.resize(1);
  const std::string text = language::normalized(generated(std::move(input)).at("lugovoy/schools/shkola-7.html"));
  EXPECT_THAT(text, HasSubstr("Данных нет</span> Отчёт ещё не опубликован, чисел о школе в документах нет."));
}

TEST(SchoolPage, keeps_activities_of_several_plans_apart) {
  SiteInput input = sample_input();
  input.documents.push_back({"lugovoy", "plan-b.docx", tests::sample_plan()});
  input.documents.back().document.title = "Другой план";
  const std::string text = generated(std::move(input)).at("lugovoy/schools/shkola-7.html");
  EXPECT_THAT(text, HasSubstr("<tr id=\"plan-2021-a1\""));
  EXPECT_THAT(text, HasSubstr("<tr id=\"plan-2021-2-a1\""));
}

TEST(MonthPage, lists_what_is_due) {
  const std::string text = sample_page("lugovoy/months/2021-10.html");
  EXPECT_THAT(text, HasSubstr("<h1>Октябрь 2021 года</h1>"));
  EXPECT_THAT(text, HasSubstr("В этом месяце срок у 1 мероприятия."));
  EXPECT_THAT(text, HasSubstr("<a href=\"2021-09.html\">← Сентябрь</a>"));
  EXPECT_THAT(sample_page("lugovoy/months/2021-01.html"), HasSubstr("В этом месяце сроков нет."));
}

TEST(ResultsPage, sets_schools_side_by_side_without_a_ranking) {
  const std::string text = sample_page("lugovoy/results.html");
  EXPECT_THAT(text, HasSubstr("Это не рейтинг"));
  EXPECT_THAT(text, HasSubstr("<caption>Доля сдавших ОГЭ, %</caption>"));
  EXPECT_THAT(text, HasSubstr("Из 3 показателей: лучше — 2, хуже — 1."));
  EXPECT_THAT(text, HasSubstr("Утверждены две карты"));
}

TEST(Example, is_marked_on_every_page_of_the_municipality) {
  SiteInput input = sample_input();
  input.settings.municipalities["lugovoy"].example = true;
  for (const auto& [path, bytes] : generated(std::move(input))) {
    if (!is_page(path)) continue;
    if (path.starts_with("lugovoy/")) {
      EXPECT_THAT(bytes, HasSubstr("<strong>Пример.</strong>")) << path;
      EXPECT_THAT(bytes, HasSubstr("(пример)")) << path;
    }
  }
}

TEST(ContentPage, stands_in_the_navigation_of_every_page) {
  SiteInput input = sample_input();
  input.content.push_back({.permalink = "about.html", .title = "О сайте", .description = {}, .html = "<p>Текст</p>"});
  const auto made = generated(std::move(input));
  EXPECT_THAT(made.at("about.html"), HasSubstr("<p>Текст</p>"));
  EXPECT_THAT(made.at("lugovoy/plans/plan-2021.html"), HasSubstr("<a href=\"../../about.html\">О сайте</a>"));
}

TEST(Colours, of_the_settings_come_in_a_sheet_of_their_own) {
  SiteInput input = sample_input();
  input.settings.colours["brand"] = "#004400";
  const auto made = generated(std::move(input));
  EXPECT_THAT(made.at("assets/colours.css"), HasSubstr(":root:not([data-scheme]) { --brand:#004400; }"));
  EXPECT_THAT(made.at("index.html"), HasSubstr("assets/colours.css"));
  EXPECT_FALSE(files().contains("assets/colours.css"));
}

TEST(Themes, that_miss_a_template_are_reported_once) {
  ThemeFiles broken = default_theme_files();
  broken.erase("templates/month.mustache");
  const auto theme = read_theme(broken, model::Language::ru);
  const Site site = make_site(sample_input(), theme.value->words());
  const auto result = generate(site, *theme.value, [](std::size_t count, const std::function<void(std::size_t)>& body) {
    for (std::size_t i = 0; i < count; ++i) body(i);
  });
  EXPECT_EQ(result.mistakes, (Mistakes{{{}, 0, "theme-template-missing", {{"name", "month"}}}}));
}

}  // namespace
}  // namespace vekha::generator

#include "generator/generate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libxml/parser.h>

#include <regex>
#include <set>
#include <thread>

#include "model/text.hpp"
#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using tests::generated;
using tests::sample_input;
using tests::sample_theme;

using Files = std::map<std::string, std::string>;

const Files& files() {
  static const Files made = generated(sample_input());
  return made;
}

/// A page with plain spaces, so that expectations can be read.
std::string page(const std::string& path) {
  const auto found = files().find(path);
  return found == files().end() ? "no " + path : model::normalized(found->second);
}

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
  const std::string text = page("index.html");
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

TEST(PlanPage, shows_every_activity_with_words_of_the_document) {
  const std::string text = page("lugovoy/plans/plan-2021.html");
  EXPECT_THAT(text, HasSubstr("<tr id=\"a1\" data-s=\"done\" data-p=\"7\""));
  EXPECT_THAT(
      text,
      HasSubstr("<a href=\"plan-2021-document.html#a1\">1.1.<span class=\"vh\"> — строка в документе</span></a>"));
  EXPECT_THAT(text,
              HasSubstr("<b class=\"when\">до 1 апреля 2021 года</b> <span class=\"asis\">«до 01.04.2021»</span>"));
  EXPECT_THAT(text, HasSubstr("<b class=\"when\">срок зависит: по графику</b>"));
  EXPECT_THAT(text, HasSubstr("<span class=\"who\"><a href=\"../people.html#p-direktor-shkoly-primerova-a-i\">"
                              "Директор школы, Примерова А.И.</a></span>"));
  EXPECT_THAT(text, HasSubstr("Вышло: Утверждены две карты"));
  EXPECT_THAT(text,
              HasSubstr("Подтверждение: <a href=\"https://example.org/prikaz-5\" rel=\"nofollow\">Приказ № 5</a>"));
}

TEST(PlanPage, explains_abbreviations_where_they_stand) {
  auto input = sample_input();
  input.abbreviations = {{"ВПР", "всероссийские проверочные работы", "По единым заданиям.", false},
                         {"МО", "муниципальное образование или методическое объединение", "Смотря где.", true}};
  input.documents[0].document.activities[0].text = "Разбор ВПР <2021> в МО, снова ВПР";
  const auto made = generated(std::move(input));
  const std::string text = model::normalized(made.at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text,
              HasSubstr("<th scope=\"row\">Разбор <button type=\"button\" class=\"term\" popovertarget=\"t-vpr\">ВПР"
                        "</button> &lt;2021&gt; в МО, снова ВПР</th>"));
  EXPECT_THAT(text, HasSubstr("<div id=\"t-vpr\" class=\"term-note\" popover=\"auto\"><p><b>ВПР</b> — всероссийские "
                              "проверочные работы.</p><p>По единым заданиям.</p>"));
  EXPECT_THAT(text, HasSubstr("href=\"../../glossary.html#t-vpr\""));
  EXPECT_THAT(made.at("glossary.html"), HasSubstr("<dt id=\"t-mo\">МО</dt>"));
}

TEST(PlanPage, says_what_an_edition_changed) {
  auto input = sample_input();
  auto later = input.documents[0];
  later.file = "plan-2.docx";
  later.document.approval.date = model::date_from_iso("2021-09-01");
  later.document.activities[1].schedule.text = "ноябрь 2021";
  later.document.activities[2].text = "Отчёты всех школ";
  later.document.activities[3].text = "Совсем другое дело";
  later.document.activities[3].number = "9.9.";
  input.documents.push_back(later);
  const auto made = generated(std::move(input));
  const std::string text = model::normalized(made.at("lugovoy/plans/plan-2021-2.html"));
  EXPECT_THAT(text, HasSubstr("<b>Добавлено:</b> <a href=\"#a4\">Совсем другое дело</a>"));
  EXPECT_THAT(text, HasSubstr("<b>Убрано:</b> <del>Проверочные работы</del>"));
  EXPECT_THAT(text,
              HasSubstr("<b>Срок перенесён:</b> <a href=\"#a2\">Родительские собрания</a></p><p><span class=\"asis\">"
                        "было:</span> <del>октябрь 2021</del> <span class=\"asis\">стало:</span> <ins>ноябрь 2021"));
  EXPECT_THAT(text, HasSubstr("<b>Слова изменены:</b> <a href=\"#a3\">Отчёты всех школ</a>"));
  EXPECT_THAT(model::normalized(made.at("lugovoy/plans/plan-2021.html")), Not(HasSubstr("id=\"changes\"")));
}

TEST(PlanPage, lists_the_participants_with_their_functions) {
  auto input = sample_input();
  input.documents[0].document.participants = {{{"p4"}, "Проводят <уроки>", {"Доля классов"}}};
  const auto made = generated(std::move(input));
  const std::string text = model::normalized(made.at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text, HasSubstr("<th scope=\"row\"><a href=\"../people.html#p-shkoly-okruga\">Школы округа</a></th>"
                              "<td data-l=\"Что делают\">Проводят &lt;уроки&gt;</td>"));
  EXPECT_THAT(page("lugovoy/plans/plan-2021.html"), Not(HasSubstr("id=\"participants\"")));
}

TEST(PlanPage, lets_rows_be_chosen_by_month_and_party) {
  const std::string text = page("lugovoy/plans/plan-2021.html");
  EXPECT_THAT(text, HasSubstr("<tr id=\"a2\" data-s=\"active\" data-p=\"7\" data-m=\"9\">"));
  EXPECT_THAT(text, HasSubstr("<tr id=\"a1\" data-s=\"done\" data-p=\"7\" data-m=\"3\" data-r=\"0\">"));
  EXPECT_THAT(text, HasSubstr("<tr id=\"a4\" data-s=\"depends\" data-p=\"7 lugovskaya-ssh\" data-r=\"1\">"));
  EXPECT_THAT(text, HasSubstr("<option value=\"9\">октябрь 2021 года</option>"));
  EXPECT_THAT(text, HasSubstr("<option value=\"0\">Директор школы, Примерова А.И.</option>"));
}

TEST(SchoolPage, tells_parents_what_the_whole_plan_has_for_them) {
  auto input = sample_input();
  model::Activity& meeting = input.documents[0].document.activities[3];
  meeting.text = "День открытых дверей для родителей";
  meeting.responsible.clear();
  const auto made = generated(std::move(input));
  EXPECT_THAT(model::normalized(made.at("lugovoy/schools/shkola-7.html")),
              HasSubstr("<a href=\"../plans/plan-2021.html#a4\">День открытых дверей для родителей</a></p><p><b "
                        "class=\"when\">срок зависит: по графику</b> · школа не названа: общее для всего плана"));
}

TEST(PlanPage, repeats_no_deadline_that_says_the_same) {
  auto input = sample_input();
  auto& activities = input.documents[0].document.activities;
  activities[0].schedule.text = "до 1 апреля 2021г.";
  const std::string text = model::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text, HasSubstr("<b class=\"when\">до 1 апреля 2021 года</b></td>"));
  EXPECT_THAT(text, HasSubstr("<b class=\"when\">срок зависит: по графику</b></td>"));
  EXPECT_THAT(text,
              HasSubstr("<b class=\"when\">до 15 декабря 2021 года</b> <span class=\"asis\">«до 15 декабря»</span>"));
}

TEST(PlanPage, tells_sections_of_one_name_apart) {
  auto input = sample_input();
  model::Document& plan = input.documents[0].document;
  plan.sections = {{.id = {"s1"}, .parent = {}, .number = "РАЗДЕЛ 1", .title = "Школа"},
                   {.id = {"s2"}, .parent = model::SectionId{"s1"}, .number = {}, .title = "Итоги"},
                   {.id = {"s3"}, .parent = {}, .number = {}, .title = "Семья"},
                   {.id = {"s4"}, .parent = model::SectionId{"s3"}, .number = {}, .title = "Итоги"}};
  for (std::size_t i = 0; i < plan.activities.size(); ++i) plan.activities[i].section = {i % 2 == 0 ? "s2" : "s4"};
  const std::string text = model::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text,
              HasSubstr("<li><a href=\"#s2\">РАЗДЕЛ 1 → Итоги</a></li><li><a href=\"#s4\">Семья → Итоги</a></li>"));
  EXPECT_THAT(text, HasSubstr("<div class=\"tl-row\"><a href=\"#s4\">Семья → Итоги</a>"));
  EXPECT_THAT(text, HasSubstr("<h4 id=\"s4\">Итоги</h4>"));
}

TEST(PlanPage, folds_the_progress_of_many_sections) {
  EXPECT_THAT(page("lugovoy/plans/plan-2021.html"), Not(HasSubstr("Показать, сколько сделано по разделам")));
  auto input = sample_input();
  model::Document& plan = input.documents[0].document;
  const model::Activity activity = plan.activities.back();
  plan.sections.clear();
  for (std::size_t i = 0; i < 9; ++i) {
    const std::string number = std::to_string(i + 1);
    plan.sections.push_back({.id = {"s" + number}, .parent = {}, .number = number, .title = "Раздел"});
    if (i >= plan.activities.size()) {
      plan.activities.push_back(activity);
      plan.activities.back().id = {"b" + number};
    }
    plan.activities[i].section = model::SectionId{"s" + number};
  }
  EXPECT_THAT(model::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html")),
              HasSubstr("<h2 id=\"sections\">По разделам</h2><details><summary>Показать, сколько сделано по "
                        "разделам</summary><table"));
}

TEST(PlanPage, says_when_it_was_approved_without_an_act) {
  auto input = sample_input();
  input.documents[0].document.approval.act.reset();
  input.documents[0].document.approval.number.reset();
  const std::string text = model::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text, HasSubstr("<dd>Утверждено 29 марта 2021 года"));
}

TEST(PlanPage, counts_every_activity_where_search_engines_look) {
  const std::string text = page("lugovoy/plans/plan-2021.html");
  EXPECT_THAT(text, HasSubstr("<p class=\"lead\">В плане 4 мероприятия для 2 школ.</p>"));
  EXPECT_THAT(text,
              HasSubstr("В плане 4 мероприятия для 2 школ. Выполнено 1, идёт 1, запланировано 1, у 1 срок зависит от "
                        "условий."));
}

TEST(PlanPage, sets_points_of_a_list_on_lines_of_their_own) {
  auto input = sample_input();
  input.documents[0].document.activities[0].text = "Анализ: - итогов ВПР; – отчётов за 2020–2021 год; 2) планов";
  const std::string text = model::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text, HasSubstr("Анализ:<br/>- итогов ВПР;<br/>– отчётов"));
  EXPECT_THAT(text, HasSubstr("отчётов за 2020–2021 год;<br/>2) планов"));
}

TEST(DocumentPage, explains_abbreviations_once_a_row) {
  auto input = sample_input();
  input.abbreviations = {{"ВПР", "всероссийские проверочные работы", "По единым заданиям.", false}};
  input.documents[0].document.blocks.push_back({model::Paragraph{"Итоги ВПР (см. «ВПР») и ещё раз ВПР"}});
  input.documents[0].document.blocks.push_back({model::Paragraph{"Снова (ВПР)."}});
  const std::string text = model::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021-document.html"));
  const std::string button = "<button type=\"button\" class=\"term\" popovertarget=\"t-vpr\">ВПР</button>";
  EXPECT_THAT(text, HasSubstr("<p>Итоги " + button + " (см. «ВПР») и ещё раз ВПР</p>"));
  EXPECT_THAT(text, HasSubstr("<p>Снова <span class=\"num\">(" + button + ").</span></p>"));
  EXPECT_THAT(text, HasSubstr("<div id=\"t-vpr\" class=\"term-note\" popover=\"auto\">"));
}

TEST(MunicipalityPage, draws_who_supports_whom) {
  const std::string text = page("lugovoy/index.html");
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
  const std::string text = model::normalized(made.at("news.html"));
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
  EXPECT_EQ(model::normalized(std::get<std::string>(*page->view.find("school_name"))), "Средняя школа № 7");
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
  EXPECT_THAT(page("lugovoy/index.html"), Not(HasSubstr("og:url")));  // the site knows no address of its own
}

TEST(PeoplePage, lists_the_activities_of_everybody_who_answers) {
  const std::string text = page("lugovoy/people.html");
  EXPECT_THAT(text, HasSubstr("<summary>Директор школы, Примерова А.И. <span>· 1 мероприятие</span></summary>"));
  EXPECT_THAT(text, HasSubstr("<summary>Школы округа <span>· 2 мероприятия</span></summary>"));
  EXPECT_THAT(text, HasSubstr("href=\"plans/plan-2021.html#a4\""));
  EXPECT_THAT(text, Not(HasSubstr("<summary>МБОУ")));  // schools have pages of their own
}

TEST(PlanPage, is_a_summary_and_names_the_document) {
  const std::string text = page("lugovoy/plans/plan-2021.html");
  EXPECT_THAT(text, HasSubstr("Эта страница — пересказ для справки."));
  EXPECT_THAT(text, HasSubstr("План мероприятий &lt;«Шаг вперёд»&gt; на 2021 год"));
  EXPECT_THAT(text, HasSubstr("Приказ от 29 марта 2021 года № 104"));
  EXPECT_THAT(text, HasSubstr("По состоянию на 15 октября 2021 года."));
  EXPECT_THAT(text, HasSubstr("Источник: plan.docx, таблица 1, строки 2–5."));
}

TEST(PlanPage, says_that_a_draft_is_one) {
  SiteInput input = sample_input();
  input.documents.front().document.approval = {};
  const auto made = generated(std::move(input));
  EXPECT_THAT(made.at("lugovoy/plans/plan-2021.html"), HasSubstr("Сведений об утверждении нет."));
  EXPECT_THAT(page("lugovoy/plans/plan-2021.html"), Not(HasSubstr("Сведений об утверждении нет.")));
}

TEST(PlanPage, works_without_activities) {
  SiteInput input = sample_input();
  input.documents.front().document.activities.clear();
  EXPECT_THAT(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"),
              HasSubstr("Таблицы мероприятий в документе не нашлось."));
}

TEST(PlanPage, names_the_actor_of_every_action) {
  SiteInput input = sample_input();
  model::Activity& activity = input.documents.front().document.activities.front();
  activity.responsible.clear();
  activity.actions = {{{"p1"}, "Собрать команду"}, {{"p4"}, "Провести опрос"}};
  const std::string text = model::normalized(generated(std::move(input)).at("lugovoy/plans/plan-2021.html"));
  EXPECT_THAT(text, HasSubstr("<b>МБОУ «Средняя школа № 7»:</b> Собрать команду"));
  EXPECT_THAT(text, HasSubstr("<b>Школы округа:</b> Провести опрос"));
}

TEST(PlanPage, of_a_former_edition_leads_to_the_one_in_force) {
  SiteInput input = sample_input();
  input.documents.push_back({"lugovoy", "plan-changed.docx", tests::sample_plan()});
  const auto made = generated(std::move(input));
  EXPECT_THAT(made.at("lugovoy/plans/plan-2021.html"), HasSubstr("<strong>Прежняя редакция.</strong>"));
  EXPECT_THAT(made.at("lugovoy/plans/plan-2021.html"), HasSubstr("<a href=\"plan-2021-2.html\">"));
  EXPECT_THAT(made.at("lugovoy/index.html"), HasSubstr("Прежние редакции"));
  EXPECT_THAT(made.at("index.html"), Not(HasSubstr("plans/plan-2021.html")));
}

TEST(DocumentPage, holds_the_text_with_the_anchors_of_the_activities) {
  const std::string text = page("lugovoy/plans/plan-2021-document.html");
  EXPECT_THAT(
      text,
      HasSubstr("<tr id=\"a2\"><td data-l=\"№\">1.2.</td><td data-l=\"Мероприятие\">Родительские собрания</td></tr>"));
  EXPECT_THAT(text, HasSubstr("<a href=\"plan-2021.html\">на странице плана</a>"));
}

TEST(SchoolPage, answers_the_four_questions_first) {
  const std::string text = page("lugovoy/schools/shkola-7.html");
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
  const std::string text = page("lugovoy/schools/shkola-7.html");
  EXPECT_THAT(text, HasSubstr("<h2 id=\"parents\">Для родителей</h2>"));
  EXPECT_THAT(text, HasSubstr("Школе помогает <a href=\"lugovskaya-ssh.html\">Луговская СШ</a>."));
  EXPECT_THAT(text, HasSubstr("Это поддержка, а не наказание."));
}

TEST(SchoolPage, says_that_there_are_no_data) {
  SiteInput input = sample_input();
  input.documents.resize(1);
  const std::string text = model::normalized(generated(std::move(input)).at("lugovoy/schools/shkola-7.html"));
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
  const std::string text = page("lugovoy/months/2021-10.html");
  EXPECT_THAT(text, HasSubstr("<h1>Октябрь 2021 года</h1>"));
  EXPECT_THAT(text, HasSubstr("В этом месяце срок у 1 мероприятия."));
  EXPECT_THAT(text, HasSubstr("<a href=\"2021-09.html\">← Сентябрь</a>"));
  EXPECT_THAT(page("lugovoy/months/2021-01.html"), HasSubstr("В этом месяце сроков нет."));
}

TEST(ResultsPage, sets_schools_side_by_side_without_a_ranking) {
  const std::string text = page("lugovoy/results.html");
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

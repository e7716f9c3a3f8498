#include "generator/feeds/site_data.hpp"

#include <gmock/gmock.h>

#include "generator/check/data_files.hpp"
#include "generator/feeds/activity_table.hpp"
#include "generator/feeds/open_data.hpp"
#include "tests/generator/sample_site.hpp"

namespace vekha::generator {
namespace {

using namespace std::chrono;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const Words& words = tests::default_words();

// A municipality with one plan of two activities, one school and one indicator.
Site small_site() {
  Plan plan{.slug = "plan-2025",
            .path = "ozersk/plans/plan-2025.html",
            .document_path = "ozersk/plans/plan-2025-document.html",
            .title = "План на 2025 год",
            .file = "plan.docx"};
  plan.period = {2025y / 1 / 1, 2025y / 12 / 31};
  plan.document.title = "План мероприятий";
  plan.document.approval.number = "12";
  plan.document.approval.date = 2025y / 1 / 20;
  plan.document.sections = {{.id = {"s1"}, .parent = {}, .number = "1", .title = "Раздел"},
                            {.id = {"s2"}, .parent = model::SectionId{"s1"}, .number = "1.1", .title = "Подраздел"}};
  plan.document.parties = {{.id = {"p1"}, .kind = model::PartyKind::school, .name = "Школа № 1"}};
  plan.party_places = {{{"p1"}, 0}};
  model::Activity first{.id = {"a1"},
                        .number = "1.1.",
                        .section = model::SectionId{"s2"},
                        .text = "Провести \"день\"; обсудить, решить",
                        .source = {.table = 2, .row = 3}};
  first.schedule = {.text = "до 30 мая, до 15 декабря",
                    .kind = model::ScheduleKind::dates,
                    .intervals = {{{}, 2025y / 5 / 30}, {{}, 2025y / 12 / 15}}};
  first.responsible = {{"Иванова М.П.", {}}, {"школы", {}}};
  first.expected = "=приказ";
  model::Activity second{.id = {"a2"}, .text = "Первое"};
  second.actions = {{{"p1"}, "Первое"}, {{"p9"}, "второе"}};
  plan.document.activities = {first, second};
  plan.document.indicators = {
      {.group = {}, .text = "Доля", .unit = "%", .baseline = 61.5, .values = {{"2025", 65, {}}, {"2026", {}, 66.25}}}};
  plan.states = {{.status = Status::planned}, {.status = Status::no_date}};
  Municipality municipality{
      .slug = "ozersk", .path = "ozersk/index.html", .name = "Озёрский округ", .short_name = "Озёрск"};
  municipality.plans = {plan};
  School school{.slug = "shkola-1",
                .path = "ozersk/schools/shkola-1.html",
                .calendar_path = "ozersk/schools/shkola-1.ics",
                .name = "Школа № 1",
                .full_name = "МБОУ «СОШ № 1»",
                .number = "1"};
  school.own = {{0, 1}};
  school.shared = {{0, 0}};
  municipality.schools = {school};
  Site site{.settings = {}, .today = 2025y / 3 / 1, .municipalities = {municipality}, .content = {}};
  site.settings.name = "Вехи";
  return site;
}

std::vector<std::string> paths_of(const std::vector<DataFile>& files) {
  std::vector<std::string> paths;
  for (const auto& file : files) paths.push_back(file.path);
  return paths;
}

TEST(SiteData, offers_what_the_contract_names) {
  Site site = small_site();
  EXPECT_THAT(
      paths_of(data_files(site, words)),
      ElementsAre("ozersk/plans/plan-2025.json", "ozersk/plans/plan-2025.csv", "ozersk/plans/plan-2025-excel.csv",
                  "ozersk/plans/plan-2025.ics", "ozersk/schools/shkola-1.ics"));
  site.settings.base_url = "https://example.org/";
  const auto files = data_files(site, words);
  EXPECT_EQ(files.back().path, "feed.xml");
  EXPECT_THAT(files.back().bytes(), HasSubstr("<title>Озёрск: План на 2025 год</title>"));
  EXPECT_THAT(files.back().bytes(), HasSubstr("<updated>2025-01-20T00:00:00Z</updated>"));
  for (const auto& file : files) {
    const std::string bytes = file.bytes();
    EXPECT_THAT(check_encoding(bytes), IsEmpty()) << file.path;
    if (file.path.ends_with(".json")) {
      EXPECT_THAT(check_json(bytes), IsEmpty());
    }
    if (file.path.ends_with(".csv")) {
      EXPECT_THAT(check_csv(bytes), IsEmpty());
    }
    if (file.path.ends_with(".ics")) {
      EXPECT_THAT(check_calendar(bytes), IsEmpty());
    }
  }
}

TEST(SiteData, the_table_has_a_row_for_each_activity) {
  EXPECT_EQ(activity_table(small_site(), small_site().municipalities[0].plans[0], words, comma_csv),
            "\xEF\xBB\xBF№,Раздел,Мероприятие,Срок,Начало,Окончание,Ответственные,Ожидаемый "
            "результат,Состояние,Страница,Источник\r\n"
            "1.1.,Раздел / Подраздел,\"Провести \"\"день\"\"; обсудить, решить\",\"до 30 мая, до 15 "
            "декабря\",,2025-12-15,Иванова М.П.; школы,'=приказ,Запланировано,plan-2025.html#a1,\"plan.docx, таблица "
            "2, строка 3\"\r\n"
            ",,Школа № 1: Первое; второе,,,,,,Срок не указан,plan-2025.html#a2,plan.docx\r\n");
}

TEST(SiteData, a_calendar_of_a_withdrawn_document_says_so_and_nothing_else) {
  Site site = small_site();
  site.withdrawn = {{"beregovoy/index.html", 2025y / 10 / 15},
                    {"beregovoy/plans/plan-2021-document.html", 2025y / 10 / 15},
                    {"beregovoy/plans/plan-2021.html", 2025y / 10 / 15},
                    {"beregovoy/schools/shkola-5.html", 2025y / 10 / 15}};
  std::map<std::string, std::string> made;
  for (const DataFile& file : data_files(site, words)) {
    if (file.path.starts_with("beregovoy/")) made.emplace(file.path, file.bytes());
  }
  ASSERT_EQ(made.size(), 2U);
  const std::string& calendar = made.at("beregovoy/plans/plan-2021.ics");
  EXPECT_THAT(check_calendar(calendar), IsEmpty());
  EXPECT_THAT(calendar, HasSubstr("DTSTART;VALUE=DATE:20251015\r\nDTEND;VALUE=DATE:20251016\r\n"
                                  "SUMMARY:Документ снят с публикации\r\n"));
  EXPECT_EQ(calendar.find("BEGIN:VEVENT"), calendar.rfind("BEGIN:VEVENT"));
  EXPECT_THAT(check_calendar(made.at("beregovoy/schools/shkola-5.ics")), IsEmpty());
}

TEST(SiteData, a_calendar_holds_each_date_and_a_school_its_own_first) {
  const Site site = small_site();
  const auto files = data_files(site, words);
  const std::string plan = files[3].bytes();
  EXPECT_THAT(plan, HasSubstr("X-WR-CALNAME:Озёрск: План на 2025 год\r\n"));
  EXPECT_THAT(plan,
              HasSubstr("UID:plan-2025.a1.0@ozersk\r\nDTSTAMP:20250301T000000Z\r\nDTSTART;VALUE=DATE:20250530\r\n"));
  EXPECT_THAT(plan,
              HasSubstr("UID:plan-2025.a1.1@ozersk\r\nDTSTAMP:20250301T000000Z\r\nDTSTART;VALUE=DATE:20251215\r\n"));
  EXPECT_THAT(files[4].bytes(), HasSubstr("UID:plan-2025.a1.1@ozersk\r\n"));
}

TEST(SiteData, the_sitemap_names_pages_only_and_needs_an_address) {
  Site site = small_site();
  const std::vector<std::string> unlisted{"404.html"};
  const std::vector<OutputFile> files{{"b.html", ""}, {"404.html", ""}, {"a.csv", ""}, {"a.html", ""}};
  EXPECT_THAT(sitemap_of(site, files, unlisted), IsEmpty());
  site.settings.base_url = "https://example.org/x/";
  const auto made = sitemap_of(site, files, unlisted);
  ASSERT_EQ(made.size(), 1U);
  EXPECT_THAT(
      made[0].bytes,
      HasSubstr("<loc>https://example.org/x/a.html</loc>\n </url>\n <url>\n  <loc>https://example.org/x/b.html</loc>"));
  EXPECT_THAT(made[0].bytes, testing::Not(HasSubstr("404")));
}

TEST(OpenData, needs_its_owner_and_an_address) {
  Site site = small_site();
  EXPECT_THAT(open_data(site, words), IsEmpty());
  site.settings.open_data = {
      .inn = "9900012340", .responsible = "Иванова М. П.", .phone = "8 (800) 000-00-00", .email = "data@example.org"};
  EXPECT_THAT(open_data(site, words), IsEmpty());
  site.settings.base_url = "https://example.org/";
  site.settings.open_data.phone.clear();
  EXPECT_THAT(open_data(site, words), IsEmpty());
}

TEST(OpenData, is_written_as_the_recommendations_say) {
  Site site = small_site();
  site.settings.base_url = "https://example.org/";
  site.settings.open_data = {.inn = "9900012340",
                             .responsible = "Иванова М. П.",
                             .phone = "8 (800) 000-00-00",
                             .email = "data@example.org",
                             .created = model::make_date(2025, 1, 15)};
  std::map<std::string, std::string> files;
  for (const auto& file : open_data(site, words)) {
    EXPECT_THAT(check_csv(file.bytes), IsEmpty()) << file.path;
    files.emplace(file.path, file.bytes);
  }
  EXPECT_EQ(files.size(), 13U);
  EXPECT_THAT(files.at("opendata/list.csv"),
              testing::StartsWith("property,title,value,format\r\nstandardversion,Версия методических "
                                  "рекомендаций,http://opendata.gosmonitor.ru/standard/3.0,\r\n"
                                  "9900012340-activities,Мероприятия планов поддержки "
                                  "школ,https://example.org/opendata/9900012340-activities/meta.csv,csv\r\n"));
  EXPECT_EQ(files.at("opendata/9900012340-indicators/data-20250301-structure-20261101.csv"),
            "municipality,document,indicator,unit,period,kind,value\r\nОзёрский округ,План на 2025 "
            "год,Доля,%,,было,61.5\r\nОзёрский округ,План на 2025 год,Доля,%,2025,план,65\r\n"
            "Озёрский округ,План на 2025 год,Доля,%,2026,факт,66.25\r\n");
  EXPECT_EQ(files.at("opendata/9900012340-participants/structure-20261101.csv"),
            "field name,english description,russian "
            "description,format\r\nmunicipality,Municipality,Муниципалитет,Строка\r\nschool,School,Школа,Строка\r\n"
            "number,Number of the school,Номер школы,Строка\r\npage,Page,Страница,Строка\r\n");
  EXPECT_EQ(files.at("opendata/9900012340-documents/meta.csv"),
            "property,value\r\nstandardversion,http://opendata.gosmonitor.ru/standard/"
            "3.0\r\nidentifier,9900012340-documents\r\ntitle,Документы о поддержке школ\r\n"
            "description,Документы о поддержке "
            "школ\r\ncreator,Вехи\r\ncreated,20250115\r\nmodified,20250301\r\nsubject,\"образование, школа, дорожная "
            "карта\"\r\nformat,csv\r\n"
            "provenance,Собрано из утверждённых документов\r\nvalid,20250301\r\npublishername,Иванова М. "
            "П.\r\npublisherphone,8 (800) 000-00-00\r\npublishermbox,data@example.org\r\n"
            "data-20250301-structure-20261101,https://example.org/opendata/9900012340-documents/"
            "data-20250301-structure-20261101.csv\r\n"
            "structure-20261101,https://example.org/opendata/9900012340-documents/structure-20261101.csv\r\n");
}

}  // namespace
}  // namespace vekha::generator

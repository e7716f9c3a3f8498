#include "model/json/document_json.hpp"

#include <gtest/gtest.h>

#include "tests/support/golden.hpp"

namespace vekha::model {
namespace {

// One of everything, so that a field that is written but not read (or the other way round) shows.
Document full_document() {
  const auto day = [](int month, int date) { return *make_date(2021, month, date); };
  Document document;
  document.source = {.file = "plan.docx", .sha256 = "00ff", .bytes = 48211, .producer = "LibreOffice/7.4"};
  document.kind = DocumentKind::progress_report;
  document.title = "План «500+»";
  document.region = "Свердловская область";
  document.period = Period{.text = "в 2021 году", .start = day(1, 1), .end = std::nullopt};
  document.approval = {.status = ApprovalStatus::approved, .act = "приказ", .number = "104", .date = day(3, 29)};
  document.goals = {"цель"};
  document.passport = {{.name = "Цель", .text = "текст", .source = {.table = 1, .row = 4}}};
  document.sections = {
      {.id = {"s1"}, .parent = std::nullopt, .number = "1", .title = "Запуск", .source = {.table = 1}}};
  Activity activity{.id = {"a1"}, .number = "1.16.", .section = SectionId{"s1"}, .text = "Отчёт"};
  activity.actions = {{.party = {"p1"}, .text = "делает"}};
  activity.schedule = {.text = "до 25 числа", .kind = ScheduleKind::recurring};
  activity.schedule.intervals = {{std::nullopt, day(5, 30)}, {day(6, 1), std::nullopt}};
  activity.schedule.recurrence =
      Recurrence{.every = 2, .unit = Unit::half_year, .times = 3, .min = true, .months = {4, 10}, .weekdays = {2}};
  activity.schedule.recurrence->by = MonthDay{std::chrono::September, std::chrono::day{1}};
  activity.schedule.condition = "по графику";
  activity.schedule.approximate = true;
  activity.responsible = {{.text = "Директор", .parties = {{"p1"}, {"p2"}}}};
  activity.expected = "приказ";
  activity.extra = {{.name = "Место", .text = "школа"}};
  activity.source = {.table = 2, .row = 19};
  document.activities = {activity};
  document.parties = {
      {.id = {"p1"}, .kind = PartyKind::school, .name = "СОШ № 7", .number = "7", .aliases = {"школа 7"}},
      {.id = {"p2"}, .kind = PartyKind::person, .name = "Иванова И.И.", .position = "директор", .of = PartyId{"p1"}},
      {.id = {"p3"}, .kind = PartyKind::group, .name = "ШНОР", .members = {{"p1"}}}};
  document.partnerships = {{.mentor = PartyId{"p1"}, .mentees = {{"p3"}}}};
  document.participants = {{.party = {"p1"}, .functions = "учит", .indicators = {"доля"}}};
  document.risks = {{.number = "1.", .title = "риск", .targets = {"цель"}, .indicators = {"показатель"}}};
  document.indicators = {{.group = "Качество",
                          .text = "доля",
                          .unit = "%",
                          .baseline = 61.5,
                          .values = {{.period = "2021", .target = 65, .actual = std::nullopt}}}};
  document.progress = {{.number = "1",
                        .text = "Отчёт",
                        .status = ProgressStatus::late,
                        .mark = "просрочено",
                        .date = day(4, 1),
                        .note = "нет",
                        .evidence = {"ссылка"}}};
  Cell cell{.row_span = 2, .col_span = 3, .blocks = {{Paragraph{"ячейка"}}}};
  document.blocks = {{Heading{.level = 2, .text = "Заголовок"}},
                     {Paragraph{"абзац", {{.at = 5, .text = " лишнее"}}}},
                     {List{{{.label = "1)", .blocks = {{Paragraph{"пункт"}}}}}}},
                     {Table{.rows = {{cell}}, .header_rows = 1}},
                     {Image{.media = "image1.png", .alt = "школа"}}};
  document.reading.completeness = {.cells = 40, .fields = 36, .extra = 1, .skipped = 2, .unread = 1, .share = 0.975};
  document.reading.skipped = {{.reason = CellUse::repeated_heading, .text = "Срок", .source = {.table = 2, .row = 1}}};
  document.reading.head = {{.field = "title", .text = "План", .line = 3, .table = std::nullopt}};
  document.reading.tables = {{.table = 2,
                              .kind = TableKind::activity_list,
                              .continues = 1,
                              .columns = {{.heading = "Срок",
                                           .role = "period",
                                           .also = {"year"},
                                           .rules = {{.rule = "cells-say-when", .weight = 90}},
                                           .margin = 94}},
                              .rows = {{.row = 19, .values = {"a1"}, .cells = {CellUse::schedule, CellUse::none}}}}};
  document.diagnostics = {{.severity = Severity::warning,
                           .code = DiagnosticCode::schedule_unread,
                           .arguments = {{"text", "скоро"}},
                           .source = {.table = 2, .row = 19, .column = 3}}};
  return document;
}

TEST(DocumentJson, reads_back_what_it_wrote) {
  const Document document = full_document();
  const auto read = document_from_json(to_json(document));
  ASSERT_TRUE(read);
  EXPECT_EQ(read.value(), document);
  EXPECT_EQ(document_from_json(to_json(Document{})).value(), Document{});
}

TEST(DocumentJson, of_a_recurrence_says_what_its_phrase_says) {
  Schedule schedule{.text = "x", .kind = ScheduleKind::recurring};
  schedule.recurrence = Recurrence{.unit = Unit::month};
  EXPECT_NE(to_json(schedule, -1).find(R"("recurrence":{"every":1,"unit":"month"})"), std::string::npos);
  const MonthDay day{std::chrono::September, std::chrono::day{1}};
  schedule.recurrence = Recurrence{.every = 2,
                                   .unit = Unit::week,
                                   .times = 3,
                                   .min = true,
                                   .months = {4},
                                   .weekdays = {2, 4},
                                   .ordinal = -1,
                                   .day = 5,
                                   .by_day = 25,
                                   .next = true,
                                   .on = day,
                                   .by = day,
                                   .from = day,
                                   .to = day};
  EXPECT_NE(to_json(schedule, -1)
                .find(R"({"every":2,"unit":"week","times":3,"min":true,"months":[4],"weekdays":[2,4],)"
                      R"("ordinal":-1,"day":5,"by_day":25,"next":true,"on":"09-01","by":"09-01",)"
                      R"("from":"09-01","to":"09-01"})"),
            std::string::npos);
  Document document;
  document.activities = {{.id = {"a1"}, .text = "x", .schedule = schedule}};
  EXPECT_EQ(document_from_json(to_json(document)).value(), document);
}

TEST(DocumentJson, keeps_the_contract) { tests::expect_golden("document.json", to_json(full_document())); }

TEST(DocumentJson, refuses_what_it_did_not_write) {
  const std::string good = to_json(full_document(), -1);
  const auto changed = [&](std::string_view from, std::string_view to) {
    std::string text = good;
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
  };
  const std::string bad[] = {"",
                             "[]",
                             "null",
                             good.substr(0, good.size() / 2),
                             changed("vekha/1", "vekha/9"),
                             changed("progress-report", "novel"),
                             changed("2021-03-29", "2021-02-30"),
                             changed("\"bytes\":48211", "\"bytes\":\"many\""),
                             changed("\"goals\":[\"цель\"],", ""),
                             changed("\"type\":\"list\"", "\"type\":\"blink\""),
                             changed("[null,\"2021-05-30\"]", "[null,null]"),
                             changed("schedule-unread", "no-such-code")};
  for (const std::string& text : bad) EXPECT_FALSE(document_from_json(text)) << text.substr(0, 80);
}

TEST(DocumentJson, refuses_deep_nesting_without_recursing_into_it) {
  EXPECT_FALSE(document_from_json(std::string(1'000'000, '[')));
}

TEST(DocumentJson, replaces_bytes_that_are_no_utf8) {
  Document document;
  document.title = "a\xff";
  EXPECT_NE(to_json(document).find("a\ufffd"), std::string::npos);
}

}  // namespace
}  // namespace vekha::model

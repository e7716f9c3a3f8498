#include "importer/body/typed_tables.hpp"

#include <gtest/gtest.h>

#include "tests/support/body_builder.hpp"
#include "tests/support/body_text.hpp"

namespace vekha::importer {
namespace {

std::string folded(std::initializer_list<const char*> lines, std::size_t budget = 1000) {
  std::vector<BodyBlock> blocks;
  for (const char* line : lines) blocks.push_back(test::paragraph(line));
  model::Diagnostics findings;
  fold_typed_tables(blocks, budget, findings);
  return test::body_text(blocks);
}

TEST(TypedTables, are_made_of_tabs_and_spaces) {
  EXPECT_EQ(folded({"План", "№ п/п\tМероприятия\tСроки\tКто", "1.\tСобрать заявки\tмай\tГромова Н.С.",
                    "2.\t\tОткрыть  пункт\tиюнь\tРМК", "Конец"}),
            "План\n|№ п/п|Мероприятия|Сроки|Кто|\n|1.|Собрать заявки|май|Громова Н.С.|\n"
            "|2.|Открыть  пункт|июнь|РМК|\nКонец");
  EXPECT_EQ(folded({"1    Семинар     май    РМК", "2    Курсы   июнь    РМК"}),
            "|1|Семинар|май|РМК|\n|2|Курсы|июнь|РМК|");
  EXPECT_EQ(folded({"№\tДело\tСрок", "1\tСеминар\tмай", "2\tКурсы\tиюнь"}),
            "|№|Дело|Срок|\n|1|Семинар|май|\n|2|Курсы|июнь|");
}

TEST(TypedTables, take_the_label_of_a_list_for_a_column) {
  std::vector<BodyBlock> blocks{test::list_item("1.", "Семинар\tмай\tРМК"), test::list_item("2.", "Курсы\tиюнь\tРМК")};
  std::size_t budget = 1000;
  model::Diagnostics findings{{.code = model::DiagnosticCode::table_repaired, .source = {.table = 1}}};
  fold_typed_tables(blocks, budget, findings);
  EXPECT_EQ(findings.front().source.table, 2);
  EXPECT_EQ(test::body_text(blocks), "|1.|Семинар|май|РМК|\n|2.|Курсы|июнь|РМК|");
  EXPECT_LT(budget, 1000U);
}

TEST(TypedTables, leave_everything_else) {
  const std::initializer_list<const char*> cases[] = {
      {"Директор школы\t\tВ.П. Тихонов", "Согласовано:\t\tН.С. Громова", "Методист\t\tЗуева М.И."},
      {"Директор\tподпись\tВ.П. Тихонов\tдата", "Методист\tподпись\tЗуева М.И.\tдата"},
      {"Цель:\tпомочь каждому ученику"},
      {"1.\tВведение\t3", "2.\tЧасть первая\t5"},
      {"№\tРаздел\tСтраница", "1.\tВведение\t3", "2.\tЧасть первая\t5"},
      {"1.\tСеминар\tмай\tРМК"},
      {"1.\tСеминар\tмай\tРМК", "4.\tКурсы\tиюнь\tРМК"},
      {"1.\tСеминар\tмай", "2.\tКурсы\tиюнь"},
      {"1.\tСеминар\tмай\tРМК", "2.\tКурсы\tиюнь"},
      {"1. Провести семинар для школ  в мае", "2. Открыть курсы  в июне"},
  };
  for (const auto& lines : cases) {
    std::string text;
    for (const char* line : lines) {
      std::string shown = line;
      for (auto at = shown.find('\t'); at != std::string::npos; at = shown.find('\t')) shown.replace(at, 1, "\\t");
      text += (text.empty() ? "" : "\n") + shown;
    }
    EXPECT_EQ(folded(lines), text);
  }
}

TEST(TypedTables, are_not_made_beyond_the_budget) {
  EXPECT_EQ(folded({"1\tа\tб\tв", "2\tа\tб\tв"}, 11), "1\\tа\\tб\\tв\n2\\tа\\tб\\tв");
}

}  // namespace
}  // namespace vekha::importer

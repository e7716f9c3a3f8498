#include <gtest/gtest.h>

#include <algorithm>

#include "head_cases.hpp"
#include "importer/interpretation/facts/document_head.hpp"

namespace vekha::importer {
namespace {

using head_cases::body;
using head_cases::bold;
using head_cases::line;
using head_cases::lines;
using head_cases::row;

const Vocabulary& vocabulary() {
  static const Vocabulary words = Vocabulary::built_in();
  return words;
}

struct Read {
  model::Document document;
  model::Diagnostics diagnostics;
};
Read read(const Body& body) {
  Context context(vocabulary());
  Read out;
  read_document_head(body, context, out.document);
  out.diagnostics = std::move(context.diagnostics);
  return out;
}

// "approved | приказ | 104 | 2021-03-29 | body | official | position"
std::string described(const model::Approval& approval) {
  const auto text = [](const std::optional<std::string>& value) { return " | " + value.value_or("-"); };
  return std::string(approval.status == model::ApprovalStatus::approved ? "approved" : "draft") + text(approval.act) +
         text(approval.number) + " | " + (approval.date ? model::to_iso(*approval.date) : "-") + text(approval.body) +
         text(approval.official) + text(approval.position);
}

TEST(Approval, forms_of_the_block) {
  struct Case {
    std::vector<std::string> lines;
    const char* approval;
  };
  const Case cases[] = {
      {{"УТВЕРЖДЕН", "приказом начальника", "Управления образования", "от 29.03.2021 № 104", "# План мероприятий"},
       "approved | приказ | 104 | 2021-03-29 | Управление образования | - | -"},
      {{"УТВЕРЖДЕНА", "Приказом управления образования", "№ 35 от 17.01.2017 г.", "# Муниципальная программа"},
       "approved | приказ | 35 | 2017-01-17 | управление образования | - | -"},
      {{"УТВЕРЖДАЮ", "Заместитель начальника Управления", "образования", "Е.М.Артемьева", "«06» октября 2021 года",
        "# Дорожная карта"},
       "approved | - | - | 2021-10-06 | Управление образования | Е.М. Артемьева | Заместитель начальника Управления "
       "образования"},
      {{"УТВЕРЖДАЮ:", "Директор МБОУ СОШ № 5", "___________ И.И. Петров", "31 августа 2023 г.", "# План работы"},
       "approved | - | - | 2023-08-31 | МБОУ СОШ № 5 | И.И. Петров | Директор МБОУ СОШ № 5"},
      {{"Утверждено", "постановлением администрации Ивдельского городского округа", "от 12 мая 2022 года № 01-03/482",
        "# План мероприятий"},
       "approved | постановление | 01-03/482 | 2022-05-12 | администрация Ивдельского городского округа | - | -"},
      {{"УТВЕРЖДЕНЫ", "распоряжением Комитета по образованию", "от 03.03.2014 N 127-рп", "# Показатели качества"},
       "approved | распоряжение | 127-рп | 2014-03-03 | Комитет по образованию | - | -"},
      {{"Приложение № 2", "к приказу Отдела образования", "от 12.01.2022 № 78-Д", "# План мероприятий"},
       "approved | приказ | 78-Д | 2022-01-12 | Отдел образования | - | -"},
      {{"Приложение 1 к приказу УО от 01.09.2020 г. № 97о", "# План мероприятий"},
       "approved | приказ | 97о | 2020-09-01 | - | - | -"},
      {{"Приложение № 2", "УТВЕРЖДЕНО", "Приказ МКУ «Управление образования Ленского района»",
        "№ 01-05/345 от «20» октября 2020 года", "# План мероприятий"},
       "approved | приказ | 01-05/345 | 2020-10-20 | МКУ «Управление образования Ленского района» | - | -"},
      {{"Утвержден", "Приказ по школе", "от 30.08.2022 № 12", "# План мероприятий"},
       "approved | приказ | 12 | 2022-08-30 | - | - | -"},
      {{"УТВЕРЖДЕНО", "План мероприятий", "Приказ читать всем"}, "draft | - | - | - | - | - | -"},
      {{"ПРОЕКТ", "# План мероприятий"}, "draft | - | - | - | - | - | -"},
      {{"П Р О Е К Т", "# План мероприятий"}, "draft | - | - | - | - | - | -"},
      {{"УТВЕРЖДЕН", "приказом Управления образования", "от __________ № ____", "# План мероприятий"},
       "draft | приказ | - | - | Управление образования | - | -"},
      {{"УТВЕРЖДАЮ", "Начальник отдела образования", "_________ П.П. Смирнов", "«___» ________ 2021 г.",
        "# План мероприятий"},
       "draft | - | - | - | отдел образования | П.П. Смирнов | Начальник отдела образования"},
      {{"ПРИНЯТО", "на заседании педагогического совета", "протокол № 1 от 30.08.2022", "# План работы"},
       "draft | - | - | - | - | - | -"},
      {{"# План мероприятий"}, "draft | - | - | - | - | - | -"},
      {{"# План мероприятий", "План утверждён приказом Управления образования от 20.01.2025 № 12."},
       "draft | - | - | - | - | - | -"},
      {{"УТВЕРЖДАЮ", "Начальник УООиП С.В. Перемитин", "12.01.2023", "# План мероприятий"},
       "approved | - | - | 2023-01-12 | УООиП | С.В. Перемитин | Начальник УООиП"},
      {{"УТВЕРЖДАЮ", "Председатель комитета по образованию администрации города Мурманска В.Г. Андрианов",
        "«15» января 2021 г.", "# Дорожная карта"},
       "approved | - | - | 2021-01-15 | комитет по образованию администрации города Мурманска | В.Г. Андрианов | "
       "Председатель комитета по образованию администрации города Мурманска"},
      {{"УТВЕРЖДЁН", "приказом Управления образования", "от 20.01.2025 № 12", "(в редакции приказа от 15.05.2025 № 87)",
        "# План мероприятий"},
       "approved | приказ | 12 | 2025-01-20 | Управление образования | - | -"},
      {{"Утв. приказом", "МКУ «Комитет образования»", "№ 31 от 15.02.2022", "# Дорожная карта"},
       "approved | приказ | 31 | 2022-02-15 | МКУ «Комитет образования» | - | -"},
      {{"# План мероприятий", "(утв. приказом отдела образования от 16.03.2021 № 40)"},
       "approved | приказ | 40 | 2021-03-16 | отдел образования | - | -"},
      {{"УТВЕРЖДЕНО", "Советом школы", "12.01.2023 (протокол № 5)", "# Программа"},
       "approved | протокол | 5 | 2023-01-12 | - | - | -"},
      {{"Утверждена", "постановлением администрации", "от «3» 09 2021 г. № 571", "# Программа"},
       "approved | постановление | 571 | 2021-09-03 | администрация | - | -"},
      {{"Утверждён приказом по школе № 88 от 02.09.2019", "# План работы"},
       "approved | приказ | 88 | 2019-09-02 | - | - | -"},
      {{"Утверждён приказом по гимназии № 4 от 02.09.2019 № 15/1", "# План работы"},
       "approved | приказ | 15/1 | 2019-09-02 | гимназия № 4 | - | -"},
      {{"«УТВЕРЖДАЮ»", "И.о. начальника отдела образования", "_______ Сивцева М.Н.", "«_16_» __января__ 2023_ г.",
        "# План мероприятий"},
       "approved | - | - | 2023-01-16 | отдел образования | Сивцева М.Н. | И.о. начальника отдела образования"},
      {{"Утверждена", "приказом управления образования", "от «_04__» _декабря_ 2024 г. № _66_", "# Программа"},
       "approved | приказ | 66 | 2024-12-04 | управление образования | - | -"},
      {{"Приложение к муниципальной программе «Развитие образования и молодёжной политики Заречного района на "
        "2022-2024 "
        "годы», утверждённой постановлением администрации Заречного района Примерной области от 30.12.2021 № 1411",
        "# Перечень мероприятий"},
       "approved | постановление | 1411 | 2021-12-30 | администрация Заречного района Примерной области | - | -"},
  };
  for (const Case& one : cases)
    EXPECT_EQ(described(read(lines(one.lines)).document.approval), one.approval)
        << one.lines.front() << " " << one.lines.back();
}

TEST(Approval, a_table_without_borders_holds_blocks_side_by_side) {
  const Body document = body({row({"СОГЛАСОВАНО\nПредседатель совета\nА.А. Белов\n01.02.2020",
                                   "УТВЕРЖДАЮ\nГлава района\nБ.Б. Чернов\n03.02.2020"}),
                              bold("План мероприятий на 2020 год")});
  EXPECT_EQ(described(read(document).document.approval),
            "approved | - | - | 2020-02-03 | - | Б.Б. Чернов | Глава района");
}

TEST(Approval, blocks_stand_side_by_side_in_lines) {
  struct Case {
    std::vector<std::string> lines;
    const char* approval;
  };
  const Case cases[] = {
      {{"Рассмотрено на педсовете\tУтверждаю", "протокол № 2\tДиректор МОУ «СШ № 14»",
        "от 02.11.2022 г.\t________ Т.Г. Ярцева", "\tПриказ № 97 от 03.11.2022 г.", "# План работы"},
       "approved | приказ | 97 | 2022-11-03 | МОУ «СШ № 14» | Т.Г. Ярцева | Директор МОУ «СШ № 14»"},
      {{"СОГЛАСОВАНО                          УТВЕРЖДАЮ", "Председатель профкома                Глава района",
        "_______ И.И. Юдина                   _______ О.Б. Царёв", "10.01.2024                           12.01.2024",
        "План работы на 2024 год"},
       "approved | - | - | 2024-01-12 | - | О.Б. Царёв | Глава района"},
      {{"ПРИНЯТО\tСОГЛАСОВАНО\tУТВЕРЖДЕНО", "на педсовете\tс советом школы\tприказом директора",
        "01.09.2023 № 1\t02.09.2023 № 2\tот 03.09.2023 № 3-о", "# План работы"},
       "approved | приказ | 3-о | 2023-09-03 | - | - | -"},
      {{"СОГЛАСОВАНО\nНачальник отдела\nА.А. Белов", "# План работы"}, "draft | - | - | - | - | - | -"},
  };
  for (const Case& one : cases)
    EXPECT_EQ(described(read(lines(one.lines)).document.approval), one.approval) << one.lines.front();
}

TEST(Approval, lines_that_stood_side_by_side_keep_their_numbers) {
  Context context(vocabulary());
  model::Document document;
  read_document_head(
      lines({"СОГЛАСОВАНО\tУТВЕРЖДАЮ", "Директор А.А. Белов\tГлава района О.Б. Царёв", "# План работы на 2024 год"}),
      context, document);
  EXPECT_EQ(document.title, "План работы на 2024 год");
  const auto title = std::ranges::find(context.head, "title", &model::HeadFinding::field);
  ASSERT_NE(title, context.head.end());
  EXPECT_EQ(title->line, 3);
}

Body order(const std::string& appendix_number) {
  return body({bold("Озёрский муниципальный округ"), bold("Примерная область"),
               bold("Управление образования администрации Озёрского муниципального округа"), bold("П Р И К А З"),
               line("20.01.2025 № 12"), bold("Об утверждении Плана мероприятий на 2025 год"),
               line("В целях повышения качества"), bold("ПРИКАЗЫВАЮ:"),
               line("1. Утвердить прилагаемый План мероприятий."),
               row({"Начальник\nУправления образования", "", "Н.П. Образцова"}), line("УТВЕРЖДЁН"),
               line("приказом Управления образования"), line("от 20.01.2025 № " + appendix_number),
               bold("План мероприятий по повышению качества образования"), line("Текст плана.")});
}

TEST(Approval, an_order_and_its_appendix_complete_each_other) {
  const Read result = read(order("12"));
  EXPECT_EQ(described(result.document.approval),
            "approved | приказ | 12 | 2025-01-20 | Управление образования администрации Озёрского муниципального "
            "округа | Н.П. Образцова | Начальник Управления образования");
  EXPECT_EQ(result.document.title, "План мероприятий по повышению качества образования");
  EXPECT_EQ(result.document.kind, model::DocumentKind::plan);
  EXPECT_EQ(result.document.period->text, "на 2025 год");
  EXPECT_EQ(result.document.municipality, "Озёрский муниципальный округ");
  EXPECT_EQ(result.document.region, "Примерная область");
  EXPECT_TRUE(result.diagnostics.empty());
}

TEST(Approval, an_order_and_an_appendix_that_disagree_are_reported) {
  const Read result = read(order("13"));
  ASSERT_EQ(result.diagnostics.size(), 1U);
  EXPECT_EQ(result.diagnostics[0].code, model::DiagnosticCode::approval_contradictory);
  EXPECT_EQ(result.diagnostics[0].arguments.at("first"), "приказ № 12 2025-01-20");
}

TEST(Approval, an_order_alone_is_an_order) {
  const Read result =
      read(lines({"# АДМИНИСТРАЦИЯ КИРОВСКОГО МУНИЦИПАЛЬНОГО РАЙОНА", "# ПОСТАНОВЛЕНИЕ", "от 05.04.2022 № 311",
                  "О создании координационной группы", "В целях координации работы",
                  "ПОСТАНОВЛЯЮ:", "1. Создать координационную группу.", "Глава администрации А.П. Витько"}));
  EXPECT_EQ(result.document.kind, model::DocumentKind::order);
  EXPECT_EQ(result.document.title, "О создании координационной группы");
  EXPECT_EQ(described(result.document.approval),
            "approved | постановление | 311 | 2022-04-05 | Администрация Кировского муниципального района | А.П. "
            "Витько | Глава администрации");
}

TEST(Approval, who_approved_is_a_party) {
  Context context(vocabulary());
  model::Document document;
  read_document_head(order("12"), context, document);
  context.parties.settle(context.diagnostics);
  ASSERT_EQ(context.parties.parties().size(), 2U);
  EXPECT_EQ(context.parties.parties()[1].name, "Образцова Н.П.");
  EXPECT_EQ(context.parties.parties()[1].of, context.parties.parties()[0].id);
}

}  // namespace
}  // namespace vekha::importer

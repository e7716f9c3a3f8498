#include "tests/support/variants/companions.hpp"

#include <algorithm>

#include "tests/support/body_builder.hpp"

namespace vekha::test {
namespace {

std::string sum_of(Random& random) {
  return std::to_string(random.between(10, 900)) + "," + std::to_string(random.below(10));
}

Blocks captioned(const std::string& caption, const std::vector<RowBuilder>& rows) {
  return {paragraph(""), bold_paragraph(caption), table(rows)};
}

Blocks risks(Random& random, const Words& words) {
  std::vector<RowBuilder> rows{{"№", "Риск", "Меры по снижению"}};
  for (int i = 1; i <= 3; ++i) {
    rows.push_back(
        {cell(std::to_string(i) + "."), cell(words.of("risk", random)), cell(words.of("target_text", random))});
  }
  return captioned("Риски реализации и меры их снижения", rows);
}

Blocks money(const TruePlan& plan, Random& random, const Words& words) {
  const int year = plan.time.first_year;
  std::vector<RowBuilder> rows{
      {"Источник финансирования", cell(std::to_string(year)), cell(std::to_string(year + 1)), "Всего"}};
  for (int i = 0; i < 3; ++i) {
    rows.push_back({cell(words.of("money", random)), cell(sum_of(random)), cell(sum_of(random)), cell(sum_of(random))});
  }
  return captioned("Финансовое обеспечение, тыс. руб.", rows);
}

Blocks participants(const TruePlan& plan, Random& random, const Words& words) {
  std::vector<RowBuilder> rows{{"Участник", "Функции"}};
  for (int i = 0; i < 3; ++i) {
    rows.push_back({cell(plan.schools[static_cast<std::size_t>(i)].text), cell(words.of("duty", random))});
  }
  return captioned("Участники реализации плана", rows);
}

}  // namespace

Blocks passport_of(TruePlan& plan, Random& random, const Words& words) {
  const std::vector<std::string> captions{"Паспорт программы", "Паспорт дорожной карты", "ПАСПОРТ"};
  std::string period = plan.time.words;
  if (period.starts_with("на ")) period = period.substr(std::string("на ").size());
  std::vector<RowBuilder> rows{{"Наименование программы", cell(words.of("plan_title", random))},
                               {"Цель программы", cell(words.of("passport_text", random))},
                               {random.chance(50) ? "Сроки реализации" : "Срок реализации программы", cell(period)},
                               {"Исполнители", "Управление образования, школы"}};
  if (random.chance(40)) rows.push_back({"Ожидаемые результаты", cell(words.of("result", random))});
  plan.head.has_period = true;
  return {paragraph(""), bold_paragraph(random.of(captions)), table(rows)};
}

Blocks mentor_rows(TruePlan& plan, Random& random) {
  struct Form {
    std::string caption, mentor, mentees;
    bool turned;
  };
  static const std::vector<Form> forms{
      {"Закрепление школ", "Школа-наставник", "Школы, которым оказывается поддержка", false},
      {"Сетевое взаимодействие", "Ведущая школа", "Ведомые школы", false},
      {"Наставничество", "Наставник", "Поддерживаемые школы", false},
      {"Кто кому помогает", "Кто помогает", "Школа, которой помогают", true},
      {"Пары школ-партнёров", "Школа-наставник", "Школа с низкими результатами", true}};
  const Form& form = random.of(forms);
  const bool numbered = random.chance(40);
  RowBuilder header;
  if (numbered) header.push_back("№");
  header.push_back(cell(form.turned ? form.mentees : form.mentor));
  header.push_back(cell(form.turned ? form.mentor : form.mentees));
  std::vector<RowBuilder> rows{header};
  const auto school = [&](std::size_t at) -> const TrueResponsible& { return plan.schools[at]; };
  std::size_t next = 0;
  for (int i = 1; next + 1 < plan.schools.size(); ++i) {
    const std::size_t mentor = next++;
    const std::size_t end =
        std::min(plan.schools.size(), next + static_cast<std::size_t>(form.turned ? 1 : random.between(1, 2)));
    TruePartnership& truth = plan.partnerships.emplace_back();
    truth.mentor = school(mentor).parties[0].key;
    std::string mentees;
    for (; next < end; ++next) {
      mentees += (mentees.empty() ? "" : random.chance(50) ? ", " : "\n") + school(next).text;
      truth.mentees.push_back(school(next).parties[0].key);
    }
    RowBuilder row;
    if (numbered) row.push_back(cell(std::to_string(i)));
    row.push_back(cell(form.turned ? mentees : school(mentor).text));
    row.push_back(cell(form.turned ? school(mentor).text : mentees));
    rows.push_back(std::move(row));
  }
  return captioned(form.caption, rows);
}

std::vector<Blocks> tables_of_all_kinds(TruePlan& plan, Random& random, const Words& words) {
  Blocks indicators{paragraph(""), bold_paragraph("Целевые показатели"), indicator_table(plan.records, random, words)};
  std::vector<Blocks> out{std::move(indicators), risks(random, words), money(plan, random, words),
                          participants(plan, random, words)};
  random.shuffle(out);
  out.resize(static_cast<std::size_t>(random.between(2, 4)));
  return out;
}

Blocks minutes_of(TruePlan& plan, Random& random) {
  const std::string year = std::to_string(plan.time.first_year);
  Blocks out{{importer::BodyParagraph{
                 .text = "ПРОТОКОЛ № " + std::to_string(random.between(1, 12)), .bold = true, .centered = true}},
             {importer::BodyParagraph{.text = "совещания руководителей школ " + plan.territory, .centered = true}},
             paragraph("от 14.01." + year),
             paragraph("СЛУШАЛИ: о подготовке к проверке."),
             paragraph("РЕШИЛИ:")};
  const int form = random.below(3);
  int number = 0;
  for (TrueActivity& activity : plan.activities) {
    activity.number.clear();
    const std::string who = activity.responsible[0].text;
    activity.responsible_text = who;
    const std::string& when = activity.deadline.text;
    const std::string label = std::to_string(++number) + ". ";
    if (form == 0) {
      out.push_back(paragraph(label + activity.text + (activity.text.ends_with('.') ? "" : ".")));
      out.push_back(paragraph("Срок: " + when + ". Ответственный: " + who + "."));
    } else if (form == 1) {
      out.push_back(paragraph("1." + label + activity.text + " (срок: " + when + ", ответственный: " + who + ")"));
    } else {
      out.push_back(paragraph(label + activity.text + (activity.text.ends_with('.') ? "" : ".")));
      out.push_back(paragraph("Срок исполнения: " + when));
      out.push_back(paragraph("Ответственный: " + who));
    }
  }
  out.push_back(paragraph("Председатель О.Н. Белова"));
  return out;
}

}  // namespace vekha::test

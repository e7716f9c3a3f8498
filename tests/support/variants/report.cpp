#include "tests/support/body_builder.hpp"
#include "tests/support/variants/deadlines.hpp"
#include "tests/support/variants/plan_calendar.hpp"
#include "tests/support/variants/records.hpp"
#include "tests/support/variants/writing/inline_marks.hpp"

namespace vekha::test {
namespace {

using enum model::ProgressStatus;
using Statuses = std::vector<model::ProgressStatus>;

std::string digits(model::Date day) {
  return two(static_cast<int>(static_cast<unsigned>(day.day()))) + "." +
         two(static_cast<int>(static_cast<unsigned>(day.month()))) + "." + std::to_string(static_cast<int>(day.year()));
}

class Reporter {
 public:
  Reporter(TrueRecords& truth, const Choices& choices, Random& random, const Words& words)
      : truth_(truth), choices_(choices), random_(random), words_(words), year_(random.between(2023, 2026)) {}

  std::vector<importer::BodyBlock> blocks() {
    const std::string year = std::to_string(year_);
    const std::vector<std::string> titles{"Отчёт о выполнении плана мероприятий («дорожной карты») за " + year + " год",
                                          "Отчёт об исполнении плана работы за I полугодие " + year + " года",
                                          "Информация о ходе реализации дорожной карты за " + year + " год"};
    RowBuilder header{"№", "Мероприятие", "Срок"};
    for (const std::string& heading : headings()) header.push_back(cell(heading));
    const bool notes = random_.chance(50);
    if (notes) header.push_back("Результат");
    std::vector<RowBuilder> rows{header};
    const int count = random_.between(6, 14);
    for (int i = 1; i <= count; ++i) {
      RowBuilder cells = told(i);
      for (CellBuilder& mark : marks()) cells.push_back(std::move(mark));
      if (notes) cells.push_back(cell(words_.of("result", random_)));
      rows.push_back(std::move(cells));
    }
    return {{importer::BodyParagraph{.text = random_.of(titles), .bold = true, .centered = true}},
            paragraph("Отчёт составлен по состоянию на 30.12." + year + "."),
            table(rows, 1)};
  }

 private:
  std::vector<std::string> headings() {
    const std::string form = choices_.of("report marks");
    if (form == "ticks in columns" || form == "boxes in columns") return {"Выполнено", "Не выполнено"};
    if (form == "dates done") return {"Фактическая дата исполнения", "Отметка о выполнении"};
    if (form == "one column of all") return {"Информация об исполнении"};
    const std::vector<std::string> one{"Отметка о выполнении", "Статус", "Исполнение", "Выполнение"};
    return {random_.of(one)};
  }

  RowBuilder told(int index) {
    TrueProgress& row = truth_.progress.emplace_back();
    row.number = std::to_string(index) + ".";
    row.text = words_.of("act", random_) + " " + words_.of("act_on", random_) + " по " + words_.of("topic", random_) +
               " для " + words_.of("group", random_) + " " + words_.of("tail", random_);
    const model::Date due = *model::make_date(year_, random_.between(1, 11), random_.between(1, 28));
    return {cell(row.number), cell(row.text), cell("до " + digits(due))};
  }

  TrueProgress& row() { return truth_.progress.back(); }

  // The cells that say what became of it.
  std::vector<CellBuilder> marks() {
    const std::string form = choices_.of("report marks");
    const bool done = random_.chance(60);
    if (form == "words") return {cell(in_words(false))};
    if (form == "one column of all") return {cell(in_words(true))};
    if (form == "dates done") return with_date(done);
    if (form == "ticks in columns") return in_columns(done, "+", "");
    if (form == "boxes in columns") {
      if (random_.chance(20)) return unfilled_columns();
      return in_columns(done, "☒", "☐");
    }
    if (form == "three boxes") return {cell(three_boxes())};
    if (form == "unfilled choices" && random_.chance(50)) return {cell(unfilled())};
    return {cell(pair_of_boxes(done, form == "box controls"))};
  }

  // Words and what they mean; a date of the row's own may follow.
  std::string in_words(bool longer) {
    struct Form {
      std::string_view words;
      Statuses status;
      bool dated;
    };
    static const std::vector<Form> forms{{"Выполнено", {done}, true},
                                         {"Исполнено", {done}, true},
                                         {"Проведено", {done}, true},
                                         {"Не выполнено", {late}, false},
                                         {"Не исполнено", {late}, false},
                                         {"Выполнено частично", {active}, false},
                                         {"Частично исполнено", {active}, false},
                                         {"В работе", {active}, false},
                                         {"Выполняется", {active}, false},
                                         {"Срок не наступил", {planned}, false},
                                         {"Отменено", {cancelled}, false},
                                         {"Перенесено на ", {planned, active, late}, false}};
    const Form& form = random_.of(forms);
    row().status = form.status;
    std::string out(form.words);
    if (form.words == "Перенесено на ") {
      row().moved_to = *model::make_date(year_ + 1, random_.between(1, 12), random_.between(1, 28));
      return out + digits(*row().moved_to);
    }
    if (form.dated && random_.chance(50)) out += " " + date_done();
    if (longer) out += ". " + words_.of("sentence", random_);
    return out;
  }
  std::string date_done() {
    row().date = *model::make_date(year_, random_.between(1, 12), random_.between(1, 28));
    return digits(*row().date);
  }

  std::vector<CellBuilder> with_date(bool is_done) {
    row().status = {is_done ? done : late};
    if (!is_done) return {cell("–"), cell("Не выполнено")};
    const std::string day = date_done();
    return {cell(day), cell("Выполнено")};
  }

  std::vector<CellBuilder> in_columns(bool is_done, std::string_view yes, std::string_view no) {
    row().status = {is_done ? done : late};
    return {cell(is_done ? yes : no), cell(is_done ? no : yes)};
  }
  std::vector<CellBuilder> unfilled_columns() {
    row().status = {unknown, planned};
    return {cell("☐"), cell("☐")};
  }

  std::string box(bool ticked, bool control) {
    const std::vector<std::string> ticks{"☒", "☑"};
    if (!control) return ticked ? tick_ : "☐";
    const bool of_forms = random_.chance(40);
    return marked(of_forms && choices_.is("format", "docx") ? RunKind::form_box : RunKind::box_control,
                  ticked ? "☒" : "☐");
  }
  std::string pair_of_boxes(bool is_done, bool control) {
    row().status = {is_done ? done : late};
    static const std::vector<std::pair<std::string, std::string>> words{
        {"выполнено", "не выполнено"}, {"да", "нет"}, {"исполнено", "не исполнено"}};
    const auto& [yes, no] = random_.of(words);
    std::string separator = random_.chance(50) ? " " : "\n";
    return box(is_done, control) + " " + yes + separator + box(!is_done, control) + " " + no;
  }
  std::string three_boxes() {
    const int at = random_.below(3);
    row().status = {at == 0 ? done : at == 1 ? active : late};
    return box(at == 0, false) + " выполнено " + box(at == 1, false) + " частично " + box(at == 2, false) +
           " не выполнено";
  }
  // Nobody chose: nothing is said.
  std::string unfilled() {
    row().status = {unknown, planned};
    const std::vector<std::string> forms{"☐ выполнено ☐ не выполнено", "выполнено / не выполнено", "да/нет",
                                         "выполнено, не выполнено (нужное подчеркнуть)", "☐ да ☐ нет"};
    return random_.of(forms);
  }

  TrueRecords& truth_;
  const Choices& choices_;
  Random& random_;
  const Words& words_;
  int year_;
  const std::string tick_ = random_.chance(50) ? "☒" : "☑";
};

}  // namespace

std::vector<importer::BodyBlock> report(TrueRecords& truth, const Choices& choices, Random& random,
                                        const Words& words) {
  return Reporter(truth, choices, random, words).blocks();
}

}  // namespace vekha::test

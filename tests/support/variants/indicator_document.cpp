#include <algorithm>
#include <array>
#include <cmath>

#include "tests/support/body_builder.hpp"
#include "tests/support/variants/records.hpp"
#include "tests/support/variants/writing/inline_marks.hpp"

namespace vekha::test {
namespace {

class Statistician {
 public:
  Statistician(TrueRecords& truth, std::string columns, std::string values, Random& random, const Words& words)
      : truth_(truth),
        columns_(std::move(columns)),
        values_(std::move(values)),
        random_(random),
        words_(words),
        first_year_(random.between(2023, 2026)),
        has_baseline_(columns_ == "targets by year" && random.chance(60)) {}

  [[nodiscard]] int first_year() const { return first_year_; }

  std::vector<RowBuilder> rows() {
    std::vector<RowBuilder> out = header();
    std::vector<std::string> names = words_.list("indicator_name");
    random_.shuffle(names);
    const int count = random_.between(4, 9);
    for (int i = 0; i < count; ++i) out.push_back(row(i + 1, names[static_cast<std::size_t>(i)]));
    return out;
  }
  [[nodiscard]] int header_rows() const { return columns_ == "pairs by year" ? 2 : 1; }

 private:
  [[nodiscard]] std::string year(int at) const { return std::to_string(first_year_ + at); }

  std::vector<RowBuilder> header() {
    const std::string of_year = random_.chance(50) ? " год" : "";
    if (columns_ == "plan and fact") {
      return {
          {"№", "Показатель", "Ед. изм.", cell("Факт " + year(-1)), cell("План " + year(0)), cell("Факт " + year(0))}};
    }
    if (columns_ == "pairs by year") {
      return {{cell("№").down(2), cell("Наименование показателя").down(2), cell("Единица измерения").down(2),
               cell(year(0) + of_year).across(2), cell(year(1) + of_year).across(2)},
              {"план", "факт", "план", "факт"}};
    }
    RowBuilder out{"№ п/п", "Показатель", "Единица измерения"};
    if (has_baseline_) out.push_back("Базовое значение");
    for (int i = 0; i < 3; ++i) out.push_back(cell(year(i) + of_year));
    return {out};
  }

  RowBuilder row(int number, const std::string& name_and_unit) {
    const auto at = name_and_unit.find(" : ");
    TrueIndicator& truth = truth_.indicators.emplace_back();
    truth.text = name_and_unit.substr(0, at);
    truth.unit = name_and_unit.substr(at + 3);
    const std::string mark = values_ == "superscripts" && random_.chance(25) ? superscript() : "";
    RowBuilder out{cell(std::to_string(number)), cell(truth.text + mark), cell(truth.unit)};
    if (columns_ == "plan and fact") {
      for (int i = 0; i < 3; ++i) out.push_back(value(i == 0 ? -1 : 0, i != 1));
    } else if (columns_ == "pairs by year") {
      for (int i = 0; i < 4; ++i) out.push_back(value(i / 2, i % 2 == 1));
    } else {
      if (has_baseline_) out.push_back(number_cell(truth.baseline));
      for (int i = 0; i < 3; ++i) out.push_back(value(i, false));
    }
    return out;
  }

  CellBuilder value(int at, bool actual) {
    auto& values = truth_.indicators.back().values;
    if (values.empty() || values.back().period != year(at)) values.push_back({.period = year(at)});
    return number_cell(actual ? values.back().actual : values.back().target);
  }

  CellBuilder number_cell(std::optional<double>& truth) {
    if (random_.chance(6)) return cell(random_.chance(50) ? "–" : "");
    if (values_ == "in words" && random_.chance(30)) return cell(words_.of("value_in_words", random_));
    const int whole = random_.between(1, 99);
    const int tenths = random_.chance(40) ? random_.between(1, 9) : 0;
    truth = whole + tenths / 10.0;
    std::string text = std::to_string(whole) + (tenths > 0 ? "," + std::to_string(tenths) : "");
    if (values_ == "minus signs" && random_.chance(50)) {
      truth = -*truth;
      const std::vector<std::string> signs{"−", "–", "\u2011", "- ", "-", "− "};
      text = random_.of(signs) + text;
    }
    if (values_ == "superscripts" && random_.chance(35)) text += superscript();
    if (values_ == "note signs" && random_.chance(35)) text += note_sign();
    return cell(text);
  }

  std::string superscript() { return marked(RunKind::superscript, std::to_string(random_.between(1, 3))); }
  std::string note_sign() {
    const std::vector<std::string> signs{"*", "**", "¹", "²", " <*>", " *", " <1>"};
    return random_.of(signs);
  }

  TrueRecords& truth_;
  std::string columns_, values_;
  Random& random_;
  const Words& words_;
  int first_year_;
  bool has_baseline_;
};

}  // namespace

std::vector<importer::BodyBlock> indicator_document(TrueRecords& truth, const Choices& choices, Random& random,
                                                    const Words& words) {
  Statistician statistician(truth, choices.of("indicator columns"), choices.of("indicator values"), random, words);
  const std::vector<RowBuilder> rows = statistician.rows();
  const int year = statistician.first_year();
  const std::string years = choices.is("indicator columns", "plan and fact")
                                ? std::to_string(year) + " год"
                                : std::to_string(year) + "–" + std::to_string(year + 2) + " годы";
  const std::string title =
      words.of("indicator_title", random) + " " + words.of("territory_of", random) + " на " + years;
  std::vector<importer::BodyBlock> out{{importer::BodyParagraph{.text = title, .bold = true, .centered = true}},
                                       table(rows, random.chance(50) ? statistician.header_rows() : 0)};
  const std::string& values = choices.of("indicator values");
  if (values == "superscripts") out.push_back(paragraph(marked(RunKind::superscript, "1") + " По данным школ."));
  if (values == "note signs") out.push_back(paragraph("* По данным школ."));
  return out;
}

importer::BodyBlock indicator_table(TrueRecords& truth, Random& random, const Words& words) {
  return table(Statistician(truth, "targets by year", "numbers", random, words).rows());
}

}  // namespace vekha::test

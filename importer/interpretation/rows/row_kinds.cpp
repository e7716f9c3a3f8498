#include "importer/interpretation/rows/row_kinds.hpp"

#include <vector>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/numbering.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t words_of_a_section = 3;
constexpr std::size_t longest_section = 1200;  // bytes; the longest of real plans has 500

// A cell of the row that holds text and begins here.
struct Filled {
  int column = 0, width = 1;
  const TextCell* cell = nullptr;
};

std::vector<Filled> filled_cells(const TableText& table, int row) {
  std::vector<Filled> out;
  for (int column = 0; column < table.columns; ++column) {
    const TextPlace& place = table.place(row, column);
    if ((!place.begins && !place.ditto) || table.cell(row, column).empty()) continue;
    out.push_back({.column = column, .width = table.width_of(row, column), .cell = &table.cell(row, column)});
  }
  return out;
}

RowReading section_of(std::string heading, const Filled& filled, bool merged) {
  RowReading out{.kind = RowKind::section, .heading = std::move(heading), .look = {}};
  out.look.bold = filled.cell->bold;
  out.look.italic = filled.cell->italic;
  out.look.merged = merged;
  return out;
}

bool is_note(const std::string& text, const TableWords& words) {
  return words.has("total", text, 1) || words.has("note", text, 1) || text.starts_with('*');
}

bool is_amount(const std::string& text) {
  return text.find_first_not_of("0123456789., \n-") == std::string::npos || text.ends_with("руб.");
}

// «Итого по программе | 135,0 | 205,0»: a sum of the rows above, where nothing but numbers stands beside the word.
bool is_sum(const std::vector<Filled>& filled, const TableWords& words) {
  const auto amount = [](const Filled& other) { return is_amount(other.cell->text); };
  const auto text = std::ranges::find_if_not(filled, amount);
  return text != filled.end() && words.has("total", text->cell->text, 1) && std::all_of(text + 1, filled.end(), amount);
}

bool covers_the_rest(const TableText& table, const Filled& filled) { return 2 * filled.width > table.columns; }

// The number that the next row with text begins with, in any of its cells.
std::optional<LeadingNumber> next_number(const TableText& table, int row) {
  for (int next = row + 1; next < std::min(table.row_count(), row + 3); ++next) {
    for (const Filled& filled : filled_cells(table, next)) {
      if (auto number = leading_number(filled.cell->text)) return number;
      return std::nullopt;
    }
  }
  return std::nullopt;
}

// 1.1 follows under 1; where numbers restart in every section, 1 follows under 2.
bool numbers_the_next(const LeadingNumber& number, const TableText& table, int row) {
  const auto next = next_number(table, row);
  if (!next) return false;
  const bool restarts = next->parts.size() == 1 && next->parts.front() == 1 && number.parts.size() == 1 &&
                        row + 1 < table.row_count() && !is_band(table, row + 1);
  if (restarts) return true;
  return next->parts.size() > number.parts.size() &&
         std::equal(number.parts.begin(), number.parts.end(), next->parts.begin());
}

// The number of the activity before, where activities carry theirs in the text: «5)» after «4)» is no section.
bool continues_numbering(const LeadingNumber& number, const LogicalTable& table, int row, int column) {
  for (int above = row - 1; above >= table.header.end() && above >= row - 3; --above) {
    if (is_band(table.text, above)) continue;
    const auto before = leading_number(table.text.text(above, column));
    if (!before) return false;
    const bool same_mark = before->printed.back() == number.printed.back();
    return same_mark && before->parts.size() == number.parts.size() &&
           before->parts.back() + 1 == number.parts.back() && filled_cells(table.text, above).size() > 1;
  }
  return false;
}

bool looks_like_section(const LogicalTable& table, int row, const Filled& only, const TableWords& words) {
  const std::string text = line_of(*only.cell);
  if (text.size() > longest_section) return false;
  if (only.cell->bold || only.cell->italic) return true;
  if (const auto number = leading_number(text)) {
    if (number->style == NumberStyle::letter) return false;
    return !continues_numbering(*number, table, row, only.column);
  }
  if (!begins_small(text) && words.has("section", text, words_of_a_section)) return true;
  return is_all_capitals(text);
}

// «1.», «Раздел 1.», «А.» in front of a title.
bool is_section_number(const std::string& text, const TableWords& words) {
  constexpr std::size_t longest = 50;  // bytes: «Магистральное направление II.» and the like
  constexpr std::size_t one_letter = 3;  // bytes, with its dot
  if (is_number_only(text)) return true;
  if (text.size() == one_letter && text.back() == '.') return !begins_small(text);
  return text.size() <= longest && section_label(text, words).style != NumberStyle::none &&
         words.has("section", text, 2);
}

// «Этап», «I этап», «*» beside a text that is drawn over the rest of the row.
bool heads_section(const std::string& text, const TableWords& words) {
  constexpr std::size_t most_words = 3;  // «Этап № 2»
  if (text == "*" || text == "•") return true;
  return !begins_small(text) && words.stems_of(text).size() <= most_words && words.has("section", text, 2);
}

// What a section is headed by: its number or label stays («Блок А», «II»), «Этап» alone and «*» number nothing.
std::string numbered_heading(const std::string& number, const std::string& title, const TableWords& words) {
  const bool bare =
      words.stems_of(number).empty() || (words.stems_of(number).size() == 1 && words.has("section", number, 1));
  return bare ? title : number + ". " + title;
}

// «Подготовительный этап», «Первый период»: the whole text names a stage.
bool names_stage(const std::string& text, const TableWords& words) {
  constexpr std::size_t most_words = 4;
  const std::string* kind = words.find("section", words.stems_of(text), most_words);
  if (kind == nullptr || !kind->ends_with("stage") || begins_small(text)) return false;
  const std::string last = text.substr(text.find_last_of(' ') + 1);
  return words.stems_of(text).size() <= most_words && words.has("section", last, 1);
}

// «| Подготовительный этап | январь – март |»: the same without a number.
bool is_unnumbered_stage(const LogicalTable& table, const std::vector<Filled>& filled, const TableWords& words) {
  return filled.size() == 2 && filled[0].column == column_with(table, ColumnRole::activity) &&
         filled[1].column == column_with(table, ColumnRole::period) && names_stage(line_of(*filled[0].cell), words);
}

// «I. | Подготовительный этап | январь – март |», «Этап 1 | Анализ | январь |»: a stage with its time, and nobody who
// does it. An activity has an arabic number of its own.
bool is_stage(const LogicalTable& table, int row, const std::vector<Filled>& filled, const TableWords& words) {
  if (filled.size() != 3 || filled[0].column != column_with(table, ColumnRole::number)) return false;
  if (filled[1].column != column_with(table, ColumnRole::activity)) return false;
  if (filled[2].column != column_with(table, ColumnRole::period)) return false;
  const std::string text = line_of(*filled[0].cell);
  if (words.has("section", text, 2)) return true;
  const auto number = leading_number(text);
  const auto next = next_number(table.text, row);
  return number && number->style == NumberStyle::roman && next && next->style == NumberStyle::arabic;
}

// «* по согласованию», «Примечание: …» in one cell of a row; «Примечания к уставу» may be an activity.
bool is_footnote(const std::string& text, const TableWords& words) {
  if (text.starts_with('*')) return true;
  const std::size_t end = text.find_first_of(" :.");
  return end != std::string::npos && text[end] != ' ' && words.has("note", text, 1);
}

// «Примечание | сроки могут меняться»: the note stands where rows have their number, and nothing says when or who.
bool is_note_beside(const LogicalTable& table, const std::vector<Filled>& filled, const TableWords& words) {
  if (filled.size() != 2 || filled[0].column != column_with(table, ColumnRole::number)) return false;
  const std::string text = line_of(*filled[0].cell);
  return words.stems_of(text).size() == 1 && words.has("note", text, 1);
}

// A number and a text, the other cells empty: a section where the row below is numbered under it.
bool is_numbered_section(const LogicalTable& table, int row, const std::vector<Filled>& filled,
                         const TableWords& words) {
  const std::string& first = filled[0].cell->text;
  const std::string head = line_of(*filled[0].cell);
  if (covers_the_rest(table.text, filled[1]) && (is_section_number(head, words) || heads_section(head, words)))
    return true;
  const bool labelled = filled[0].column == column_with(table, ColumnRole::number) &&
                        filled[1].column == column_with(table, ColumnRole::activity);
  if (labelled && !is_number_only(head) && heads_section(head, words)) return true;
  const auto number = leading_number(first);
  if (!number || !is_number_only(first)) return false;
  if (number->style == NumberStyle::roman) return true;
  if (column_with(table, ColumnRole::activity) > filled[1].column) return false;
  if (numbers_the_next(*number, table.text, row)) return true;
  return (filled[1].cell->bold && filled[0].cell->bold) || words.has("section", filled[1].cell->text, 1);
}

}  // namespace

model::CellUse use_of(RowKind kind) {
  switch (kind) {
    case RowKind::section:
      return model::CellUse::section;
    case RowKind::note:
      return model::CellUse::note;
    case RowKind::empty:
      return model::CellUse::lone_number;
    case RowKind::data:
      return model::CellUse::no_field;
  }
  return model::CellUse::unread;
}

RowReading read_row_kind(const LogicalTable& table, int row, const TableWords& words) {
  const auto filled = filled_cells(table.text, row);
  if (filled.empty()) return {.kind = RowKind::empty, .heading = {}, .look = {}};
  const Filled& first = filled.front();
  if (filled.size() == 1) {
    std::string text = line_of(*first.cell);
    const bool merged = covers_the_rest(table.text, first) && first.width > 1;
    if (!merged && is_number_only(text)) return {.kind = RowKind::empty, .heading = {}, .look = {}};
    if (!merged && is_footnote(text, words)) return {.kind = RowKind::note, .heading = {}, .look = {}};
    if (!merged && !looks_like_section(table, row, first, words)) return {};
    if (is_note(text, words)) return {.kind = RowKind::note, .heading = {}, .look = {}};
    return section_of(std::move(text), first, merged);
  }
  if (is_sum(filled, words) || is_note_beside(table, filled, words))
    return {.kind = RowKind::note, .heading = {}, .look = {}};
  if (filled.size() == 2 && is_numbered_section(table, row, filled, words)) {
    const std::string number = bare_number(line_of(*first.cell));
    return section_of(numbered_heading(number, line_of(*filled[1].cell), words), filled[1], true);
  }
  if (is_unnumbered_stage(table, filled, words))
    return section_of(line_of(*first.cell) + " (" + line_of(*filled[1].cell) + ")", first, true);
  if (is_stage(table, row, filled, words)) {
    const std::string number = bare_number(line_of(*first.cell));
    const std::string title = line_of(*filled[1].cell) + " (" + line_of(*filled[2].cell) + ")";
    return section_of(numbered_heading(number, title, words), filled[1], true);
  }
  return {};
}

}  // namespace vekha::importer

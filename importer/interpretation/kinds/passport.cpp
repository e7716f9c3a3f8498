#include "importer/interpretation/kinds/passport.hpp"

#include <algorithm>
#include <iterator>

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/rows/cell_notes.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/text.hpp"

namespace vekha::importer::passport {
namespace {

constexpr int fewest_rows = 3;
constexpr std::size_t longest_name = 300;  // bytes
constexpr std::size_t words_before_name = 3;  // «Основные цели и задачи», «1. Цель программы»

// The columns of names and texts, -1 where the table has other columns.
struct Columns {
  int name = -1, text = -1;
};

Columns columns_of(const TableText& table) {
  if (table.columns == 2) return {.name = 0, .text = 1};
  if (table.columns == 3) return {.name = 1, .text = 2};  // numbered rows
  return {};
}

const std::string* meaning_of(const std::string& name, const TableWords& words) {
  if (name.empty() || name.size() > longest_name) return nullptr;
  return words.find("passport", words.stems_of(name), words_before_name);
}

bool is_heading_row(const TableText& table, int row, const Columns& columns, const TableWords& words) {
  return row == 0 && table.text(row, columns.text).size() < 80 &&
         words.has("passport_heading", table.text(row, columns.text), 2);
}

void read_period(const TextCell& cell, const model::SourceLocation& source, Context& context,
                 model::Document& document) {
  if (context.period || cell.empty()) return;
  const std::string text = line_of(cell);
  std::vector<int> years;
  for (const std::string& word : language::words_of(text)) {
    if (word.size() == 4 && !year_of_heading(word).empty()) years.push_back(std::stoi(word));
  }
  if (years.empty()) return;
  const auto [first, last] = std::ranges::minmax(years);
  const auto begin = model::year_interval(first);
  const auto end = model::year_interval(last);
  if (!begin || !end) return;
  context.period =
      model::Period{.text = language::normalized(cell.lines.front().text), .start = begin->start, .end = end->end};
  // «с сентября 2024 г. по август 2027 г.» is narrower than its years.
  const auto spans = read_schedule(cell.lines.front().text, context.vocabulary).intervals;
  const bool one = spans.size() == 1 && spans.front().start && spans.front().end;
  if (one && *spans.front().start >= *begin->start && *spans.front().end <= *end->end &&
      spans.front().start->year() == begin->start->year() && spans.front().end->year() == end->end->year()) {
    context.period->start = spans.front().start;
    context.period->end = spans.front().end;
  }
  document.period = context.period;
  context.head.push_back({.field = "period", .text = context.period->text, .line = {}, .table = source.table});
}

std::vector<std::string>* list_of(const std::string& meaning, model::Document& document) {
  if (meaning == "goals") return &document.goals;
  if (meaning == "tasks") return &document.tasks;
  if (meaning == "results") return &document.expected_results;
  return nullptr;
}

void read_meaning(const std::string& meaning, const TextCell& cell, const model::SourceLocation& source,
                  Context& context, model::Document& document) {
  if (auto* list = list_of(meaning, document)) *list = items_of(cell);
  if (meaning == "period") read_period(cell, source, context, document);
}

}  // namespace

bool matches(const LogicalTable& table, const Context& context) {
  const Columns columns = columns_of(table.text);
  if (columns.name < 0 || table.text.row_count() < fewest_rows) return false;
  // «Сроки реализации» may be what a plan's rows say.
  const bool planned = has_column(table, ColumnRole::activity) && has_column(table, ColumnRole::period);
  if (table.text.columns > 2 && table.header.rows > 0 && planned) return false;
  int known = 0;
  int filled = 0;
  for (int row = 0; row < table.text.row_count(); ++row) {
    if (is_band(table.text, row) || table.text.cell(row, columns.name).empty()) continue;
    ++filled;
    if (meaning_of(line_of(table.text.cell(row, columns.name)), context.words) != nullptr) ++known;
  }
  return known >= 2 && 3 * known >= filled;
}

void interpret(const LogicalTable& table, Context& context, model::Document& document) {
  const Columns columns = columns_of(table.text);
  for (int row = 0; row < table.text.row_count(); ++row) {
    const TextCell& name = table.text.cell(row, columns.name);
    const TextCell& text = table.text.cell(row, columns.text);
    const bool begins = table.text.place(row, columns.name).begins;
    if (is_band(table.text, row) || is_heading_row(table.text, row, columns, context.words)) {
      note_row(table, row, is_band(table.text, row) ? model::CellUse::caption : model::CellUse::heading,
               context.ledger);
      continue;
    }
    note_row(table, row, model::CellUse::lone_number, context.ledger);
    const std::string* meaning = meaning_of(line_of(name), context.words);
    context.parties.mention(text.text, meaning != nullptr && *meaning == "parties"
                                           ? PartyRegister::Evidence::responsible_cell
                                           : PartyRegister::Evidence::running_text);
    if (name.empty() || !begins) {
      // A text that is drawn over several rows belongs to the name it began under.
      if (document.passport.empty()) continue;
      document.passport.back().text.append(" ").append(line_of(text));
      const std::string* above = meaning_of(document.passport.back().name, context.words);
      if (auto* list = above != nullptr ? list_of(*above, document) : nullptr)
        std::ranges::move(items_of(text), std::back_inserter(*list));
      note_cell(table, row, columns.text, model::CellUse::passport, context.ledger);
      continue;
    }
    note_cells(table, row, {columns.name, columns.text}, model::CellUse::passport, context.ledger);
    document.passport.push_back({.name = line_of(name),
                                 .text = line_of(text),
                                 .source = table.text.rows[static_cast<std::size_t>(row)].source});
    if (meaning != nullptr) read_meaning(*meaning, text, document.passport.back().source, context, document);
  }
}

}  // namespace vekha::importer::passport

#include "importer/interpretation/kinds/passport.hpp"

#include <algorithm>
#include <iterator>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/text.hpp"

namespace vekha::importer::passport {
namespace {

constexpr int fewest_rows = 3;
constexpr int fewest_names = 2;              // that a passport has
constexpr int names_among = 3;               // rows: one of them has such a name at least
constexpr std::size_t longest_heading = 80;  // bytes
constexpr std::size_t longest_name = 300;    // bytes
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
  return row == 0 && table.text(row, columns.text).size() < longest_heading &&
         words.has("passport_heading", table.text(row, columns.text), 2);
}

void read_period(const TextCell& cell, const model::SourceLocation& source, const Vocabulary& vocabulary,
                 Facts& facts) {
  if (facts.about.period || cell.empty()) return;
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
  model::Period period{.text = language::normalized(cell.lines.front().text), .start = begin->start, .end = end->end};
  // «с сентября 2024 г. по август 2027 г.» is narrower than its years.
  const auto spans = read_schedule(cell.lines.front().text, vocabulary).intervals;
  const bool one = spans.size() == 1 && spans.front().start && spans.front().end;
  if (one && *spans.front().start >= *begin->start && *spans.front().end <= *end->end &&
      spans.front().start->year() == begin->start->year() && spans.front().end->year() == end->end->year()) {
    period.start = spans.front().start;
    period.end = spans.front().end;
  }
  facts.about.reading.head.push_back({.field = "period", .text = period.text, .line = {}, .table = source.table});
  facts.about.period = std::move(period);
}

std::vector<std::string>* list_of(const std::string& meaning, model::Document& document) {
  if (meaning == "goals") return &document.goals;
  if (meaning == "tasks") return &document.tasks;
  if (meaning == "results") return &document.expected_results;
  return nullptr;
}

void read_meaning(const std::string& meaning, const TextCell& cell, const model::SourceLocation& source,
                  const Vocabulary& vocabulary, Facts& facts) {
  if (auto* list = list_of(meaning, facts.about)) *list = items_of(cell);
  if (meaning == "period") read_period(cell, source, vocabulary, facts);
}

// A text that is drawn over several rows belongs to the name it began under.
void go_on(const TextCell& text, const TableWords& words, model::Document& about) {
  about.passport.back().text.append(" ").append(line_of(text));
  const std::string* above = meaning_of(about.passport.back().name, words);
  if (auto* list = above != nullptr ? list_of(*above, about) : nullptr)
    std::ranges::move(items_of(text), std::back_inserter(*list));
}

void read_row(RowCursor& cursor, const Columns& columns, Facts& facts) {
  const TableWords& words = cursor.words().table;
  const std::string* meaning = meaning_of(line_of(cursor.look(columns.name)), words);
  cursor.leave_as(model::CellUse::lone_number);
  cursor.mention_as(columns.text, meaning != nullptr && *meaning == "parties"
                                      ? PartyRegister::Evidence::responsible_cell
                                      : PartyRegister::Evidence::running_text);
  auto& passport = facts.about.passport;
  if (!cursor.begins(columns.name)) {
    if (!passport.empty()) go_on(cursor.take(columns.text, model::CellUse::passport), words, facts.about);
    return;
  }
  const TextCell& name = cursor.take(columns.name, model::CellUse::passport);
  const TextCell& text = cursor.take(columns.text, model::CellUse::passport);
  passport.push_back({.name = line_of(name), .text = line_of(text), .source = cursor.source()});
  if (meaning != nullptr) read_meaning(*meaning, text, cursor.source(), cursor.words().vocabulary, facts);
}

}  // namespace

bool has_names(const LogicalTable& table, const TableWords& words) {
  const Columns columns = columns_of(table.text);
  if (columns.name < 0 || table.text.row_count() < fewest_rows) return false;
  int known = 0;
  int filled = 0;
  for (int row = 0; row < table.text.row_count(); ++row) {
    if (is_band(table.text, row) || table.text.cell(row, columns.name).empty()) continue;
    ++filled;
    if (meaning_of(line_of(table.text.cell(row, columns.name)), words) != nullptr) ++known;
  }
  return known >= fewest_names && names_among * known >= filled;
}

void read(RowCursor& cursor, Facts& facts) {
  const Columns columns = columns_of(cursor.table().text);
  cursor.begin_at_top();
  while (cursor.next()) {
    cursor.mention_row_as(std::nullopt);
    if (cursor.is_band()) {
      cursor.leave_as(model::CellUse::caption);
    } else if (is_heading_row(cursor.table().text, cursor.row(), columns, cursor.words().table)) {
      cursor.leave_as(model::CellUse::heading);
    } else {
      read_row(cursor, columns, facts);
    }
  }
}

}  // namespace vekha::importer::passport

#include "importer/interpretation/tables/column_contents.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <string>

#include "importer/interpretation/numbering.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "model/text.hpp"

namespace vekha::importer {
namespace {

using enum ColumnRole;

constexpr int rows_sampled = 40;
constexpr std::size_t longest_deadline = 160;  // bytes: a longer text is an activity that mentions dates
constexpr std::size_t words_that_name_somebody = 3;
constexpr int shortest_activity = 12;  // letters on average

bool is_capital(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  const auto first = static_cast<unsigned char>(text[at]);
  const auto second = static_cast<unsigned char>(text[at + 1]);
  return first == 0xD0 && ((second >= 0x90 && second <= 0xAF) || second == 0x81);
}

// «Л.М.», «Л. М.»: two capital letters with dots.
bool has_initials(std::string_view text) {
  for (std::size_t at = 0; at + 5 < text.size(); ++at) {
    if (!is_capital(text, at) || text[at + 2] != '.') continue;
    const std::size_t second = text[at + 3] == ' ' ? at + 4 : at + 3;
    if (is_capital(text, second) && second + 2 < text.size() && text[second + 2] == '.') return true;
  }
  return false;
}

bool is_value(std::string_view text) {
  if (text == "-" || text == "–" || text == "—") return true;
  bool digit = false;
  for (const char c : text) {
    const bool part = (c >= '0' && c <= '9') || c == ',' || c == '.' || c == '%' || c == ' ' || c == '-' || c == '+';
    if (!part) return false;
    digit = digit || (c >= '0' && c <= '9');
  }
  return digit;
}

void count(const TextCell& cell, const Vocabulary& vocabulary, const TableWords& words, ColumnContents& out) {
  const std::string text = model::normalized(cell.text);
  ++out.filled;
  out.letters += static_cast<int>(model::length(text));
  if (is_number_only(text) || (cell.lines.front().text.empty() && !cell.lines.front().label.empty())) ++out.numbers;
  if (is_value(text)) ++out.values;
  if (names_somebody(text, words)) ++out.actors;
  if (text.size() > longest_deadline || is_number_only(text)) return;
  if (read_schedule(text, vocabulary).kind != model::ScheduleKind::unknown) ++out.deadlines;
}

bool has(const Header& header, ColumnRole role) {
  return std::ranges::any_of(header.columns, [&](const Column& c) { return c.role == role; });
}

// Roles that one column of a table has at most.
bool is_single(ColumnRole role) {
  return role == number || role == activity || role == period || role == expected_result || role == responsible ||
         role == status || role == indicator;
}

bool is_taken(const Header& header, ColumnRole role) {
  return is_single(role) &&
         std::ranges::any_of(header.columns, [&](const Column& c) { return c.role == role && c.possible.empty(); });
}

// «План 2026» and «План» beside «Факт» are values of an indicator; «План» alone is what a plan plans.
bool measures(const Header& header, const Column& column) {
  return !column.year.empty() || has(header, indicator) || has(header, unit) || has(header, baseline);
}

void report(const TableText& table, const Column& column, int index, ColumnRole role, const Vocabulary& vocabulary,
            model::Diagnostics& diagnostics) {
  diagnostics.push_back({.severity = model::Severity::note,
                         .code = model::DiagnosticCode::column_ambiguous,
                         .arguments = {{"header", column.heading.empty() ? std::to_string(index + 1) : column.heading},
                                       {"role", std::string(vocabulary.title_of(role))}},
                         .source = {.table = table.number, .row = std::nullopt, .column = index + 1}});
}

// Of the roles an ambiguous heading may have, the first that suits the table and that no sure heading has.
ColumnRole free_role(const Header& header, const Column& column) {
  for (const ColumnRole role : column.possible) {
    if ((role == target || role == fact) && !measures(header, column)) continue;
    if (!is_taken(header, role)) return role;
  }
  return column.possible.front();
}

// «Результат» beside marks of execution is what came of it; «Дата» beside a deadline is the day it was done.
void settle_ambiguous(const TableText& table, Header& header, const Vocabulary& vocabulary,
                      model::Diagnostics& diagnostics) {
  int index = 0;
  for (Column& column : header.columns) {
    ++index;
    if (column.possible.empty()) continue;
    const ColumnRole role = free_role(header, column);
    if (role != column.role) report(table, column, index - 1, role, vocabulary, diagnostics);
    column.role = role;
    column.possible.clear();
  }
}

// Contents of columns are worked out when they are asked for, once.
class Contents {
 public:
  Contents(const TableText& table, const Header& header, const Vocabulary& vocabulary, const TableWords& words)
      : table_(table), first_(header.end()), vocabulary_(vocabulary), words_(words) {
    known_.resize(static_cast<std::size_t>(table.columns));
  }
  const ColumnContents& of(int column) {
    auto& known = known_[static_cast<std::size_t>(column)];
    if (!known) known = contents_of(table_, first_, column, vocabulary_, words_);
    return *known;
  }

 private:
  const TableText& table_;
  int first_;
  const Vocabulary& vocabulary_;
  const TableWords& words_;
  std::vector<std::optional<ColumnContents>> known_;
};

// The unknown column for which `weight` is greatest and above 0; -1 where there is none.
int best_unknown(const Header& header, Contents& contents, const std::function<int(const ColumnContents&)>& weight) {
  int best = -1;
  int best_weight = 0;
  for (int column = 0; column < static_cast<int>(header.columns.size()); ++column) {
    const Column& candidate = header.columns[static_cast<std::size_t>(column)];
    if (candidate.role != unknown || candidate.time) continue;
    const int found = weight(contents.of(column));
    if (found > best_weight) {
      best = column;
      best_weight = found;
    }
  }
  return best;
}

int deadline_weight(const ColumnContents& c) { return c.mostly(c.deadlines) ? c.deadlines : 0; }
int number_weight(const ColumnContents& c) { return 4 * c.numbers >= 3 * c.filled ? c.numbers : 0; }
int actor_weight(const ColumnContents& c) {
  return c.mostly(c.actors) && c.average_letters() < 200 ? 100 * c.actors / c.filled : 0;
}
bool holds_text(const ColumnContents& c) {
  return c.filled > 0 && !c.mostly(c.deadlines) && !c.mostly(c.values) && c.average_letters() >= shortest_activity;
}

// Whether a table with headings that are new to us can be a plan. Those of other tables say so.
bool may_be_plan(const Header& header) {
  constexpr std::array others{indicator, finance, finance_source, function, mentor, baseline, target_year, unit};
  if (has(header, activity) || has(header, period) || has(header, start)) return !has(header, unit);
  return std::ranges::none_of(others, [&](ColumnRole role) { return has(header, role); });
}

int actor_columns(const Header& header) {
  return static_cast<int>(std::ranges::count_if(header.columns, [](const Column& c) {
    return c.actor && (c.role == unknown || c.role == school || c.role == participants || c.role == mentor);
  }));
}

// Beside columns of organisations, a column of text with a heading that is new to us is one more of them.
void settle_actors(Header& header, Contents& contents) {
  for (int column = 0; column < static_cast<int>(header.columns.size()); ++column) {
    Column& found = header.columns[static_cast<std::size_t>(column)];
    if (found.role == unknown && !found.heading.empty() && holds_text(contents.of(column))) found.actor = true;
  }
}

}  // namespace

bool names_somebody(std::string_view text, const TableWords& words) {
  return has_initials(text.substr(0, 400)) || words.has("actor", text, words_that_name_somebody);
}

ColumnContents contents_of(const TableText& table, int first_row, int column, const Vocabulary& vocabulary,
                           const TableWords& words) {
  ColumnContents out;
  for (int row = first_row, seen = 0; row < table.row_count() && seen < rows_sampled; ++row) {
    const TextPlace& place = table.place(row, column);
    if (is_band(table, row) || !place.begins || table.cell(row, column).empty()) continue;
    count(table.cell(row, column), vocabulary, words, out);
    ++seen;
  }
  return out;
}

void settle_roles(const TableText& table, Header& header, const Vocabulary& vocabulary, const TableWords& words,
                  model::Diagnostics& diagnostics) {
  settle_ambiguous(table, header, vocabulary, diagnostics);
  if (!may_be_plan(header)) return;
  Contents contents(table, header, vocabulary, words);
  if (!has(header, activity) && actor_columns(header) > 1) {
    settle_actors(header, contents);
    return;
  }
  const auto settle = [&](ColumnRole role, const std::function<int(const ColumnContents&)>& weight) {
    if (has(header, role)) return true;
    const int column = best_unknown(header, contents, weight);
    if (column < 0) return false;
    Column& found = header.columns[static_cast<std::size_t>(column)];
    found.role = role;
    if (role != number) report(table, found, column, role, vocabulary, diagnostics);
    return true;
  };
  const bool dated =
      has(header, start) || std::ranges::any_of(header.columns, &Column::time) || settle(period, deadline_weight);
  if (!dated && !has(header, activity)) return;
  settle(number, number_weight);
  settle(responsible, actor_weight);
  // Of several columns of text, what is done stands before what comes of it.
  const auto leftmost = [left = 1000](const ColumnContents& c) mutable { return holds_text(c) ? left-- : 0; };
  settle(activity, leftmost);
  const auto any_text = [left = 1000](const ColumnContents& c) mutable {
    return c.filled > 0 && !c.mostly(c.values) ? left-- : 0;
  };
  if (header.rows == 0) settle(expected_result, any_text);
}

}  // namespace vekha::importer

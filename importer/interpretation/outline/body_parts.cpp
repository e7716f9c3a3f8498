#include "importer/interpretation/outline/body_parts.hpp"

#include <algorithm>
#include <utility>

#include "importer/interpretation/columns/column_contents.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/columns/role_settling.hpp"
#include "importer/interpretation/kinds/layout.hpp"
#include "importer/interpretation/outline/frame.hpp"
#include "importer/interpretation/pages/header_repeats.hpp"
#include "importer/interpretation/rows/cut_rows.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr int fewest_columns_of_halves = 3;  // of a table without header
constexpr std::size_t longest_page_number = 60;  // bytes: «Продолжение приложения № 1», «стр. 12 из 20»

bool is_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '/' || c == ' ' || c == '\xE2' || c == '\x80' || c == '\x93' ||
           c == '\x94';
  });
}

// What stands between the halves of a table: nothing, a page number, «Продолжение таблицы 2».
bool is_page_noise(const BodyParagraph& paragraph) {
  const std::string text = language::normalized(paragraph.text);
  if (text.empty()) return true;
  if (text.size() > longest_page_number) return false;
  if (is_number(text)) return true;
  const std::string folded = language::folded(text);
  return folded.starts_with("стр") || folded.starts_with("продолжение") || folded.starts_with("окончание табл");
}

class Collector {
 public:
  Collector(const Vocabulary& vocabulary, const TableWords& words, Ledger& ledger, model::Diagnostics& diagnostics)
      : vocabulary_(vocabulary), words_(words), ledger_(ledger), diagnostics_(diagnostics) {}

  void collect(const std::vector<BodyBlock>& blocks, int depth) {
    for (const BodyBlock& block : blocks) {
      if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) {
        parts_.push_back({.paragraph = paragraph, .table = std::nullopt});
        if (!is_page_noise(*paragraph)) open_ = nowhere;
      } else if (const auto* table = std::get_if<BodyTable>(&block.value)) {
        if (depth == 0) ++number_;
        const auto* inner = depth < deepest_frame ? framed(*table) : nullptr;
        inner != nullptr ? collect(*inner, depth + 1) : add(table_text(*table, number_, ledger_));
      }
    }
  }

  std::vector<BodyPart> parts() && {
    LastPlan last;
    for (BodyPart& part : parts_) {
      if (part.table) finish(*part.table, last);
    }
    return std::move(parts_);
  }

 private:
  // The header of the last plan as its headings say and as its cells have settled it: equal headings mean equal
  // columns.
  struct LastPlan {
    Header printed, settled;
  };

  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  void add(TableText text) {
    if (text.rows.empty()) return;
    Header header = header_of(text, vocabulary_, words_);
    if (open_ != nowhere && continue_table(*parts_[open_].table, text, header)) {
      parts_.resize(open_ + 1);  // what stands between is page noise
      return;
    }
    open_ = parts_.size();
    parts_.push_back(
        {.paragraph = nullptr, .table = LogicalTable{.text = std::move(text), .header = std::move(header)}});
  }

  // Appends the rows of `next` to an open table; false where `next` is a table of its own.
  bool continue_table(LogicalTable& open, TableText& next, const Header& header) {
    if (open.text.columns != next.columns) return false;
    if (open.header.rows == 0) return continue_without_header(open.text, next, header);
    HeaderRepeat repeat = repeat_of(open.header, next, 0);
    int skipped = repeat.repeats ? std::max(1, header.first == 0 ? header.rows : 1) : 0;
    if (!repeat.repeats && header.rows > 0) {
      if (!same_roles(open.header, header) && !alike_headings(open.header, header)) return false;
      skipped = header.end();
    }
    if (skipped == 0 && layout::is_layout(next, words_)) return false;
    if (skipped > 0) report_repeat({.table = next.number, .row = 1, .column = std::nullopt});
    for (int row = 0; row < std::min(skipped, next.row_count()); ++row) note_dropped(next, row);
    ledger_.continues(next.ledger_table, open.text.ledger_table);
    give_back(repeat, open.text, next, skipped);
    append_rows(open.text, next, skipped);
    return true;
  }

  // Two halves of a table that never had a header.
  bool continue_without_header(TableText& open, TableText& next, const Header& header) const {
    if (header.rows > 0 || open.columns < fewest_columns_of_halves) return false;
    if (layout::is_layout(open, words_) || layout::is_layout(next, words_)) return false;
    append_rows(open, next, 0);
    return true;
  }

  // The headings of several levels, each as a scan may show it again.
  static bool alike_headings(const Header& a, const Header& b) {
    return std::ranges::equal(a.columns, b.columns,
                              [](const Column& x, const Column& y) { return alike(x.heading, y.heading); });
  }

  static bool same_roles(const Header& a, const Header& b) {
    return b.known() >= 2 && std::ranges::equal(a.columns, b.columns, {}, &Column::role, &Column::role);
  }

  // Writes down that a row which repeats the heading is left out.
  void note_dropped(const TableText& table, int row) {
    using enum model::CellUse;
    const auto use = is_column_numbers(table, row) ? column_numbers : repeated_heading;
    for (const TextPlace& place : table.rows[static_cast<std::size_t>(row)].places)
      ledger_.note(table.cells[place.cell].entries, use);
  }

  void report_repeat(const model::SourceLocation& source) {
    diagnostics_.push_back({.severity = model::Severity::note,
                            .code = model::DiagnosticCode::header_repeated,
                            .arguments = {},
                            .source = source});
  }

  // Words that a converter from PDF put on the wrong side of a repeated heading return to their rows.
  static void give_back(const HeaderRepeat& repeat, TableText& open, TableText& next, int skipped) {
    for (const HeadingDifference& difference : repeat.differences) {
      const int column = difference.column;
      if (!difference.tail.empty()) {
        TextCell tail{.lines = {{.label = {}, .text = difference.tail, .links = {}}}, .text = difference.tail};
        append(open.cell(open.row_count() - 1, column), tail, true);
      } else if (skipped < next.row_count()) {
        TextCell& cell = next.cell(skipped, column);
        std::size_t bytes = 0;
        if (begins_with(cell.text, difference.missing, bytes)) cut_front(cell, bytes);
      }
    }
  }

  static void append_rows(TableText& open, TableText& next, int skipped) {
    const std::size_t shift = open.cells.size();
    std::ranges::move(next.cells, std::back_inserter(open.cells));
    for (int row = skipped; row < next.row_count(); ++row) {
      TextRow& moved = next.rows[static_cast<std::size_t>(row)];
      for (TextPlace& place : moved.places) place.cell += shift;
      moved.after_page_break = row == skipped;
      open.rows.push_back(std::move(moved));
    }
  }

  // A header that stands again inside the table: a page break of a converter that kept one table.
  void drop_repeats(LogicalTable& table) {
    if (table.header.rows == 0) return;
    std::size_t kept = 0;
    bool dropped = false;
    auto& rows = table.text.rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const int index = static_cast<int>(row);
      const bool data = index >= table.header.end();
      if (const int repeated = data ? repeated_rows(table, index) : 0; repeated > 0) {
        dropped = true;
        for (int repeat = 0; repeat < repeated; ++repeat) note_dropped(table.text, index + repeat);
        report_repeat(rows[row].source);
        row += static_cast<std::size_t>(repeated) - 1;
        continue;
      }
      if (dropped && data) rows[row].after_page_break = true;
      if (data) dropped = false;
      if (kept != row) rows[kept] = std::move(rows[row]);
      ++kept;
    }
    rows.resize(kept);
  }

  // How many rows from here on are the header again.
  [[nodiscard]] int repeated_rows(const LogicalTable& table, int row) const {
    if (is_band(table.text, row)) return 0;
    if (table.header.rows > 1 && repeats_levels(table, row)) return table.header.rows;
    return repeats_heading(table, row) ? 1 : 0;
  }

  // A header of several rows stands in the table's first rows still.
  static bool repeats_levels(const LogicalTable& table, int row) {
    if (row + table.header.rows > table.text.row_count()) return false;
    for (int level = 0; level < table.header.rows; ++level) {
      for (int column = 0; column < table.text.columns; ++column) {
        const std::string& heading = table.text.text(table.header.first + level, column);
        if (!alike(heading, table.text.text(row + level, column))) return false;
      }
    }
    return true;
  }

  // «№ п.п. | Мероприятия | Сроки» under «№ | Мероприятие | Срок».
  [[nodiscard]] bool repeats_roles(const LogicalTable& table, int row) const {
    int same = 0;
    for (int column = 0; column < table.text.columns; ++column) {
      const std::string& text = table.text.text(row, column);
      if (text.empty()) continue;
      const auto reading = vocabulary_.role_of(text);
      const ColumnRole role = table.header.columns[static_cast<std::size_t>(column)].role;
      if (!reading || reading->distance > 1 || reading->roles.front() != role) return false;
      ++same;
    }
    return same > 1;
  }

  [[nodiscard]] bool repeats_heading(const LogicalTable& table, int row) const {
    if (is_column_numbers(table.text, row)) return true;
    std::size_t bytes = 0;
    std::size_t heading_bytes = 0;
    for (int column = 0; column < table.text.columns; ++column) {
      bytes += table.text.text(row, column).size();
      heading_bytes += table.header.columns[static_cast<std::size_t>(column)].heading.size();
    }
    // Comparing letters costs time; rows of another length are none.
    if (3 * bytes < 2 * heading_bytes || 2 * bytes > 3 * heading_bytes) return false;
    const HeaderRepeat repeat = repeat_of(table.header, table.text, row);
    return (repeat.repeats && repeat.differences.empty()) || repeats_roles(table, row);
  }

  // A table without header has the columns of the last plan that has, where deadlines or numbers stand in their places.
  [[nodiscard]] bool fits(const TableText& table, const Header& last) const {
    if (last.rows == 0 || table.columns != static_cast<int>(last.columns.size())) return false;
    if (layout::is_layout(table, words_)) return false;
    bool fit = false;
    for (int column = 0; column < table.columns; ++column) {
      const ColumnRole role = last.columns[static_cast<std::size_t>(column)].role;
      const bool worded = role == ColumnRole::activity || role == ColumnRole::responsible;
      if (!worded && role != ColumnRole::period && role != ColumnRole::number) continue;
      const ColumnContents contents = contents_of(table, 0, column, vocabulary_, words_);
      if (worded && contents.mostly(contents.values)) return false;
      if (role == ColumnRole::activity && contents.mostly(contents.names)) return false;
      if (role == ColumnRole::period && !contents.mostly(contents.deadlines)) return false;
      fit = fit || role == ColumnRole::period || (role == ColumnRole::number && contents.mostly(contents.numbers));
    }
    return fit;
  }

  // The headings of the last plan are headings again, however few rows stand below them.
  static bool begins_with_headings(const TableText& table, const Header& last) {
    if (last.rows == 0 || table.columns != static_cast<int>(last.columns.size())) return false;
    const HeaderRepeat repeat = repeat_of(last, table, 0);
    return repeat.repeats && repeat.differences.empty();
  }

  void finish(LogicalTable& table, LastPlan& last) {
    drop_repeats(table);
    if (table.header.rows == 0 && begins_with_headings(table.text, last.printed)) {
      table.header = last.printed;
      table.header.first = 0;
      table.header.rows = 1;
    }
    if (table.header.rows == 0 && fits(table.text, last.settled)) {
      table.header.columns = last.settled.columns;
      table.header_inherited = true;
    }
    const Header printed = table.header;
    if (printed.rows > 0 && alike_headings(last.printed, printed)) {
      table.header.columns = last.settled.columns;
    } else {
      settle_roles(table.text, table.header, vocabulary_, words_, diagnostics_);
    }
    join_cut_rows(table.text, table.header, vocabulary_, words_, diagnostics_);
    const bool plan = has_column(table, ColumnRole::activity) || actor_columns(table).size() > 1;
    if (!table.header_inherited && printed.rows > 0 && plan) last = {.printed = printed, .settled = table.header};
  }

  const Vocabulary& vocabulary_;
  const TableWords& words_;
  Ledger& ledger_;
  model::Diagnostics& diagnostics_;
  std::vector<BodyPart> parts_;
  std::size_t open_ = nowhere;  // index of the table that the next one may continue
  int number_ = 0;
};

}  // namespace

std::vector<BodyPart> parts_of(const Body& body, const Vocabulary& vocabulary, const TableWords& words, Ledger& ledger,
                               model::Diagnostics& diagnostics) {
  Collector collector(vocabulary, words, ledger, diagnostics);
  collector.collect(body.blocks, 0);
  return std::move(collector).parts();
}

}  // namespace vekha::importer

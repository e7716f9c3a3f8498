// A page break cuts a table in two: the second half goes on with the rows, under the same heading again or under none.
// So every table is compared with the one before it, where nothing but page noise stands between them:
//
//   1. its first rows repeat the heading of the open table    they are dropped, the rest is appended
//   2. it has a heading of its own                            a table of its own, unless the roles are the same
//   3. it has none                                            appended, unless it is an approval block
//
// What is left of a heading that stands within its table is dropped afterwards (repeated_headings.hpp).
#include "importer/interpretation/pages/pages.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "importer/interpretation/outline/layout_table.hpp"
#include "importer/interpretation/pages/header_repeats.hpp"
#include "importer/interpretation/pages/repeated_headings.hpp"
#include "importer/interpretation/sections.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr int fewest_columns_of_halves = 3;  // of a table without header
constexpr int fewest_roles_in_common = 2;    // of headings in other words

bool same_roles(const Header& a, const Header& b) {
  return b.known() >= fewest_roles_in_common &&
         std::ranges::equal(a.columns, b.columns, {}, &Column::role, &Column::role);
}

// Words that a converter from PDF put on the wrong side of a repeated heading return to their rows.
void give_back(const HeaderRepeat& repeat, TableText& open, TableText& next, int skipped) {
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

void append_rows(TableText& open, TableText& next, int skipped) {
  const std::size_t shift = open.cells.size();
  std::ranges::move(next.cells, std::back_inserter(open.cells));
  for (int row = skipped; row < next.row_count(); ++row) {
    TextRow& moved = next.rows[static_cast<std::size_t>(row)];
    for (TextPlace& place : moved.places) place.cell += shift;
    moved.after_page_break = row == skipped;
    open.rows.push_back(std::move(moved));
  }
}

class Joiner {
 public:
  Joiner(Ledger ledger, const KnownWords& words) : words_(words) { pages.ledger = std::move(ledger); }

  Pages pages;

  void add(const BodyParagraph& paragraph, bool page_noise) {
    pages.parts.push_back({.paragraph = &paragraph, .table = std::nullopt});
    if (!page_noise) open_ = nowhere;
  }

  void add(TableText text) {
    Header header = header_of(text, words_.vocabulary, words_.table);
    if (open_ != nowhere && continue_table(*pages.parts[open_].table, text, header)) {
      pages.parts.resize(open_ + 1);  // what stands between is page noise
      return;
    }
    open_ = pages.parts.size();
    pages.parts.push_back(
        {.paragraph = nullptr, .table = LogicalTable{.text = std::move(text), .header = std::move(header)}});
  }

 private:
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  // Appends the rows of `next` to an open table; false where `next` is a table of its own.
  bool continue_table(LogicalTable& open, TableText& next, const Header& header) {
    if (open.text.columns != next.columns) return false;
    if (open.header.rows == 0) return continue_without_header(open.text, next, header);
    const HeaderRepeat repeat = repeat_of(open.header, next, 0);
    int skipped = repeat.repeats ? std::max(1, header.first == 0 ? header.rows : 1) : 0;
    if (begins_with_section(next, header)) return false;
    if (!repeat.repeats && header.rows > 0) {
      if (!same_roles(open.header, header) && !alike_headings(open.header, header)) return false;
      skipped = header.end();
    }
    if (skipped == 0 && is_layout(next, words_.table)) return false;
    if (skipped > 0) report_repeat({.table = next.number, .row = 1, .column = std::nullopt}, pages.traces);
    for (int row = 0; row < std::min(skipped, next.row_count()); ++row) note_dropped(next, row, pages.traces);
    pages.ledger.continues(next.ledger_table, open.text.ledger_table);
    give_back(repeat, open.text, next, skipped);
    append_rows(open.text, next, skipped);
    return true;
  }

  // «Модуль «Счёт»» over the heading opens a section of its own.
  [[nodiscard]] bool begins_with_section(const TableText& next, const Header& header) const {
    if (header.rows == 0 || header.first == 0 || !is_band(next, 0)) return false;
    const SectionLabel label = section_label(language::normalized(next.text(0, 0)), words_.table);
    const bool named = label.style != NumberStyle::none || !label.word.empty();
    return named && !words_.table.has("caption", label.title, 1);
  }

  // Two halves of a table that never had a header.
  bool continue_without_header(TableText& open, TableText& next, const Header& header) const {
    if (header.rows > 0 || open.columns < fewest_columns_of_halves) return false;
    if (is_layout(open, words_.table) || is_layout(next, words_.table)) return false;
    append_rows(open, next, 0);
    return true;
  }

  const KnownWords& words_;
  std::size_t open_ = nowhere;  // index of the table that the next one may continue
};

}  // namespace

Pages joined_pages(Outline outline, const KnownWords& words) {
  Joiner joiner(std::move(outline.ledger), words);
  for (OutlinePart& part : outline.parts) {
    part.table ? joiner.add(std::move(*part.table)) : joiner.add(*part.paragraph, part.page_noise);
  }
  for (BodyPart& part : joiner.pages.parts) {
    if (part.table) drop_repeated_headings(*part.table, words.vocabulary, joiner.pages.traces);
  }
  return std::move(joiner.pages);
}

}  // namespace vekha::importer

#include "importer/interpretation/rows/sections_above.hpp"

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/columns.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_heading = 700;  // bytes

// The text of a band that opens a section; nullptr for every other row.
const TextCell* heading_in(const LogicalTable& table, int row, const TableWords& words) {
  if (!is_band(table.text, row)) return nullptr;
  for (int column = 0; column < table.text.columns; ++column) {
    const TextCell& cell = table.text.cell(row, column);
    if (!table.text.place(row, column).begins || cell.empty()) continue;
    const std::string text = line_of(cell);
    const SectionLabel label = section_label(text, words);
    const bool named = label.style != NumberStyle::none || !label.word.empty();
    return named && text.size() <= longest_heading && !words.has("caption", label.title, 1) ? &cell : nullptr;
  }
  return nullptr;
}

}  // namespace

void enter_sections_above(RowCursor& cursor, Rows& rows) {
  const LogicalTable& table = cursor.table();
  for (int row = 0; row < table.header.first; ++row) {
    const TextCell* heading = heading_in(table, row, cursor.words().table);
    if (heading == nullptr) continue;
    rows.sections.enter(line_of(*heading), {.bold = heading->bold, .italic = heading->italic, .merged = true},
                        table.text.rows[static_cast<std::size_t>(row)].source, rows.traces.diagnostics);
    const auto section = rows.sections.current();
    cursor.take_above(row, model::CellUse::section, section ? section->value : std::string());
  }
}

}  // namespace vekha::importer

#include "importer/interpretation/ledger.hpp"

#include <algorithm>
#include <cmath>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_fragment = 400;  // bytes
constexpr std::size_t most_fragments = 2000;

std::string beginning_of(const BodyCell& cell) {
  return language::beginning_words(language::normalized(text_of(cell.blocks)), longest_fragment);
}

}  // namespace

std::size_t Ledger::open_table(int number, int rows, int columns) {
  model::TableReading table;
  table.table = number;
  for (int row = 0; row < rows; ++row) {
    table.rows.push_back(
        {.row = row + 1, .values = {}, .cells = std::vector(static_cast<std::size_t>(columns), model::CellUse::none)});
  }
  tables_.push_back(std::move(table));
  return tables_.size() - 1;
}

Ledger::Entry Ledger::enter(int row, int column, const BodyCell& cell) {
  cells_.push_back({.table = tables_.size() - 1,
                    .row = static_cast<std::size_t>(row),
                    .column = static_cast<std::size_t>(column),
                    .body = &cell});
  return static_cast<Entry>(cells_.size() - 1);
}

void Ledger::note(Entry entry, model::CellUse use, const std::string& value) {
  Cell& cell = cells_[entry];
  if (!model::is_field(cell.use)) cell.use = use;
  auto& values = tables_[cell.table].rows[cell.row].values;
  if (!value.empty() && std::ranges::find(values, value) == values.end()) values.push_back(value);
}

void Ledger::describe(std::size_t table, model::TableReading reading) {
  model::TableReading& known = tables_[table];
  reading.table = known.table;
  reading.continues = known.continues;
  reading.rows = std::move(known.rows);
  known = std::move(reading);
}

void Ledger::continues(std::size_t table, std::size_t open) { tables_[table].continues = tables_[open].table; }

model::Reading Ledger::reading() const {
  model::Reading out{.completeness = {}, .skipped = {}, .head = {}, .tables = tables_};
  model::Completeness& figures = out.completeness;
  for (const Cell& cell : cells_) {
    out.tables[cell.table].rows[cell.row].cells[cell.column] = cell.use;
    ++figures.cells;
    if (model::is_field(cell.use)) {
      ++(cell.use == model::CellUse::extra ? figures.extra : figures.fields);
      continue;
    }
    ++(model::is_skipped(cell.use) ? figures.skipped : figures.unread);
    if (out.skipped.size() >= most_fragments) continue;
    const model::TableReading& table = tables_[cell.table];
    out.skipped.push_back({.reason = cell.use,
                           .text = beginning_of(*cell.body),
                           .source = {.table = table.table,
                                      .row = static_cast<int>(cell.row) + 1,
                                      .column = static_cast<int>(cell.column) + 1}});
  }
  if (figures.cells > 0) {
    // four digits are enough, and the same on every machine
    const double share = 1.0 - static_cast<double>(figures.unread) / figures.cells;
    figures.share = std::floor(share * 10'000) / 10'000;
  }
  return out;
}

}  // namespace vekha::importer

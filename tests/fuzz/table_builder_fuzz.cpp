// Any rows and cells as a table: the result is a grid in which every place is covered exactly once, within the budget.
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

#include "importer/body/table_builder.hpp"

namespace {

using namespace vekha::importer;

// Reads numbers from the input; zeros behind its end.
class Source {
 public:
  explicit Source(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}
  [[nodiscard]] bool empty() const { return at_ >= bytes_.size(); }
  std::uint8_t byte() { return empty() ? std::uint8_t{0} : bytes_[at_++]; }
  // Mostly small, now and then anything.
  int number() {
    const std::uint8_t first = byte();
    if (first < 250) return first % 12;
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8 | byte();
    return static_cast<int>(value);
  }

 private:
  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
};

RawTable table_of(Source& source) {
  RawTable table;
  for (int widths = source.byte() % 16; widths > 0; --widths) table.widths.push_back(source.number());
  while (!source.empty()) {
    RawRow row{.cells = {}, .header = source.byte() % 4 == 0};
    int column = source.byte() % 3;
    for (int cells = source.byte() % 8; cells > 0; --cells) {
      RawCell cell{.column = source.byte() % 16 == 0 ? source.number() : column};
      cell.col_span = source.number();
      cell.row_span = source.number();
      cell.vertical = static_cast<VerticalMerge>(source.byte() % 3);
      cell.continues_left = source.byte() % 8 == 0;
      column += cell.col_span > 0 && cell.col_span < 100 ? cell.col_span : 1;
      row.cells.push_back(std::move(cell));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

void check(const BodyTable& table) {
  if (table.rows.empty()) return;
  std::size_t columns = 0;
  for (const BodyCell& cell : table.rows.front()) columns += static_cast<std::size_t>(cell.col_span);
  std::vector<int> covered(table.rows.size() * columns);
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (table.rows[row].empty()) std::abort();
    std::size_t column = 0;
    for (const BodyCell& cell : table.rows[row]) {
      while (column < columns && covered[row * columns + column] > 0) ++column;
      const std::size_t bottom = row + static_cast<std::size_t>(cell.row_span);
      const std::size_t right = column + static_cast<std::size_t>(cell.col_span);
      if (cell.row_span < 1 || cell.col_span < 1 || bottom > table.rows.size() || right > columns) std::abort();
      for (std::size_t r = row; r < bottom; ++r) {
        for (std::size_t c = column; c < right; ++c) ++covered[r * columns + c];
      }
      column = right;
    }
  }
  for (const int times : covered) {
    if (times != 1) std::abort();
  }
  if (table.header_rows < 0 || static_cast<std::size_t>(table.header_rows) > table.rows.size()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Source source(std::span(data, size));
  std::size_t budget = 20'000;
  const BuiltTable built = build_table(table_of(source), budget);
  if (budget > 20'000 || (built.too_large && !built.table.rows.empty())) std::abort();
  check(built.table);
  return 0;
}

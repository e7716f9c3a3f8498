#include "importer/body/table_builder.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace vekha::importer {
namespace {

// Lines closer than this come from resizing cells by hand; LibreOffice joins them at the same distance.
constexpr std::int64_t hair_twips = 20;

using Line = std::int64_t;  // spans add up beyond int in hostile tables

// A cell between two grid lines; rows are those of the source, later those of the result. A filler has no source.
struct Cell {
  RawCell* source = nullptr;
  Line begin = 0, end = 0;
  int row = 0, row_end = 0;
  VerticalMerge vertical = VerticalMerge::none;
  bool covered = false;  // continues a cell above
};

// Cells of one row never overlap: one that begins too early is moved to the end of its neighbour.
void place_row(std::vector<Cell>& cells, RawRow& raw, int row, bool& repaired) {
  const std::size_t first = cells.size();
  Line edge = 0;
  for (RawCell& source : raw.cells) {
    const Line begin = std::max<Line>(source.column, edge);
    const Line end = begin + std::max(1, source.col_span);
    repaired = repaired || begin > std::max(0, source.column);
    edge = end;
    if (source.continues_left && cells.size() > first && cells.back().end == begin) {
      cells.back().end = end;
    } else {
      const int row_end = static_cast<int>(Line{row} + std::clamp(source.row_span, 1, 1 << 24));
      cells.push_back({&source, begin, end, row, row_end, source.vertical});
    }
  }
}

std::vector<Line> lines_of(const std::vector<Cell>& cells) {
  std::vector<Line> lines;
  lines.reserve(2 * cells.size());
  for (const Cell& cell : cells) {
    lines.push_back(cell.begin);
    lines.push_back(cell.end);
  }
  std::ranges::sort(lines);
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

Line index_of(const std::vector<Line>& sorted, Line value) {
  return std::ranges::lower_bound(sorted, value) - sorted.begin();
}

// Distance of each line from the left edge; the lines beyond the known widths have none.
std::vector<Line> positions_of(const std::vector<Line>& lines, const std::vector<int>& widths) {
  std::vector<Line> positions;
  Line position = 0;
  Line column = 0;
  for (const Line line : lines) {
    for (; column < line; ++column) {
      const auto at = static_cast<std::size_t>(column);
      if (at >= widths.size() || widths[at] <= 0) return positions;
      position += widths[at];
    }
    positions.push_back(position);
  }
  return positions;
}

// The group of lines that each line belongs to. A line joins the group to its left when it is a hair away from the
// group's first line, unless a cell would have no width left.
std::vector<Line> folded_lines(const std::vector<Line>& lines, const std::vector<int>& widths,
                               const std::vector<Cell>& cells) {
  const std::vector<Line> positions = positions_of(lines, widths);
  std::vector<Line> last_begin(lines.size(), -1);  // of the cells that end at a line
  for (const Cell& cell : cells) {
    Line& begin = last_begin[static_cast<std::size_t>(cell.end)];
    begin = std::max(begin, cell.begin);
  }
  std::vector<Line> groups(lines.size());
  std::size_t first = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool near = i < positions.size() && positions[i] - positions[first] < hair_twips;
    const bool joins = near && last_begin[i] < static_cast<Line>(first);
    if (!joins) first = i;
    groups[i] = groups[i - 1] + (joins ? 0 : 1);
  }
  return groups;
}

void fold_lines(std::vector<Cell>& cells, const std::vector<int>& widths) {
  const std::vector<Line> lines = lines_of(cells);
  for (Cell& cell : cells) {
    cell.begin = index_of(lines, cell.begin);
    cell.end = index_of(lines, cell.end);
  }
  const std::vector<Line> groups = folded_lines(lines, widths, cells);
  for (Cell& cell : cells) {
    cell.begin = groups[static_cast<std::size_t>(cell.begin)];
    cell.end = groups[static_cast<std::size_t>(cell.end)];
  }
}

// ISO/IEC 29500-1, 17.4.85: a merge goes on only between the same grid lines in the next row; else the cell stands
// alone.
void merge_vertically(std::vector<Cell>& cells, bool& repaired) {
  Line width = 0;
  for (const Cell& cell : cells) width = std::max(width, cell.end);
  std::vector<Cell*> open(static_cast<std::size_t>(width), nullptr);
  for (Cell& cell : cells) {
    Cell*& above = open[static_cast<std::size_t>(cell.begin)];
    if (cell.vertical == VerticalMerge::continues && above != nullptr && above->end == cell.end &&
        above->row_end == cell.row) {
      above->row_end = cell.row_end;
      cell.covered = true;
      continue;
    }
    repaired = repaired || cell.vertical == VerticalMerge::continues;
    above = cell.vertical == VerticalMerge::none ? nullptr : &cell;
  }
}

// Keeps the rows and columns in which a cell begins, and numbers them anew.
struct Grid {
  std::vector<Line> rows, columns;  // of the source
};

Grid grid_of(const std::vector<Cell>& cells) {
  Grid grid;
  for (const Cell& cell : cells) {
    if (grid.rows.empty() || grid.rows.back() != cell.row) grid.rows.push_back(cell.row);
    grid.columns.push_back(cell.begin);
  }
  std::ranges::sort(grid.columns);
  grid.columns.erase(std::unique(grid.columns.begin(), grid.columns.end()), grid.columns.end());
  return grid;
}

void renumber(std::vector<Cell>& cells, const Grid& grid) {
  for (Cell& cell : cells) {
    cell.begin = index_of(grid.columns, cell.begin);
    cell.end = index_of(grid.columns, cell.end);
    cell.row = static_cast<int>(index_of(grid.rows, cell.row));
    cell.row_end = static_cast<int>(index_of(grid.rows, cell.row_end));
  }
}

// The cells of the result row by row, fillers included. A span from above ends where another cell begins inside it.
std::vector<std::vector<Cell>> covered_grid(std::vector<Cell>& cells, const Grid& grid, bool& repaired) {
  std::vector<Cell*> cover(grid.columns.size(), nullptr);
  std::vector<std::vector<Cell>> out(grid.rows.size());
  std::size_t at = 0;
  for (int row = 0; row < static_cast<int>(grid.rows.size()); ++row) {
    for (; at < cells.size() && cells[at].row == row; ++at) {
      for (Line column = cells[at].begin; column < cells[at].end; ++column) {
        Cell*& above = cover[static_cast<std::size_t>(column)];
        if (above != nullptr && above->row_end > row) {
          above->row_end = row;
          repaired = true;
        }
        above = &cells[at];
      }
    }
    for (Line column = 0; column < static_cast<Line>(cover.size()); ++column) {
      const Cell* above = cover[static_cast<std::size_t>(column)];
      if (above == nullptr || above->row_end <= row) {
        out[static_cast<std::size_t>(row)].push_back({nullptr, column, column + 1, row, row + 1});
      }
    }
  }
  for (Cell& cell : cells) out[static_cast<std::size_t>(cell.row)].push_back(cell);
  return out;
}

std::vector<BodyCell> body_row(std::vector<Cell>& cells) {
  std::ranges::sort(cells, {}, &Cell::begin);
  std::vector<BodyCell> row;
  row.reserve(cells.size());
  for (Cell& cell : cells) {
    BodyCell out{.row_span = cell.row_end - cell.row, .col_span = static_cast<int>(cell.end - cell.begin)};
    if (cell.source != nullptr) out.blocks = std::move(cell.source->blocks);
    row.push_back(std::move(out));
  }
  return row;
}

int header_rows(const RawTable& raw, const Grid& grid) {
  const auto is_header = [&](Line row) { return raw.rows[static_cast<std::size_t>(row)].header; };
  return static_cast<int>(std::ranges::find_if_not(grid.rows, is_header) - grid.rows.begin());
}

}  // namespace

BuiltTable build_table(RawTable raw, std::size_t& budget) {
  BuiltTable built;
  std::vector<Cell> cells;
  for (std::size_t row = 0; row < raw.rows.size(); ++row) {
    place_row(cells, raw.rows[row], static_cast<int>(row), built.repaired);
  }
  fold_lines(cells, raw.widths);
  merge_vertically(cells, built.repaired);
  std::erase_if(cells, [](const Cell& cell) { return cell.covered; });
  const Grid grid = grid_of(cells);
  if (!grid.rows.empty() && grid.columns.size() > budget / grid.rows.size()) {
    built.too_large = true;
    return built;
  }
  budget -= grid.rows.size() * grid.columns.size();
  renumber(cells, grid);
  built.table.header_rows = header_rows(raw, grid);
  for (auto& row : covered_grid(cells, grid, built.repaired)) built.table.rows.push_back(body_row(row));
  return built;
}

}  // namespace vekha::importer

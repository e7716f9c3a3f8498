#include "tests/importer/interpretation/columns/column_cases.hpp"

#include <fstream>
#include <sstream>
#include <string_view>

#include "importer/interpretation/columns/role_settling.hpp"
#include "importer/vocabulary/tsv.hpp"
#include "tests/support/body_builder.hpp"
#include "tests/support/golden.hpp"

namespace vekha::test {
namespace {

using Grid = std::vector<std::vector<std::string>>;

std::vector<std::string> split(std::string_view text, std::string_view mark) {
  std::vector<std::string> out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(mark, begin), text.size());
    std::string_view part = text.substr(begin, end - begin);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    out.emplace_back(part);
    begin = end + mark.size();
  }
  return out;
}

bool goes_on(const Grid& grid, std::size_t row, std::size_t column, std::string_view mark) {
  return row < grid.size() && column < grid[row].size() && grid[row][column] == mark;
}

importer::BodyTable table_of(const std::string& notation) {
  Grid grid;
  for (const std::string& row : split(notation, " / ")) grid.push_back(split(row, "|"));
  std::vector<RowBuilder> rows;
  for (std::size_t row = 0; row < grid.size(); ++row) {
    RowBuilder& cells = rows.emplace_back();
    for (std::size_t column = 0; column < grid[row].size(); ++column) {
      if (grid[row][column] == "<" || grid[row][column] == "^") continue;
      int across = 1;
      int down = 1;
      while (goes_on(grid, row, column + static_cast<std::size_t>(across), "<")) ++across;
      while (goes_on(grid, row + static_cast<std::size_t>(down), column, "^")) ++down;
      cells.push_back(cell(grid[row][column]).across(across).down(down));
    }
  }
  return body_table(rows);
}

const importer::Vocabulary& vocabulary() {
  static const importer::Vocabulary built_in = importer::Vocabulary::built_in();
  return built_in;
}

}  // namespace

std::vector<ColumnCase> column_cases() {
  std::ifstream file(tests::source_folder() / "tests/importer/interpretation/columns/columns.tsv", std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  const std::string bytes = text.str();
  std::vector<ColumnCase> out;
  for (const importer::TsvRow& row : importer::read_tsv(bytes).rows) {
    if (row.cells.size() == 3)
      out.push_back({std::string(row.cells[0]), std::string(row.cells[1]), std::string(row.cells[2])});
  }
  return out;
}

std::string roles_of(const std::string& table, const importer::Rules& rules) {
  static const importer::TableWords words(vocabulary());
  importer::Ledger ledger;
  const importer::TableText text = importer::table_text(table_of(table), 1, ledger);
  importer::Header header = importer::header_of(text, vocabulary(), words);
  model::Diagnostics diagnostics;
  importer::settle_roles(text, header, vocabulary(), words, diagnostics, rules);
  std::string out;
  for (const importer::Column& column : header.columns)
    out.append(out.empty() ? "" : " | ").append(importer::role_name(column.role));
  return out;
}

}  // namespace vekha::test

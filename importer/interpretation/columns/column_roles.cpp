#include "importer/interpretation/columns/column_roles.hpp"

#include <algorithm>

#include "importer/interpretation/cells/when_and_who.hpp"
#include "importer/interpretation/columns/header_by_cells.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/numbering.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

using enum ColumnRole;

constexpr int most_header_rows = 3;
constexpr std::size_t words_that_name_an_actor = 5;
constexpr int sure_distance_of_levels = 2;  // letters: «Срок» over «начала» is «Срок начала», word for word
constexpr std::size_t shortest_sentence = 16;  // bytes behind a number
constexpr int rows_searched = 6;               // a caption or two may stand above the header
constexpr std::size_t longest_heading = 800;   // bytes; an actor with its schools in brackets is the longest there is

bool is_empty_row(const TableText& table, int row) {
  for (int column = 0; column < table.columns; ++column) {
    if (!table.cell(row, column).empty()) return false;
  }
  return true;
}

struct HeaderSigns {
  int cells = 0, roles = 0, exact = 0, times = 0, telling = 0;
  int seasons = 0;    // of the times: months and quarters over one column
  int sentences = 0;  // «9. Проведение недели чтения»
  [[nodiscard]] int known() const { return roles + times; }
};

HeaderSigns header_signs(const TableText& table, int row, const Vocabulary& vocabulary) {
  HeaderSigns signs;
  for (int column = 0; column < table.columns; ++column) {
    const std::string& text = table.text(row, column);
    if (!table.place(row, column).begins || text.empty()) continue;
    ++signs.cells;
    if (text.size() > longest_heading) continue;
    const bool season = is_time_of_year(text, vocabulary);
    if (season || is_only_year(text)) {
      ++signs.times;
      if (season && table.width_of(row, column) == 1) ++signs.seasons;
      continue;
    }
    if (const auto number = leading_number(text); number && text.size() > number->length + shortest_sentence) {
      ++signs.sentences;
    }
    if (const auto reading = vocabulary.role_of(text)) {
      ++signs.roles;
      if (reading->distance == 0) ++signs.exact;
      if (reading->distance <= 2 && traits_of(reading->roles.front()).heads_alone) ++signs.telling;
    }
  }
  return signs;
}

bool is_header_row(const TableText& table, int row, const Vocabulary& vocabulary, bool first) {
  if (is_band(table, row) || is_column_numbers(table, row)) return false;
  const HeaderSigns signs = header_signs(table, row, vocabulary);
  if (signs.cells < 2) return false;
  if (row < table.flagged_header_rows && signs.known() > 0) return true;
  if (is_number_only(table.text(row, 0))) return false;  // «22.»: a row of data, which a page break has cut off
  // A month alone among the cells is a deadline, months side by side head columns.
  if (signs.seasons == 1 || signs.sentences > 0 || says_when(table, row, vocabulary)) return false;
  if (signs.cells == 2) return signs.exact > 0 || (signs.known() == 2 && signs.roles > 0);
  // One word that may head a column («школ») beside a year is a row cut by a page break, not a header.
  const bool sure = signs.telling > 0 || signs.roles > 1 || (signs.roles > 0 && signs.times > 1);
  return (sure && 2 * signs.known() >= signs.cells) || (first && signs.telling > 0);
}

bool holds_headings(const TableText& table, int row, const Vocabulary& vocabulary) {
  const HeaderSigns signs = header_signs(table, row, vocabulary);
  return 2 * signs.known() >= signs.cells;
}

// Words that divide the wide headings of the row above and leave the others alone: the names under «Исполнители».
bool divides_headings(const TableText& table, int row, const Vocabulary& vocabulary) {
  int divided = 0;
  for (int column = 0; column < table.columns; ++column) {
    const std::size_t above = table.place(row - 1, column).cell;
    const bool wide = (column > 0 && table.place(row - 1, column - 1).cell == above) ||
                      (column + 1 < table.columns && table.place(row - 1, column + 1).cell == above);
    const TextCell& cell = table.cell(row, column);
    if (table.place(row, column).from_above) continue;
    if (cell.empty() == wide || cell.text.size() > longest_heading) return false;
    if (wide) ++divided;
  }
  return divided > 1 && !says_when(table, row, vocabulary);
}

// The rows that the cells of a header row reach down to, and one more where a heading is divided below.
int header_height(const TableText& table, int first, const Vocabulary& vocabulary) {
  int end = first + 1;
  bool divided = false;
  for (int column = 0; column < table.columns; ++column) {
    if (table.place(first, column).begins && table.width_of(first, column) > 1) divided = true;
    int reach = first + 1;
    while (reach < table.row_count() && reach - first < most_header_rows && table.place(reach, column).from_above)
      ++reach;
    end = std::max(end, reach);
  }
  // Some programs flag every row; only rows of headings are believed.
  while (end < table.row_count() && end - first < most_header_rows && end < table.flagged_header_rows &&
         !is_band(table, end) && !is_column_numbers(table, end) && holds_headings(table, end, vocabulary)) {
    ++end;
  }
  if (end == first + 1 && end < table.row_count() && !is_band(table, end)) {
    const HeaderSigns below = header_signs(table, end, vocabulary);
    if (below.cells > 0 && below.known() == below.cells && (divided || below.cells >= 2))
      ++end;
    else if (divided && divides_headings(table, end, vocabulary))
      ++end;
  }
  return end - first;
}

// The heading of a column, level by level; a cell that spans levels counts once.
std::vector<std::string> levels_of(const TableText& table, int first, int end, int column) {
  std::vector<std::string> levels;
  for (int row = first; row < end; ++row) {
    if (table.place(row, column).from_above && row > first) continue;
    std::string text = language::normalized(table.text(row, column));
    if (!text.empty()) levels.push_back(std::move(text));
  }
  return levels;
}

// What a heading means, and whether an upper level alone says so.
struct LevelReading {
  HeaderReading reading;
  bool from_above = false;
};

std::optional<LevelReading> reading_of(const Column& column, const std::vector<std::string>& levels,
                                       const Vocabulary& vocabulary) {
  const auto own_words = [](HeaderReading reading) { return LevelReading{.reading = std::move(reading)}; };
  if (levels.empty() || column.heading.size() > longest_heading) return std::nullopt;
  const bool only_year = !column.year.empty() && is_only_year(column.own);
  if (!only_year && !column.year.empty()) {
    if (auto rest = vocabulary.role_of(without_year(column.own)); rest && rest->distance == 0) return own_words(*rest);
  }
  if (!only_year) {
    if (auto own = vocabulary.role_of(column.own); own && (levels.size() == 1 || own->distance == 0))
      return own_words(*own);
    if (auto whole = vocabulary.role_of(column.heading)) {
      return LevelReading{.reading = *whole, .from_above = whole->distance > sure_distance_of_levels};
    }
  }
  for (const std::string& level : levels) {
    if (is_only_year(level)) continue;
    auto reading = vocabulary.role_of(level);
    // «Год» over «2023 | 2024» says no more than they do.
    if (reading && only_year && reading->roles.front() == ColumnRole::year) break;
    if (reading) return LevelReading{.reading = *reading, .from_above = !only_year && &level != &levels.back()};
  }
  if (!column.year.empty()) return own_words({.roles = {target_year}, .distance = 0});
  return std::nullopt;
}

Column column_of(const std::vector<std::string>& levels, const Vocabulary& vocabulary, const TableWords& words) {
  Column column;
  for (const std::string& level : levels) {
    column.heading.append(column.heading.empty() ? "" : " ").append(level);
    if (auto year = year_of_heading(level); !year.empty()) column.year = std::move(year);
  }
  if (!levels.empty()) column.own = levels.back();
  if (levels.size() > 1) {
    if (auto time = numbered_time(column.own, levels[levels.size() - 2], vocabulary); !time.empty())
      column.own = std::move(time);
  }
  column.actor = words.has("actor", column.heading, words_that_name_an_actor);
  column.own_actor = levels.size() < 2 ? column.actor : words.has("actor", column.own, words_that_name_an_actor);
  column.time = is_time_of_year(column.own, vocabulary);
  if (column.time) return column;
  if (const auto found = reading_of(column, levels, vocabulary)) {
    column.role = found->reading.roles.front();
    column.distance = found->reading.distance;
    column.from_above = found->from_above && levels.size() > 1;
    if (found->reading.roles.size() > 1) column.possible = found->reading.roles;
  }
  return column;
}

// Among months and quarters a column whose heading is nearly one is one: «янаарь».
void forgive_times(Header& header, const Vocabulary& vocabulary) {
  constexpr int fewest_times = 3;
  const auto is_near = [&](const Column& column) {
    return column.time || (column.role == ColumnRole::unknown && is_time_of_year(column.own, vocabulary, true));
  };
  if (std::ranges::count_if(header.columns, is_near) < fewest_times) return;
  for (Column& column : header.columns) column.time = is_near(column);
}

// «Срок / исполнитель» where no other column says when or who: it stands for both, and counts as the one of deadlines.
void read_when_and_who(Header& header, const Vocabulary& vocabulary) {
  Column* both = nullptr;
  for (Column& column : header.columns) {
    const bool heads_both = !column.time && heads_when_and_who(column.heading, vocabulary);
    const bool says_one = column.time || column.role == period || column.role == start || column.role == end ||
                          column.role == responsible || column.role == coexecutor;
    if (heads_both ? both != nullptr : says_one) return;
    if (heads_both) both = &column;
  }
  if (both == nullptr) return;
  both->role = period;
  both->distance = 0;
  both->possible.clear();
}

// The row in which the header begins, told by its words or else by the cells below it; -1 where there is none.
int first_header_row(const TableText& table, const Vocabulary& vocabulary, const TableWords& words) {
  const int end = std::min(rows_searched, table.row_count());
  int top = -1;  // the first row that is no caption
  for (int row = 0; row < end; ++row) {
    if (is_header_row(table, row, vocabulary, top < 0)) return row;
    if (top < 0 && !is_band(table, row) && !is_empty_row(table, row)) top = row;
  }
  return top >= 0 && heads_other_cells(table, top, vocabulary, words) ? top : -1;
}

}  // namespace

int Header::known() const {
  return static_cast<int>(std::ranges::count_if(columns, [](const Column& c) { return c.role != unknown; }));
}

bool is_band(const TableText& table, int row) {
  return table.columns > 1 && !table.place(row, 0).from_above && table.width_of(row, 0) == table.columns;
}

bool is_column_numbers(const TableText& table, int row) {
  int expected = 0;
  for (int column = 0; column < table.columns; ++column) {
    const std::string& text = table.text(row, column);
    if (!table.place(row, column).begins) continue;
    ++expected;
    if (text.empty()) continue;
    std::string number = text;
    if (number.ends_with('.')) number.pop_back();
    if (number != std::to_string(expected)) return false;
  }
  return expected >= 2 && !is_empty_row(table, row);
}

Header header_of(const TableText& table, const Vocabulary& vocabulary, const TableWords& words) {
  Header header;
  header.columns.resize(static_cast<std::size_t>(table.columns));
  const int row = first_header_row(table, vocabulary, words);
  if (row < 0) return header;
  header.first = row;
  header.rows = header_height(table, row, vocabulary);
  for (int column = 0; column < table.columns; ++column) {
    header.columns[static_cast<std::size_t>(column)] =
        column_of(levels_of(table, header.first, header.end(), column), vocabulary, words);
  }
  forgive_times(header, vocabulary);
  read_when_and_who(header, vocabulary);
  while (header.end() < table.row_count() &&
         (is_column_numbers(table, header.end()) || is_empty_row(table, header.end()))) {
    ++header.rows;
  }
  return header;
}

}  // namespace vekha::importer

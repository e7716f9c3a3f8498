#include "importer/interpretation/columns/header_by_cells.hpp"

#include "importer/interpretation/columns/column_contents.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/numbering.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_heading = 160;  // bytes
constexpr std::size_t words_of_a_question = 3;
constexpr int sure_distance = 1;  // letters by which a heading differs from a known one
constexpr int fewest_columns = 3;
constexpr int fewest_rows = 2;  // below the header

bool says_when(const std::string& text, const Vocabulary& vocabulary) {
  return read_in_any_year(text, vocabulary).kind != model::ScheduleKind::unknown;
}

// A heading asks what the cells answer: «К какому дню».
bool asks(const std::string& text, const TableWords& words) { return words.has("question", text, words_of_a_question); }

bool is_data(const std::string& text, const Vocabulary& vocabulary) {
  return is_number_only(text) || text.ends_with(';') || says_when(text, vocabulary);
}

}  // namespace

bool says_when(const TableText& table, int row, const Vocabulary& vocabulary) {
  int misread_times = 0;
  for (int column = 0; column < table.columns; ++column) {
    const std::string& text = table.text(row, column);
    if (!table.place(row, column).begins || text.empty() || text.size() > longest_heading) continue;
    if (is_only_year(text) || is_time_of_year(text, vocabulary) || is_number_only(text)) continue;
    const auto role = vocabulary.role_of(without_year(text));  // «2025 (факт)»
    if (role && role->distance <= sure_distance) continue;
    const model::Schedule schedule = read_in_any_year(text, vocabulary);
    if (schedule.intervals.empty() && !schedule.recurrence) continue;
    if (!is_time_of_year(text, vocabulary, true)) return true;
    ++misread_times;  // «янаарь» among months
  }
  return misread_times == 1;
}

bool heads_other_cells(const TableText& table, int row, const Vocabulary& vocabulary, const TableWords& words) {
  if (table.columns < fewest_columns || table.row_count() - row <= fewest_rows) return false;
  bool dated = false;
  bool named = false;
  bool asked = false;
  for (int column = 0; column < table.columns; ++column) {
    const TextCell& cell = table.cell(row, column);
    if (!table.place(row, column).begins || table.place(row, column).from_above) continue;
    if (cell.empty() && column > 0) return false;
    const std::string text = language::normalized(cell.text);
    const ColumnContents below = contents_of(table, row + 1, column, vocabulary, words);
    const bool question = asks(text, words);
    if (text.size() > longest_heading || (!question && is_data(text, vocabulary))) return false;
    asked = asked || question;
    named = named || (!question && below.mostly(below.names) && names_somebody(text, words) &&
                      language::words_of(text).size() > 1);
    dated = dated || (below.filled >= fewest_rows && below.mostly(below.deadlines));
  }
  // «Команда» may head names; a longer name over names is one more of them, unless the row asks questions.
  return dated && (asked || !named);
}

}  // namespace vekha::importer

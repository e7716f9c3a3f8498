#pragma once

#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/interpretation/outline/table_text.hpp"
#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/schedule.hpp"

namespace vekha::importer {

/// What the cells of a column are, in a sample of its rows.
struct ColumnContents {
  int filled = 0;      ///< cells with text
  int numbers = 0;     ///< «1.», «2.3», «Ш-1», an automatic list number
  int deadlines = 0;   ///< short text that reads as a schedule
  int conditions = 0;  ///< of these, «по графику»: not only deadlines are conditions
  int days = 0;        ///< of the deadlines, single days: what a register has as well
  int actors = 0;      ///< names of persons, organisations, posts
  int names = 0;       ///< of these, short ones that say nothing of what is done
  int persons = 0;     ///< names with initials
  int deeds = 0;  ///< what can be done: «Проведение …», «Составить …», «Семинар …»
  int values = 0;   ///< measured values: «61,5», «—», «12 %»
  int hours = 0;    ///< «10:00», «15-30»: values or not
  int marks = 0;    ///< «+», «×»
  int letters = 0;  ///< of all of them

  [[nodiscard]] bool mostly(int count) const { return filled > 0 && 2 * count >= filled; }
  [[nodiscard]] int average_letters() const { return filled > 0 ? letters / filled : 0; }
};

/// Reads a deadline where the plan's years are not known yet: «март» and «ноябрь – март» say when, whatever the year.
model::Schedule read_in_any_year(std::string_view text, const Vocabulary& vocabulary);

ColumnContents contents_of(const TableText& table, int first_row, int column, const Vocabulary& vocabulary,
                           const TableWords& words);

/// True where the text names somebody: initials («Л.М. Миннулина»), an organisation, a post.
bool names_somebody(std::string_view text, const TableWords& words);

/// True where the text begins like an activity: a noun made of a verb, a verb, or a word of table_words.tsv
/// («семинар»).
bool says_a_deed(std::string_view text, const TableWords& words);

}  // namespace vekha::importer

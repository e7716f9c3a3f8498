#pragma once

#include "importer/interpretation/outline/table_text.hpp"
#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {

/// True where a row has a heading of words new to us in every column and the cells below are of another kind: a column
/// of deadlines or numbers begins below words, and nothing in the row reads as a deadline, a number or a sentence.
bool heads_other_cells(const TableText& table, int row, const Vocabulary& vocabulary, const TableWords& words);

/// True where a cell of the row says when something happens, in words that head no column of time («март», «2026»).
bool says_when(const TableText& table, int row, const Vocabulary& vocabulary);

}  // namespace vekha::importer

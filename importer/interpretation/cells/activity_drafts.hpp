#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "importer/interpretation/outline/table_text.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {

/// What a row says about one activity, as it is printed.
struct ActivityDraft {
  std::string number, text, deadline, responsible;
};

/// The activities of one cell.
struct ActivityDrafts {
  std::vector<ActivityDraft> drafts;
  std::size_t said = 1;  ///< how many activities the cell seems to list; more than one deserves a second look
};

/// What stands beside an activity cell; lines are kept.
struct CellsBeside {
  std::string numbers, deadlines, responsible;
};

/// Reads an activity cell with what stands beside it. A cell of numbered lines with as many deadlines, or with as many
/// numbers beside it, lists several activities; so do lines that are whole each, with a deadline in every line beside
/// them. Those who answer for them are told apart where each line has its own. Any other cell is one activity, whatever
/// lists it holds, and all that stands beside it is said of it. The number comes from the number cell, an automatic
/// list or the text, in this order.
ActivityDrafts activity_drafts(const TextCell& cell, const CellsBeside& beside, const Vocabulary& vocabulary);

/// The text of a number cell in one line; nothing where it holds more than a number.
std::string typed_number(const std::string& text);

}  // namespace vekha::importer

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "importer/interpretation/outline/table_text.hpp"

namespace vekha::importer {

/// What a row says about one activity, as it is printed.
struct ActivityDraft {
  std::string number, text, deadline;
};

/// The activities of one cell.
struct ActivityDrafts {
  std::vector<ActivityDraft> drafts;
  std::size_t said = 1;  ///< how many activities the cell seems to list; more than one deserves a second look
};

/// Reads an activity cell with the text of its number cell and its deadlines. A cell of numbered lines with as many
/// deadlines, or with as many numbers beside it, lists several activities; any other cell is one, whatever lists it
/// holds. The number comes from the number cell, an automatic list or the text, in this order.
ActivityDrafts activity_drafts(const TextCell& cell, const std::string& numbers, const std::string& deadlines);

/// The text of a number cell in one line; nothing where it holds more than a number.
std::string typed_number(const std::string& text);

}  // namespace vekha::importer

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/interpretation/outline/table_text.hpp"

namespace vekha::importer {

/// True where two texts are the same but for a fifth of their letters: what scanning a page again makes of a header.
bool alike(std::string_view a, std::string_view b);

/// What a heading that is repeated after a page break has more or less than the first time.
struct HeadingDifference {
  int column = 0;
  std::string tail;     ///< words behind the heading that belong to the row cut by the page break
  std::string missing;  ///< words of the heading that slipped into the row below
};

/// A repeated header row.
struct HeaderRepeat {
  bool repeats = false;
  std::vector<HeadingDifference> differences;
};

/// Compares a row with a header of as many columns. All headings must be alike; one may have a tail or miss its end.
HeaderRepeat repeat_of(const Header& header, const TableText& table, int row);

/// True where the headings of two headers are alike, column by column, as a scan may show them again.
bool alike_headings(const Header& a, const Header& b);

/// True where the row begins with the words, but for scan errors; sets `bytes` to what they take of the text.
bool begins_with(std::string_view text, std::string_view words, std::size_t& bytes);

}  // namespace vekha::importer

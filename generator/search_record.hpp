#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vekha::generator {

/// One thing that can be found.
struct SearchRecord {
  std::string href;         ///< after the base of its group
  std::string title, text;  ///< shown; words of the title count more
  std::string also;         ///< searched, not shown
  std::string label;        ///< «1.7.», the number of an activity; may be empty
  std::string state;        ///< name_of(Status) of an activity, else empty
  std::string when;         ///< its deadline, else empty
};

/// Records of one kind and place, from published texts only.
struct RecordGroup {
  std::string_view kind;          ///< "school", "plan", …: a word of the theme ("search.kind.<kind>")
  std::string place, place_name;  ///< folder and name of the municipality; empty for all the site
  std::string base;               ///< beginning of the records' addresses, below the site
  std::vector<SearchRecord> records;
};

}  // namespace vekha::generator

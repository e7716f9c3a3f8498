#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "generator/site/site_model.hpp"

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

/// Records of one kind and place.
struct RecordGroup {
  std::string_view kind;          ///< one of record_kinds()
  std::string place, place_name;  ///< folder and name of the municipality; empty for all the site
  std::string base;               ///< beginning of the records' addresses, below the site
  std::vector<SearchRecord> records;
};

/// "school", "person", "plan", "activity", "term", "page": the order of groups.
std::span<const std::string_view> record_kinds();

/// Everything that can be found, from published texts only. Groups without records are left out.
std::vector<RecordGroup> search_records(const Site& site, const Words& words);

}  // namespace vekha::generator

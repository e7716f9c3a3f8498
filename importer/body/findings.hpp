#pragma once

#include <set>
#include <string>
#include <string_view>

#include "model/diagnostic.hpp"

namespace vekha::importer {

/// Things that are reported once a document, however often a reader meets them.
struct Findings {
  bool tracked_changes = false, hidden_text = false, comments = false, struck_text = false;
  /// Limits that were reached: something of the text is missing from there on.
  bool paragraph_limit = false, picture_limit = false, link_limit = false, space_limit = false, repeat_limit = false;
  std::set<std::string_view> skipped;  ///< keys of messages: "element.chart"
  std::set<std::string> undescribed;   ///< media names of pictures without a description
};

/// As they are told to people, without a place.
model::Diagnostics told(const Findings& findings);

}  // namespace vekha::importer

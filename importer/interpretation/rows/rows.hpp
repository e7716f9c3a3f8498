#pragma once

#include <cstddef>
#include <vector>

#include "importer/interpretation/party_links.hpp"
#include "importer/interpretation/sections.hpp"
#include "importer/interpretation/traces.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// What the rows of tables, and the items of lists, say. Parties are texts still.
struct Rows {
  explicit Rows(const TableWords& words) : sections(words) {}

  SectionTree sections;
  std::vector<model::Activity> activities;
  std::vector<model::ProgressRecord> progress;
  std::vector<model::Indicator> indicators;
  std::vector<model::Risk> risks;
  PartyLinks links;
  Traces traces;
  std::size_t repeated_bytes = 0;  ///< text of vertically merged cells given to one more row
};

}  // namespace vekha::importer

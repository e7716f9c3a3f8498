#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "importer/body/body.hpp"
#include "importer/interpretation/ledger.hpp"
#include "importer/interpretation/parties/party_register.hpp"
#include "importer/interpretation/party_links.hpp"
#include "importer/interpretation/sections.hpp"
#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/diagnostic.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// What the interpretation of one document shares between its steps. Lives as long as interpret() runs.
struct Context {
  explicit Context(const Vocabulary& words_of_the_trade)
      : vocabulary(words_of_the_trade), words(words_of_the_trade), parties(words_of_the_trade), sections(words) {}
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  const Vocabulary& vocabulary;
  TableWords words;
  PartyRegister parties;
  std::optional<model::Period> period;        ///< of the plan, once the head is read
  std::optional<model::Period> table_period;  ///< that the table being read, or a row of it, says for what stands below
  const BodyParagraph* title_end = nullptr;   ///< where the title ends; nullptr where it has none of its own
  bool amends = false;                        ///< the document is an act that changes a plan
  bool no_roadmap = false;                    ///< neither a plan nor a report of one: its tables are not read
  SectionTree sections;
  PartyLinks links;
  Ledger ledger;                         ///< what became of the cells of the tables
  std::vector<model::HeadFinding> head;  ///< where the facts of the head were found
  std::string table_heading;             ///< the heading right before the table being read; empty where there is none
  std::size_t repeated_bytes = 0;        ///< text of vertically merged cells given to one more row
  model::Diagnostics diagnostics;
};

}  // namespace vekha::importer

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "importer/interpretation/ledger.hpp"
#include "importer/interpretation/parties/party_register.hpp"
#include "model/diagnostic.hpp"

namespace vekha::importer {

/// What became of a cell.
struct CellNote {
  Ledger::Entry cell = 0;
  model::CellUse use = model::CellUse::unread;
  std::string value;  ///< id of the section or activity it went to; may be empty
};

/// A text that may name parties.
struct Mention {
  std::size_t part = 0;  ///< of the body it stands in, in reading order; 0 for the head
  std::string text;
  PartyRegister::Evidence evidence = PartyRegister::Evidence::running_text;
};

/// What a pass leaves behind beside what it reads.
struct Traces {
  std::vector<CellNote> cells;
  std::vector<Mention> mentions;
  model::Diagnostics diagnostics;
};

}  // namespace vekha::importer

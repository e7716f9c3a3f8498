#pragma once

#include <optional>
#include <string>

#include "importer/interpretation/parties/party_register.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/diagnostic.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// What the interpretation of one document shares between its steps. Lives as long as interpret() runs.
struct Context {
  const Vocabulary& vocabulary;
  PartyRegister parties;
  std::optional<model::Period> period;  ///< of the plan, once the head is read
  int table = 0;                        ///< 1-based number of the table being read
  model::Diagnostics diagnostics;
};

}  // namespace vekha::importer

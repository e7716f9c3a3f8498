#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/facts/document_words.hpp"
#include "importer/interpretation/facts/head_lines.hpp"
#include "importer/interpretation/parties/lexicon.hpp"
#include "model/diagnostic.hpp"
#include "model/document.hpp"

namespace vekha::importer::head {

/// What the lines before a title say about approval: blocks («УТВЕРЖДАЮ», «УТВЕРЖДЕН приказом …», «Приложение к приказу
/// …»), an order in front of the plan, the mark «ПРОЕКТ».
struct ApprovalReading {
  model::Approval approval;
  bool draft_marked = false;             ///< «ПРОЕКТ», or a block with blanks for number or date
  bool has_order = false;                ///< the document has an order with a text of its own
  std::string order_subject;             ///< «О реализации мероприятий …»; may be empty
  std::size_t title_from = 0;            ///< first line that may belong to the title
  std::vector<std::size_t> block_lines;  ///< lines of blocks: no part of a title
  /// Where it was found: "approval", "order", "signature", "draft" with their line.
  struct Place {
    std::string_view field;
    std::size_t line = 0;
  };
  std::vector<Place> places;
  std::vector<std::string> offices;  ///< posts with names and bodies, to be mentioned as parties
  model::Diagnostics diagnostics;
};

/// Reads the approval from the lines of a document. GOST R 7.0.97-2016, 5.16 (approval), 5.10-5.11 (date, number).
ApprovalReading read_approval(const std::vector<HeadLine>& lines, const DocumentWords& words,
                              const parties::Lexicon& lexicon);

}  // namespace vekha::importer::head

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importer/body/body.hpp"
#include "importer/interpretation/traces.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// What is known of a table before its rows are read.
struct Caption {
  std::string heading;                  ///< the heading right before it; empty where there is none
  std::optional<model::Period> period;  ///< that the heading, or a row above the header, says for all rows
};

/// Everything that is said about a document as a whole, known before any row is read.
struct Facts {
  /// Kind, title, period, territory, approval, aims, passport and listed indicators, and where they were found; the
  /// rest is empty.
  model::Document about;
  const BodyParagraph* title_end = nullptr;  ///< where the title ends; nullptr where it has none of its own
  /// Paragraphs that say a fact, sorted by address: the title, lists of tasks. They head nothing.
  std::vector<const BodyParagraph*> said;
  bool kind_named = false;             ///< the title has a word for the kind of document
  bool amends = false;                 ///< the document is an act that changes a plan
  bool no_roadmap = false;             ///< neither a plan nor a report of one: its tables are not read
  std::optional<std::string> minutes;  ///< the word for minutes of a meeting, where the document is some
  std::optional<model::Period>
      decided;                    ///< of minutes: the year from the day of the meeting, which their deadlines are in
  std::vector<Caption> captions;  ///< one a part of the body
  Traces traces;

  /// True where a paragraph says a fact.
  [[nodiscard]] bool says(const BodyParagraph& paragraph) const;
};

}  // namespace vekha::importer

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/activity.hpp"
#include "model/block.hpp"
#include "model/diagnostic.hpp"
#include "model/indicator.hpp"
#include "model/party.hpp"
#include "model/progress.hpp"
#include "model/reading.hpp"

namespace vekha::model {

enum class DocumentKind { plan, programme, progress_report, indicators, order, minutes, other };

struct Source {
  std::string file;    ///< base name; set by app/
  std::string sha256;  ///< hexadecimal, of the file's bytes; set by app/
  std::uint64_t bytes = 0;
  std::string producer;  ///< "LibreOffice/7.4…"; may be empty
  friend bool operator==(const Source&, const Source&) = default;
};

/// The time a plan covers and the words that say so.
struct Period {
  std::string text;
  std::optional<Date> start, end;
  friend bool operator==(const Period&, const Period&) = default;
};

enum class ApprovalStatus { approved, draft };

struct Approval {
  ApprovalStatus status = ApprovalStatus::draft;  ///< draft: no approval block, or one with blanks
  std::optional<std::string> act;  ///< «приказ», «постановление», …: lower case, nominative
  std::optional<std::string> number;
  std::optional<Date> date;
  std::optional<std::string> body, official, position;
  friend bool operator==(const Approval&, const Approval&) = default;
};

struct PassportEntry {
  std::string name, text;
  SourceLocation source;
  friend bool operator==(const PassportEntry&, const PassportEntry&) = default;
};

/// One imported document: what docs/contract.md calls "the model". Lists are in document order.
struct Document {
  Source source;
  DocumentKind kind = DocumentKind::other;
  std::optional<std::string> title, municipality, region;
  std::optional<Period> period;
  Approval approval;
  std::vector<std::string> goals, tasks, principles, expected_results;
  std::vector<PassportEntry> passport;
  std::vector<Section> sections;
  std::vector<Activity> activities;
  std::vector<Party> parties;
  std::vector<Partnership> partnerships;
  std::vector<Participant> participants;
  std::vector<Risk> risks;
  std::vector<Indicator> indicators;
  std::vector<ProgressRecord> progress;
  std::vector<Block> blocks;
  Reading reading;  ///< what became of the cells of its tables
  Diagnostics diagnostics;
  friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace vekha::model

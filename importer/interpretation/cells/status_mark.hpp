#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/document.hpp"
#include "model/progress.hpp"

namespace vekha::importer {

/// What a mark of execution says.
struct StatusMark {
  model::ProgressStatus status = model::ProgressStatus::unknown;
  std::optional<model::Date> day;  ///< on which it was done; that of an act named beside («приказ от …») is none
  std::optional<model::Date> moved_to;  ///< the last day of the term that it was moved to
};

/// Reads «Исполнено», «не состоялся», «выполнено на 50 %», «перенесено на май 2025 года», «+», «24.01.2025». Words that
/// take back what others say count: what is done in part is under way. period is that of the document.
StatusMark read_status_mark(std::string_view text, const Vocabulary& vocabulary, const TableWords& words,
                            const std::optional<model::Period>& period);

}  // namespace vekha::importer

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "importer/interpretation/facts/document_words.hpp"
#include "importer/interpretation/facts/head_lines.hpp"
#include "model/document.hpp"

namespace vekha::importer::head {

/// The day a report speaks of, «по состоянию на 1 октября 2024 года», as a period without a start. It is sought in the
/// lines from `first` on, a few behind the title included. Empty where none says so.
std::optional<model::Period> read_reporting_day(const std::vector<HeadLine>& lines, std::size_t first,
                                                const DocumentWords& words);

}  // namespace vekha::importer::head

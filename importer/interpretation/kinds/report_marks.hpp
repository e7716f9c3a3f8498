#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "importer/interpretation/cells/status_mark.hpp"
#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/pages/logical_table.hpp"

/// Where a table says what became of its activities.
namespace vekha::importer::progress {

/// True where marks of execution, or what was done, are filled in: a plan may bring an empty column for marks, or one
/// of who controls; only a filled one makes a report.
bool is_reported(const LogicalTable& table, const KnownWords& words);

/// Columns of schools with marks below; ticks alone tell who takes part.
std::vector<int> school_columns(const LogicalTable& table, const KnownWords& words);

/// Columns whose headings are marks themselves, «Выполнено | Не выполнено», with nothing but ticks below.
std::vector<int> tick_columns(const LogicalTable& table, const KnownWords& words);

/// The mark of a text that no period helps to read.
StatusMark mark_in(std::string_view text, const KnownWords& words,
                   const std::optional<model::Period>& period = std::nullopt);

/// True for a cell without words: empty or a dash.
bool is_dash(std::string_view text);

/// True for a cell that ticks something off: «+», «✓», a ticked box.
bool is_ticked(std::string_view text);

}  // namespace vekha::importer::progress

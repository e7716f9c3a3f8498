#pragma once

#include <optional>
#include <string>

#include "app/terminal.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::app {

/// The words for reading a single document or phrase: the built-in ones, and those of a content folder where one is
/// named (empty: none). Rows that are wrong are told and left out. Empty where there is no such folder, which is told.
std::optional<importer::Vocabulary> local_vocabulary(const std::string& content, Terminal& terminal);

}  // namespace vekha::app

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/facts/document_words.hpp"
#include "importer/interpretation/facts/head_lines.hpp"
#include "importer/interpretation/facts/title.hpp"

namespace vekha::importer::head {

/// True for the title of an act that changes another: «О внесении изменений в план …».
bool amends(std::string_view title, const DocumentWords& words);

/// What a document is that looks like a plan or a report and is neither: a municipal task (form 0506001) or the minutes
/// of a meeting, by its words: «муниципальное задание», «протокол». Empty for all others.
std::optional<std::string> foreign_nature(const std::vector<HeadLine>& lines, const std::optional<Title>& title,
                                          const DocumentWords& words);

}  // namespace vekha::importer::head

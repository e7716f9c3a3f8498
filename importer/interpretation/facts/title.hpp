#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importer/interpretation/facts/document_words.hpp"
#include "importer/interpretation/facts/head_lines.hpp"
#include "model/document.hpp"

namespace vekha::importer::head {

/// The title of a document and the lines it stands on.
struct Title {
  std::string text;
  std::size_t first = 0, last = 0;  ///< lines [first, last)
};

/// The title at or after line `from`: the first line that says what the document is, with the lines that go on in the
/// same look; where no line says so, the heading right behind an approval. Lines in `skipped` (blocks of approval) are
/// no part of it.
std::optional<Title> read_title(const std::vector<HeadLine>& lines, std::size_t from,
                                const std::vector<std::size_t>& skipped, const DocumentWords& words);

/// What a title says the document is, by the first of its words that does: «Дорожная карта … программы» is a plan.
model::DocumentKind kind_of_title(std::string_view title, const DocumentWords& words);

/// True where a title has a word for a kind of document.
bool names_kind(std::string_view title, const DocumentWords& words);

}  // namespace vekha::importer::head

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importer/interpretation/facts/document_words.hpp"
#include "importer/interpretation/facts/head_lines.hpp"
#include "importer/interpretation/parties/lexicon.hpp"
#include "model/document.hpp"

namespace vekha::importer::head {

/// One block of approval, or the number and date of an order.
struct ApprovalBlock {
  enum class Kind { none, signed_by, by_act, adopted, other };
  Kind kind = Kind::none;
  std::size_t first = 0, last = 0;  ///< lines [first, last)
  model::Approval approval;         ///< status is not set
  bool blank = false;               ///< a number or date is left open: «от ____ № ___»
  bool amended = false;             ///< «в редакции приказа от … № …»
};

/// The block that begins at a line; kind none where none does.
ApprovalBlock approval_block_at(const std::vector<HeadLine>& lines, std::size_t at, const DocumentWords& words,
                                const parties::Lexicon& lexicon);

/// Number and date of an act in a text that names no more than one: «от 29.03.2021 № 104», «№ 35 от 17.01.2017 г.».
void read_number_and_date(std::string_view text, const DocumentWords& words, ApprovalBlock& out);

/// The first organisation or school of a text, in the nominative: «начальника Управления образования» -> «Управление
/// образования».
std::optional<std::string> body_of(std::string_view text, const parties::Lexicon& lexicon);

/// A person with a post: who signed. The post may stand on the lines before.
struct Signature {
  std::string official, position;
};
std::optional<Signature> signature_of(std::string_view text, const parties::Lexicon& lexicon);

/// True where a text begins with a post: «Начальник», not «Управления образования».
bool begins_with_post(std::string_view text, const parties::Lexicon& lexicon);

/// A headline in capitals as a sentence; a line with initials stays: «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ КИРОВСКОГО РАЙОНА» ->
/// «Управление образования Кировского района». Abbreviations stay, and what a settlement is called keeps its capital:
/// «МБОУ «СОШ № 4» посёлка Дальнего».
std::string sentence_case(std::string_view text, const TerritoryWords& known, const parties::Lexicon& lexicon);

}  // namespace vekha::importer::head

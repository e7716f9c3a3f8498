#pragma once

#include "importer/interpretation/facts/approval/approval_block.hpp"
#include "importer/interpretation/facts/document_words.hpp"
#include "language/words.hpp"

/// Number and date of an act, and the places that were left open for them.
namespace vekha::importer::head {

/// «№», «N» before something.
bool is_number_sign(const language::Words& words, int at);

/// True where a token keeps the place of a number or a date: underscores, «ХХ». A line for the signature keeps none.
bool is_blank(const language::Words& words, const DocumentWords& known, int at);

/// Number and date from a token on, up to «в редакции …», into the block; where a number or a date is announced and
/// does not follow, the block is blank.
void read_number_and_date(const language::Words& words, int from, const DocumentWords& known, ApprovalBlock& out);

}  // namespace vekha::importer::head

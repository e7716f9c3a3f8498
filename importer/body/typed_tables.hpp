#pragma once

#include <cstddef>
#include <vector>

#include "importer/body/body.hpp"

namespace vekha::importer {

/// Makes tables of plans whose columns are typed with tabs or spaces:
///
///     № п/п    Мероприятия    Сроки    Ответственные
///     1.       Семинар        май      РМК
///
/// Only rows that are certain: two or more paragraphs that follow each other, of the same number of columns, numbered
/// one after the other, and the line of headings before them. Four columns, or three below headings; a last column of
/// bare numbers is a table of contents. What is typed otherwise (signatures, «Цель:  …») stays text. Takes the places
/// of the tables from `budget`, and makes none where it does not last. Findings about later tables count them too.
void fold_typed_tables(std::vector<BodyBlock>& blocks, std::size_t& budget, model::Diagnostics& findings);

}  // namespace vekha::importer

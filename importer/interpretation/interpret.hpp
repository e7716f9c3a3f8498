#pragma once

#include "importer/body/body.hpp"
#include "importer/interpretation/kinds/table_kinds.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// Understands a body: head, tables, sections, activities, parties. Knows nothing of formats. Never fails: what is not
/// understood stays in blocks, with a diagnostic; a plan or programme without a period has period_missing. source is
/// left empty.
model::Document interpret(Body body, const Vocabulary& vocabulary);

/// The same with other kinds of tables.
model::Document interpret(Body body, const Vocabulary& vocabulary, const TableKinds& kinds);

}  // namespace vekha::importer

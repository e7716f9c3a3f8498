#pragma once

#include <string>
#include <vector>

#include "importer/body/body.hpp"
#include "model/document.hpp"
#include "tests/support/body_builder.hpp"

/// What tests of tables share: reading a body, and activities as lines that can be compared.
namespace vekha::test {

/// Interprets blocks with the built-in vocabulary.
model::Document read(std::vector<importer::BodyBlock> blocks);

/// "number|text|deadline|responsible" of every activity.
std::vector<std::string> rows(const model::Document& document);

/// How often a code was reported.
int count(const model::Document& document, model::DiagnosticCode code);

/// The name of a party, empty for an unknown one.
std::string name_of(const model::Document& document, const model::PartyId& party);

}  // namespace vekha::test

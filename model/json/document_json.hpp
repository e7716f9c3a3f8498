#pragma once

#include <string>
#include <string_view>

#include "model/document.hpp"
#include "model/result.hpp"

namespace vekha::model {

/// The JSON object of docs/contract.md, indented by `indent` spaces (-1: one line), ending in '\n'. Keys in the
/// contract's order; the `message` of diagnostics is Russian on every machine.
std::string to_json(const Document& document, int indent = 1);

/// The "schedule" object alone.
std::string to_json(const Schedule& schedule, int indent = 1);

/// Reads what to_json() wrote. Strict: a missing key, a wrong type or an unknown name of an enumerator is
/// not_a_document with the argument "reason". Unknown keys are ignored, so that newer files can be read. Never throws.
Result<Document> document_from_json(std::string_view json);

}  // namespace vekha::model

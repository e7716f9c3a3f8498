#pragma once

#include "app/terminal.hpp"
#include "model/document.hpp"

namespace vekha::app {

/// Prints how a document was read: where the head was found, every table with the roles of its columns and what became
/// of each row, joins, repairs and doubts, the completeness figure and the fragments that are in no field.
void explain(const model::Document& document, Terminal& terminal);

}  // namespace vekha::app

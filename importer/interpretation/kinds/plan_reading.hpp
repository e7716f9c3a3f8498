#pragma once

#include <vector>

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// Reads the parts of a body in order: every table by its kind, headings between the tables of a plan as sections, and
/// mentions the parties of all text. Errors: those of the kinds; table_not_understood, as a note.
void read_parts(const std::vector<BodyPart>& parts, Context& context, model::Document& document);

}  // namespace vekha::importer

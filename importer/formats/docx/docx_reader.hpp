#pragma once

#include "importer/body/body.hpp"
#include "importer/limits.hpp"
#include "importer/package/package.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// True for a package whose main part is a WordprocessingML document, template, or macro-enabled one.
bool is_docx(const Package& package);

/// Reads a DOCX package into format-neutral blocks. ISO/IEC 29500-1, 11 and 17.
/// Errors: as Package::part and XmlTree::parse.
model::Result<Body> read_docx(Package& package, const Limits& limits);

}  // namespace vekha::importer

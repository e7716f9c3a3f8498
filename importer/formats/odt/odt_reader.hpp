#pragma once

#include "importer/body/body.hpp"
#include "importer/limits.hpp"
#include "importer/package/package.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// True for a package or flat file that says it is an OpenDocument text, template or master document.
bool is_odt(const Package& package);

/// Reads an ODT package or FODT file into format-neutral blocks. ODF 1.2 part 1, chapters 4, 5, 9 and 16.
/// Errors: as Package::part and XmlTree::parse.
model::Result<Body> read_odt(Package& package, const Limits& limits);

}  // namespace vekha::importer

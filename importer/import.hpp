#pragma once

#include "importer/body/body.hpp"
#include "importer/limits.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/document.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// Reads one document of any known format into format-neutral blocks.
/// Errors: every code of the first group in model/diagnostic.hpp but file_unreadable.
model::Result<Body> read_body(Bytes file, const Limits& limits = {});

/// The whole import: detect the format, read the body, interpret it. source.file, .sha256 stay empty (the caller knows them).
/// A pure function of its arguments. Errors: as read_body.
model::Result<model::Document> import_document(Bytes file, const Vocabulary& vocabulary, const Limits& limits = {});

}  // namespace vekha::importer

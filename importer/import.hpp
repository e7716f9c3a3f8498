#pragma once

#include <string_view>

#include "importer/body/body.hpp"
#include "importer/limits.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/document.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// Reads one document of any known format into format-neutral blocks.
/// Errors: every code of the first group in model/diagnostic.hpp but file_unreadable.
model::Result<Body> read_body(Bytes file, const Limits& limits = {});

/// What the ending of a file's name promises: a document that Vekha reads, one of another program, or nothing.
enum class NamePromise { nothing, readable, foreign };

/// Of an ending in lower case with its dot: ".docx". The file itself is read by what is in it, whatever its name.
NamePromise promise_of(std::string_view ending);

/// The whole import: detect the format, read the body, interpret it. source.file, .sha256 stay empty (the caller knows
/// them). A pure function of its arguments. Errors: as read_body.
model::Result<model::Document> import_document(Bytes file, const Vocabulary& vocabulary, const Limits& limits = {});

}  // namespace vekha::importer

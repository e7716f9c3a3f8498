#pragma once

#include <string>

#include "model/document.hpp"

namespace vekha::tests {

/// What was understood of a document, a line a fact, for golden files that are read in review. Without the body and
/// without what depends on the file (producer, size, digest).
std::string describe(const model::Document& document);

}  // namespace vekha::tests

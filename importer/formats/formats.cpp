#include "importer/formats/formats.hpp"

#include "importer/import.hpp"

namespace vekha::importer {
std::span<const Format> formats() { return {}; }
model::Result<Body> read_body(Bytes, const Limits&) { return model::refusal(model::DiagnosticCode::not_a_document); }
}  // namespace vekha::importer

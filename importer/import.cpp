#include "importer/import.hpp"

#include <exception>
#include <new>

#include "importer/formats/formats.hpp"
#include "importer/interpretation/interpret.hpp"

namespace vekha::importer {

namespace {

model::Result<model::Document> read_document(Bytes file, const Vocabulary& vocabulary, const Limits& limits) {
  auto body = read_body(file, limits);
  if (!body) return body.error();
  model::Document document = interpret(std::move(body).value(), vocabulary);
  document.source.bytes = file.size();
  return document;
}

model::Diagnostic given_up(const char* reason) {
  return model::refusal(model::DiagnosticCode::document_too_large, {{"reason", reason}});
}

}  // namespace

// A document that can't be read to its end must not take the others with it.
model::Result<model::Document> import_document(Bytes file, const Vocabulary& vocabulary, const Limits& limits) try {
  return read_document(file, vocabulary, limits);
} catch (const std::bad_alloc&) {
  return given_up("reason.memory");
} catch (const std::exception&) {
  return given_up("reason.unreadable");
}

}  // namespace vekha::importer

#include "importer/import.hpp"

#include "importer/formats/formats.hpp"
#include "importer/interpretation/interpret.hpp"

namespace vekha::importer {

model::Result<model::Document> import_document(Bytes file, const Vocabulary& vocabulary, const Limits& limits) {
  auto body = read_body(file, limits);
  if (!body) return body.error();
  model::Document document = interpret(std::move(body).value(), vocabulary);
  document.source.bytes = file.size();
  return document;
}

}  // namespace vekha::importer

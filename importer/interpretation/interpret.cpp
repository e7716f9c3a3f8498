#include "importer/interpretation/interpret.hpp"

#include "importer/body/blocks.hpp"

namespace vekha::importer {
model::Document interpret(Body body, const Vocabulary&) {
  model::Document document;
  document.blocks = published_blocks(body.blocks);
  document.diagnostics = std::move(body.diagnostics);
  document.source.producer = std::move(body.producer);
  return document;
}
}  // namespace vekha::importer

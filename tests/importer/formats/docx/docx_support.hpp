#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "importer/import.hpp"
#include "tests/support/body_text.hpp"
#include "tests/support/docx_builder.hpp"

namespace vekha::importer {

/// The body of a package made in memory; fails the running test where it is refused.
inline Body read(const test::Docx& docx, const Limits& limits = {}) {
  const std::string bytes = docx.bytes();
  auto body = read_body(test::bytes_of(bytes), limits);
  if (!body) {
    ADD_FAILURE() << "refused: " << model::code_name(body.error().code);
    return {};
  }
  return std::move(body).value();
}

/// The blocks of a body with this content, in readable form.
inline std::string text_of_body(const std::string& body) { return test::body_text(read({.body = body}).blocks); }
inline std::string text_of_docx(const test::Docx& docx) { return test::body_text(read(docx).blocks); }

/// The first paragraph of a document.
inline BodyParagraph first_paragraph(const test::Docx& docx) {
  const Body body = read(docx);
  for (const BodyBlock& block : body.blocks) {
    if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) return *paragraph;
  }
  ADD_FAILURE() << "no paragraph";
  return {};
}

inline bool has(const Body& body, model::DiagnosticCode code) {
  return std::ranges::find(body.diagnostics, code, &model::Diagnostic::code) != body.diagnostics.end();
}

}  // namespace vekha::importer

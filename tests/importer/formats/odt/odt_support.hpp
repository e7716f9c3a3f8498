#pragma once

#include <gmock/gmock.h>

#include <string>

#include "importer/formats/odt/odt_reader.hpp"
#include "tests/support/body_text.hpp"
#include "tests/support/odt_builder.hpp"

namespace vekha::importer::odt {

/// The body of a document that must be readable.
inline Body body_of(const test::Odt& odt, const Limits& limits = {}) {
  const std::string file = odt.bytes();
  auto package = Package::open(test::bytes_of(file), limits);
  EXPECT_TRUE(package.ok());
  auto body = read_odt(package.value(), limits);
  EXPECT_TRUE(body.ok()) << (body.ok() ? "" : code_name(body.error().code));
  return body.ok() ? std::move(body).value() : Body{};
}

/// The body in readable form (tests/support/body_text.hpp).
inline std::string text_of_odt(const test::Odt& odt, const Limits& limits = {}) {
  return test::body_text(body_of(odt, limits).blocks);
}
inline std::string text_of_body(const std::string& body) { return text_of_odt({.body = body}); }

/// The codes of the findings, in order.
inline std::vector<std::string> findings_of(const test::Odt& odt, const Limits& limits = {}) {
  std::vector<std::string> codes;
  for (const model::Diagnostic& finding : body_of(odt, limits).diagnostics) codes.emplace_back(code_name(finding.code));
  return codes;
}

inline BodyParagraph first_paragraph(const test::Odt& odt) {
  const Body body = body_of(odt);
  EXPECT_FALSE(body.blocks.empty());
  return body.blocks.empty() ? BodyParagraph{} : std::get<BodyParagraph>(body.blocks.front().value);
}

}  // namespace vekha::importer::odt

#include "importer/formats/formats.hpp"

#include <algorithm>
#include <array>

#include "importer/formats/docx/docx_reader.hpp"
#include "importer/formats/odt/odt_reader.hpp"
#include "importer/import.hpp"

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using model::refusal;

constexpr std::string_view main_part_type =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

// What a package is that no reader recognises, so far as it says so itself.
model::Diagnostic foreign_package(const Package& package) {
  std::string type(package.media_type());
  bool has_main_part = false;
  for (const Relationship& relationship : package.relationships("")) {
    if (relationship.type != main_part_type) continue;
    type += package.content_type(relationship.target);
    has_main_part = has_main_part || package.has(relationship.target);
  }
  const auto mentions = [&](std::string_view word) { return type.find(word) != std::string::npos; };
  if (mentions("spreadsheet")) return refusal(DiagnosticCode::spreadsheet);
  if (mentions("presentation")) return refusal(DiagnosticCode::presentation);
  if (!has_main_part && package.has("[Content_Types].xml")) {
    return refusal(DiagnosticCode::part_missing, {{"part", "word/document.xml"}});
  }
  return refusal(DiagnosticCode::not_a_document);
}

// A document is never empty and silent.
Body checked(Body body) {
  if (!has_text(body.blocks)) {
    body.diagnostics.push_back(
        {.severity = model::Severity::warning, .code = DiagnosticCode::no_text, .arguments = {}, .source = {}});
  }
  return body;
}

}  // namespace

std::span<const Format> formats() {
  static constexpr std::array list{
      Format{"docx", is_docx, read_docx},
      Format{"odt", is_odt, read_odt},
  };
  return list;
}

model::Result<Body> read_body(Bytes file, const Limits& limits) {
  auto package = Package::open(file, limits);
  if (!package) return package.error();
  for (const Format& format : formats()) {
    if (!format.recognises(package.value())) continue;
    auto body = format.read(package.value(), limits);
    if (!body) return body.error();
    return checked(std::move(body).value());
  }
  return foreign_package(package.value());
}

}  // namespace vekha::importer

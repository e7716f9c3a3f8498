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

// What people drop in for a document: it is refused with a sentence that says what to do.
constexpr std::array<std::string_view, 10> foreign_endings{".doc",  ".dot", ".rtf", ".pdf",  ".xls",
                                                           ".xlsx", ".ods", ".ppt", ".pptx", ".odp"};

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
  static constexpr std::array<std::string_view, 4> docx_endings{".docx", ".docm", ".dotx", ".dotm"};
  static constexpr std::array<std::string_view, 3> odt_endings{".odt", ".ott", ".fodt"};
  static constexpr std::array list{
      Format{"docx", docx_endings, is_docx, read_docx},
      Format{"odt", odt_endings, is_odt, read_odt},
  };
  return list;
}

NamePromise promise_of(std::string_view ending) {
  const auto reads = [&](const Format& format) {
    return std::ranges::find(format.endings, ending) != format.endings.end();
  };
  if (std::ranges::any_of(formats(), reads)) return NamePromise::readable;
  return std::ranges::find(foreign_endings, ending) == foreign_endings.end() ? NamePromise::nothing
                                                                             : NamePromise::foreign;
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

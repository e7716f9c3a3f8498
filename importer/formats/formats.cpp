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
  for (const Relationship& relationship : package.relationships("")) {
    if (relationship.type == main_part_type) type += package.content_type(relationship.target);
  }
  if (type.find("spreadsheet") != std::string::npos) return refusal(DiagnosticCode::spreadsheet);
  if (type.find("presentation") != std::string::npos) return refusal(DiagnosticCode::presentation);
  if (package.has("[Content_Types].xml")) return refusal(DiagnosticCode::part_missing, {{"part", "word/document.xml"}});
  if (!package.media_type().empty()) return refusal(DiagnosticCode::part_missing, {{"part", "content.xml"}});
  return refusal(DiagnosticCode::not_a_document);
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
    if (format.recognises(package.value())) return format.read(package.value(), limits);
  }
  return foreign_package(package.value());
}

}  // namespace vekha::importer

#include "tests/support/odt_builder.hpp"

namespace vekha::test {
namespace {

constexpr std::string_view declarations =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
    R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
    R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
    R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
    R"( xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
    R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
    R"( xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0")"
    R"( xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0")"
    R"( xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0")"
    R"( xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/")"
    R"( xmlns:other="urn:other")";

std::string element(std::string_view name, std::string_view attributes, std::string_view content) {
  std::string out = "<";
  out.append(name).append(attributes.empty() || attributes.front() == ' ' ? "" : " ").append(attributes).append(">");
  return out.append(content).append("</").append(name).append(">");
}

std::string part(std::string_view root, const std::string& content) {
  return R"(<?xml version="1.0" encoding="UTF-8"?>)" + element(root, declarations, content);
}

std::string meta_of(const Odt& odt) {
  return element("office:meta", {}, element("meta:generator", {}, odt.generator) + element("dc:creator", {}, "Автор"));
}

std::string styles_of(const Odt& odt) {
  return element("office:styles", {}, odt.styles) + element("office:master-styles", {}, odt.master);
}

std::string content_of(const Odt& odt) {
  return element("office:automatic-styles", {}, odt.automatic) +
         element("office:body", {}, element("office:text", {}, odt.body));
}

}  // namespace

std::string Odt::bytes() const {
  std::vector<ZipPart> parts{
      {.name = "mimetype", .bytes = media_type},
      {.name = "content.xml", .bytes = part("office:document-content", content_of(*this)), .deflate = true}};
  if (!styles.empty() || !master.empty()) {
    parts.push_back({.name = "styles.xml", .bytes = part("office:document-styles", styles_of(*this))});
  }
  if (!generator.empty()) parts.push_back({.name = "meta.xml", .bytes = part("office:document-meta", meta_of(*this))});
  parts.insert(parts.end(), more.begin(), more.end());
  return zip_of(parts);
}

std::string Odt::flat_bytes() const {
  return part("office:document", meta_of(*this) + styles_of(*this) + content_of(*this));
}

std::string odt_paragraph(std::string_view content, std::string_view style) {
  return element("text:p", style.empty() ? "" : "text:style-name=\"" + std::string(style) + "\"", content);
}

std::string odt_style(std::string_view name, std::string_view family, std::string_view properties,
                      std::string_view attributes) {
  std::string start = "style:name=\"" + std::string(name) + "\" style:family=\"" + std::string(family) + "\" ";
  return element("style:style", start.append(attributes), properties);
}

std::string odt_list(const std::vector<std::string>& items, std::string_view attributes) {
  std::string content;
  for (const std::string& item : items) content += element("text:list-item", {}, odt_paragraph(item));
  return element("text:list", attributes, content);
}

std::string odt_cell(std::string_view text, std::string_view attributes) {
  return element("table:table-cell", attributes, odt_paragraph(text));
}

std::string odt_row(std::string_view cells, std::string_view attributes) {
  return element("table:table-row", attributes, cells);
}

std::string odt_table(std::string_view rows) { return element("table:table", {}, rows); }

}  // namespace vekha::test

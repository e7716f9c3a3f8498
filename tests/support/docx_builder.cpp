#include "tests/support/docx_builder.hpp"

namespace vekha::test {
namespace {

constexpr std::string_view relationship_types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string element(std::string_view name, std::string_view content) {
  return std::string("<").append(name).append(">").append(content).append("</").append(name).append(">");
}

std::string relationship(std::string_view id, std::string_view type, std::string_view target, bool external = false) {
  return std::string("<Relationship Id=\"")
      .append(id)
      .append("\" Type=\"")
      .append(relationship_types)
      .append(type)
      .append("\" Target=\"")
      .append(target)
      .append(external ? "\" TargetMode=\"External\"/>" : "\"/>");
}

std::string relationships(std::string_view content) {
  return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
         std::string(content) + "</Relationships>";
}

// A part of WordprocessingML with all prefixes declared.
std::string word_part(std::string_view root, std::string_view content, bool strict) {
  const std::string open = "http://schemas.openxmlformats.org/";
  const std::string base = strict ? "http://purl.oclc.org/ooxml/" : open;
  const std::string year = strict ? "" : "2006/";
  std::string out = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:)" + std::string(root);
  const auto declare = [&](std::string_view prefix, const std::string& uri) {
    out.append(" xmlns:").append(prefix).append("=\"").append(uri).append("\"");
  };
  declare("w", base + "wordprocessingml/" + year + "main");
  declare("r", base + "officeDocument/" + year + "relationships");
  declare("m", base + "officeDocument/" + year + "math");
  declare("wp", base + "drawingml/" + year + "wordprocessingDrawing");
  declare("a", base + "drawingml/" + year + "main");
  declare("pic", base + "drawingml/" + year + "picture");
  declare("c", base + "drawingml/" + year + "chart");
  declare("mc", open + "markup-compatibility/2006");
  declare("w14", "http://schemas.microsoft.com/office/word/2010/wordml");
  declare("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
  declare("v", "urn:schemas-microsoft-com:vml");
  declare("o", "urn:schemas-microsoft-com:office:office");
  return out.append(">").append(content).append("</w:").append(root).append(">");
}

constexpr std::string_view content_types =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/MAIN" ContentType=")"
    R"(application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)";

std::string with_main_part(std::string text, const std::string& main_part) {
  return text.replace(text.find("MAIN"), 4, main_part);
}

}  // namespace

std::string Docx::bytes() const {
  const std::size_t slash = main_part.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : main_part.substr(0, slash + 1);
  const std::string file = main_part.substr(folder.size());
  std::string package_links = relationship("rId1", "officeDocument", main_part);
  std::string links_of_main;
  std::vector<ZipPart> parts;
  const auto add = [&](std::string_view type, std::string_view name, std::string_view root,
                       const std::string& content) {
    if (content.empty()) return;
    links_of_main += relationship("part-" + std::string(type), type, name);
    parts.push_back({folder + std::string(name), word_part(root, content, strict)});
  };
  add("styles", "styles.xml", "styles", styles);
  add("numbering", "numbering.xml", "numbering", numbering);
  add("footnotes", "footnotes.xml", "footnotes", footnotes);
  add("endnotes", "endnotes.xml", "endnotes", endnotes);
  add("header", "header1.xml", "hdr", header);
  add("footer", "footer1.xml", "ftr", footer);
  for (const Link& link : links) links_of_main += relationship(link.id, "hyperlink", link.target, true);
  for (const Link& image : images) links_of_main += relationship(image.id, "image", image.target);
  if (!app.empty()) {
    package_links += relationship("rId2", "extended-properties", "docProps/app.xml");
    parts.push_back(
        {"docProps/app.xml",
         R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">)" + app +
             "</Properties>"});
  }
  parts.push_back({"[Content_Types].xml", with_main_part(std::string(content_types), main_part)});
  parts.push_back({"_rels/.rels", relationships(package_links)});
  parts.push_back({folder + "_rels/" + file + ".rels", relationships(links_of_main)});
  parts.push_back({main_part, word_part("document", element("w:body", body), strict)});
  parts.insert(parts.end(), more.begin(), more.end());
  return zip_of(parts);
}

std::string run(std::string_view text, std::string_view properties) {
  return element("w:r", element("w:rPr", properties) + R"(<w:t xml:space="preserve">)" + std::string(text) + "</w:t>");
}

std::string paragraph(std::string_view runs, std::string_view properties) {
  return element("w:p", element("w:pPr", properties) + std::string(runs));
}

std::string text_paragraph(std::string_view text) { return paragraph(run(text)); }

std::string cell(std::string_view text, std::string_view properties) {
  return element("w:tc", element("w:tcPr", properties) + text_paragraph(text));
}

std::string row(std::string_view cells, std::string_view properties) {
  return element("w:tr", element("w:trPr", properties) + std::string(cells));
}

std::string table(std::string_view rows, int columns) {
  std::string grid;
  for (int i = 0; i < columns; ++i) grid += R"(<w:gridCol w:w="2000"/>)";
  return element("w:tbl", "<w:tblPr/>" + element("w:tblGrid", grid) + std::string(rows));
}

}  // namespace vekha::test

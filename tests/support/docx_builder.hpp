#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/zip_builder.hpp"

/// Small DOCX packages made in memory. Parts are given by what stands inside their root element; names are those that
/// Word uses. Prefixes w:, r:, wp:, a:, pic:, mc:, v:, o:, w14:, wps:, m:, c: are declared.
namespace vekha::test {

struct Link {
  std::string id, target;
};

struct Docx {
  std::string body;                 ///< inside w:body
  std::string styles, numbering;    ///< inside w:styles, w:numbering; empty: no such part
  std::string footnotes, endnotes;  ///< inside w:footnotes, w:endnotes
  std::string header, footer;       ///< inside w:hdr, w:ftr; sections refer to "part-header", "part-footer"
  std::vector<Link> links;          ///< external hyperlinks of the main part
  std::vector<Link> images;         ///< relationships to pictures: "media/image1.png"
  std::string app;                  ///< inside Properties of docProps/app.xml
  std::string main_part = "word/document.xml";
  bool strict = false;        ///< namespaces of ISO/IEC 29500 strict
  std::vector<ZipPart> more;  ///< further parts

  /// The bytes of the package.
  [[nodiscard]] std::string bytes() const;
};

/// A run of text; properties stand inside w:rPr.
std::string run(std::string_view text, std::string_view properties = {});
/// A paragraph of runs; properties stand inside w:pPr.
std::string paragraph(std::string_view runs, std::string_view properties = {});
/// A paragraph of plain text.
std::string text_paragraph(std::string_view text);
/// A cell; properties stand inside w:tcPr.
std::string cell(std::string_view text, std::string_view properties = {});
/// A row of cells; properties stand inside w:trPr.
std::string row(std::string_view cells, std::string_view properties = {});
/// A table of rows with columns 2000 twips wide.
std::string table(std::string_view rows, int columns);

}  // namespace vekha::test

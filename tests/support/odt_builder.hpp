#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/zip_builder.hpp"

/// Small OpenDocument texts made in memory. Parts are given by what stands inside them; names and prefixes are those
/// that LibreOffice uses.
namespace vekha::test {

struct Odt {
  std::string body;       ///< inside office:text
  std::string automatic;  ///< inside office:automatic-styles of content.xml
  std::string styles;     ///< inside office:styles; empty, and no master: no styles.xml
  std::string master;     ///< inside office:master-styles
  std::string generator;  ///< empty: no meta.xml
  std::string media_type = "application/vnd.oasis.opendocument.text";
  std::vector<ZipPart> more;  ///< further parts

  /// The bytes of the package.
  [[nodiscard]] std::string bytes() const;
  /// The bytes of the same document as one XML file.
  [[nodiscard]] std::string flat_bytes() const;
};

/// <text:p> of this style; content is XML.
std::string odt_paragraph(std::string_view content, std::string_view style = {});
/// A style:style; properties are XML inside it, attributes stand in its start tag.
std::string odt_style(std::string_view name, std::string_view family, std::string_view properties,
                      std::string_view attributes = {});
/// A text:list with the text of an item each.
std::string odt_list(const std::vector<std::string>& items, std::string_view attributes);
/// A table:table-cell with one paragraph.
std::string odt_cell(std::string_view text, std::string_view attributes = {});
/// A table:table-row of these cells.
std::string odt_row(std::string_view cells, std::string_view attributes = {});
/// A table:table of these rows.
std::string odt_table(std::string_view rows);

}  // namespace vekha::test

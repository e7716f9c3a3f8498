#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importer/body/body.hpp"

/// Small documents for the tests of the head.
namespace vekha::importer::head_cases {

inline BodyBlock line(std::string text) {
  BodyParagraph paragraph;
  paragraph.text = std::move(text);
  return {paragraph};
}
inline BodyBlock bold(std::string text) {
  BodyParagraph paragraph;
  paragraph.text = std::move(text);
  paragraph.bold = paragraph.centered = true;
  return {paragraph};
}
inline BodyBlock italic(std::string text) {
  BodyParagraph paragraph;
  paragraph.text = std::move(text);
  paragraph.italic = true;
  return {paragraph};
}
inline BodyBlock heading(std::string text, int level) {
  BodyParagraph paragraph;
  paragraph.text = std::move(text);
  paragraph.outline_level = level;
  return {paragraph};
}
inline BodyBlock item(std::string label, std::string text) {
  BodyParagraph paragraph;
  paragraph.text = std::move(text);
  paragraph.list_label = std::move(label);
  paragraph.list_level = 1;
  return {paragraph};
}
/// A table of one row: a text a cell, '\n' between its paragraphs.
inline BodyBlock row(const std::vector<std::string>& texts) {
  BodyTable table;
  table.rows.emplace_back();
  for (const auto& text : texts) {
    BodyCell cell;
    std::string_view rest = text;
    while (!rest.empty()) {
      const auto end = rest.find('\n');
      cell.blocks.push_back(line(std::string(rest.substr(0, end))));
      rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    table.rows.back().push_back(std::move(cell));
  }
  return {table};
}

/// A document of these blocks; a text is a plain paragraph, «# text» a bold centred one.
inline Body body(const std::vector<BodyBlock>& blocks) {
  Body out;
  out.blocks = blocks;
  return out;
}
inline Body lines(const std::vector<std::string>& texts) {
  Body out;
  for (const auto& text : texts) out.blocks.push_back(text.starts_with("# ") ? bold(text.substr(2)) : line(text));
  return out;
}

}  // namespace vekha::importer::head_cases

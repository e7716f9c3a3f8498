#include "tests/support/body_text.hpp"

namespace vekha::test {
namespace {

using importer::BodyBlock;
using importer::BodyCell;
using importer::BodyParagraph;
using importer::BodyTable;

std::string visible(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else {
      out += c;
    }
  }
  return out;
}

std::string shown(const BodyParagraph& paragraph) {
  std::string out(static_cast<std::size_t>(paragraph.list_level), '-');
  if (paragraph.outline_level > 0) out += "h" + std::to_string(paragraph.outline_level);
  if (!out.empty()) out += ' ';
  if (!paragraph.list_label.empty()) out += paragraph.list_label + "| ";
  std::string text;
  std::size_t done = 0;
  for (const importer::Aside& aside : paragraph.asides) {
    const char* sign = aside.kind == importer::Aside::Kind::struck   ? "~"
                       : aside.kind == importer::Aside::Kind::prompt ? "`"
                                                                     : "^";
    text.append(paragraph.text, done, aside.at - done).append(sign).append(aside.text).append(sign);
    done = aside.at;
  }
  return out + visible(text.append(paragraph.text, done));
}

std::string joined(const std::vector<BodyBlock>& blocks, const char* separator);

std::string shown(const BodyTable& table, const char* row_end) {
  std::string out;
  for (const auto& row : table.rows) {
    if (!out.empty()) out += row_end;
    out += '|';
    for (const BodyCell& cell : row) {
      out += joined(cell.blocks, " / ");
      if (cell.col_span != 1 || cell.row_span != 1) {
        out += "[" + std::to_string(cell.col_span) + "x" + std::to_string(cell.row_span) + "]";
      }
      out += '|';
    }
  }
  return out;
}

std::string joined(const std::vector<BodyBlock>& blocks, const char* separator) {
  const bool in_cell = std::string(separator) != "\n";
  std::string out;
  for (const BodyBlock& block : blocks) {
    if (&block != &blocks.front()) out += separator;
    if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) {
      out += shown(*paragraph);
    } else if (const auto* table = std::get_if<BodyTable>(&block.value)) {
      out += in_cell ? "{" + shown(*table, " ") + "}" : shown(*table, "\n");
    } else {
      const auto& image = std::get<model::Image>(block.value);
      out += "[" + image.media + ": " + image.alt + "]";
    }
  }
  return out;
}

}  // namespace

std::string body_text(const std::vector<BodyBlock>& blocks) { return joined(blocks, "\n"); }

}  // namespace vekha::test

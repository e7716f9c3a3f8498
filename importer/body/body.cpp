#include "importer/body/body.hpp"

#include <algorithm>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

void append(std::string& out, const std::vector<BodyBlock>& blocks) {
  for (const BodyBlock& block : blocks) {
    if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) {
      if (!out.empty() && out.back() != '\n') out += '\n';
      if (!paragraph->list_label.empty()) out.append(paragraph->list_label).append(" ");
      out += paragraph->text;
    } else if (const auto* table = std::get_if<BodyTable>(&block.value)) {
      for (const auto& row : table->rows) {
        for (const BodyCell& cell : row) append(out, cell.blocks);
      }
    }
  }
}

}  // namespace

bool has_text(const std::vector<BodyBlock>& blocks) {
  return std::ranges::any_of(blocks, [](const BodyBlock& block) {
    if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) {
      return !language::normalized(paragraph->text).empty();
    }
    const auto* table = std::get_if<BodyTable>(&block.value);
    return table != nullptr && std::ranges::any_of(table->rows, [](const std::vector<BodyCell>& row) {
             return std::ranges::any_of(row, [](const BodyCell& cell) { return has_text(cell.blocks); });
           });
  });
}

std::string text_of(const std::vector<BodyBlock>& blocks) {
  std::string out;
  append(out, blocks);
  return out;
}

}  // namespace vekha::importer

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

std::size_t text_size(const BodyParagraph& paragraph) {
  std::size_t size = paragraph.text.size() + paragraph.list_label.size() + paragraph.style.size();
  for (const Hyperlink& link : paragraph.links) size += sizeof(Hyperlink) + link.text.size() + link.target.size();
  for (const Aside& aside : paragraph.asides) size += sizeof(Aside) + aside.text.size();
  return size;
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

std::size_t text_size(const std::vector<BodyBlock>& blocks) {
  std::size_t size = 0;
  for (const BodyBlock& block : blocks) {
    if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) size += text_size(*paragraph);
    if (const auto* image = std::get_if<model::Image>(&block.value)) size += image->media.size() + image->alt.size();
    const auto* table = std::get_if<BodyTable>(&block.value);
    if (table == nullptr) continue;
    for (const auto& row : table->rows) {
      for (const BodyCell& cell : row) size += text_size(cell.blocks);
    }
  }
  return size;
}

}  // namespace vekha::importer

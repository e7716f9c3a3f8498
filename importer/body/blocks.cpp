#include "importer/body/blocks.hpp"

#include <algorithm>
#include <utility>

#include "importer/body/published_text.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

model::Table published_table(const BodyTable& table) {
  model::Table out;
  out.header_rows = table.header_rows;
  out.rows.reserve(table.rows.size());
  for (const auto& row : table.rows) {
    std::vector<model::Cell> cells;
    cells.reserve(row.size());
    for (const BodyCell& cell : row) {
      cells.push_back({.row_span = cell.row_span, .col_span = cell.col_span, .blocks = published_blocks(cell.blocks)});
    }
    out.rows.push_back(std::move(cells));
  }
  return out;
}

// The list that a paragraph of this level belongs to: the last block of `out`, or of the last item on each level above.
std::vector<model::ListItem>& items_at(std::vector<model::Block>& out, int level) {
  std::vector<model::Block>* blocks = &out;
  for (int above = 1;; ++above) {
    if (blocks->empty() || !std::holds_alternative<model::List>(blocks->back().value)) {
      blocks->push_back({model::List{}});
    }
    auto& items = std::get<model::List>(blocks->back().value).items;
    if (above == level || items.empty()) return items;
    blocks = &items.back().blocks;
  }
}

void add_paragraph(const BodyParagraph& paragraph, std::vector<model::Block>& out) {
  PublishedText words = published_text(paragraph);
  const auto block = [&] { return model::Block{model::Paragraph{std::move(words.text), std::move(words.struck)}}; };
  if (paragraph.outline_level > 0 && !words.empty()) {
    const std::string label = paragraph.list_label.empty() ? "" : paragraph.list_label + " ";
    for (model::StruckText& struck : words.struck) struck.at += static_cast<int>(language::length(label));
    out.push_back({model::Heading{.level = std::clamp(paragraph.outline_level, 1, 9),
                                  .text = label + words.text,
                                  .struck = std::move(words.struck)}});
  } else if (!paragraph.list_label.empty()) {
    model::ListItem item{.label = paragraph.list_label, .blocks = {}};
    if (!words.empty()) item.blocks.push_back(block());
    items_at(out, std::clamp(paragraph.list_level, 1, 9)).push_back(std::move(item));
  } else if (!words.empty()) {
    out.push_back(block());
  }
}

}  // namespace

std::vector<model::Block> published_blocks(const std::vector<BodyBlock>& blocks) {
  std::vector<model::Block> out;
  for (const BodyBlock& block : blocks) {
    if (const auto* table = std::get_if<BodyTable>(&block.value)) {
      out.push_back({published_table(*table)});
    } else if (const auto* image = std::get_if<model::Image>(&block.value)) {
      out.push_back({*image});
    } else {
      add_paragraph(std::get<BodyParagraph>(block.value), out);
    }
  }
  return out;
}

}  // namespace vekha::importer

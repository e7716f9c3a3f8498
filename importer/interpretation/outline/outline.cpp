#include "importer/interpretation/outline/outline.hpp"

#include <utility>

#include "importer/interpretation/outline/frame.hpp"
#include "importer/interpretation/outline/page_noise.hpp"

namespace vekha::importer {
namespace {

class Collector {
 public:
  explicit Collector(const TableWords& words) : words_(words) {}

  void collect(const std::vector<BodyBlock>& blocks, int depth) {
    for (const BodyBlock& block : blocks) {
      if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) {
        outline.parts.push_back(
            {.paragraph = paragraph, .page_noise = is_page_noise(paragraph->text, words_), .table = std::nullopt});
      } else if (const auto* table = std::get_if<BodyTable>(&block.value)) {
        if (depth == 0) ++number_;
        const auto* inner = depth < deepest_frame ? framed(*table) : nullptr;
        inner != nullptr ? collect(*inner, depth + 1) : add(table_text(*table, number_, outline.ledger));
      }
    }
  }

  Outline outline;

 private:
  void add(TableText text) {
    if (!text.rows.empty())
      outline.parts.push_back({.paragraph = nullptr, .page_noise = false, .table = std::move(text)});
  }

  const TableWords& words_;
  int number_ = 0;
};

}  // namespace

Outline outline_of(const Body& body, const TableWords& words) {
  Collector collector(words);
  collector.collect(body.blocks, 0);
  return std::move(collector.outline);
}

}  // namespace vekha::importer

#include "importer/interpretation/outline/frame.hpp"

#include <algorithm>

namespace vekha::importer {

const std::vector<BodyBlock>* framed(const BodyTable& table) {
  if (table.rows.size() != 1 || table.rows.front().size() != 1) return nullptr;
  const auto& blocks = table.rows.front().front().blocks;
  const auto is_table = [](const BodyBlock& block) { return std::holds_alternative<BodyTable>(block.value); };
  return std::ranges::any_of(blocks, is_table) ? &blocks : nullptr;
}

}  // namespace vekha::importer

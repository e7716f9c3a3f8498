// Any bytes as a document; the seeds are flat ODF files. A body that keeps its promises, or a refusal.
#include <cstdlib>

#include "importer/body/blocks.hpp"
#include "importer/body/table_grid.hpp"
#include "importer/import.hpp"

namespace {

using namespace vekha::importer;

void check(const std::vector<BodyBlock>& blocks) {
  for (const BodyBlock& block : blocks) {
    if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) {
      if (paragraph->list_level < 0 || paragraph->list_level > 10 || paragraph->outline_level > 9) std::abort();
      std::size_t last = 0;
      for (const Aside& aside : paragraph->asides) {
        if (aside.at < last || aside.at > paragraph->text.size()) std::abort();
        last = aside.at;
      }
    } else if (const auto* table = std::get_if<BodyTable>(&block.value)) {
      const TableGrid grid(*table);
      for (const auto& row : table->rows) {
        for (const BodyCell& cell : row) {
          if (cell.row_span < 1 || cell.col_span < 1 || cell.col_span > grid.columns()) std::abort();
          check(cell.blocks);
        }
      }
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Limits limits{.grid_cells = 2'000, .spaces = 100, .paragraphs = 2'000};
  const auto body = read_body(std::as_bytes(std::span(data, size)), limits);
  if (!body) return 0;
  check(body.value().blocks);
  (void)published_blocks(body.value().blocks);
  return 0;
}

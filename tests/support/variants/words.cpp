#include "tests/support/variants/words.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "importer/vocabulary/tsv.hpp"

namespace vekha::test {

Words::Words() {
  std::ifstream in(VEKHA_SOURCE_DIR "/tests/support/variants/words.tsv");
  std::ostringstream bytes;
  bytes << in.rdbuf();
  const std::string text = bytes.str();
  for (const auto& row : importer::read_tsv(text).rows) {
    auto& words = lists_[std::string(row.cells.front())];
    for (const auto word : importer::listed(row.cells.back())) words.emplace_back(word);
  }
}

const std::vector<std::string>& Words::list(std::string_view name) const {
  const auto found = lists_.find(name);
  if (found == lists_.end()) throw std::out_of_range("no list of words: " + std::string(name));
  return found->second;
}

}  // namespace vekha::test

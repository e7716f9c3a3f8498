// Texts of a document, one a line, the first byte of each saying where it stands: any text, in the form in which
// readers hand it on, must be settled, split and resolved, every word of a cell must be in a part, and every id must
// name a party.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/parties/party_register.hpp"
#include "language/text.hpp"

namespace {

using vekha::importer::PartyRegister;
using vekha::importer::Vocabulary;

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const PartyRegister& parties, std::string_view cell) {
  std::string joined;
  const auto known = [&](const auto& id) {
    return std::ranges::any_of(parties.parties(), [&](const auto& party) { return party.id == id; });
  };
  for (const auto& part : parties.split(cell)) {
    joined.append(part.text).append(" ");
    require(std::ranges::all_of(part.parties, known));
  }
  require(vekha::language::words_of(joined) == vekha::language::words_of(cell));
  require(std::ranges::all_of(parties.resolve(cell), known));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  PartyRegister parties(vocabulary);
  std::vector<std::string> cells;
  while (!rest.empty()) {
    const auto end = rest.find('\r');
    const std::string_view text = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    if (text.empty()) continue;
    const auto evidence = static_cast<PartyRegister::Evidence>(static_cast<unsigned char>(text.front()) % 4);
    cells.push_back(vekha::language::normalized_lines(text.substr(1)));
    parties.mention(cells.back(), evidence);
  }
  vekha::model::Diagnostics diagnostics;
  parties.settle(diagnostics);
  for (const auto& cell : cells) check(parties, cell);
  return 0;
}

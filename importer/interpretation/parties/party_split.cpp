#include "importer/interpretation/parties/party_split.hpp"

namespace vekha::importer::parties {
namespace {

bool separates(const language::Words& words, int at) {
  return words.is_mark(at, ',') || words.is_mark(at, ';') || words.is_mark(at, '.') || words.is_mark(at, '/') ||
         words.is_break(at);
}

bool is_dropped(const language::Words& words, int at) {
  return words.is_mark(at, ',') || words.is_mark(at, ';') || words.is_break(at);
}

// «5Б» and the like are one word to a reader: no part begins inside. A letter of another alphabet is a mark '?' here.
bool is_inside_word(const language::Words& words, int at) {
  const bool before = words.is_word(at - 1) || words.is_number(at - 1) || words.is_mark(at - 1, '?');
  return before && (words.is_word(at) || words.is_number(at)) && !words[at].space_before;
}

PartRange trimmed(const language::Words& words, PartRange range) {
  while (range.first < range.last && is_dropped(words, range.first)) ++range.first;
  while (range.last > range.first && is_dropped(words, range.last - 1)) --range.last;
  return range;
}

}  // namespace

std::vector<PartRange> part_ranges(const language::Words& words, const std::vector<PartyName>& names) {
  std::vector<PartRange> out;
  int begin = 0;
  const auto close = [&](int end) {
    const PartRange range = trimmed(words, {begin, end});
    if (range.first < range.last) out.push_back(range);
    begin = end;
  };
  int name_begin = -1;  // of the last name: schools of one list begin together
  for (const PartyName& name : names) {
    if (name.first == name_begin) continue;
    // who stands in brackets belongs to the part before them: «Гимназия № 4 (Быков И.П.)»
    if (words.is_mark(name.first - 1, '(') || is_inside_word(words, name.first)) {
      name_begin = name.first;
      continue;
    }
    // words before the first name of a part stay with it: «совместно с РИМЦ»
    if (name.first > begin && (name_begin >= begin || separates(words, name.first - 1))) close(name.first);
    name_begin = name.first;
  }
  close(words.size());
  return out;
}

}  // namespace vekha::importer::parties

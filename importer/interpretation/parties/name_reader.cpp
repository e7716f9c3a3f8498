#include "importer/interpretation/parties/name_reader.hpp"

namespace vekha::importer::parties {

NameReader::NameReader(const language::Words& text, const Lexicon& known, const LocalAbbreviations& own, Reading trust)
    : words(text), lexicon(known), local(own), reading(trust), marks_(static_cast<std::size_t>(text.size())) {
  for (int i = 0; i < text.size(); ++i) {
    if (!text.is_word(i)) continue;
    const std::string_view word = text.word(i);
    const std::uint32_t adjective = language::adjective(word) ? adjective_bit : 0;
    marks_[static_cast<std::size_t>(i)] = lexicon.classes_of(word) | adjective;
  }
}

WordUse NameReader::find(int at, WordClass kind) const {
  return is(at, kind) ? lexicon.find(words.word(at), kind) : WordUse{};
}

WordUse NameReader::find(int at) const { return knows(at) ? lexicon.find(words.word(at)) : WordUse{}; }

std::optional<language::Adjective> NameReader::adjective(int at) const {
  if (!is_adjective(at)) return std::nullopt;
  return language::adjective(words.word(at));
}

}  // namespace vekha::importer::parties

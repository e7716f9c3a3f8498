#include "importer/interpretation/facts/document_words.hpp"

#include "language/letters.hpp"
#include "language/text.hpp"

namespace vekha::importer::head {
DocumentWords::DocumentWords(const Vocabulary& vocabulary) : territories_(vocabulary) {
  for (const auto& row : vocabulary.table("document_words")) {
    const auto word = row.find("word");
    const auto kind = row.find("class");
    const auto value = row.find("value");
    if (word == row.end() || kind == row.end()) continue;
    by_class_[kind->second].push_back(
        {language::folded(word->second), value == row.end() ? std::string_view() : std::string_view(value->second)});
  }
}

const std::vector<DocumentWords::Phrase>& DocumentWords::phrases(std::string_view kind) const {
  static const std::vector<Phrase> none;
  const auto found = by_class_.find(kind);
  return found == by_class_.end() ? none : found->second;
}

std::optional<std::string_view> DocumentWords::value(std::string_view kind, std::string_view folded) const {
  for (const Phrase& phrase : phrases(kind)) {
    if (phrase.text == folded) return phrase.value;
  }
  return std::nullopt;
}

const DocumentWords::Phrase* DocumentWords::beginning(std::string_view kind, std::string_view folded) const {
  const Phrase* best = nullptr;
  for (const Phrase& phrase : phrases(kind)) {
    if (!folded.starts_with(phrase.text) || !language::is_border(folded, phrase.text.size())) continue;
    if (best == nullptr || phrase.text.size() > best->text.size()) best = &phrase;
  }
  return best;
}

}  // namespace vekha::importer::head

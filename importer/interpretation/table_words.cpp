#include "importer/interpretation/table_words.hpp"

#include <algorithm>

#include "importer/vocabulary/tsv.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t most_words = 12;
constexpr std::size_t bytes_a_word = 60;  // enough for the longest word of the trade

std::string value_of(const Vocabulary::Row& row, std::string_view column) {
  const auto found = row.find(column);
  return found == row.end() ? std::string() : found->second;
}

std::vector<std::string> first_words(std::string_view beginning) {
  auto words = language::words_of(beginning);
  if (words.size() > most_words) words.resize(most_words);
  return words;
}

bool begins_at(TableWords::Stems stems, std::size_t at, const std::vector<std::string>& phrase) {
  return at + phrase.size() <= stems.size() &&
         std::equal(phrase.begin(), phrase.end(), stems.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace

TablePhrases::TablePhrases(const Vocabulary& vocabulary) {
  const language::Stemmer stemmer;
  for (const auto& row : vocabulary.table("table_words")) {
    const std::string forms = value_of(row, "forms");
    for (const auto form : listed(forms)) {
      Phrase phrase{.word_class = value_of(row, "class"), .value = value_of(row, "value"), .stems = first_words(form)};
      for (std::string& word : phrase.stems) word = stemmer.stem(word);
      if (phrase.stems.empty()) continue;
      const std::string first = phrase.stems.front();
      by_first_stem_[first].push_back(std::move(phrase));
    }
  }
}

const std::vector<TablePhrases::Phrase>& TablePhrases::beginning_with(std::string_view stem) const {
  static const std::vector<Phrase> none;
  const auto found = by_first_stem_.find(stem);
  return found == by_first_stem_.end() ? none : found->second;
}

TableWords::Beginning& TableWords::beginning_of(std::string_view text) const {
  const std::string_view bytes = language::beginning(text, most_words * bytes_a_word);
  const auto known = beginnings_.find(bytes);
  if (known != beginnings_.end()) return known->second;
  return beginnings_.emplace(bytes, Beginning{.words = first_words(bytes), .stems = {}}).first->second;
}

std::string_view TableWords::first_word(std::string_view text) const {
  const Beginning& known = beginning_of(text);
  return known.words.empty() ? std::string_view() : known.words.front();
}

TableWords::Stems TableWords::stems_of(std::string_view text, std::size_t most) const {
  Beginning& known = beginning_of(text);
  known.stems.reserve(known.words.size());  // stems given away must not move
  most = std::min(most, known.words.size());
  for (std::size_t i = known.stems.size(); i < most; ++i) known.stems.push_back(stemmer_.stem(known.words[i]));
  return Stems(known.stems).first(most);
}

const std::string* TableWords::find(std::string_view word_class, Stems stems, std::size_t within) const {
  const TablePhrases::Phrase* best = nullptr;
  for (std::size_t at = 0; at < std::min(within, stems.size()); ++at) {
    for (const TablePhrases::Phrase& phrase : phrases_->beginning_with(stems[at])) {
      if (phrase.word_class != word_class || !begins_at(stems, at, phrase.stems)) continue;
      if (best == nullptr || phrase.stems.size() > best->stems.size()) best = &phrase;
    }
  }
  return best == nullptr ? nullptr : &best->value;
}

bool TableWords::has(std::string_view word_class, std::string_view text, std::size_t within) const {
  return find(word_class, stems_of(text, within + 4), within) != nullptr;
}

bool TableWords::is(std::string_view word_class, std::string_view text) const {
  if (text.empty() || text.size() > most_words * bytes_a_word) return false;
  const Stems stems = stems_of(text);
  if (stems.empty()) return false;
  return std::ranges::any_of(phrases_->beginning_with(stems[0]), [&](const TablePhrases::Phrase& phrase) {
    return phrase.word_class == word_class && phrase.stems.size() == stems.size() && begins_at(stems, 0, phrase.stems);
  });
}

}  // namespace vekha::importer

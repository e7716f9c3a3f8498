#include "importer/interpretation/tables/table_words.hpp"

#include <algorithm>

#include "importer/vocabulary/tsv.hpp"
#include "model/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t bytes_a_word = 60;  // enough for the longest word of the trade

// The beginning of a text, cut between characters: the words asked for are within it, and long texts cost nothing.
std::string_view beginning(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) --bytes;
  return text.substr(0, bytes);
}

std::string value_of(const Vocabulary::Row& row, std::string_view column) {
  const auto found = row.find(column);
  return found == row.end() ? std::string() : found->second;
}

bool begins_at(const std::vector<std::string>& stems, std::size_t at, const std::vector<std::string>& phrase) {
  return at + phrase.size() <= stems.size() &&
         std::equal(phrase.begin(), phrase.end(), stems.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace

TableWords::TableWords(const Vocabulary& vocabulary) {
  for (const auto& row : vocabulary.table("table_words")) {
    const std::string forms = value_of(row, "forms");
    for (const auto form : listed(forms)) {
      Phrase phrase{.word_class = value_of(row, "class"), .value = value_of(row, "value"), .stems = stems_of(form)};
      if (phrase.stems.empty()) continue;
      const std::string first = phrase.stems.front();
      phrases_[first].push_back(std::move(phrase));
    }
  }
}

std::vector<std::string> TableWords::stems_of(std::string_view text, std::size_t most) const {
  auto words = model::words_of(beginning(text, most * bytes_a_word));
  if (words.size() > most) words.resize(most);
  for (std::string& word : words) word = stemmer_.stem(word);
  return words;
}

const std::string* TableWords::find(std::string_view word_class, const std::vector<std::string>& stems,
                                    std::size_t within) const {
  const Phrase* best = nullptr;
  for (std::size_t at = 0; at < std::min(within, stems.size()); ++at) {
    const auto found = phrases_.find(stems[at]);
    if (found == phrases_.end()) continue;
    for (const Phrase& phrase : found->second) {
      if (phrase.word_class != word_class || !begins_at(stems, at, phrase.stems)) continue;
      if (best == nullptr || phrase.stems.size() > best->stems.size()) best = &phrase;
    }
  }
  return best == nullptr ? nullptr : &best->value;
}

bool TableWords::has(std::string_view word_class, std::string_view text, std::size_t within) const {
  return find(word_class, stems_of(text, within + 4), within) != nullptr;
}

}  // namespace vekha::importer

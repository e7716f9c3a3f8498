#include "importer/interpretation/schedule/lexicon.hpp"

#include <algorithm>

#include "language/text.hpp"

namespace vekha::importer::schedule {
namespace {

constexpr std::string_view table_name = "deadline_words";
constexpr std::string_view class_of_stems = "stem";
constexpr std::size_t shortest_misspelt = 5;  // letters
constexpr std::size_t long_word = 8;          // letters, of which two may be wrong

}  // namespace

Lexicon::Lexicon(const Vocabulary& vocabulary) {
  const auto& rows = vocabulary.table(table_name);
  for (const auto& [form, row] : vocabulary.forms(table_name)) {
    if (const auto name = rows[row].find("class"); name != rows[row].end() && name->second == class_of_stems) {
      time_stems_.push_back(form);
      continue;
    }
    entries_.emplace(form, Entry{.row = row, .meaning = meaning_of(rows[row])});
    if (const auto space = form.find(' '); space != std::string::npos) {
      first_words_.insert(form.substr(0, space));
    } else if (language::length(form) >= shortest_misspelt) {
      near_.add(form);
      long_words_.push_back(form);
    }
  }
}

Meaning Lexicon::meaning(std::string_view form) const {
  const auto found = entries_.find(form);
  return found == entries_.end() ? Meaning{} : found->second.meaning;
}

bool Lexicon::is_like_time(std::string_view word) const {
  return std::ranges::any_of(time_stems_, [&](const std::string& stem) { return word.starts_with(stem); });
}

std::string_view Lexicon::nearest(std::string_view word) const {
  const std::size_t letters = language::length(word);
  if (letters < shortest_misspelt) return {};
  const Entry* best = nullptr;
  int best_distance = 0;
  std::string_view form;
  bool ambiguous = false;
  near_.search(word, letters < long_word ? 1 : 2, [&](std::size_t index, int distance) {
    const Entry& entry = entries_.find(long_words_[index])->second;
    const bool as_near = best != nullptr && distance == best_distance;
    ambiguous = as_near && (ambiguous || best->row != entry.row);
    best = &entry;
    best_distance = distance;
    form = long_words_[index];
    return distance;
  });
  return ambiguous ? std::string_view{} : form;
}

}  // namespace vekha::importer::schedule

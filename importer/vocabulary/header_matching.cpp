#include "importer/vocabulary/header_matching.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "importer/vocabulary/vocabulary.hpp"
#include "language/stemmer.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

// A longer text is no header but a paragraph; nobody's header has more words either.
constexpr std::size_t longest_header = 600;
constexpr std::size_t most_words = 40;
constexpr std::size_t most_misspelt_words = 16;  // in longer headers every word must be spelt right

bool is_ascii_punctuation(char c) {
  return static_cast<unsigned char>(c) < 0x80 && !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '%');
}

// The letters, digits, № and % of a folded text: what is left when hyphenation, line breaks and punctuation do not
// count. «№№» is «№».
std::string letters_of(std::string_view folded) {
  constexpr std::string_view number_sign = "№";
  std::string out;
  for (const char c : folded) {
    if (!is_ascii_punctuation(c)) out += c;
    if (out.ends_with("№№")) out.resize(out.size() - number_sign.size());
  }
  return out;
}

// "от- ветственный", "от-\nветственный": a word broken at the end of a line. "школа-наставник" stays two words.
std::string without_hyphenation(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool broken = text[i] == '-' && i > 0 && text[i - 1] != ' ' && i + 2 < text.size() && text[i + 1] == ' ';
    if (broken) {
      ++i;
    } else {
      out += text[i];
    }
  }
  return out;
}

// One error in a word of five letters, two in a word of nine: a scan's, not another word's.
int errors_allowed(std::size_t letters) { return letters >= 9 ? 2 : letters >= 5 ? 1 : 0; }

bool is_digits(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t letters_in(const std::vector<std::string>& stems) {
  std::size_t sum = 0;
  for (const auto& stem : stems) sum += language::length(stem);
  return sum;
}

}  // namespace

struct HeaderIndex::Match {
  const Form* form = nullptr;
  int distance = 0;
};

HeaderIndex::HeaderIndex(const Vocabulary& vocabulary) {
  const language::Stemmer stemmer;
  for (const auto& [folded, roles] : vocabulary.headers()) {
    Form form{.letters = letters_of(folded), .stems = {}, .roles = roles};
    for (const auto& word : language::words_of(folded)) {
      if (!is_digits(word)) form.stems.push_back(stemmer.stem(word));
    }
    const std::size_t index = forms_.size();
    by_letters_.emplace(form.letters, index);
    for (const auto& stem : form.stems) {
      auto& with_stem = by_stem_[stem];
      if (with_stem.empty() || with_stem.back() != index) with_stem.push_back(index);
    }
    near_letters_.add(form.letters);
    forms_.push_back(std::move(form));
  }
  for (const auto& [stem, forms_with_it] : by_stem_) {
    stems_.push_back(stem);
    near_stems_.add(stem);
  }
}

const HeaderIndex::Form* HeaderIndex::same_letters(std::string_view letters) const {
  const auto found = by_letters_.find(letters);
  return found == by_letters_.end() ? nullptr : &forms_[found->second];
}

std::optional<HeaderIndex::Match> HeaderIndex::nearly_same_letters(std::string_view letters) const {
  Match best;
  near_letters_.search(letters, errors_allowed(language::length(letters)), [&](std::size_t form, int distance) {
    best = {.form = &forms_[form], .distance = distance};
    return distance - 1;
  });
  if (best.form == nullptr) return std::nullopt;
  return best;
}

// A misspelt stem becomes the known one that it is nearest to.
std::string HeaderIndex::known_stem(std::string stem) const {
  const int limit = errors_allowed(language::length(stem));
  if (limit == 0 || by_stem_.contains(stem)) return stem;
  near_stems_.search(std::string(stem), limit, [&](std::size_t known, int distance) {
    stem = stems_[known];
    return distance - 1;
  });
  return stem;
}

std::vector<std::string> HeaderIndex::known_stems(const std::vector<std::string>& words) const {
  const language::Stemmer stemmer;
  std::vector<std::string> stems;
  for (const auto& word : words) {
    if (is_digits(word)) continue;
    std::string stem = stemmer.stem(word);
    stems.push_back(words.size() <= most_misspelt_words ? known_stem(std::move(stem)) : std::move(stem));
  }
  return stems;
}

// The known form whose words all stand in the header. A header begins with what its column holds («Срок сдачи отчёта»),
// so a form with the header's first word wins; without it, the form must make up most of the header.
std::optional<HeaderIndex::Match> HeaderIndex::same_stems(const std::vector<std::string>& stems) const {
  const std::size_t whole = letters_in(stems);
  std::vector<std::size_t> sharing;  // the forms that share a stem with the header
  for (const auto& stem : stems) {
    if (const auto found = by_stem_.find(stem); found != by_stem_.end()) {
      sharing.insert(sharing.end(), found->second.begin(), found->second.end());
    }
  }
  std::ranges::sort(sharing);
  sharing.erase(std::unique(sharing.begin(), sharing.end()), sharing.end());  // clang 14 has no ranges::unique
  Match best;
  std::size_t best_rank = 0;
  for (const std::size_t index : sharing) {
    const Form& form = forms_[index];
    const auto in_header = [&](const std::string& stem) { return std::ranges::find(stems, stem) != stems.end(); };
    if (!std::ranges::all_of(form.stems, in_header)) continue;
    const std::size_t covered = std::min(letters_in(form.stems), whole);
    const bool first = form.stems.front() == stems.front();
    if (covered < 3 || (!first && covered * 10 < whole * 6)) continue;
    const std::size_t rank = covered + (first ? whole : 0);
    if (rank <= best_rank) continue;
    best_rank = rank;
    best = {.form = &form, .distance = static_cast<int>(whole - covered)};
  }
  if (best.form == nullptr) return std::nullopt;
  return best;
}

std::optional<HeaderReading> HeaderIndex::find(std::string_view header) const {
  if (header.size() > longest_header) return std::nullopt;
  const std::string text = without_hyphenation(language::folded(header));
  const std::string letters = letters_of(text);
  if (letters.empty()) return std::nullopt;
  if (const Form* form = same_letters(letters)) return HeaderReading{.roles = form->roles, .distance = 0};
  if (const auto match = nearly_same_letters(letters)) {
    return HeaderReading{.roles = match->form->roles, .distance = match->distance};
  }
  const auto words = language::words_of(text);
  if (words.size() > most_words) return std::nullopt;
  const auto stems = known_stems(words);
  if (stems.empty()) return std::nullopt;
  if (const auto match = same_stems(stems)) {
    return HeaderReading{.roles = match->form->roles, .distance = match->distance};
  }
  return std::nullopt;
}

}  // namespace vekha::importer

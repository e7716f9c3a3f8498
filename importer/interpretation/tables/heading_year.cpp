#include "importer/interpretation/tables/heading_year.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "model/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_heading = 300;

std::optional<int> plan_year(std::string_view word) {
  if (word.size() != 4 || !std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
  const int year = (word[0] - '0') * 1000 + (word[1] - '0') * 100 + (word[2] - '0') * 10 + (word[3] - '0');
  if (year < 1990 || year > 2100) return std::nullopt;
  return year;
}

bool is_year_word(std::string_view word) {
  constexpr std::array<std::string_view, 9> words{"год", "года", "году", "г", "гг", "годы", "на", "уч", "учебный"};
  return std::ranges::find(words, word) != words.end() || word.starts_with("учебн");
}

bool is_digits(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

// A number of one or two digits that is no second half of a school year: «2025/26».
bool names_day(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_digits(words[i]) && words[i].size() < 3 && (i == 0 || !plan_year(words[i - 1]))) return true;
  }
  return false;
}

// The row of the word that a scan has made this one of; nullptr where none or several are near.
const Vocabulary::Row* nearest_row(const std::string& word, const Vocabulary& vocabulary) {
  constexpr std::size_t shortest_misread = 5;  // letters
  const std::size_t letters = model::length(word);
  if (letters < shortest_misread) return nullptr;
  const int limit = letters >= 7 ? 2 : 1;
  const Vocabulary::Row* nearest = nullptr;
  for (const auto& [form, row] : vocabulary.forms("deadline_words")) {
    const auto shorter = std::min(form.size(), word.size());
    if (std::max(form.size(), word.size()) - shorter > 4 || model::edit_distance(form, word, limit) > limit) continue;
    const Vocabulary::Row* found = &vocabulary.table("deadline_words")[row];
    if (nearest != nullptr && nearest != found) return nullptr;
    nearest = found;
  }
  return nearest;
}

}  // namespace

std::string year_of_heading(std::string_view heading) {
  if (heading.size() > longest_heading) return {};
  const auto words = model::words_of(heading);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto first = plan_year(words[i]);
    if (!first) continue;
    if (i + 1 < words.size()) {
      const auto second = plan_year(words[i + 1]);
      const bool next_year = second && *second == *first + 1;
      if (next_year) return words[i] + "/" + words[i + 1];
    }
    return words[i];
  }
  return {};
}

bool is_only_year(std::string_view heading) {
  if (year_of_heading(heading).empty()) return false;
  const auto words = model::words_of(heading);
  if (names_day(words) && words.front() != "на") return false;
  return std::ranges::all_of(words, [](const std::string& word) { return is_year_word(word) || is_digits(word); });
}

bool is_time_of_year(std::string_view heading, const Vocabulary& vocabulary, bool forgiving) {
  constexpr std::size_t longest_time = 60;  // bytes
  if (heading.empty() || heading.size() > longest_time) return false;
  bool named = false;
  bool month = false;
  const auto words = model::words_of(heading);
  for (const std::string& word : words) {
    if (is_digits(word) || is_year_word(word)) continue;
    const auto* row = vocabulary.row_of("deadline_words", word);
    if (row == nullptr && forgiving) row = nearest_row(word, vocabulary);
    if (row == nullptr) return false;
    const std::string& word_class = row->at("class");
    const std::string& value = row->at("value");
    if (word_class == "month" || (word_class == "unit" && (value == "quarter" || value == "half_year"))) {
      named = true;
      month = month || word_class == "month";
    } else if (word_class != "ordinal") {
      return false;
    }
  }
  return named && !(month && names_day(words));
}

}  // namespace vekha::importer

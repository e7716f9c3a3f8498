#include "importer/interpretation/columns/heading_year.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "importer/interpretation/schedule/lexicon.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_heading = 300;
constexpr std::string_view time_words = "deadline_words";

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

// «3», «III»
std::optional<int> small_number(std::string_view text, const Vocabulary& vocabulary) {
  const auto words = language::words_of(text);
  if (words.size() != 1) return std::nullopt;
  const auto* row = vocabulary.row_of(time_words, words[0]);
  const std::string& digits = row != nullptr && row->at("class") == "ordinal" ? row->at("value") : words[0];
  if (digits.size() > 2 || !is_digits(digits)) return std::nullopt;
  return std::stoi(digits);
}

// The row of the unit in a short heading: «Месяц», «Кварталы 2024 года». nullptr where it names none or several.
const Vocabulary::Row* unit_named(std::string_view heading, const Vocabulary& vocabulary) {
  constexpr std::size_t most_words = 5;
  const auto words = language::words_of(heading);
  if (words.size() > most_words) return nullptr;
  const Vocabulary::Row* unit = nullptr;
  for (const std::string& word : words) {
    const auto* row = vocabulary.row_of(time_words, word);
    if (row == nullptr || row->at("class") != "unit" || is_year_word(word)) continue;
    if (unit != nullptr) return nullptr;
    unit = row;
  }
  return unit;
}

std::string first_form(const Vocabulary::Row& row) {
  const std::string& forms = row.at("forms");
  return forms.substr(0, forms.find('|'));
}

// The row of the word that a scan has made this one of; nullptr where none or several are near.
const Vocabulary::Row* nearest_row(const std::string& word, const Vocabulary& vocabulary) {
  const auto form = vocabulary.index<schedule::Lexicon>().nearest(word);
  return form.empty() ? nullptr : vocabulary.row_of(time_words, form);
}

}  // namespace

std::string year_of_heading(std::string_view heading) {
  if (heading.size() > longest_heading) return {};
  const auto words = language::words_of(heading);
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

std::string without_year(std::string_view heading) {
  std::string out;
  for (const std::string& word : language::words_of(heading)) {
    if (!is_year_word(word) && !is_digits(word)) out.append(out.empty() ? "" : " ").append(word);
  }
  return out;
}

bool is_only_year(std::string_view heading) {
  if (year_of_heading(heading).empty()) return false;
  const auto words = language::words_of(heading);
  if (names_day(words) && words.front() != "на") return false;
  return std::ranges::all_of(words, [](const std::string& word) { return is_year_word(word) || is_digits(word); });
}

bool is_time_of_year(std::string_view heading, const Vocabulary& vocabulary, bool forgiving) {
  constexpr std::size_t longest_time = 60;  // bytes
  if (heading.empty() || heading.size() > longest_time) return false;
  bool named = false;
  bool month = false;
  const auto words = language::words_of(heading);
  for (const std::string& word : words) {
    if (is_digits(word) || is_year_word(word)) continue;
    const auto* row = vocabulary.row_of(time_words, word);
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

std::string numbered_time(std::string_view number, std::string_view heading, const Vocabulary& vocabulary) {
  const auto value = small_number(number, vocabulary);
  const Vocabulary::Row* unit = unit_named(heading, vocabulary);
  if (!value || unit == nullptr) return {};
  const std::string& name = unit->at("value");
  const int most = name == "month" ? 12 : name == "quarter" ? 4 : name == "half_year" ? 2 : 0;
  if (*value < 1 || *value > most) return {};
  if (name != "month") return std::string(number) + " " + first_form(*unit);
  for (const auto& row : vocabulary.table(time_words)) {
    if (row.at("class") == "month" && row.at("value") == std::to_string(*value)) return first_form(row);
  }
  return {};
}

}  // namespace vekha::importer

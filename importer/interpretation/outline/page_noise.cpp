#include "importer/interpretation/outline/page_noise.hpp"

#include <algorithm>
#include <string>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_noise = 60;  // bytes: «Продолжение приложения № 1», «стр. 12 из 20»

bool is_digits(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

// «12», «- 3 -», «3/10», but no line of asterisks: the dashes are those of three bytes.
bool is_bare_number(std::string_view text) {
  return std::ranges::all_of(text, [](char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '/' || c == ' ' || c == '\xE2' || c == '\x80' || c == '\x93' ||
           c == '\x94';
  });
}

// «стр. 12», «Страница 3 из 10», «12 стр.»: words of pages and numbers alone.
bool is_page_number(const std::vector<std::string>& words, TableWords::Stems stems, const TableWords& known) {
  if (words.size() != stems.size()) return false;  // longer than any page number
  if (std::ranges::none_of(words, is_digits)) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_digits(words[i]) && known.find("page", stems.subspan(i, 1), 1) == nullptr) return false;
  }
  return true;
}

// «Продолжение», «Окончание таблицы 2», «Продолжение плана мероприятий», not «Продолжение работы с родителями».
bool announces_continuation(TableWords::Stems stems, const TableWords& known) {
  if (known.find("continued", stems, 1) == nullptr) return false;
  if (stems.size() == 1) return true;
  const TableWords::Stems what = stems.subspan(1);
  return known.find("caption", what, 1) != nullptr || known.find("continuation", what, 1) != nullptr;
}

}  // namespace

bool is_page_noise(std::string_view paragraph, const TableWords& words) {
  if (paragraph.size() > 4 * longest_noise) return false;  // spaces are not counted
  const std::string text = language::normalized(paragraph);
  if (text.empty() || is_bare_number(text)) return true;
  if (text.size() > longest_noise) return false;
  const auto cut = language::words_of(text);
  if (cut.empty()) return false;
  const TableWords::Stems stems = words.stems_of(text);
  return is_page_number(cut, stems, words) || announces_continuation(stems, words);
}

}  // namespace vekha::importer

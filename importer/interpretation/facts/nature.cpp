#include "importer/interpretation/facts/nature.hpp"

#include <algorithm>

namespace vekha::importer::head {
namespace {

constexpr std::size_t lines_searched = 15;
constexpr std::size_t words_begin = 90;  // bytes: «Отчёт об исполнении » and the like
constexpr std::string_view form_number = "0506001";

// The phrase that stands in the beginning of a text.
const DocumentWords::Phrase* foreign_phrase(std::string_view folded, const DocumentWords& words) {
  for (const auto& phrase : words.phrases("foreign")) {
    if (const std::size_t at = folded.find(phrase.text); at != std::string_view::npos && at < words_begin)
      return &phrase;
  }
  return nullptr;
}

bool is_minutes(const std::vector<HeadLine>& lines, const Title& title, const DocumentWords& words) {
  const std::string_view folded = lines[title.first].folded;
  if (words.beginning("minutes", folded) != nullptr) return true;
  if (words.beginning("meeting", folded) == nullptr) return false;
  for (std::size_t line = title.first; line > 0; --line) {
    if (!lines[line - 1].text.empty()) return words.beginning("minutes", lines[line - 1].folded) != nullptr;
  }
  return false;
}

}  // namespace

bool amends(std::string_view title, const DocumentWords& words) {
  return words.beginning("amends", folded_line(title)) != nullptr;
}

std::optional<std::string> foreign_nature(const std::vector<HeadLine>& lines, const std::optional<Title>& title,
                                          const DocumentWords& words) {
  for (std::size_t line = 0; line < std::min(lines.size(), lines_searched); ++line) {
    if (lines[line].folded.find(form_number) == std::string::npos) continue;
    if (const auto* phrase = words.beginning("foreign", form_number)) return std::string(phrase->value);
  }
  if (!title) return std::nullopt;
  const auto kind = kind_of_title(title->text, words);
  const bool plans = kind == model::DocumentKind::plan || kind == model::DocumentKind::programme;
  if (const auto* phrase = plans ? nullptr : foreign_phrase(folded_line(title->text), words)) {
    return std::string(phrase->value);
  }
  if (is_minutes(lines, *title, words)) return std::string(words.phrases("minutes").front().value);
  return std::nullopt;
}

}  // namespace vekha::importer::head

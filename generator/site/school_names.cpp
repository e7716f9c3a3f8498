#include "generator/site/school_names.hpp"

#include <algorithm>
#include <vector>

#include "generator/wording/document_words.hpp"
#include "generator/wording/words.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

constexpr std::string_view number_sign = "№";

bool stands_in(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  return first == std::string_view::npos ? std::string_view()
                                         : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string_view without_legal_form(std::string_view name) {
  name = trimmed(name);
  const std::string_view first = name.substr(0, name.find(' '));
  if (!stands_in(document_words("legal-form"), language::folded(first))) return name;
  return trimmed(name.substr(first.size()));
}

/// «№7» as «№ 7», wherever it stands.
std::string with_number_signs_apart(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto at = text.find(number_sign);
    if (at == std::string_view::npos) break;
    out.append(text.substr(0, at)).append(number_sign).append(" ");
    text.remove_prefix(at + number_sign.size());
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  }
  return no_breaks(out.append(text));
}

bool is_start(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

/// «п.Чегдомын» as «п. Чегдомын»; initials stay as they are.
std::string with_short_words_apart(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    out += text[at];
    if (text[at] != '.' || at == 0 || at + 1 == text.size()) continue;
    std::size_t before = at - 1;
    while (before > 0 && !is_start(text[before])) --before;
    std::size_t end = at + 2;
    while (end < text.size() && !is_start(text[end])) ++end;
    const std::string_view last = text.substr(before, at - before);
    const std::string_view next = text.substr(at + 1, end - at - 1);
    if (language::upper_case(last) != last && language::lower_case(next) != next) out += ' ';
  }
  return out;
}

/// What stands between the outermost quotation marks; empty where there are none, or where a number stands outside of
/// them («Школа № 21 «Школа равных возможностей»»), so that the name outside tells more.
std::string_view quoted(std::string_view name) {
  constexpr std::string_view open_mark = "«";
  constexpr std::string_view close_mark = "»";
  const auto open = name.find(open_mark);
  const auto close = name.rfind(close_mark);
  if (open == std::string_view::npos || close == std::string_view::npos || close <= open + open_mark.size()) return {};
  const std::string_view before = name.substr(0, open);
  const std::string_view after = name.substr(close + close_mark.size());
  if (before.find(number_sign) != std::string_view::npos || after.find_first_not_of(" .") != std::string_view::npos)
    return {};
  return trimmed(name.substr(open + open_mark.size(), close - open - open_mark.size()));
}

bool is_number(std::string_view word) { return word.find_first_not_of("0123456789") == std::string_view::npos; }

bool says_only_number(std::string_view name) {
  const auto words = language::words_of(name);
  return std::ranges::all_of(words, [](const std::string& word) { return is_number(word); });
}

/// Whether a name says nothing but the type of school and its number.
bool only_generic(std::string_view name, std::string_view number) {
  const auto& generic = document_words("generic");
  const std::string folded_number = language::folded(number);
  return std::ranges::all_of(language::words_of(name), [&](const std::string& word) {
    return stands_in(generic, word) || word == folded_number;
  });
}

}  // namespace

std::string plain_school_name(std::string_view full_name, std::string_view bare_number) {
  const std::string_view inner = quoted(full_name);
  const std::string_view name = without_legal_form(inner.empty() ? full_name : inner);
  if (says_only_number(name)) return std::string(bare_number);
  return capitalised(with_number_signs_apart(with_short_words_apart(name)));
}

std::string shortest_school_name(std::string_view full_name, const std::vector<std::string>& forms,
                                 std::string_view number, std::string_view bare_number) {
  std::string name = plain_school_name(full_name, bare_number);
  if (number.empty() || !only_generic(name, number)) return name;
  for (const std::string& form : forms) {
    std::string plain = plain_school_name(form, bare_number);
    const bool tells_type = language::words_of(plain).size() > 2 && only_generic(plain, number);
    if (tells_type && language::length(plain) < language::length(name)) name = std::move(plain);
  }
  return name;
}

std::string school_label(std::string_view plain_name, std::string_view number, std::string_view bare_number) {
  return std::string(!number.empty() && only_generic(plain_name, number) ? bare_number : plain_name);
}

std::string school_key(std::string_view name) {
  const std::string_view inner = quoted(name);
  std::string key;
  for (const std::string& word : language::words_of(without_legal_form(inner.empty() ? name : inner)))
    key.append(word).append(" ");
  return key;
}

bool leads_school(std::string_view position) {
  const std::string folded = language::folded(position);
  return std::ranges::any_of(document_words("head"), [&](const std::string& word) { return folded.starts_with(word); });
}

}  // namespace vekha::generator

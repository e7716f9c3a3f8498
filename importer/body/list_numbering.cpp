#include "importer/body/list_numbering.hpp"

#include <algorithm>
#include <limits>
#include <span>

#include "importer/limits.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

using namespace std::string_view_literals;

constexpr std::array latin{"a"sv, "b"sv, "c"sv, "d"sv, "e"sv, "f"sv, "g"sv, "h"sv, "i"sv, "j"sv, "k"sv, "l"sv, "m"sv,
                           "n"sv, "o"sv, "p"sv, "q"sv, "r"sv, "s"sv, "t"sv, "u"sv, "v"sv, "w"sv, "x"sv, "y"sv, "z"sv};
// ISO/IEC 29500-1, 17.18.59 (russianLower): the alphabet without ё, й, ъ and ь.
constexpr std::array russian{"а"sv, "б"sv, "в"sv, "г"sv, "д"sv, "е"sv, "ж"sv, "з"sv, "и"sv, "к"sv,
                             "л"sv, "м"sv, "н"sv, "о"sv, "п"sv, "р"sv, "с"sv, "т"sv, "у"sv, "ф"sv,
                             "х"sv, "ц"sv, "ч"sv, "ш"sv, "щ"sv, "ы"sv, "э"sv, "ю"sv, "я"sv};
using Alphabet = std::span<const std::string_view>;

// Word goes back to a single letter after thirty repetitions; a longer label would be an attack.
constexpr int max_repetitions = 30;

std::string repeated_letter(int number, Alphabet alphabet) {
  const int size = static_cast<int>(alphabet.size());
  const int index = (number - 1) % (size * max_repetitions);
  std::string out;
  for (int i = 0; i <= index / size; ++i) out += alphabet[static_cast<std::size_t>(index % size)];
  return out;
}

std::string letter_series(int number, Alphabet alphabet) {
  const int size = static_cast<int>(alphabet.size());
  std::string out;
  for (; number > 0; number = (number - 1) / size) {
    out.insert(0, alphabet[static_cast<std::size_t>((number - 1) % size)]);
  }
  return out;
}

std::string roman(int number) {
  struct Digit {
    int value;
    std::string_view text;
  };
  constexpr std::array digits{Digit{1000, "m"}, Digit{900, "cm"}, Digit{500, "d"}, Digit{400, "cd"}, Digit{100, "c"},
                              Digit{90, "xc"},  Digit{50, "l"},   Digit{40, "xl"}, Digit{10, "x"},   Digit{9, "ix"},
                              Digit{5, "v"},    Digit{4, "iv"},   Digit{1, "i"}};
  std::string out;
  for (const Digit& digit : digits) {
    for (; number >= digit.value; number -= digit.value) out += digit.text;
  }
  return out;
}

std::string enclosed(int number) {
  if (number > 20) return std::to_string(number);
  return {'\xE2', '\x91', static_cast<char>(0xA0 + number - 1)};  // U+2460 ① and following
}

std::string hexadecimal_text(int number) {
  std::string out;
  for (; number > 0; number /= 16) out.insert(out.begin(), "0123456789ABCDEF"[number % 16]);
  return out;
}

// Numbers from 1 up to where every format has a text of its own.
std::string counting_text(int number, NumberFormat format) {
  switch (format) {
    case NumberFormat::lower_letter:
      return repeated_letter(number, latin);
    case NumberFormat::upper_letter:
      return language::upper_case(repeated_letter(number, latin));
    case NumberFormat::lower_letter_series:
      return letter_series(number, latin);
    case NumberFormat::upper_letter_series:
      return language::upper_case(letter_series(number, latin));
    case NumberFormat::russian_lower:
      return repeated_letter(number, russian);
    case NumberFormat::russian_upper:
      return language::upper_case(repeated_letter(number, russian));
    case NumberFormat::russian_lower_series:
      return letter_series(number, russian);
    case NumberFormat::russian_upper_series:
      return language::upper_case(letter_series(number, russian));
    case NumberFormat::lower_roman:
      return number < 4000 ? roman(number) : std::to_string(number);
    case NumberFormat::upper_roman:
      return number < 4000 ? language::upper_case(roman(number)) : std::to_string(number);
    case NumberFormat::enclosed_circle:
      return enclosed(number);
    case NumberFormat::hexadecimal:
      return hexadecimal_text(number);
    default:
      return std::to_string(number);
  }
}

int clamped(int level) { return std::clamp(level, 1, max_list_levels); }
std::size_t index_of(int level) { return static_cast<std::size_t>(clamped(level) - 1); }

bool is_symbol_font(std::string_view font) {
  const std::string name = language::lower_case(font);
  constexpr std::array symbol_fonts{"symbol"sv, "wingdings"sv, "webdings"sv, "opensymbol"sv, "starsymbol"sv};
  return std::ranges::any_of(symbol_fonts, [&](std::string_view symbol) { return name.starts_with(symbol); });
}

// Private use characters U+E000 to U+F8FF: what symbol fonts are addressed by.
bool has_private_use(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const auto next = static_cast<unsigned char>(text[i + 1]);
    if (lead == 0xEE || (lead == 0xEF && next < 0xA4)) return true;
  }
  return false;
}

}  // namespace

std::string number_text(int number, NumberFormat format) {
  switch (format) {
    case NumberFormat::none:
    case NumberFormat::bullet:
      return {};
    case NumberFormat::decimal_zero:
      return (number >= 0 && number < 10 ? "0" : "") + std::to_string(number);
    case NumberFormat::decimal_in_dashes:
      return "- " + std::to_string(number) + " -";
    case NumberFormat::ordinal:
      return std::to_string(number) + "-й";
    default:
      return number < 1 ? std::to_string(number) : counting_text(number, format);
  }
}

std::vector<LabelPart> label_parts(std::string_view template_text) {
  template_text = cut(template_text, longest_name);
  std::vector<LabelPart> parts(1);
  for (std::size_t i = 0; i < template_text.size(); ++i) {
    const char next = i + 1 < template_text.size() ? template_text[i + 1] : '\0';
    if (template_text[i] == '%' && next >= '1' && next <= '9') {
      if (parts.size() == most_label_parts) break;
      parts.back().level = next - '0';
      parts.emplace_back();
      ++i;
    } else {
      parts.back().literal += template_text[i];
    }
  }
  if (parts.back().literal.empty()) parts.pop_back();
  return parts;
}

std::vector<LabelPart> numbers_of_levels(const ListDefinition& list, int level, int shown, std::string_view prefix,
                                         std::string_view suffix) {
  prefix = cut(prefix, longest_name);
  suffix = cut(suffix, longest_name);
  std::vector<LabelPart> parts;
  const int last = clamped(level);
  for (int at = last - std::clamp(shown, 1, last) + 1; at <= last; ++at) {
    const NumberFormat format = list[index_of(at)].format;
    if (format == NumberFormat::none || format == NumberFormat::bullet) continue;
    parts.push_back({.literal = std::string(parts.empty() ? prefix : "."), .level = at});
  }
  if (parts.empty()) parts.push_back({.literal = std::string(prefix), .level = 0});
  parts.push_back({.literal = std::string(suffix), .level = 0});
  return parts;
}

std::string bullet_text(std::string_view bullet, std::string_view font) {
  std::string text = language::normalized(cut(bullet, longest_name));
  if (text.empty() || has_private_use(text) || is_symbol_font(font)) return "•";
  // Word's second bullet is the letter "o" of a typewriter font, meant as a circle.
  return text == "o" ? "◦" : text;
}

std::string ListCounter::next(const ListDefinition& list, int level) {
  level = clamped(level);
  for (int at = 1; at <= level; ++at) {
    const auto i = index_of(at);
    Count& count = counts_[i];
    if (count.forced && (at == level || !count.begun)) {
      count.number = *count.forced;
      count.forced.reset();
    } else if (!count.begun) {
      count.number = list[i].start;
    } else if (at == level && count.number < std::numeric_limits<int>::max()) {
      ++count.number;
    }
    count.begun = true;
  }
  for (int below = level + 1; below <= max_list_levels; ++below) {
    const auto i = index_of(below);
    if (level <= list[i].restart_after.value_or(below)) counts_[i].begun = false;
  }
  return label(list, level);
}

void ListCounter::restart(int level, int number) { counts_[index_of(level)].forced = number; }

std::string ListCounter::label(const ListDefinition& list, int level) const {
  const ListLevel& own = list[index_of(level)];
  std::string out;
  for (const LabelPart& part : own.text) {
    out += part.literal;
    if (part.level < 1 || part.level > level) continue;
    const NumberFormat format = list[index_of(part.level)].format;
    const bool as_decimal = own.legal && format != NumberFormat::none && format != NumberFormat::bullet;
    out += number_text(counts_[index_of(part.level)].number, as_decimal ? NumberFormat::decimal : format);
  }
  return out;
}

}  // namespace vekha::importer

#include <unicode/coll.h>

#include <array>
#include <memory>

#include "language/letters.hpp"
#include "language/text.hpp"

namespace vekha::language {
namespace {

constexpr std::array<std::string_view, 32> transliteration{
    "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "y",    "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "yu", "ya"};

}  // namespace

std::string collation_key(std::string_view text) {
  // Sort keys are a const operation of the collator, which ICU allows from several threads.
  static const std::unique_ptr<const icu::Collator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("ru"), status));
    if (U_SUCCESS(status)) made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    return made;
  }();
  if (!collator) return folded(text);
  const icu::UnicodeString wide =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  std::string key(static_cast<std::size_t>(collator->getSortKey(wide, nullptr, 0)), '\0');
  collator->getSortKey(wide, reinterpret_cast<std::uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
  if (!key.empty()) key.pop_back();  // ICU ends a key with a zero byte
  return key;
}

std::string slug(std::string_view text, std::size_t max_length) {
  std::string out;
  const std::string clean = folded(text);
  for (std::size_t at = 0; at < clean.size();) {
    const auto [c, size] = letter_at(clean, at);
    at += size;
    if (is_digit(c) || (c >= 'a' && c <= 'z')) {
      out += static_cast<char>(c);
    } else if (c >= 0x430 && c <= 0x44F) {
      out += transliteration[static_cast<std::size_t>(c - 0x430)];
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  if (out.size() > max_length) {
    const bool at_border = out[max_length] == '-';
    out.resize(max_length);
    const std::size_t hyphen = out.rfind('-');
    if (!at_border && hyphen != std::string::npos && hyphen > 0) out.resize(hyphen);
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace vekha::language

#include "language/text.hpp"

#include <unicode/bytestream.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace vekha::language {
namespace {

// What malformed bytes are read as, and its own bytes: they may stand in a text, too.
constexpr UChar32 malformed = 0xFFFD;
constexpr std::string_view malformed_bytes = "\xEF\xBF\xBD";

// The next code point; malformed bytes give U+FFFD, one at a time as the Unicode standard advises.
UChar32 next(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(bytes, at, text.size(), c);
  return c;
}

void append(std::string& out, UChar32 c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
    return;
  }
  std::array<char, 4> bytes{};
  std::size_t length = 0;
  U8_APPEND_UNSAFE(bytes.data(), length, c);
  out.append(bytes.data(), length);
}

bool is_space(UChar32 c) {
  if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x1F;
  if (c < 0x1680) return c == 0x85 || c == 0xA0;  // most text ends here: letters of Europe
  return (c >= 0x2000 && c <= 0x200A) || c == 0x1680 || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

// Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks: they split words without being seen.
bool is_invisible(UChar32 c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) ||
         c == 0xFEFF || (c < 0x20 && !is_space(c)) || c == 0x7F;
}

bool is_line_break(UChar32 c) { return c == '\n' || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x85; }

// Code points that NFC leaves alone next to each other: ASCII, Russian letters, punctuation. Others go through ICU.
bool is_plain(UChar32 c) {
  return c < 0x300 || (c >= 0x400 && c < 0x483) || (c >= 0x2010 && c < 0x2070) || c == 0x2116;
}

bool is_letter(UChar32 c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c >= 0x400 && c < 0x482) return true;  // without a look into the tables of ICU
  return u_isalpha(c) != 0;
}
bool is_digit(UChar32 c) { return c >= '0' && c <= '9'; }
bool is_cyrillic(UChar32 c) { return c >= 0x400 && c < 0x530; }
bool is_latin(UChar32 c) { return is_letter(c) && c < 0x250; }

unsigned char byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

// True for a Cyrillic letter of two bytes, U+0400 to U+047F.
bool is_cyrillic_at(std::string_view text, std::size_t at) {
  const unsigned char first = byte_at(text, at);
  return (first == 0xD0 || first == 0xD1) && (byte_at(text, at + 1) & 0xC0U) == 0x80U;
}

// The bytes of a Cyrillic letter, of a visible ASCII character or of one of «»–—№ at a place, 0 for anything else.
// Russian text is made of them, so that most of it needs no look at code points.
std::size_t everyday_size(std::string_view text, std::size_t at) {
  const unsigned char first = byte_at(text, at);
  if (first > 0x20 && first < 0x7F) return 1;
  if (is_cyrillic_at(text, at)) return 2;
  const unsigned char second = byte_at(text, at + 1);
  if (first == 0xC2) return second == 0xAB || second == 0xBB ? 2 : 0;
  if (first != 0xE2) return 0;
  const unsigned char third = byte_at(text, at + 2);
  return (second == 0x80 && (third == 0x93 || third == 0x94)) || (second == 0x84 && third == 0x96) ? 3 : 0;
}

// The end of a run of everyday characters with single spaces between them.
std::size_t everyday_end(std::string_view text, std::size_t at) {
  for (;;) {
    if (const std::size_t size = everyday_size(text, at); size > 0) {
      at += size;
    } else if (byte_at(text, at) == ' ' && everyday_size(text, at + 1) > 0) {
      ++at;
    } else {
      return at;
    }
  }
}

std::string fold_spaces(std::string_view text, bool keep_lines) {
  std::string out;
  out.reserve(text.size());
  bool plain = true;
  char pending = 0;     // white space seen since the last visible character
  std::size_t run = 0;  // where the bytes begin that are not copied yet
  const auto copy_until = [&](std::size_t end) { out.append(text, run, end - run); };
  for (std::size_t at = 0; at < text.size();) {
    if (everyday_size(text, at) > 0) {
      if (pending != 0 && !out.empty()) out += pending;
      pending = 0;
      at = everyday_end(text, at);
      copy_until(at);
      run = at;
      continue;
    }
    const std::size_t start = at;
    const UChar32 c = next(text, at);
    if (is_space(c)) {
      copy_until(start);
      run = at;
      if (keep_lines && is_line_break(c)) {
        pending = '\n';
      } else if (pending == 0) {
        pending = ' ';
      }
      continue;
    }
    if (is_invisible(c)) {
      copy_until(start);
      run = at;
      continue;
    }
    if (pending != 0 && !out.empty()) out += pending;
    pending = 0;
    plain = plain && is_plain(c);
    if (c == malformed && text.substr(start, at - start) != malformed_bytes) {
      copy_until(start);
      out += malformed_bytes;
      run = at;
    }
  }
  copy_until(text.size());
  return plain ? out : composed(out);
}

// Malformed bytes as U+FFFD.
std::string repaired(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append(out, next(text, at));
  return out;
}

// Latin letters that a reader can't tell from Cyrillic ones, upper and lower case.
UChar32 cyrillic_twin(UChar32 c) {
  switch (c) {
    case 'A':
      return 0x410;
    case 'B':
      return 0x412;
    case 'C':
      return 0x421;
    case 'E':
      return 0x415;
    case 'H':
      return 0x41D;
    case 'K':
      return 0x41A;
    case 'M':
      return 0x41C;
    case 'O':
      return 0x41E;
    case 'P':
      return 0x420;
    case 'T':
      return 0x422;
    case 'X':
      return 0x425;
    case 'Y':
      return 0x423;
    case 'a':
      return 0x430;
    case 'c':
      return 0x441;
    case 'e':
      return 0x435;
    case 'k':
      return 0x43A;
    case 'm':
      return 0x43C;
    case 'o':
      return 0x43E;
    case 'p':
      return 0x440;
    case 'x':
      return 0x445;
    case 'y':
      return 0x443;
    default:
      return c;
  }
}

UChar32 fold_case(UChar32 c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
  if (c >= 0x410 && c <= 0x44F) return c < 0x430 ? c + 0x20 : c;
  if (c == 0x401 || c == 0x451) return 0x435;  // ё as е
  return u_foldCase(c, U_FOLD_CASE_DEFAULT);
}

// Letters, and the stress marks that stay inside a word.
bool is_word_part(UChar32 c) { return is_letter(c) || (c >= 0x300 && u_charType(c) == U_NON_SPACING_MARK); }

UChar32 fold_mark(UChar32 c) {
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xAD) return '-';
  if (c == 0xAB || c == 0xBB || (c >= 0x201C && c <= 0x201F) || c == 0x2033) return '"';
  return c;
}

// What fold_case() makes of a Cyrillic letter of two bytes, in place.
void fold_cyrillic(char* letter) {
  const auto first = static_cast<unsigned char>(letter[0]);
  const auto second = static_cast<unsigned char>(letter[1]);
  const auto become = [letter](unsigned new_first, unsigned new_second) {
    letter[0] = static_cast<char>(new_first);
    letter[1] = static_cast<char>(new_second);
  };
  if (first == 0xD0) {
    if (second >= 0xB0) return;  // а to п
    if (second >= 0xA0) return become(0xD1, second - 0x20U);
    if (second >= 0x90) return become(0xD0, second + 0x20U);
    return second == 0x81 ? become(0xD0, 0xB5) : become(0xD1, second + 0x10U);  // Ё as е
  }
  if (second == 0x91) return become(0xD0, 0xB5);                            // ё as е
  if (second >= 0xA0 && second % 2 == 0) return become(0xD1, second + 1U);  // old letters, in pairs
}

// Folds a word of Cyrillic letters only into out and returns where it ends; `at` itself where there is none.
std::size_t fold_cyrillic_word(std::string& out, std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (is_cyrillic_at(text, end)) end += 2;
  std::size_t after = end;
  if (byte_at(text, after) >= 0x80 ? is_word_part(next(text, after)) : is_letter(byte_at(text, after))) return at;
  const std::size_t begin = out.size();
  out.append(text, at, end - at);
  for (std::size_t i = begin; i < out.size(); i += 2) fold_cyrillic(&out[i]);
  return end;
}

// Folds one word (a run of letters) into out.
void fold_word(std::string& out, const std::vector<UChar32>& word) {
  const bool mixed = std::ranges::any_of(word, is_cyrillic) && std::ranges::any_of(word, is_latin);
  for (const UChar32 c : word) append(out, fold_case(mixed ? cyrillic_twin(c) : c));
}

std::string mapped(std::string_view text, UChar32 (*map)(UChar32)) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append(out, map(next(text, at)));
  return out;
}

constexpr std::array<std::string_view, 32> transliteration{
    "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "y",    "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "yu", "ya"};

}  // namespace

std::string composed(std::string_view bytes) {
  const std::string text = repaired(bytes);  // the normalizer leaves alone what it need not change, malformed or not
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink, nullptr, status);
  return U_SUCCESS(status) ? out : std::string(text);
}

std::string normalized(std::string_view text) { return fold_spaces(text, false); }
std::string normalized_lines(std::string_view text) { return fold_spaces(text, true); }

std::string folded(std::string_view text) {
  const bool is_clean = !text.starts_with(' ') && everyday_end(text, 0) == text.size();
  const std::string made_clean = is_clean ? std::string() : normalized(text);
  const std::string_view clean = is_clean ? text : made_clean;
  std::string out;
  out.reserve(clean.size());
  std::vector<UChar32> word;
  for (std::size_t at = 0; at < clean.size();) {
    if (word.empty()) {
      const std::size_t end = fold_cyrillic_word(out, clean, at);
      if (end > at) {
        at = end;
        continue;
      }
      if (byte_at(clean, at) < 0x80 && !is_letter(byte_at(clean, at))) {
        out += clean[at++];
        continue;
      }
    }
    const UChar32 c = next(clean, at);
    if (is_letter(c)) {
      word.push_back(c);
      continue;
    }
    if (is_word_part(c)) continue;  // a stress mark is dropped
    fold_word(out, word);
    word.clear();
    append(out, fold_mark(c));
  }
  fold_word(out, word);
  return out;
}

std::vector<std::string> words_of(std::string_view text) {
  const std::string clean = folded(text);
  std::vector<std::string> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < clean.size();) {
    const std::size_t start = at;
    if (is_cyrillic_at(clean, at)) {
      at += 2;
      continue;
    }
    const UChar32 c = next(clean, at);
    if (is_letter(c) || is_digit(c)) continue;
    if (start > begin) words.emplace_back(clean, begin, start - begin);
    begin = at;
  }
  if (begin < clean.size()) words.emplace_back(clean, begin);
  return words;
}

std::string lower_case(std::string_view text) {
  return mapped(text, [](UChar32 c) { return u_tolower(c); });
}

std::string upper_case(std::string_view text) {
  return mapped(text, [](UChar32 c) { return u_toupper(c); });
}

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
    const UChar32 c = next(clean, at);
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

std::size_t length(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) next(text, at);
  return count;
}

std::string_view beginning(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) --bytes;
  return text.substr(0, bytes);
}

std::string beginning_words(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  const std::size_t space = text.rfind(' ', bytes);
  const bool has_space = space != std::string_view::npos && space > 0;
  return std::string(has_space ? text.substr(0, space) : beginning(text, bytes)) + " …";
}

std::u32string code_points(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) out += static_cast<char32_t>(next(text, at));
  return out;
}

int edit_distance(std::string_view a, std::string_view b, int limit) {
  return edit_distance(code_points(a), code_points(b), limit);
}

int edit_distance(std::u32string_view a, std::u32string_view b, int limit) {
  const auto difference = a.size() < b.size() ? b.size() - a.size() : a.size() - b.size();
  if (std::cmp_greater(difference, limit)) return limit + 1;
  const auto size = b.size() + 1;
  std::array<int, 3 * 64> on_stack;  // words are short, and most calls come from searches through many of them
  std::vector<int> on_heap;
  if (3 * size > on_stack.size()) on_heap.resize(3 * size);
  int* before = on_heap.empty() ? on_stack.data() : on_heap.data();
  int* above = before + size;
  int* row = above + size;
  for (std::size_t j = 0; j < size; ++j) above[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<int>(i);
    int best = row[0];
    for (std::size_t j = 1; j < size; ++j) {
      const int change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
      best = std::min(best, row[j]);
    }
    if (best > limit) return limit + 1;
    std::swap(before, above);
    std::swap(above, row);
  }
  return std::min(above[b.size()], limit + 1);
}

}  // namespace vekha::language

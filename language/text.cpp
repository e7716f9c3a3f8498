#include "language/text.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "language/letters.hpp"

namespace vekha::language {
namespace {

// What malformed bytes are read as, in UTF-8: it may stand in a text, too.
constexpr std::string_view malformed_bytes = "\xEF\xBF\xBD";

// Code points that NFC leaves alone next to each other: ASCII, Russian letters, punctuation. Others go through ICU.
bool is_plain(char32_t c) {
  return c < 0x300 || (c >= 0x400 && c < 0x483) || (c >= 0x2010 && c < 0x2070) || c == 0x2116;
}

unsigned char byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

// The bytes of a Cyrillic letter, of a visible ASCII character or of one of «»–—№ at a place, 0 for anything else.
// Russian text is made of them, so that most of it needs no look at code points.
std::size_t everyday_size(std::string_view text, std::size_t at) {
  const unsigned char first = byte_at(text, at);
  if (first > 0x20 && first < 0x7F) return 1;
  if (russian_at(text, at) != 0) return russian_letter;
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
    const auto [c, size] = letter_at(text, at);
    at += size;
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
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, size] = letter_at(text, at);
    at += size;
    append(out, c);
  }
  return out;
}

// Latin letters that a reader can't tell from Cyrillic ones, upper and lower case.
char32_t cyrillic_twin(char32_t c) {
  constexpr std::u32string_view latin = U"ABCEHKMOPTXYacekmopxy";
  constexpr std::u32string_view cyrillic = U"АВСЕНКМОРТХУасекморху";
  const std::size_t at = c < 0x80 ? latin.find(c) : std::u32string_view::npos;
  return at == std::u32string_view::npos ? c : cyrillic[at];
}

// Letters, and the stress marks that stay inside a word.
bool is_word_part(char32_t c) {
  return is_letter(c) || (c >= 0x300 && u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK);
}

char32_t fold_mark(char32_t c) {
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xAD) return '-';
  if (c == 0xAB || c == 0xBB || (c >= 0x201C && c <= 0x201F) || c == 0x2033) return '"';
  return c;
}

// Folds a word of Russian letters only into out and returns where it ends; `at` itself where there is none.
std::size_t fold_russian_word(std::string& out, std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (russian_at(text, end) != 0) end += russian_letter;
  if (end == at || (end < text.size() && is_word_part(letter_at(text, end).value))) return at;
  const std::size_t begin = out.size();
  out.append(text, at, end - at);
  fold_russian(out, begin);
  return end;
}

// Folds one word (a run of letters) into out.
void fold_word(std::string& out, std::u32string_view word) {
  const bool mixed = std::ranges::any_of(word, is_cyrillic) && std::ranges::any_of(word, is_latin);
  for (const char32_t c : word) append(out, folded(mixed ? cyrillic_twin(c) : c));
}

std::string mapped(std::string_view text, UChar32 (*map)(UChar32)) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, size] = letter_at(text, at);
    at += size;
    append(out, static_cast<char32_t>(map(static_cast<UChar32>(c))));
  }
  return out;
}

// UAX #15, 12 (Stream-Safe Text Format): more marks than these on a letter are in no language, and to put them in order
// costs the square of their number.
std::string without_towers_of_marks(std::string text) {
  constexpr std::size_t most_marks = 30;
  if (text.size() <= most_marks) return text;
  std::string out;
  std::size_t marks = 0, copied = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const auto [c, size] = letter_at(text, at);
    at += size;
    marks = c >= 0x300 && u_getCombiningClass(static_cast<UChar32>(c)) != 0 ? marks + 1 : 0;
    if (marks <= most_marks) continue;
    out.append(text, copied, start - copied);
    copied = at;
  }
  if (copied == 0) return text;
  return out.append(text, copied);
}

}  // namespace

std::string composed(std::string_view bytes) {
  const std::string text = without_towers_of_marks(
      repaired(bytes));  // the normalizer leaves alone what it need not change, malformed or not
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink, nullptr, status);
  return U_SUCCESS(status) ? out : std::string(text);
}

std::string compatible(char32_t c) {
  constexpr char32_t numero_sign = 0x2116;
  std::string out;
  append(out, c);
  if (c == malformed || c == numero_sign) return out;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status) != 0) return out;
  const icu::UnicodeString made = normalizer->normalize(icu::UnicodeString(static_cast<UChar32>(c)), status);
  if (U_FAILURE(status) != 0) return out;
  out.clear();
  made.toUTF8String(out);
  return out;
}

std::string normalized(std::string_view text) { return fold_spaces(text, false); }
std::string normalized_lines(std::string_view text) { return fold_spaces(text, true); }

std::string folded(std::string_view text) {
  const bool is_clean = !text.starts_with(' ') && everyday_end(text, 0) == text.size();
  const std::string made_clean = is_clean ? std::string() : normalized(text);
  const std::string_view clean = is_clean ? text : made_clean;
  std::string out;
  out.reserve(clean.size());
  std::u32string word;
  for (std::size_t at = 0; at < clean.size();) {
    if (word.empty()) {
      const std::size_t end = fold_russian_word(out, clean, at);
      if (end > at) {
        at = end;
        continue;
      }
      if (byte_at(clean, at) < 0x80 && !is_letter(byte_at(clean, at))) {
        out += clean[at++];
        continue;
      }
    }
    const auto [c, size] = letter_at(clean, at);
    at += size;
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

std::string in_cyrillic(std::string_view word) {
  const std::u32string letters = code_points(word);
  const auto is_foreign = [](char32_t c) { return is_latin(c) && cyrillic_twin(c) == c; };
  const bool russian = letters.size() == 1 || std::ranges::any_of(letters, is_cyrillic);
  if (!russian || std::ranges::any_of(letters, is_foreign)) return std::string(word);
  std::string out;
  for (const char32_t c : letters) append(out, cyrillic_twin(c));
  return out;
}

std::vector<std::string> words_of(std::string_view text) {
  const std::string clean = folded(text);
  std::vector<std::string> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < clean.size();) {
    const std::size_t start = at;
    const auto [c, size] = letter_at(clean, at);
    at += size;
    if (is_letter(c) || is_digit(c)) continue;
    if (start > begin) words.emplace_back(clean, begin, start - begin);
    begin = at;
  }
  if (begin < clean.size()) words.emplace_back(clean, begin);
  return words;
}

std::string lower_case(std::string_view text) { return mapped(text, u_tolower); }
std::string upper_case(std::string_view text) { return mapped(text, u_toupper); }

std::size_t length(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += letter_at(text, at).size;
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
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, size] = letter_at(text, at);
    at += size;
    out += c;
  }
  return out;
}

}  // namespace vekha::language

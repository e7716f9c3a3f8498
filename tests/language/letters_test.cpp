#include "language/letters.hpp"

#include <gtest/gtest.h>

namespace vekha::language {
namespace {

TEST(Letters, are_read_one_at_a_time) {
  EXPECT_EQ(letter_at("x", 0).value, U'x');
  EXPECT_EQ(letter_at("ж", 0).value, U'ж');
  EXPECT_EQ(letter_at("«", 0).value, U'«');
  EXPECT_EQ(letter_at("№", 0).size, 3U);
  EXPECT_EQ(letter_at("😀", 0).value, U'😀');
  EXPECT_EQ(letter_at("😀", 0).size, 4U);
}

TEST(Letters, malformed_bytes_are_one_replacement_each) {
  for (const std::string_view bytes : {"\xD0", "\x80", "\xD0x", "\xE2\x80", "\xF0\x9F", "\xFF", "\xC0\xAF"}) {
    EXPECT_EQ(letter_at(bytes, 0).value, malformed) << bytes;
  }
  EXPECT_EQ(letter_at("\xD0x", 0).size, 1U);
}

TEST(Letters, the_first_malformed_byte_is_found) {
  EXPECT_EQ(malformed_at("Школа № 1 — «да» 😀"), std::string_view::npos);
  EXPECT_EQ(malformed_at("\xEF\xBF\xBD"), std::string_view::npos);
  EXPECT_EQ(malformed_at("ж\xD0"), 2U);
  EXPECT_EQ(malformed_at("ab\xED\xA0\x80"), 2U);     // a surrogate
  EXPECT_EQ(malformed_at("a\xE0\x80\x80"), 1U);      // overlong
  EXPECT_EQ(malformed_at("a\xF4\x90\x80\x80"), 1U);  // behind the last code point
}

TEST(Letters, russian_letters_are_told_by_their_bytes) {
  EXPECT_EQ(russian_at("ё", 0), U'ё');
  EXPECT_EQ(russian_at("Я", 0), U'Я');
  EXPECT_EQ(russian_at("d", 0), 0U);
  EXPECT_EQ(russian_at("é", 0), 0U);
  EXPECT_EQ(russian_at("\xD0", 0), 0U);
  EXPECT_EQ(russian_at("", 0), 0U);
}

TEST(Letters, have_a_kind) {
  for (const char32_t c : {U'a', U'Z', U'я', U'Ё', U'é', U'ү', U'Ө', U'ω'})
    EXPECT_TRUE(is_letter(c)) << std::uint32_t{c};
  for (const char32_t c : {U'1', U'-', U'«', U'—', U'№', U'×', U' ', U'\x0301', U'҂'})
    EXPECT_FALSE(is_letter(c)) << std::uint32_t{c};
  for (const char32_t c : {U'A', U'Я', U'Ё', U'Ү', U'É'}) EXPECT_TRUE(is_capital(c)) << std::uint32_t{c};
  for (const char32_t c : {U'a', U'я', U'ё', U'ү', U'é', U'1', U'«'}) EXPECT_FALSE(is_capital(c)) << std::uint32_t{c};
}

TEST(Letters, fold_to_small_ones) {
  EXPECT_EQ(folded(U'Ж'), U'ж');
  EXPECT_EQ(folded(U'Ё'), U'е');
  EXPECT_EQ(folded(U'ё'), U'е');
  EXPECT_EQ(folded(U'І'), U'і');
  EXPECT_EQ(folded(U'Ү'), U'ү');
  EXPECT_EQ(folded(U'Q'), U'q');
  EXPECT_EQ(folded(U'№'), U'№');
}

TEST(Letters, a_run_of_them_is_folded_in_place) {
  std::string text = "+МБОУ Ёж";
  text.erase(text.find(' '), 1);
  EXPECT_EQ(fold_russian(text, 1), 5);
  EXPECT_EQ(text, "+мбоуеж");
}

TEST(Letters, begin_a_text) {
  EXPECT_TRUE(begins_small("школа"));
  EXPECT_TRUE(begins_small("ёж"));
  EXPECT_FALSE(begins_small("Школа"));
  EXPECT_FALSE(begins_small("1 школа"));
  EXPECT_FALSE(begins_small("«школа»"));
  EXPECT_FALSE(begins_small(""));
}

TEST(Letters, border_on_what_is_none) {
  EXPECT_TRUE(is_border("план", 8));
  EXPECT_FALSE(is_border("планета", 8));
  EXPECT_FALSE(is_border("план2", 8));
  EXPECT_TRUE(is_border("план-график", 8));
  EXPECT_TRUE(is_border("план»", 8));
  EXPECT_TRUE(is_border_before("план", 0));
  EXPECT_FALSE(is_border_before("план", 2));
  EXPECT_TRUE(is_border_before("«план", 2));
  EXPECT_EQ(before("а№б", 5), 2U);
}

}  // namespace
}  // namespace vekha::language

#include "importer/body/list_numbering.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace vekha::importer {
namespace {

using enum NumberFormat;

TEST(NumberText, writes_every_format) {
  struct Case {
    NumberFormat format;
    int number;
    const char* text;
  };
  const Case cases[] = {
      {none, 3, ""},
      {bullet, 3, ""},
      {decimal, 12, "12"},
      {decimal, -2, "-2"},
      {decimal_zero, 0, "00"},
      {decimal_zero, 7, "07"},
      {decimal_zero, 10, "10"},
      {decimal_in_dashes, 4, "- 4 -"},
      {lower_letter, 1, "a"},
      {lower_letter, 26, "z"},
      {lower_letter, 28, "bb"},
      {upper_letter, 53, "AAA"},
      {lower_letter_series, 27, "aa"},
      {lower_letter_series, 28, "ab"},
      {upper_letter_series, 703, "AAA"},
      {lower_roman, 4, "iv"},
      {lower_roman, 1999, "mcmxcix"},
      {upper_roman, 3888, "MMMDCCCLXXXVIII"},
      {upper_roman, 4000, "4000"},
      {russian_lower, 1, "а"},
      {russian_lower, 9, "и"},
      {russian_lower, 10, "к"},
      {russian_lower, 25, "щ"},
      {russian_lower, 26, "ы"},
      {russian_lower, 29, "я"},
      {russian_lower, 30, "аа"},
      {russian_upper, 2, "Б"},
      {russian_upper, 31, "ББ"},
      {russian_lower_series, 31, "аб"},
      {russian_upper_series, 30, "АА"},
      {ordinal, 3, "3-й"},
      {enclosed_circle, 1, "①"},
      {enclosed_circle, 20, "⑳"},
      {enclosed_circle, 21, "21"},
      {hexadecimal, 255, "FF"},
      {lower_letter, 0, "0"},
      {upper_roman, -5, "-5"},
  };
  for (const Case& c : cases) EXPECT_EQ(number_text(c.number, c.format), c.text) << static_cast<int>(c.format);
}

TEST(NumberText, stays_short_for_huge_numbers) {
  for (int format = 0; format <= static_cast<int>(hexadecimal); ++format) {
    EXPECT_LE(number_text(std::numeric_limits<int>::max(), static_cast<NumberFormat>(format)).size(), 64U) << format;
  }
}

TEST(LabelParts, split_a_level_text) {
  const auto parts = label_parts("п. %1.%2)%");
  ASSERT_EQ(parts.size(), 3U);
  EXPECT_EQ(parts[0].literal, "п. ");
  EXPECT_EQ(parts[0].level, 1);
  EXPECT_EQ(parts[1].literal, ".");
  EXPECT_EQ(parts[1].level, 2);
  EXPECT_EQ(parts[2].literal, ")%");
  EXPECT_EQ(parts[2].level, 0);
  EXPECT_TRUE(label_parts("").empty());
}

TEST(BulletText, replaces_symbols_that_mean_nothing_in_another_font) {
  EXPECT_EQ(bullet_text("\xEF\x82\xB7", "Symbol"), "•");  // U+F0B7
  EXPECT_EQ(bullet_text("\xEF\x82\xA7"), "•");
  EXPECT_EQ(bullet_text("v", "Wingdings 2"), "•");
  EXPECT_EQ(bullet_text(""), "•");
  EXPECT_EQ(bullet_text("o", "Courier New"), "◦");
  EXPECT_EQ(bullet_text("–", "Times New Roman"), "–");
  EXPECT_EQ(bullet_text("ﬁ"), "ﬁ");  // above the private use area
}

ListDefinition numbered(std::initializer_list<const char*> texts) {
  ListDefinition list;
  std::size_t i = 0;
  for (const char* text : texts) list[i++].text = label_parts(text);
  return list;
}

TEST(ListCounter, counts_levels_and_restarts_those_below) {
  const ListDefinition list = numbered({"%1.", "%1.%2.", "%1.%2.%3."});
  ListCounter counter;
  EXPECT_EQ(counter.next(list, 1), "1.");
  EXPECT_EQ(counter.next(list, 2), "1.1.");
  EXPECT_EQ(counter.next(list, 3), "1.1.1.");
  EXPECT_EQ(counter.next(list, 3), "1.1.2.");
  EXPECT_EQ(counter.next(list, 2), "1.2.");
  EXPECT_EQ(counter.next(list, 3), "1.2.1.");
  EXPECT_EQ(counter.next(list, 1), "2.");
  EXPECT_EQ(counter.next(list, 2), "2.1.");
}

TEST(ListCounter, begins_at_a_deeper_level) {
  const ListDefinition list = numbered({"%1.", "%1.%2."});
  ListCounter counter;
  EXPECT_EQ(counter.next(list, 2), "1.1.");
  EXPECT_EQ(counter.next(list, 2), "1.2.");
}

TEST(ListCounter, begins_with_the_start_value) {
  ListDefinition list = numbered({"%1)", "%1.%2)"});
  list[0].start = 5;
  list[1].start = 0;
  ListCounter counter;
  EXPECT_EQ(counter.next(list, 1), "5)");
  EXPECT_EQ(counter.next(list, 2), "5.0)");
  EXPECT_EQ(counter.next(list, 1), "6)");
  EXPECT_EQ(counter.next(list, 2), "6.0)");
}

TEST(ListCounter, keeps_a_level_that_does_not_restart) {
  ListDefinition list = numbered({"%1.", "%2.", "%3."});
  list[1].restart_after = 0;
  list[2].restart_after = 1;
  ListCounter counter;
  counter.next(list, 1);
  EXPECT_EQ(counter.next(list, 2), "1.");
  EXPECT_EQ(counter.next(list, 3), "1.");
  EXPECT_EQ(counter.next(list, 2), "2.");
  EXPECT_EQ(counter.next(list, 3), "2.");
  counter.next(list, 1);
  EXPECT_EQ(counter.next(list, 2), "3.");
  EXPECT_EQ(counter.next(list, 3), "1.");
}

TEST(ListCounter, restarts_where_told) {
  const ListDefinition list = numbered({"%1.", "%1.%2."});
  ListCounter counter;
  counter.next(list, 1);
  counter.next(list, 1);
  counter.next(list, 2);
  counter.restart(1, 7);
  EXPECT_EQ(counter.next(list, 1), "7.");
  EXPECT_EQ(counter.next(list, 2), "7.1.");
  counter.restart(2, 4);
  EXPECT_EQ(counter.next(list, 2), "7.4.");
  EXPECT_EQ(counter.next(list, 2), "7.5.");
}

TEST(ListCounter, writes_legal_labels_with_decimals) {
  ListDefinition list = numbered({"Раздел %1", "%1.%2", ""});
  list[0].format = upper_roman;
  list[1].format = lower_letter;
  list[1].legal = true;
  ListCounter counter;
  EXPECT_EQ(counter.next(list, 1), "Раздел I");
  EXPECT_EQ(counter.next(list, 2), "1.1");
  EXPECT_EQ(counter.next(list, 3), "");
}

TEST(ListCounter, prints_odf_levels) {
  ListDefinition list;
  list[1].format = none;
  list[2].format = russian_lower;
  list[0].text = numbers_of_levels(list, 1, 1, "(", ")");
  list[1].text = numbers_of_levels(list, 2, 2, "§", "");
  list[2].text = numbers_of_levels(list, 3, 99, "", ")");
  ListCounter counter;
  EXPECT_EQ(counter.next(list, 1), "(1)");
  EXPECT_EQ(counter.next(list, 2), "§1");
  EXPECT_EQ(counter.next(list, 3), "1.а)");
}

TEST(ListCounter, survives_levels_out_of_range) {
  const ListDefinition list = numbered({"%1.", "%9."});
  ListCounter counter;
  EXPECT_EQ(counter.next(list, -4), "1.");
  EXPECT_EQ(counter.next(list, 2), ".");  // a number of a level below prints nothing
  EXPECT_EQ(counter.next(list, 99), "");
  ListDefinition last = numbered({"%1."});
  last[0].start = std::numeric_limits<int>::max();
  ListCounter full;
  full.next(last, 1);
  EXPECT_EQ(full.next(last, 1), "2147483647.");
}

TEST(ListNumbering, labels_have_a_sensible_length) {
  std::string numbers;
  for (int i = 0; i < 50'000; ++i) numbers += "%1";
  EXPECT_LE(label_parts(numbers).size(), 20U);
  const std::string letters(100'000, 'x');
  EXPECT_LE(label_parts(letters).front().literal.size(), 240U);
  ListDefinition list;
  EXPECT_LE(numbers_of_levels(list, 1, 1, letters, letters).front().literal.size(), 240U);
  EXPECT_LE(bullet_text(letters).size(), 240U);
  std::string word;
  for (int i = 0; i < 1'000; ++i) word += "я";
  EXPECT_EQ(label_parts(word).front().literal.size(), 240U) << "no half letter at the end";
}

}  // namespace
}  // namespace vekha::importer

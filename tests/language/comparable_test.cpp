#include "language/comparable.hpp"

#include <gtest/gtest.h>

namespace vekha::language {
namespace {

// The part of the original text that a part of the comparable one was made of.
std::string original_of(std::string_view text, std::string_view part) {
  const Comparable comparable(text);
  const std::size_t at = comparable.text().find(part);
  if (at == std::string_view::npos) return "not found";
  const std::size_t begin = comparable.origin(at);
  return std::string(text.substr(begin, comparable.origin_end(at + part.size()) - begin));
}

TEST(Comparable, everyday_text_stays) {
  EXPECT_EQ(Comparable("План № 5, 8 900").text(), "План № 5, 8 900");
  EXPECT_EQ(Comparable("").text(), "");
}

TEST(Comparable, compatibility_forms_are_what_they_stand_for) {
  EXPECT_EQ(Comparable("８９００").text(), "8900");
  EXPECT_EQ(Comparable("a＠b").text(), "a@b");
  EXPECT_EQ(Comparable("8️⃣9️⃣0️⃣").text(), "890");
  EXPECT_EQ(Comparable("𝟖𝟗 ①② Ⅶ").text(), "89 12 VII");
  EXPECT_EQ(Comparable("№ 5").text(), "№ 5");
}

TEST(Comparable, nothing_invisible_is_left) { EXPECT_EQ(Comparable("Зай\uFE0Fкин\u3164\U000E0041").text(), "Зайкин"); }

TEST(Comparable, every_part_knows_its_place_in_the_text) {
  EXPECT_EQ(original_of("тел. ８９００, да", "8900"), "８９００");
  EXPECT_EQ(original_of("📱 8️⃣9️⃣.", "89"), "8️⃣9️⃣");
  EXPECT_EQ(original_of("Зай\uFE0Fкин\u200B Пётр", "Зайкин"), "Зай\uFE0Fкин");
  EXPECT_EQ(original_of("План", "План"), "План");
}

TEST(Comparable, any_bytes_are_accepted) {
  EXPECT_EQ(Comparable("\xFF\xD0").text(), "\xFF\xD0");
  EXPECT_EQ(original_of("\xFF\u200Bж\xD0", "ж"), "ж");
}

}  // namespace
}  // namespace vekha::language

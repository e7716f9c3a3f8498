#include "importer/vocabulary/near_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace vekha::importer {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

NearWords months() {
  NearWords words;
  for (const char* word : {"январь", "февраль", "март", "апрель", "май", "июнь", "июль"}) words.add(word);
  return words;
}

std::vector<std::pair<std::size_t, int>> near(std::string_view word, int limit) {
  std::vector<std::pair<std::size_t, int>> found;
  months().search(word, limit, [&](std::size_t index, int distance) {
    found.emplace_back(index, distance);
    return limit;
  });
  return found;
}

TEST(NearWords, are_those_within_the_limit_in_their_order) {
  EXPECT_THAT(near("июнь", 1), ElementsAre(Pair(5, 0), Pair(6, 1)));
  EXPECT_THAT(near("фревраль", 1), ElementsAre(Pair(1, 1)));
  EXPECT_THAT(near("мрат", 1), ElementsAre(Pair(2, 1))) << "a swap is one edit";
  EXPECT_THAT(near("май", 2), ElementsAre(Pair(2, 2), Pair(4, 0)));
  EXPECT_THAT(near("декабрь", 2), IsEmpty());
}

TEST(NearWords, are_never_lost_by_the_quick_comparison) {
  // Every edit of every word: what edit_distance() finds near, search() finds, too.
  const std::u32string alphabet = U"абвгдежзийклмнопрстуфхцчшщъыьэюя";
  NearWords words;
  words.add("месяц");
  const auto is_found = [&](const std::u32string& changed, int distance) {
    std::string text;
    for (const char32_t c : changed) {
      text += static_cast<char>(0xC0U | (c >> 6U));
      text += static_cast<char>(0x80U | (c & 0x3FU));
    }
    bool found = false;
    words.search(text, distance, [&](std::size_t, int) { return found = true, -1; });
    return found;
  };
  const std::u32string word = U"месяц";
  for (std::size_t at = 0; at < word.size(); ++at) {
    EXPECT_TRUE(is_found(word.substr(0, at) + word.substr(at + 1), 1)) << at;
    for (const char32_t letter : alphabet) {
      std::u32string replaced = word;
      replaced[at] = letter;
      EXPECT_TRUE(is_found(replaced, 1)) << at;
      EXPECT_TRUE(is_found(word.substr(0, at) + letter + word.substr(at), 1)) << at;
    }
  }
}

TEST(NearWords, go_on_with_the_limit_that_the_visitor_returns) {
  std::vector<std::size_t> found;
  months().search("июнь", 2, [&](std::size_t index, int) {
    found.push_back(index);
    return -1;
  });
  EXPECT_THAT(found, ElementsAre(5));
}

}  // namespace
}  // namespace vekha::importer

#include "importer/body/blocks.hpp"

#include <gtest/gtest.h>

namespace vekha::importer {
namespace {

BodyBlock item(int level, std::string label, std::string text) {
  return {BodyParagraph{.text = std::move(text), .list_label = std::move(label), .list_level = level}};
}

TEST(PublishedBlocks, nest_list_paragraphs_by_level) {
  const auto blocks = published_blocks({item(1, "1.", "one"), item(2, "1.1.", "deeper"), item(1, "2.", "two")});
  ASSERT_EQ(blocks.size(), 1U);
  const auto& list = std::get<model::List>(blocks[0].value);
  ASSERT_EQ(list.items.size(), 2U);
  EXPECT_EQ(list.items[0].label, "1.");
  ASSERT_EQ(list.items[0].blocks.size(), 2U);
  EXPECT_EQ(std::get<model::List>(list.items[0].blocks[1].value).items[0].label, "1.1.");
  EXPECT_EQ(list.items[1].label, "2.");
}

TEST(PublishedBlocks, begin_a_list_at_any_level) {
  const auto blocks = published_blocks({item(3, "а)", "deep first")});
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_EQ(std::get<model::List>(blocks[0].value).items.size(), 1U);
}

TEST(PublishedBlocks, drop_empty_paragraphs_only) {
  const auto blocks =
      published_blocks({{BodyParagraph{.text = " \n"}}, {BodyParagraph{.text = "текст"}}, {model::Image{"a.png", ""}}});
  EXPECT_EQ(blocks.size(), 2U);
}

}  // namespace
}  // namespace vekha::importer

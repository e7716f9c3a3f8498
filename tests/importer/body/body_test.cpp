#include "importer/body/body.hpp"

#include <gtest/gtest.h>

namespace vekha::importer {
namespace {

BodyBlock table_of(std::vector<BodyBlock> blocks) {
  return {BodyTable{.rows = {{BodyCell{.blocks = std::move(blocks)}}}}};
}

TEST(Body, gives_its_text_in_reading_order) {
  EXPECT_EQ(text_of({{BodyParagraph{.text = "a"}},
                     {BodyParagraph{.text = "b", .list_label = "1."}},
                     table_of({{BodyParagraph{.text = "c"}}, table_of({{BodyParagraph{.text = "d"}}})}),
                     {model::Image{"x.png", "описание"}}}),
            "a\n1. b\nc\nd");
}

TEST(Body, knows_whether_there_is_text) {
  EXPECT_FALSE(has_text({}));
  EXPECT_FALSE(has_text(
      {{BodyParagraph{.text = " \n\t\xC2\xA0", .list_label = "1."}}, table_of({{model::Image{"x.png", "a"}}})}));
  EXPECT_TRUE(has_text({table_of({table_of({{BodyParagraph{.text = "a"}}})})}));
}

}  // namespace
}  // namespace vekha::importer

#include "importer/body/paint.hpp"

#include <gtest/gtest.h>

namespace vekha::importer {
namespace {

TEST(Paint, reads_six_digits) {
  EXPECT_EQ(colour_of("1F4e79"), (Colour{.red = 0x1F, .green = 0x4E, .blue = 0x79}));
  for (const char* rgb : {"", "auto", "FFFFF", "FFFFFFF", "GGGGGG", "#FFFFF", "+F+F+F", "-1-1-1"})
    EXPECT_FALSE(colour_of(rgb)) << rgb;
}

TEST(Paint, what_nobody_can_tell_apart) {
  struct Case {
    const char* letters;
    const char* background;
    bool near;
  };
  for (const Case& c : {Case{"FFFFFF", "FFFFFF", true}, Case{"f8f8f8", "FFFFFF", true}, Case{"FFFFFF", "F2F2F2", true},
                        Case{"0A0A0A", "000000", true}, Case{"4472C4", "4874C0", true}, Case{"FFFF00", "FFFFFF", false},
                        Case{"D9D9D9", "FFFFFF", false}, Case{"FFFFFF", "1F4E79", false},
                        Case{"333333", "000000", false}})
    EXPECT_EQ(is_near(*colour_of(c.letters), *colour_of(c.background)), c.near) << c.letters << " " << c.background;
}

TEST(Paint, is_lost_where_one_program_loses_it) {
  const Paint differs{.word = black, .office = white};
  EXPECT_TRUE(is_lost(differs, painted(white)));
  EXPECT_TRUE(is_lost(differs, painted(black)));
  EXPECT_FALSE(is_lost(Paint{}, painted(black))) << "letters that choose their colour are seen";
  EXPECT_FALSE(is_lost(painted(white), Paint{})) << "nobody can tell what is behind";
}

}  // namespace
}  // namespace vekha::importer

#include "importer/body/unseen.hpp"

#include <gtest/gtest.h>

namespace vekha::importer {
namespace {

TEST(Unseen, white_and_what_nobody_can_tell_from_it) {
  for (const char* rgb : {"FFFFFF", "ffffff", "FEFEFE", "f8f8f8"}) EXPECT_TRUE(is_white(rgb)) << rgb;
  for (const char* rgb : {"", "auto", "FFFF00", "F2F2F2", "000000", "FFFFF", "FFFFFFF", "GGGGGG", "#FFFFF", "+F+F+F"})
    EXPECT_FALSE(is_white(rgb)) << rgb;
}

}  // namespace
}  // namespace vekha::importer

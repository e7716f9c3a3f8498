#include "generator/publish/published_bytes.hpp"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.hpp"

namespace vekha::generator {
namespace {

TEST(PublishedBytes, are_those_of_the_file) {
  const tests::TemporaryFolder folder;
  const std::string bytes = std::string(100'000, 'a') + '\0' + "b\r\n";
  folder.write("a/b.txt", bytes);
  folder.write("empty.txt", "");
  EXPECT_EQ(published_bytes(folder.path(), "a/b.txt").value, bytes);
  EXPECT_TRUE(published_bytes(folder.path(), "a/b.txt").mistakes.empty());
  EXPECT_TRUE(published_bytes(folder.path(), "empty.txt").mistakes.empty());
}

TEST(PublishedBytes, of_what_cannot_be_read_are_a_mistake) {
  const tests::TemporaryFolder folder;
  folder.write("a/b.txt", "x");
  for (const char* path : {"gone.txt", "a"}) {  // nobody reads a folder, whatever his rights
    const auto read = published_bytes(folder.path(), path);
    ASSERT_EQ(read.mistakes.size(), 1U) << path;
    EXPECT_EQ(read.mistakes[0].file, path);
    EXPECT_EQ(read.mistakes[0].code, "file-unreadable");
    EXPECT_FALSE(read.mistakes[0].arguments.at("reason").empty());
    EXPECT_EQ(read.value, "");
  }
}

}  // namespace
}  // namespace vekha::generator

#include "generator/publish/manifest.hpp"

#include <gmock/gmock.h>

namespace vekha::generator {
namespace {

TEST(Manifest, is_written_as_sha256sum_does_and_read_back) {
  const Manifest manifest{{"b.html", digest_of("abc")}, {"a/x.csv", digest_of("")}};
  const std::string text = write_manifest(manifest);
  EXPECT_EQ(text,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/x.csv\n"
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.html\n");
  EXPECT_EQ(read_manifest(text), manifest);
}

TEST(Manifest, lines_that_it_never_wrote_are_left_out) {
  const std::string digest(64, 'a');
  EXPECT_TRUE(read_manifest("").empty());
  EXPECT_TRUE(read_manifest("\n\n \n").empty());
  EXPECT_TRUE(read_manifest(digest + "  ../../etc/passwd\n").empty());
  EXPECT_TRUE(read_manifest(digest + "  /etc/passwd\n").empty());
  EXPECT_TRUE(read_manifest(digest + " a.html\n").empty());
  EXPECT_TRUE(read_manifest(std::string(64, 'X') + "  a.html\n").empty());
  EXPECT_EQ(read_manifest(digest + "  a.html").size(), 1U);
}

TEST(Manifest, publishable_paths) {
  for (const char* path : {"index.html", "404.html", "kirovsk/plans/plan-2019.html", "a/b/c/d.e.f", "x"})
    EXPECT_TRUE(is_publishable(path)) << path;
  for (const char* path :
       {"",          "/",    "/a", "a/",     "a//b",       ".",   "..",   "../a", "a/../b", "a/./b",
        ".htaccess", "a/.b", "a.", "A.html", "школа.html", "a b", "a\\b", "a\nb", "a%2e",   "manifest.txt"}) {
    EXPECT_FALSE(is_publishable(path)) << path;
  }
  EXPECT_FALSE(is_publishable(std::string(201, 'a')));
}

}  // namespace
}  // namespace vekha::generator

#include "app/remembered/model_cache.hpp"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.hpp"

namespace vekha::app {
namespace {

model::Document document_titled(std::string title) {
  model::Document document;
  document.title = std::move(title);
  return document;
}

TEST(ModelCache, finds_what_it_stored) {
  const tests::TemporaryFolder folder;
  const ModelCache cache(folder.path() / "cache", "");
  EXPECT_FALSE(cache.find(cache.key("file")));
  cache.store(cache.key("file"), document_titled("План"));
  ASSERT_TRUE(cache.find(cache.key("file")));
  EXPECT_EQ(cache.find(cache.key("file")), document_titled("План"));
}

TEST(ModelCache, keys_change_with_file_and_vocabulary) {
  const tests::TemporaryFolder folder;
  const ModelCache one(folder.path(), "");
  const ModelCache other(folder.path(), "words");
  EXPECT_NE(one.key("a"), one.key("b"));
  EXPECT_NE(one.key("a"), other.key("a"));
}

TEST(ModelCache, takes_a_damaged_entry_for_none) {
  const tests::TemporaryFolder folder;
  const ModelCache cache(folder.path(), "");
  const std::string key = cache.key("file");
  cache.store(key, document_titled("План"));
  const std::string entry = folder.read(key + ".json");
  ASSERT_FALSE(entry.empty());
  std::string flipped = entry;
  flipped[flipped.size() / 2] ^= 1;
  for (const std::string& damaged : {std::string(), entry.substr(0, entry.size() - 5), flipped, std::string("{}")}) {
    folder.write(key + ".json", damaged);
    EXPECT_FALSE(cache.find(key));
  }
}

TEST(ModelCache, forgets_documents_that_are_gone) {
  const tests::TemporaryFolder folder;
  const ModelCache cache(folder.path(), "");
  cache.store("old", document_titled("a"));
  cache.store("new", document_titled("b"));
  folder.write("half.new", "cut");
  cache.keep_only({"new"});
  EXPECT_FALSE(cache.find("old"));
  EXPECT_TRUE(cache.find("new"));
  EXPECT_EQ(folder.read("half.new"), "");
}

TEST(ModelCache, does_without_a_folder) {
  const ModelCache cache("/proc/no-such-folder", "");
  cache.store("key", document_titled("a"));
  EXPECT_FALSE(cache.find("key"));
  cache.keep_only({});
}

}  // namespace
}  // namespace vekha::app

#include "generator/mistake.hpp"

#include <gmock/gmock.h>

#include "tests/support/golden.hpp"

namespace vekha::generator {
namespace {

using model::Language;

TEST(Mistake, says_file_and_line_before_its_sentence) {
  EXPECT_EQ(sentence_of({.file = "pages/a.md", .line = 7, .code = "page-deep", .arguments = {}}, Language::en),
            "pages/a.md, line 7: too many lists and quotations inside each other. Break up the text.");
  EXPECT_EQ(sentence_of({.file = "pages/a.md", .line = 0, .code = "page-large", .arguments = {}}, Language::en),
            "pages/a.md: the page is larger than 1 MB. Break it up.");
  EXPECT_EQ(sentence_of({.file = {}, .line = 0, .code = "page-large", .arguments = {}}, Language::en),
            "the page is larger than 1 MB. Break it up.");
}

TEST(Mistake, a_value_that_begins_like_a_key_stays) {
  EXPECT_EQ(sentence_of({.file = {}, .line = 0, .code = "page-image", .arguments = {{"url", "@here"}}}, Language::en),
            "pictures are not published on pages from Markdown: @here. Say in words what it shows.");
}

TEST(Mistake, excerpts_are_one_short_line) {
  EXPECT_EQ(excerpt(" а\n б "), "а б");
  std::string eighty;
  for (int i = 0; i < 80; ++i) eighty += "ж";
  EXPECT_EQ(excerpt(eighty), eighty);
  EXPECT_EQ(excerpt(eighty + "жж"), eighty + "…");
}

// Placeholders of a sentence in the order of their names.
std::vector<std::string> placeholders(const std::string& sentence) {
  std::vector<std::string> names;
  for (auto open = sentence.find('{'); open != std::string::npos; open = sentence.find('{', open + 1)) {
    names.push_back(sentence.substr(open, sentence.find('}', open) - open));
  }
  std::ranges::sort(names);
  return names;
}

TEST(Mistake, both_languages_have_the_same_sentences_with_the_same_arguments) {
  const model::MessageCatalogue ru(Language::ru, tests::read_source_file("generator/messages/ru.tsv"));
  const model::MessageCatalogue en(Language::en, tests::read_source_file("generator/messages/en.tsv"));
  ASSERT_EQ(ru.sentences().size(), en.sentences().size());
  for (const auto& [key, sentence] : ru.sentences()) {
    const auto other = en.sentences().find(key);
    ASSERT_NE(other, en.sentences().end()) << key;
    EXPECT_EQ(placeholders(sentence), placeholders(other->second)) << key;
  }
}

}  // namespace
}  // namespace vekha::generator

#include "generator/mistake.hpp"

#include <gmock/gmock.h>

#include <filesystem>
#include <regex>

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

model::MessageCatalogue table_of(Language language) {
  const std::string path = "generator/messages/" + std::string(language.code()) + ".tsv";
  return {language, tests::read_source_file(path)};
}

TEST(Mistake, both_languages_have_the_same_sentences_with_the_same_arguments) {
  const auto ru = table_of(Language::ru);
  const auto en = table_of(Language::en);
  for (const auto& [key, sentence] : ru.sentences()) {
    if (key.ends_with(".few")) continue;
    const std::string form = key.ends_with(".many") ? key.substr(0, key.size() - 5) + ".other" : key;
    const auto other = en.sentences().find(form);
    ASSERT_NE(other, en.sentences().end()) << form;
    EXPECT_EQ(placeholders(sentence), placeholders(other->second)) << key;
  }
  for (const auto& [key, sentence] : en.sentences()) {
    EXPECT_TRUE(ru.has(key.ends_with(".other") ? key.substr(0, key.size() - 6) + ".many" : key)) << key;
  }
}

// A code without a sentence would print its own name to people. Codes begin with the word of their kind.
TEST(Mistake, every_code_in_the_sources_has_its_sentence) {
  static const std::regex literal(
      R"re("((theme|settings|check|decision|toml|publish|personal|page|draft)-[a-z0-9-]*[a-z0-9])")re");
  const auto ru = table_of(Language::ru);
  int found = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(tests::source_folder() / "generator")) {
    if (entry.path().extension() != ".cpp") continue;
    const std::string source =
        tests::read_source_file(entry.path().lexically_relative(tests::source_folder()).generic_string());
    for (std::sregex_iterator match(source.begin(), source.end(), literal), end; match != end; ++match, ++found) {
      const std::string code = (*match)[1];
      EXPECT_TRUE(ru.has(code) || ru.has(code + ".many")) << code << " in " << entry.path();
    }
  }
  EXPECT_GT(found, 50);
}

}  // namespace
}  // namespace vekha::generator

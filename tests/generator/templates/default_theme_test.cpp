#include <gmock/gmock.h>

#include <algorithm>
#include <set>

#include "generator/templates/theme.hpp"
#include "tests/support/golden.hpp"

// What authors of themes meet: the templates of the default theme and the guide.
namespace vekha::generator {
namespace {

constexpr std::string_view ending = ".mustache";

/// The names by which templates call each other: "plan/files", "tag".
std::set<std::string> parts() {
  std::set<std::string> names;
  for (const auto& [path, bytes] : default_theme_files()) {
    if (!path.ends_with(ending)) continue;
    const std::string name = path.substr(path.find('/') + 1, path.size() - path.find('/') - 1 - ending.size());
    if (path.starts_with("partials/") || name.find('/') != std::string::npos) names.insert(name);
  }
  return names;
}

std::set<std::string> called_parts() {
  std::set<std::string> names;
  for (const auto& [path, bytes] : default_theme_files()) {
    if (!path.ends_with(ending)) continue;
    for (auto tag = next_tag(bytes, 0); tag; tag = next_tag(bytes, tag->end)) {
      if (tag->kind == TagKind::partial) names.emplace(tag->name);
    }
  }
  return names;
}

/// What stands between backticks in the section of the guide.
std::set<std::string> parts_of_the_guide() {
  const std::string guide = tests::read_source_file("docs/themes.md");
  const auto begin = guide.find("## Parts\n");
  const std::string section = guide.substr(begin, guide.find("\n## ", begin) - begin);
  std::set<std::string> names;
  for (auto open = section.find('`'); open != std::string::npos;) {
    const auto close = section.find('`', open + 1);
    names.insert(section.substr(open + 1, close - open - 1));
    open = section.find('`', close + 1);
  }
  return names;
}

TEST(DefaultTheme, is_made_of_the_parts_that_the_guide_lists) {
  EXPECT_EQ(parts_of_the_guide(), parts());
  EXPECT_EQ(called_parts(), parts());
}

TEST(DefaultTheme, has_lines_that_fit_an_editor) {
  constexpr auto longest = 160;
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  for (const auto& [path, bytes] : default_theme_files()) {
    if (!path.ends_with(ending)) continue;
    int number = 0;
    for (std::size_t at = 0; at < bytes.size(); ++number) {
      const auto end = bytes.find('\n', at);
      const std::string_view line = std::string_view(bytes).substr(at, end - at);
      EXPECT_LE(std::ranges::count_if(line, begins), longest) << path << ':' << number + 1;
      at = end == std::string::npos ? bytes.size() : end + 1;
    }
  }
}

TEST(DefaultTheme, tells_in_every_file_what_it_shows) {
  for (const auto& [path, bytes] : default_theme_files()) {
    if (path.ends_with(ending)) {
      EXPECT_THAT(bytes, testing::StartsWith("{{! ")) << path;
    }
  }
}

TEST(DefaultTheme, costs_no_white_space) {
  const auto theme = read_theme(default_theme_files(), model::Language::ru);
  for (const char* kind : {"home", "plan", "school", "month"}) {
    EXPECT_THAT(theme.value->find(kind)->text, testing::Not(testing::HasSubstr("  "))) << kind;
    EXPECT_THAT(theme.value->find(kind)->text, testing::Not(testing::HasSubstr("> <li"))) << kind;
  }
}

}  // namespace
}  // namespace vekha::generator

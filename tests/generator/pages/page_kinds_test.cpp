#include "generator/pages/page_kinds.hpp"

#include <gmock/gmock.h>

#include "generator/site/content_page.hpp"
#include "tests/generator/sample_site.hpp"
#include "tests/support/golden.hpp"

namespace vekha::generator {
namespace {

TEST(PageKinds, have_a_template_each_and_a_row_in_the_guide_to_themes) {
  const std::string guide = tests::read_source_file("docs/themes.md");
  for (const PageKind& kind : page_kinds()) {
    EXPECT_NE(tests::sample_theme().find(kind.name), nullptr) << kind.name;
    EXPECT_THAT(guide, testing::HasSubstr("`" + std::string(kind.name) + "`")) << "docs/themes.md";
  }
}

TEST(PageKinds, keep_their_paths_for_themselves) {
  SiteInput input = tests::sample_input();
  for (auto& document : input.documents) document.folder = "glossary";
  const auto files = tests::generated(input);
  for (const PageKind& kind : page_kinds()) {
    if (kind.path.empty()) continue;
    EXPECT_TRUE(is_path_of_kind(kind.path));
    const std::string stem(kind.path.substr(0, kind.path.find_first_of("/.")));
    EXPECT_TRUE(reserved_names().contains(stem));
    if (kind.path.find('/') != std::string_view::npos) continue;
    EXPECT_EQ(read_content_page(stem + ".md", "+++\ntitle = \"x\"\n+++\n").mistakes.front().code, "page-reserved");
  }
  EXPECT_FALSE(is_path_of_kind(""));
  EXPECT_TRUE(files.contains("glossary-2/index.html"));
}

}  // namespace
}  // namespace vekha::generator

#include "generator/pages/page_kinds.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

#include "generator/generate.hpp"
#include "generator/pages/document_pages.hpp"
#include "generator/site/content_page.hpp"
#include "tests/generator/sample_site.hpp"
#include "tests/support/golden.hpp"

namespace vekha::generator {
namespace {

TEST(PageKinds, have_a_template_each_and_a_row_in_the_guide_to_themes) {
  const std::string guide = tests::read_source_file("docs/themes.md");
  for (const PageKind* kind : page_kinds()) {
    EXPECT_NE(tests::sample_theme().find(kind->name), nullptr) << kind->name;
    EXPECT_THAT(guide, testing::HasSubstr("`" + std::string(kind->name) + "`")) << "docs/themes.md";
  }
}

TEST(PageKinds, keep_their_paths_for_themselves) {
  SiteInput input = tests::sample_input();
  for (auto& document : input.documents) document.folder = "glossary";
  const auto files = tests::generated(input);
  for (const PageKind* kind : page_kinds()) {
    if (kind->path.empty()) continue;
    const std::string stem(kind->path.substr(0, kind->path.find_first_of("/.")));
    EXPECT_TRUE(reserved_names().contains(stem));
    if (kind->path.find('/') != std::string_view::npos) continue;
    EXPECT_EQ(read_content_page(stem + ".md", "+++\ntitle = \"x\"\n+++\n", reserved_paths()).mistakes.front().code,
              "page-reserved");
  }
  EXPECT_TRUE(files.contains("glossary-2/index.html"));
}

TEST(PageKinds, have_names_and_paths_of_their_own) {
  std::set<std::string_view> names;
  for (const PageKind* kind : page_kinds()) EXPECT_TRUE(names.insert(kind->name).second) << kind->name;
  const auto paths = reserved_paths();
  EXPECT_EQ(std::set(paths.begin(), paths.end()).size(), paths.size());
}

TEST(PageKinds, make_the_menu_in_their_order) {
  auto input = tests::sample_input();
  input.content = {{.permalink = "late.html", .title = "Поздняя", .order = 20, .in_navigation = false},
                   {.permalink = "early.html", .title = "Ранняя", .order = 10},
                   {.permalink = "news-1.html", .title = "Новость", .tags = {"школы"}}};
  const auto& words = tests::sample_theme().words();
  const Site site = make_site(std::move(input), words);
  std::vector<std::string> entries;
  for (const PageKind* kind : page_kinds()) {
    if (kind->menu == nullptr) continue;
    for (const MenuEntry& entry : kind->menu({site, words, &site.municipalities.front()}))
      entries.push_back(entry.path + "#" + entry.anchor + (entry.foot_only ? " at the foot" : ""));
  }
  EXPECT_THAT(entries, testing::ElementsAre("index.html#schools", "lugovoy/months/2021-10.html#", "index.html#plans",
                                            "search.html#", "news.html#", "early.html#", "late.html# at the foot",
                                            "opendata/index.html# at the foot"));
}

TEST(PageKinds, of_documents_have_addresses_that_are_remembered) {
  const Site site = make_site(tests::sample_input(), tests::sample_theme().words());
  const auto pages = document_pages(site);
  EXPECT_THAT(pages, testing::IsSupersetOf({"lugovoy/index.html", "lugovoy/people.html", "lugovoy/results.html",
                                            "lugovoy/plans/plan-2021.html", "lugovoy/plans/plan-2021-document.html",
                                            "lugovoy/schools/shkola-7.html"}));
  EXPECT_TRUE(std::ranges::is_sorted(pages));
  EXPECT_TRUE(std::ranges::all_of(pages, is_document_page));
  for (const char* path : {"index.html", "search.html", "opendata/index.html", "lugovoy/months/2021-10.html"}) {
    EXPECT_THAT(pages, testing::Not(testing::Contains(path)));
    EXPECT_FALSE(is_document_page(path)) << path;
  }
}

TEST(PageKinds, name_each_kind_of_record_once) {
  EXPECT_THAT(record_kinds(), testing::ElementsAre("school", "person", "plan", "activity", "term", "page"));
}

}  // namespace
}  // namespace vekha::generator

#include "generator/site/permalinks.hpp"

#include <gtest/gtest.h>

namespace vekha::generator {
namespace {

std::optional<model::Date> day(std::string_view iso) { return model::date_from_iso(iso); }

TEST(Permalinks, are_made_of_what_stays) {
  using enum model::DocumentKind;
  EXPECT_EQ(plan_slug(plan, {day("2021-01-01"), day("2021-12-31")}), "plan-2021");
  EXPECT_EQ(plan_slug(programme, {day("2017-01-01"), day("2020-12-31")}), "programme-2017-2020");
  EXPECT_EQ(plan_slug(plan, {{}, day("2021-12-31")}), "plan-2021");
  EXPECT_EQ(plan_slug(plan, {}), "plan");
  EXPECT_EQ(school_slug("7", "Средняя школа № 7"), "shkola-7");
  EXPECT_EQ(school_slug("", "Чистовская СШ"), "chistovskaya-ssh");
}

TEST(Permalinks, are_given_once) {
  Names names({"assets"});
  EXPECT_EQ(names.take("Школа", "school"), "shkola");
  EXPECT_EQ(names.take("школа", "school"), "shkola-2");
  EXPECT_EQ(names.take("Школа 2", "school"), "shkola-2-2");
  EXPECT_EQ(names.take("assets", "school"), "assets-2");
  EXPECT_EQ(names.take("«»", "school"), "school");
  EXPECT_EQ(names.take("", "school"), "school-2");
}

TEST(Permalinks, are_at_most_sixty_characters) {
  Names names;
  const std::string text(200, 'a');
  const std::string first = names.take(text, "x");
  const std::string second = names.take(text, "x");
  EXPECT_LE(first.size(), 60U);
  EXPECT_LE(second.size(), 60U);
  EXPECT_NE(first, second);
  EXPECT_TRUE(second.ends_with("-2"));
}

TEST(Permalinks, are_linked_relatively_by_file_name) {
  EXPECT_EQ(relative_link("index.html", "a/index.html"), "a/index.html");
  EXPECT_EQ(relative_link("a/plans/p.html", "a/plans/p-document.html"), "p-document.html");
  EXPECT_EQ(relative_link("a/plans/p.html", "a/schools/s.html"), "../schools/s.html");
  EXPECT_EQ(relative_link("a/plans/p.html", "b/index.html"), "../../b/index.html");
  EXPECT_EQ(relative_link("a/index.html", "index.html"), "../index.html");
  EXPECT_EQ(relative_link("ab/index.html", "a/index.html"), "../a/index.html");
  EXPECT_EQ(relative_link("a/plans/p.html", ""), "../../");
}

}  // namespace
}  // namespace vekha::generator

#include "app/remembered/published_copies.hpp"

#include <gtest/gtest.h>

#include "app/files.hpp"
#include "tests/support/temporary_folder.hpp"

namespace vekha::app {
namespace {

using namespace std::chrono_literals;
constexpr model::Date first_day = 2025y / 3 / 1;
constexpr model::Date later_day = 2025y / 4 / 2;

class Copies : public testing::Test {
 protected:
  ShownFile file(const std::string& label, const std::string& bytes) {
    folder_.write("documents/" + label, bytes);
    return {label, sha256(bytes), folder_.path() / "documents" / label};
  }
  PublishedCopies copies() { return PublishedCopies(folder_.path() / "copies"); }

  tests::TemporaryFolder folder_;
};

TEST_F(Copies, come_back_with_the_day_of_their_first_publication) {
  const std::vector shown{file("a/plan.docx", "план"), file("b/plan 2.odt", "другой")};
  EXPECT_TRUE(copies().update(shown, {}, first_day));
  EXPECT_TRUE(copies().update(shown, {}, later_day));
  const auto copy = copies().find("a/plan.docx");
  ASSERT_TRUE(copy);
  EXPECT_EQ(*copy, (PublishedCopy{sha256("план"), first_day}));
  EXPECT_EQ(copies().bytes(*copy), "план");
  EXPECT_TRUE(copies().find("b/plan 2.odt"));
  EXPECT_FALSE(copies().find("c"));
}

TEST_F(Copies, follow_the_file_and_go_with_it) {
  EXPECT_TRUE(copies().update(std::vector{file("a", "1"), file("b", "2")}, {}, first_day));
  EXPECT_TRUE(copies().update(std::vector{file("a", "3")}, {}, later_day));
  EXPECT_EQ(copies().find("a"), (PublishedCopy{sha256("3"), later_day}));
  EXPECT_FALSE(copies().find("b"));
  EXPECT_EQ(files_below(folder_.path() / "copies").size(), 2U) << "a list and one copy";
}

TEST_F(Copies, of_documents_that_are_not_shown_now_stay) {
  EXPECT_TRUE(copies().update(std::vector{file("a", "1")}, {}, first_day));
  EXPECT_TRUE(copies().update({}, std::vector<std::string>{"a", "never shown"}, later_day));
  EXPECT_EQ(copies().find("a"), (PublishedCopy{sha256("1"), first_day}));
  EXPECT_FALSE(copies().find("never shown"));
}

TEST_F(Copies, of_a_file_that_changed_since_are_not_taken) {
  const std::vector shown{file("a", "1")};
  EXPECT_TRUE(copies().update(shown, {}, first_day));
  std::vector changed{file("a", "2")};
  folder_.write("documents/a", "3");
  EXPECT_FALSE(copies().update(changed, {}, later_day));
  EXPECT_EQ(copies().find("a"), (PublishedCopy{sha256("1"), first_day}));
}

TEST_F(Copies, that_are_damaged_count_as_missing_and_are_taken_anew) {
  const std::vector shown{file("a", "1")};
  EXPECT_TRUE(copies().update(shown, {}, first_day));
  folder_.write("copies/" + sha256("1"), "2");
  EXPECT_FALSE(copies().bytes(*copies().find("a")));
  EXPECT_TRUE(copies().update(shown, {}, later_day));
  EXPECT_EQ(copies().bytes(*copies().find("a")), "1");
  EXPECT_EQ(copies().find("a")->since, first_day);
}

TEST_F(Copies, a_list_of_other_things_is_no_list) {
  for (const std::string& line :
       {std::string("x"), std::string("\n\n"), std::string(64, 'a') + "\t2025-13-01\tplan.docx\n",
        "../../etc/passwd" + std::string(48, 'a') + "\t2025-03-01\tplan.docx\n", std::string(300'000, '\t')}) {
    folder_.write("copies/list.tsv", line);
    EXPECT_FALSE(copies().find("plan.docx")) << line.substr(0, 80);
  }
}

TEST_F(Copies, say_when_they_cannot_be_kept) {
  folder_.write("copies", "a file in the way");
  EXPECT_FALSE(copies().update(std::vector{file("a", "1")}, {}, first_day));
}

}  // namespace
}  // namespace vekha::app

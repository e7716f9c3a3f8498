#include "language/marks.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace vekha::language {
namespace {

struct Case {
  const char* text;
  Mark in_grid, of_status;
};

// The rule for «х»: in a grid it says that the column applies, as a status it fills what stays empty.
TEST(Marks, mean_what_their_place_makes_of_them) {
  using enum Mark;
  const Case cases[] = {
      {"х", yes, blank},   {"Х", yes, blank},    {"x", yes, blank},         {"X", yes, blank},   {"+", yes, yes},
      {"V", yes, yes},     {"✓", yes, yes},      {"✔", yes, yes},           {"√", yes, yes},     {"☑", yes, yes},
      {"×", yes, none},    {"*", yes, none},     {"•", yes, none},          {"да", yes, none},   {"Да", yes, none},
      {"нет", no, no},     {"Нет", no, no},      {"", blank, blank},        {"-", blank, blank}, {"–", blank, blank},
      {"—", blank, blank}, {"−", blank, blank},  {"н/д", none, blank},      {"1", none, none},   {"ххх", none, none},
      {"V.", none, none},  {"дата", none, none}, {"Исполнено", none, none},
  };
  for (const Case& one : cases) {
    EXPECT_EQ(grid_mark(one.text), one.in_grid) << one.text;
    EXPECT_EQ(status_mark(one.text), one.of_status) << one.text;
  }
}

std::string grid(const std::vector<const char*>& cells) {
  GridMarks marks;
  for (const char* cell : cells) marks.add(cell);
  std::string out;
  for (const char* cell : cells) {
    const Mark mark = marks.of(cell);
    out += mark == Mark::yes ? '+' : mark == Mark::no ? '-' : mark == Mark::blank ? ' ' : '?';
  }
  return out;
}

TEST(GridMarks, say_more_together_than_alone) {
  EXPECT_EQ(grid({"●", "○", "●"}), "+-+");
  EXPECT_EQ(grid({"○", "○"}), "??");
  EXPECT_EQ(grid({"✓", "✗"}), "+-");
  EXPECT_EQ(grid({"✗", "", "✗"}), "+ +");
  EXPECT_EQ(grid({"☒", "☐"}), "+-");
  EXPECT_EQ(grid({"1", "0", ""}), "+- ");
  EXPECT_EQ(grid({"1", "15", "0"}), "???");
  EXPECT_EQ(grid({"1", "1"}), "??");
  EXPECT_EQ(grid({"х", "–", "х"}), "+ +");
  EXPECT_EQ(grid({"+", "х"}), "+?");
  EXPECT_EQ(grid({"+", "", "×"}), "+ +");
  EXPECT_EQ(grid({"да", "нет", "-"}), "+- ");
}

}  // namespace
}  // namespace vekha::language

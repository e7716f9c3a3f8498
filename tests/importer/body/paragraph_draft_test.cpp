#include "importer/body/paragraph_draft.hpp"

#include <gtest/gtest.h>

#include "importer/body/blocks.hpp"
#include "tests/support/body_text.hpp"

namespace vekha::importer {
namespace {

constexpr TextLook struck{.struck = true};
constexpr TextLook raised{.raised = true};

struct Piece {
  const char* text;
  TextLook look{};
};

std::vector<BodyBlock> read(const std::vector<Piece>& pieces, const char* label = "") {
  ParagraphDraft draft;
  draft.paragraph.list_label = label;
  if (*label != '\0') draft.paragraph.list_level = 1;
  for (const Piece& piece : pieces) draft.append(piece.text, piece.look);
  std::vector<BodyBlock> out;
  draft.finish(out);
  return out;
}

std::string words_of(const std::vector<Piece>& pieces) {
  const auto blocks = read(pieces);
  return blocks.empty() ? "" : std::get<BodyParagraph>(blocks.front().value).text;
}

// The published line with what is crossed out between ~.
std::string published(const std::vector<Piece>& pieces) {
  const auto blocks = published_blocks(read(pieces));
  if (blocks.size() != 1) return {};
  const auto& paragraph = std::get<model::Paragraph>(blocks.front().value);
  std::u32string text(paragraph.text.begin(), paragraph.text.end());  // ASCII in these tests
  std::string out;
  std::size_t done = 0;
  for (const model::StruckText& each : paragraph.struck) {
    out += paragraph.text.substr(done, static_cast<std::size_t>(each.at) - done) + "~" + each.text + "~";
    done = static_cast<std::size_t>(each.at);
  }
  return out + paragraph.text.substr(done);
}

TEST(ParagraphDraft, sets_aside_what_is_crossed_out) {
  EXPECT_EQ(words_of({{"до 01.02 ", struck}, {"до 22.02"}}), "до 22.02");
  EXPECT_EQ(words_of({{"202"}, {"4", struck}, {"5"}}), "2025");
  EXPECT_EQ(words_of({{"Громова"}, {", учитель\n", struck}, {"Кравцов"}}), "Громова\nКравцов");
  EXPECT_EQ(words_of({{"a"}, {"b", struck}, {"c", struck}}), "a");
}

TEST(ParagraphDraft, keeps_crossed_out_text_in_the_published_line) {
  EXPECT_EQ(published({{"one "}, {"two", struck}, {" three"}}), "one~ two~ three");
  EXPECT_EQ(published({{"two", struck}, {" three"}}), "~two ~three");
  EXPECT_EQ(published({{"two ", struck}, {"three"}}), "~two ~three");
  EXPECT_EQ(published({{"one  "}, {"two", struck}}), "one~ two~");
  EXPECT_EQ(published({{"202"}, {"4", struck}, {"5"}}), "202~4~5");
  EXPECT_EQ(published({{"a", struck}, {" ", {}}, {"b", struck}}), "~a b~");
  EXPECT_EQ(published({{"one", struck}}), "~one~");
}

TEST(ParagraphDraft, strikes_the_label_of_a_struck_item) {
  EXPECT_EQ(test::body_text(read({{"all", struck}}, "3.")), "~3. all~");
  EXPECT_EQ(test::body_text(read({{"some", struck}, {" more"}}, "3.")), "- 3.| ~some~ more");
}

TEST(ParagraphDraft, sets_raised_marks_aside) {
  EXPECT_EQ(test::body_text(read({{"65"}, {"1", raised}})), "65^¹^");
  EXPECT_EQ(test::body_text(read({{"65"}, {"1", raised}, {", 66"}, {"2)", raised}})), "65^¹^, 66^²⁾^");
  EXPECT_EQ(test::body_text(read({{"1", raised}, {" note"}})), "¹ note");
  EXPECT_EQ(test::body_text(read({{"м"}, {"2", raised}})), "м²");
  EXPECT_EQ(test::body_text(read({{"5"}, {"а", raised}, {" класс"}})), "5а класс");
  EXPECT_EQ(test::body_text(read({{"1", raised}})), "1");
  EXPECT_EQ(published({{"65"}, {"*", raised}, {"a", struck}}), "65*~a~");
}

TEST(ParagraphDraft, keeps_asides_at_their_places) {
  EXPECT_EQ(test::body_text(read({{"a"}, {"b", struck}, {"c"}, {"1", raised}, {"d", struck}, {" e*"}})),
            "a~b~c^¹^~d~ e^*^");
  EXPECT_EQ(test::body_text(read({{"и\u0306"}, {"и\u0306", struck}, {"x"}})), "й~й~x");
}

}  // namespace
}  // namespace vekha::importer

#include "generator/templates/white_space.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <vector>

namespace vekha::generator {
namespace {

struct Case {
  std::string_view written, published;
};

void expect_all(std::initializer_list<Case> cases) {
  for (const auto& [written, published] : cases) EXPECT_EQ(without_unseen_space(written), published) << written;
}

TEST(WhiteSpace, beside_blocks_is_left_out) {
  expect_all({
      {"<ul>\n  <li>a</li>\n  <li> b </li>\n</ul>\n", "<ul><li>a</li><li>b</li></ul>"},
      {"<p>\n  a\n  b\n</p>", "<p>a b</p>"},
      {"a\n<p>b</p>\nc", "a<p>b</p>c"},
      {"a <br/> b", "a<br/>b"},
      {"<!DOCTYPE html>\n<html>\n<head>\n  <meta a=\"b\"/>\n  <title> x </title>\n",
       "<!DOCTYPE html><html><head><meta a=\"b\"/><title>x</title>"},
      {"<H2> a </H2>\r\n\t<P>b", "<H2>a</H2><P>b"},
  });
}

TEST(WhiteSpace, beside_words_and_elements_among_them_is_one_space) {
  expect_all({
      {"<b>a</b>\n  <i>b</i>", "<b>a</b> <i>b</i>"},
      {"<p><a> a </a>\n  b</p>", "<p><a> a </a> b</p>"},
      {"<p><i class=\"x\"></i> a</p>", "<p><i class=\"x\"></i> a</p>"},
      {"a <img src=\"b\"/> c", "a <img src=\"b\"/> c"},
      {"<label>a</label>\n<label>b</label>", "<label>a</label> <label>b</label>"},
      {"<q-1> a </q-1>", "<q-1> a </q-1>"},
      {"2 < 3 <\n4", "2 < 3 < 4"},
      {"a <b", "a <b"},
      {"а\u00A0 \u00A0б", "а\u00A0 \u00A0б"},
  });
}

TEST(WhiteSpace, of_values_counts_as_beside_words) {
  expect_all({
      {"<p>{{1}}\n  {{2}}</p>", "<p>{{1}} {{2}}</p>"},
      {"<b>a</b> {{{1}}}\n<p>", "<b>a</b> {{{1}}}<p>"},
  });
}

TEST(WhiteSpace, in_boxes_is_left_out_and_beside_them_is_not) {
  expect_all({
      {"a\n<select>\n  <option>b</option>\n</select>\nc", "a <select><option>b</option></select> c"},
      {"a <svg>\n  <path d=\"M0 0\"/>\n</svg> b", "a <svg><path d=\"M0 0\"/></svg> b"},
      {"<svg/> b", "<svg/> b"},
      {"a <button>\n  b\n</button> c", "a <button>b</button> c"},
  });
}

TEST(WhiteSpace, of_scripts_and_comments_is_beside_what_is_around_them) {
  expect_all({
      {"a <script>b  c</script> d", "a <script>b  c</script>d"},
      {"a<!-- b  c --> d", "a<!-- b  c --> d"},
      {"<p>a</p>\n<script src=\"x\"></script>\n<script> 1 </script>\n",
       "<p>a</p><script src=\"x\"></script><script> 1 </script>"},
  });
}

TEST(WhiteSpace, that_is_content_stays_as_it_is) {
  expect_all({
      {"<pre>\n  a\n\n  {{1}}\n</pre>\n<p>", "<pre>\n  a\n\n  {{1}}\n</pre><p>"},
      {"a <textarea>\n b </textarea> c", "a <textarea>\n b </textarea> c"},
      {"<PRE> <p> </p> </Pre> a", "<PRE> <p> </p> </Pre>a"},
      {"<script>if (a <  b) { }</script>", "<script>if (a <  b) { }</script>"},
      {"<style>\n  a { }\n</style>", "<style>\n  a { }\n</style>"},
      {"<pre>  never closed", "<pre>  never closed"},
  });
}

TEST(WhiteSpace, between_attributes_is_one_space_and_in_their_values_stays) {
  expect_all({
      {"<a\n   href=\"b  c\"\n   title='d\n  e'\n>", "<a href=\"b  c\" title='d\n  e'>"},
      {"<img  src=\"a>b  c\"  />  d", "<img src=\"a>b  c\"/> d"},
      {"<li{{#1}}\n  class=\"a  b\"{{/1}}>\n  c", "<li{{#1}} class=\"a  b\"{{/1}}>c"},
      {"<a href=\"{{1}}  {{#2}}  {{/2}}\">", "<a href=\"{{1}}  {{#2}}  {{/2}}\">"},
      {"<a href=\"never closed  >", "<a href=\"never closed  >"},
  });
}

TEST(WhiteSpace, goes_where_no_way_through_the_sections_shows_it) {
  expect_all({
      // a list of blocks, whatever it holds
      {"<ul>\n  {{#1}}\n    <li>a</li>\n  {{/1}}\n</ul>", "<ul>{{#1}}<li>a</li>{{/1}}</ul>"},
      {"<div>\n  {{#1}}\n    {{#2}}\n      <p>a</p>\n    {{/2}}\n  {{/1}}\n  {{^1}}\n    <p>b</p>\n  {{/1}}\n</div>",
       "<div>{{#1}}{{#2}}<p>a</p>{{/2}}{{/1}}{{^1}}<p>b</p>{{/1}}</div>"},
      {"<h{{1}}>\n  a\n</h{{1}}>\n<p>", "<h{{1}}>a</h{{1}}><p>"},
      // one space of many, and the last one for the case that another entry follows
      {"<td>\n  <b>a</b>\n  {{#1}}\n    <i>b</i>\n  {{/1}}\n</td>", "<td><b>a</b> {{#1}}<i>b</i> {{/1}}</td>"},
  });
}

TEST(WhiteSpace, stays_where_one_way_shows_it) {
  expect_all({
      {"a{{#1}} <b>b</b> {{/1}} c", "a{{#1}} <b>b</b> {{/1}} c"},   // left out: "a c"
      {"<p>{{#1}}<b>b</b> {{/1}} c", "<p>{{#1}}<b>b</b> {{/1}}c"},  // again: "b b"
      {"{{#1}} a{{/1}}", "{{#1}} a{{/1}}"},                         // again: "a a"
      {"{{1}}{{#2}} {{/2}}<a>b</a>", "{{1}}{{#2}} {{/2}}<a>b</a>"},
      {"<td>\n  {{#1}}<p>a</p>{{/1}} b", "<td>{{#1}}<p>a</p>{{/1}}b"},
      {"<td>{{#1}}<b>a</b>{{/1}} b", "<td>{{#1}}<b>a</b>{{/1}} b"},
      {"a {{#1}}<p>b</p>{{/1}}", "a{{#1}}<p>b</p>{{/1}}"},
      {"a {{#1}}<p>b</p>{{/1}}c", "a {{#1}}<p>b</p>{{/1}}c"},
  });
}

TEST(WhiteSpace, of_a_blank_line_is_a_line_break_where_it_is_not_seen) {
  expect_all({
      {"<p>a</p>\n\n<p>b</p>\n<p>c</p>\n  \n", "<p>a</p>\n<p>b</p><p>c</p>\n"},
      {"a\n\nb", "a b"},
  });
}

TEST(WhiteSpace, is_left_out_in_one_go) {
  for (const char* text :
       {"<p> {{#1}} a {{/1}} b </p> c", "a {{#1}} {{^2}} <i> b </i> {{/2}} {{/1}} <p> c", "<pre> a"}) {
    const std::string once = without_unseen_space(text);
    EXPECT_EQ(without_unseen_space(once), once) << text;
  }
}

TEST(WhiteSpace, of_many_sections_in_each_other_costs_no_more_than_of_many_beside_each_other) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "{{#1}} <p> ";
  for (int i = 0; i < 20000; ++i) text += " </p> {{/1}}";
  EXPECT_LT(without_unseen_space(text).size(), text.size() - 60000);
}

/// A template of random pieces with sections {{#0}}, {{#1}}, … in order.
std::string invented(std::mt19937& random, int depth, int& sections) {
  constexpr std::array pieces{" ",   "\n  ", "a",     "{{{9}}}",  "<p>",      "</p>",
                              "<b>", "</b>", "<br/>", "<select>", "</select>"};
  std::string text;
  for (auto left = 1 + random() % 6; left > 0; --left) {
    if (depth == 0 || random() % 3 != 0) {
      text += pieces[random() % pieces.size()];
      continue;
    }
    const std::string number = std::to_string(sections++);
    text += (random() % 2 == 0 ? "{{#" : "{{^") + number + "}}";
    text += invented(random, depth - 1, sections) + "{{/" + number + "}}";
  }
  return text;
}

/// The page of a template each section of which is shown as often as times says.
std::string page_of(std::string text, const std::vector<unsigned>& times) {
  for (std::size_t i = times.size(); i-- > 0;) {
    const std::string end = "{{/" + std::to_string(i) + "}}";
    const auto begin =
        std::min(text.find("{{#" + std::to_string(i) + "}}"), text.find("{{^" + std::to_string(i) + "}}"));
    const auto inside = begin + end.size();
    const auto close = text.find(end);
    std::string shown;
    for (unsigned n = 0; n < times[i]; ++n) shown += text.substr(inside, close - inside);
    text = text.substr(0, begin) + shown + text.substr(close + end.size());
  }
  return text;
}

/// What a reader sees of a page: CSS Text 3, 4.1.2, for the pieces above.
std::string seen(std::string_view page) {
  std::string out;
  bool wanted = false, possible = false;  // a space: before the next word; at this place
  while (!page.empty()) {
    const bool white = page.front() == ' ' || page.front() == '\n';
    const auto size = page.front() == '<' ? page.find('>') + 1 : 1;
    const std::string_view piece = page.substr(0, size);
    page.remove_prefix(size);
    if (white) {
      wanted = possible;
      continue;
    }
    const bool block = piece.find('p') != std::string_view::npos || piece == "<br/>";
    if (wanted && !block && piece != "</select>") out += ' ';
    wanted = false;
    possible = !block && piece != "<select>";
    out += piece;
  }
  return out;
}

TEST(WhiteSpace, left_out_is_never_seen) {
  std::mt19937 random(1);
  for (int round = 0; round < 4000; ++round) {
    int sections = 0;
    const std::string text = invented(random, 3, sections);
    const std::string bare = without_unseen_space(text);
    ASSERT_LE(bare.size(), text.size());
    std::vector<unsigned> times(static_cast<std::size_t>(sections));
    for (int way = 0; way < 4; ++way) {
      for (unsigned& n : times) n = static_cast<unsigned>(random() % 3);
      ASSERT_EQ(seen(page_of(bare, times)), seen(page_of(text, times))) << text << "\n" << bare;
    }
  }
}

}  // namespace
}  // namespace vekha::generator

#include "tests/support/variants/choices.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <vector>

namespace vekha::test {
namespace {

struct Value {
  std::string_view name;
  int weight;
};
struct Feature {
  std::string_view name;
  std::vector<Value> values;
};

const std::vector<Feature>& features() {
  static const std::vector<Feature> table{
      {"format", {{"docx", 50}, {"odt", 50}}},
      {"shape",
       {{"list", 56},
        {"begin and end", 8},
        {"quarters", 6},
        {"months", 6},
        {"years", 6},
        {"year rows", 5},
        {"month rows", 5},
        {"actors", 8}}},
      {"header",
       {{"known", 20},
        {"inflected", 13},
        {"longer", 13},
        {"broken", 11},
        {"misspelt", 14},
        {"unknown", 15},
        {"missing", 9},
        {"swapped", 5}}},
      {"header rows", {{"plain", 55}, {"flagged", 15}, {"two levels", 10}, {"caption", 10}, {"column numbers", 10}}},
      {"order", {{"usual", 55}, {"shuffled", 45}}},
      {"sections",
       {{"none", 18},
        {"merged", 26},
        {"bold cell", 14},
        {"number and title", 10},
        {"headings", 14},
        {"column merged", 9},
        {"column repeated", 9},
        {"merged rest", 9},
        {"capitals", 6}}},
      {"section numbers",
       {{"none", 30}, {"arabic", 20}, {"roman", 18}, {"word arabic", 14}, {"word roman", 10}, {"letters", 8}}},
      {"section levels", {{"one", 80}, {"two", 20}}},
      {"numbers",
       {{"list", 18},
        {"1.", 18},
        {"1", 14},
        {"dotted", 16},
        {"none", 14},
        {"restarting", 10},
        {"lying", 10},
        {"in text", 9}}},
      {"pages",
       {{"whole", 45},
        {"header again", 13},
        {"tables with header", 14},
        {"tables without header", 13},
        {"row cut", 15}}},
      {"separator", {{"comma", 40}, {"lines", 35}, {"semicolon", 25}}},
      {"shared cells", {{"no", 66}, {"responsible", 12}, {"deadline", 10}, {"ditto", 12}}},
      {"typing", {{"clean", 80}, {"odd", 20}}},
      {"cell text", {{"plain", 85}, {"bulleted", 15}}},
      {"spare rows", {{"none", 76}, {"empty", 8}, {"total", 8}, {"note", 8}}},
      {"two in a cell", {{"no", 90}, {"yes", 10}}},
      {"frame", {{"no", 93}, {"yes", 7}}},
      {"around", {{"title", 40}, {"texts", 30}, {"approval", 30}}},
      {"period", {{"title", 76}, {"caption", 9}, {"heading", 8}, {"nowhere", 7}}},
      {"other tables", {{"none", 45}, {"before", 20}, {"behind", 25}, {"both", 10}}},
  };
  return table;
}

const Feature& feature_of(std::string_view name) {
  const auto found = std::ranges::find(features(), name, &Feature::name);
  if (found == features().end()) throw std::out_of_range("no feature " + std::string(name));
  return *found;
}

std::string drawn(const Feature& feature, Random& random) {
  int sum = 0;
  for (const Value& value : feature.values) sum += value.weight;
  int at = random.below(sum);
  for (const Value& value : feature.values) {
    if (at < value.weight) return std::string(value.name);
    at -= value.weight;
  }
  return std::string(feature.values.front().name);
}

}  // namespace

Choices::Choices(Random& random) {
  for (const Feature& feature : features()) set(feature.name, drawn(feature, random));
  settle();
}

bool Choices::is(std::string_view feature, std::string_view value) const {
  const Feature& known = feature_of(feature);
  if (std::ranges::find(known.values, value, &Value::name) == known.values.end()) {
    throw std::out_of_range("no value " + std::string(value));
  }
  return values_.find(feature)->second == value;
}

void Choices::set(std::string_view feature, std::string_view value) {
  values_.insert_or_assign(std::string(feature), std::string(value));
}

void Choices::settle() {
  // Headings that say nothing can't name months, actors, years or parts of a deadline.
  if (is("header", "missing") || is("header", "swapped")) set("shape", "list");
  if (!is("shape", "list") && is("header", "unknown")) set("header", "longer");
  if (is("header", "missing")) {
    set("header rows", "plain");
    if (is("sections", "column merged") || is("sections", "column repeated")) set("sections", "merged");
    if (is("pages", "header again") || is("pages", "tables with header")) set("pages", "tables without header");
  }
  // A caption or a heading right before the table says for what time it is.
  if (is("period", "caption")) {
    if (is("header", "missing") || is("sections", "headings") || is("shape", "actors"))
      set("period", "title");
    else
      set("header rows", "caption");
  }
  if (is("period", "heading") && is("sections", "headings")) set("period", "title");
  if (is("period", "nowhere") && (is("shape", "quarters") || is("shape", "months") || is("shape", "month rows"))) {
    set("period", "title");
  }
  // One column says when; nothing but a list has two of everything in a cell.
  if (!is("shape", "list")) set("two in a cell", "no");
  if (is("shape", "years") || is("shape", "year rows") || is("shape", "month rows")) set("sections", "none");
  if (is("shape", "month rows")) set("shared cells", "no");
  if (is("shape", "begin and end") || is("shape", "quarters") || is("shape", "months")) {
    if (is("shared cells", "deadline")) set("shared cells", "no");
  }
  if (is("sections", "merged rest") && is("numbers", "none")) set("numbers", "1.");
  if (is("sections", "merged rest") && is("numbers", "in text")) set("numbers", "1.");
  if (is("sections", "merged rest") && is("section numbers", "none")) set("section numbers", "roman");
  if (is("sections", "capitals")) set("section numbers", "none");
  if (is("two in a cell", "yes") || is("shape", "actors")) set("cell text", "plain");
  if (is("shape", "actors")) {
    if (is("sections", "merged rest")) set("sections", "merged");
    set("shared cells", "no");
    set("order", "usual");
    if (is("sections", "column merged") || is("sections", "column repeated")) set("sections", "merged");
    set("header rows", "plain");
  }
  if (is("two in a cell", "yes")) {
    set("numbers", "none");
    set("shared cells", "no");
    if (is("sections", "merged rest")) set("sections", "merged");
    if (is("sections", "column merged")) set("sections", "column repeated");
  }
  if (!is("pages", "whole")) set("shared cells", "no");
  if (!is("sections", "merged")) set("section levels", "one");
  if (is("section levels", "two")) set("section numbers", "word roman");
  // A row that starts with a number and a title is told by the numbers below it.
  if (is("sections", "number and title")) {
    set("section numbers", "arabic");
    set("numbers", "dotted");
  }
  if (is("sections", "none") && is("numbers", "restarting")) set("numbers", "1.");
  // Between tables that are halves of one a heading would part them.
  if (is("sections", "headings") && !is("pages", "whole")) set("pages", "whole");
  if (is("sections", "column merged") || is("shape", "years")) {
    set("pages", "whole");
    if (is("spare rows", "empty")) set("spare rows", "none");
  }
  if (is("pages", "row cut") && is("shape", "actors")) set("pages", "whole");
}

}  // namespace vekha::test

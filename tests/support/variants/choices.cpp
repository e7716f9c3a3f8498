#include "tests/support/variants/choices.hpp"

#include <algorithm>
#include <stdexcept>

#include "tests/support/variants/features.hpp"

namespace vekha::test {
namespace {

constexpr int most_hard_forms = 2;
constexpr int most_draws = 400;

const FeatureValue& drawn(const Feature& feature, Random& random, bool may_be_hard) {
  int sum = 0;
  for (const FeatureValue& value : feature.values) sum += may_be_hard || !value.hard ? value.weight : 0;
  int at = random.below(sum);
  for (const FeatureValue& value : feature.values) {
    const int weight = may_be_hard || !value.hard ? value.weight : 0;
    if (at < weight) return value;
    at -= weight;
  }
  return feature.values.front();
}

bool has(const std::vector<std::pair<std::string, std::string>>& pairs, std::string_view feature,
         std::string_view value) {
  return std::ranges::any_of(pairs, [&](const auto& pair) { return pair.first == feature && pair.second == value; });
}

}  // namespace

Choices::Choices(Random& random, const ChoiceRules& rules) {
  for (int tries = 0; tries < most_draws; ++tries) {
    draw(random, rules);
    settle();
    if (keeps(rules)) return;
  }
  throw std::out_of_range("no document has what was asked for");
}

// Features are tried in an order of their own, so that none is always the first to have a hard form.
void Choices::draw(Random& random, const ChoiceRules& rules) {
  std::vector<const Feature*> order;
  for (const Feature& feature : features()) order.push_back(&feature);
  random.shuffle(order);
  int hard = rules.only.empty() ? most_hard_forms : 0;
  for (const Feature* feature : order) {
    const FeatureValue* value = &drawn(*feature, random, hard > 0);
    if (has(rules.never, feature->name, value->name)) value = &feature->values.front();
    if (value->hard) --hard;
    set(feature->name, value->name);
  }
  for (const auto& [name, value] : rules.only) {
    const Feature& feature = feature_of(name);
    set(name, value_of(feature, value).name);
    if (!feature.document.empty()) set("document", feature.document);
  }
}

bool Choices::keeps(const ChoiceRules& rules) const {
  return std::ranges::all_of(rules.only, [&](const auto& pair) { return is(pair.first, pair.second); }) &&
         std::ranges::none_of(rules.never, [&](const auto& pair) { return is(pair.first, pair.second); });
}

bool Choices::is(std::string_view feature, std::string_view value) const {
  return of(feature) == value_of(feature_of(feature), value).name;
}

const std::string& Choices::of(std::string_view feature) const {
  return values_.find(feature_of(feature).name)->second;
}

void Choices::set(std::string_view feature, std::string_view value) {
  values_.insert_or_assign(std::string(feature), std::string(value));
}

void Choices::settle() {
  for (const Feature& feature : features()) {
    if (!feature.document.empty() && !is("document", feature.document)) set(feature.name, feature.values.front().name);
  }
  settle_forms();
  settle_shape();
  settle_header();
  settle_rows();
}

bool Choices::is_any(std::string_view feature, std::initializer_list<std::string_view> values) const {
  return std::ranges::any_of(values, [&](std::string_view value) { return is(feature, value); });
}

bool Choices::is_plain(std::string_view feature) const {
  return of(feature) == feature_of(feature).values.front().name;
}

void Choices::make_plain(std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) set(name, feature_of(name).values.front().name);
}

// What a hard form needs around it.
void Choices::settle_forms() {
  const bool of_cells = !is_plain("deadlines") || !is_plain("who") || !is_plain("notes") || !is_plain("crossed out") ||
                        !is_plain("controls") || !is_plain("nested table") || !is_plain("time of title") ||
                        is_any("two in a cell", {"matching lines"}) || is_any("shared cells", {"ditto for both"}) ||
                        is_any("sections", {"word and title", "stages", "bands above headers"});
  if (!is_plain("grid cells")) {
    if (!is("shape", "months")) set("shape", "quarters");
    if (is_any("header", {"missing", "swapped"})) set("header", "known");
    make_plain({"deadlines", "notes", "crossed out", "controls", "nested table", "time of title", "who"});
    if (is("two in a cell", "matching lines")) make_plain({"two in a cell"});
  } else if (of_cells) {
    set("shape", "list");
  }
  if (of_cells) make_plain({"typing", "cell text"});
  // Stages lie in one year.
  if (is("sections", "stages") && (!is_plain("deadlines") || !is_plain("time of title"))) set("sections", "merged");
  if (!is_plain("deadlines") || !is_plain("time of title")) set("period", "title");
  if (!is_plain("deadlines")) make_plain({"time of title"});
  if (!is_plain("time of title")) set("around", "approval");
  if (is("blank", "page header")) set("format", "odt");
  if (!is_plain("blank")) make_plain({"approval"});
  if (!is_plain("approval") || !is_plain("blank")) set("around", "approval");
  if (!is_plain("title")) set("period", "title");
  if (is_any("period", {"passport behind", "passport before"}) || !is_plain("mentors")) make_plain({"other tables"});
  if (is_any("period", {"passport behind", "passport before"}) && is_any("sections", {"headings", "school headings"})) {
    set("sections", "merged");
  }
  if (is("approval", "table of signatures")) make_plain({"frame"});
  if (is("other tables", "mixed kinds")) {
    make_plain({"frame"});
    if (is("header", "missing")) set("header", "known");
    if (is_any("sections", {"headings", "school headings"})) set("sections", "merged");
    if (!is("pages", "whole")) set("pages", "whole");
  }
  if (!is_plain("crossed out") || !is_plain("nested table")) {
    set("pages", "whole");
    make_plain({"shared cells"});
    if (is_any("two in a cell", {"yes"})) make_plain({"two in a cell"});
  }
}

// Shapes that are no list have columns, rows and headings of their own.
void Choices::settle_shape() {
  if (is_any("shape", {"typed with tabs", "month and day", "days under months", "when and who", "spanned actors"})) {
    make_plain({"shared cells", "two in a cell", "cell text", "spare rows", "header rows", "header", "typing"});
    set("pages", "whole");
    if (!is_any("sections", {"none", "merged", "bold cell"}) || !is("shape", "when and who")) set("sections", "none");
    if (!is_any("period", {"title", "passport behind", "passport before"})) set("period", "title");
    if (is("numbers", "in text")) set("numbers", "1.");
    if (!is("shape", "spanned actors")) set("order", "usual");
  }
  if (is("shape", "typed with tabs")) {
    make_plain({"frame", "other tables", "separator"});
    set("numbers", "1.");
  }
  if (is("shape", "when and who")) make_plain({"separator"});
  if (is_any("sections", {"school headings", "school rows"}) &&
      !is_any("shape", {"list", "begin and end", "quarters"})) {
    set("shape", "list");
  }
  if (is_any("sections", {"bands above headers", "school headings"})) {
    set("pages", "whole");
    if (is("header", "missing")) set("header", "known");
    if (is("sections", "bands above headers")) make_plain({"header rows", "section numbers"});
    if (is("period", "caption") || is("period", "heading")) set("period", "title");
  }
  if (is_any("sections", {"school rows", "school headings", "word and title"})) make_plain({"section numbers"});
  if (!is("shape", "list")) {
    if (is("sections", "stages")) set("sections", "merged");
    if (is("shared cells", "ditto for both")) make_plain({"shared cells"});
  }
  if (is("sections", "stages") && is_any("numbers", {"none", "in text", "list"})) set("numbers", "1.");
  if (is("sections", "word and title") && is_any("numbers", {"none", "in text", "list"})) set("numbers", "1.");
  if (is("sections", "stages")) set("section numbers", "roman");
  if (is_any("shape", {"quarters", "months", "month rows", "month and day", "days under months"}) &&
      is_any("period", {"passport behind", "passport before"})) {
    set("period", "title");
  }
}

// Headings, and what stands above them.
void Choices::settle_header() {
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
}

// Rows and cells.
void Choices::settle_rows() {
  // One column says when; nothing but a list has two of everything in a cell.
  if (!is("shape", "list")) set("two in a cell", "no");
  const bool two = !is_plain("two in a cell");
  if (is("shape", "years") || is("shape", "year rows") || is("shape", "month rows")) set("sections", "none");
  if (is("shape", "month rows")) set("shared cells", "no");
  if (is("shape", "begin and end") || is("shape", "quarters") || is("shape", "months")) {
    if (is("shared cells", "deadline")) set("shared cells", "no");
  }
  if (is("sections", "merged rest") && is("numbers", "none")) set("numbers", "1.");
  if (is("sections", "merged rest") && is("numbers", "in text")) set("numbers", "1.");
  if (is("sections", "merged rest") && is("section numbers", "none")) set("section numbers", "roman");
  if (is("sections", "capitals")) set("section numbers", "none");
  if (two || is("shape", "actors")) set("cell text", "plain");
  if (is("shape", "actors")) {
    if (is("sections", "merged rest")) set("sections", "merged");
    set("shared cells", "no");
    set("order", "usual");
    if (is("sections", "column merged") || is("sections", "column repeated")) set("sections", "merged");
    set("header rows", "plain");
  }
  if (two) {
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

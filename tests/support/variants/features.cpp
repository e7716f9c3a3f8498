#include "tests/support/variants/features.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "importer/vocabulary/tsv.hpp"

namespace vekha::test {

const std::vector<Feature>& features() {
  static const std::vector<Feature> table{
      {"format", "", {{"docx", 50}, {"odt", 50}}},
      {"document", "", {{"plan", 74}, {"report", 13}, {"indicators", 9}, {"minutes", 4, true}}},
      {"shape",
       "plan",
       {{"list", 56},
        {"begin and end", 8},
        {"quarters", 6},
        {"months", 6},
        {"years", 6},
        {"year rows", 5},
        {"month rows", 5},
        {"actors", 8},
        {"spanned actors", 4, true},
        {"month and day", 4, true},
        {"days under months", 4, true},
        {"when and who", 4, true},
        {"typed with tabs", 4, true}}},
      {"header",
       "plan",
       {{"known", 20},
        {"inflected", 13},
        {"longer", 13},
        {"broken", 11},
        {"misspelt", 14},
        {"unknown", 15},
        {"missing", 9},
        {"swapped", 5}}},
      {"header rows",
       "plan",
       {{"plain", 55}, {"flagged", 15}, {"two levels", 10}, {"caption", 10}, {"column numbers", 10}}},
      {"order", "plan", {{"usual", 55}, {"shuffled", 45}}},
      {"sections",
       "plan",
       {{"none", 18},
        {"merged", 26},
        {"bold cell", 14},
        {"number and title", 10},
        {"headings", 14},
        {"column merged", 9},
        {"column repeated", 9},
        {"merged rest", 9},
        {"capitals", 6},
        {"word and title", 4, true},
        {"stages", 4, true},
        {"bands above headers", 4, true},
        {"school headings", 5, true},
        {"school rows", 4, true}}},
      {"section numbers",
       "plan",
       {{"none", 30}, {"arabic", 20}, {"roman", 18}, {"word arabic", 14}, {"word roman", 10}, {"letters", 8}}},
      {"section levels", "plan", {{"one", 80}, {"two", 20}}},
      {"numbers",
       "plan",
       {{"list", 18},
        {"1.", 18},
        {"1", 14},
        {"dotted", 16},
        {"none", 14},
        {"restarting", 10},
        {"lying", 10},
        {"in text", 9}}},
      {"pages",
       "plan",
       {{"whole", 45},
        {"header again", 13},
        {"tables with header", 14},
        {"tables without header", 13},
        {"row cut", 15}}},
      {"separator", "plan", {{"comma", 40}, {"lines", 35}, {"semicolon", 25}}},
      {"shared cells",
       "plan",
       {{"no", 66}, {"responsible", 12}, {"deadline", 10}, {"ditto", 12}, {"ditto for both", 5, true}}},
      {"typing", "plan", {{"clean", 80}, {"odd", 20}}},
      {"cell text", "plan", {{"plain", 85}, {"bulleted", 15}}},
      {"spare rows", "plan", {{"none", 76}, {"empty", 8}, {"total", 8}, {"note", 8}, {"remark", 4, true}}},
      {"two in a cell", "plan", {{"no", 90}, {"yes", 10}, {"matching lines", 6, true}}},
      {"frame", "plan", {{"no", 93}, {"yes", 7}}},
      {"around", "plan", {{"title", 40}, {"texts", 30}, {"approval", 30}}},
      {"approval",
       "plan",
       {{"one paragraph", 82},
        {"lines", 4, true},
        {"cells", 4, true},
        {"table of signatures", 3, true},
        {"appendix", 4, true},
        {"as an appendix to an act", 3, true}}},
      {"blank",
       "plan",
       {{"none", 80},
        {"crosses", 3, true},
        {"underlined", 3, true},
        {"spaces", 3, true},
        {"empty controls", 3, true},
        {"quoted day", 3, true},
        {"number only", 3, true},
        {"marked as a draft", 2, true},
        {"page header", 2, true}}},
      {"title",
       "plan",
       {{"one line", 80}, {"place and year above", 5, true}, {"broken", 5, true}, {"initials", 3, true}}},
      {"time of title", "plan", {{"plan", 82}, {"exam year", 6, true}, {"ready for the school year", 6, true}}},
      {"period",
       "plan",
       {{"title", 76},
        {"caption", 9},
        {"heading", 8},
        {"nowhere", 7},
        {"passport behind", 6, true},
        {"passport before", 3, true}}},
      {"deadlines",
       "plan",
       {{"usual", 66},
        {"summer months", 6, true},
        {"approximate", 6, true},
        {"years behind a rule", 4, true},
        {"with more words", 5, true},
        {"of spreadsheets", 4, true},
        {"two subjects", 4, true},
        {"since approval", 3, true}}},
      {"who",
       "plan",
       {{"usual", 80}, {"exceptions", 6, true}, {"schools in the text", 6, true}, {"posts and subjects", 3, true}}},
      {"notes", "plan", {{"none", 84}, {"superscript", 6, true}, {"signs", 5, true}}},
      {"crossed out", "plan", {{"nothing", 88}, {"values", 6, true}, {"rows", 4, true}}},
      {"controls", "plan", {{"none", 94}, {"empty", 5, true}}},
      {"grid cells", "plan", {{"empty", 80}, {"no in words", 10, true}, {"dashes", 8, true}, {"boxes", 8, true}}},
      {"nested table", "plan", {{"no", 95}, {"yes", 4, true}}},
      {"other tables", "plan", {{"none", 45}, {"before", 20}, {"behind", 25}, {"both", 10}, {"mixed kinds", 6, true}}},
      {"mentors", "plan", {{"none", 92}, {"rows", 5, true}}},
      {"report marks",
       "report",
       {{"words", 30},
        {"one column of all", 15},
        {"dates done", 15},
        {"ticks in columns", 10},
        {"pairs of boxes", 8, true},
        {"three boxes", 6, true},
        {"box controls", 6, true},
        {"boxes in columns", 6, true},
        {"unfilled choices", 6, true}}},
      {"indicator columns", "indicators", {{"targets by year", 34}, {"plan and fact", 33}, {"pairs by year", 33}}},
      {"indicator values",
       "indicators",
       {{"numbers", 60},
        {"in words", 15},
        {"minus signs", 8, true},
        {"superscripts", 8, true},
        {"note signs", 6, true}}},
  };
  return table;
}

const Feature& feature_of(std::string_view name) {
  const auto found = std::ranges::find(features(), name, &Feature::name);
  if (found == features().end()) throw std::out_of_range("no feature " + std::string(name));
  return *found;
}

const FeatureValue& value_of(const Feature& feature, std::string_view name) {
  const auto found = std::ranges::find(feature.values, name, &FeatureValue::name);
  if (found == feature.values.end()) throw std::out_of_range("no value " + std::string(name));
  return *found;
}

std::vector<UnreadValue> not_read_yet() {
  std::ifstream in(VEKHA_SOURCE_DIR "/tests/support/variants/not_read_yet.tsv");
  std::ostringstream bytes;
  bytes << in.rdbuf();
  const std::string text = bytes.str();
  std::vector<UnreadValue> out;
  for (const auto& row : importer::read_tsv(text).rows) {
    if (row.cells.size() < 4) throw std::out_of_range("not_read_yet.tsv: a row of fewer than four columns");
    const Feature& feature = feature_of(row.cells[0]);
    const FeatureValue& value = value_of(feature, row.cells[1]);
    out.push_back({.feature = std::string(feature.name),
                   .value = std::string(value.name),
                   .score = std::strtod(std::string(row.cells[2]).c_str(), nullptr),
                   .wrong = std::strtod(std::string(row.cells[3]).c_str(), nullptr)});
  }
  return out;
}

}  // namespace vekha::test

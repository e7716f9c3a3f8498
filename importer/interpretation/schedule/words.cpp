#include "importer/interpretation/schedule/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace vekha::importer::schedule {
namespace {

using enum Word;

constexpr std::array<std::pair<std::string_view, Word>, 44> classes{{
    {"month", month},
    {"season", season},
    {"weekday", weekday},
    {"unit", unit},
    {"school", school},
    {"ordinal", ordinal},
    {"number", number},
    {"times", times},
    {"multiple", multiple},
    {"repeat", repeat},
    {"each", each},
    {"at_least", at_least},
    {"than", than},
    {"by", by},
    {"until", until},
    {"since", since},
    {"in", in},
    {"on", on},
    {"during", during},
    {"preposition", preposition},
    {"whole", whole},
    {"span", span},
    {"carrying_out", carrying_out},
    {"plan", plan},
    {"always", always},
    {"edge", edge},
    {"days", days},
    {"decade", decade},
    {"half", half},
    {"day_of_month", day_of_month},
    {"next", next},
    {"reporting", reporting},
    {"current", current},
    {"afterwards", afterwards},
    {"included", included},
    {"hour", hour},
    {"and", conjunction},
    {"suffix", suffix},
    {"stage", stage},
    {"label", label},
    {"denial", denial},
    {"about", about},
    {"condition", condition},
    {"piece", none},
}};

constexpr std::array<std::pair<std::string_view, int>, 10> named_values{{
    {"day", static_cast<int>(model::Unit::day)},
    {"week", static_cast<int>(model::Unit::week)},
    {"month", static_cast<int>(model::Unit::month)},
    {"quarter", static_cast<int>(model::Unit::quarter)},
    {"half_year", static_cast<int>(model::Unit::half_year)},
    {"year", static_cast<int>(model::Unit::year)},
    {"term", static_cast<int>(model::Unit::term)},
    {"start", static_cast<int>(Edge::start)},
    {"middle", static_cast<int>(Edge::middle)},
    {"end", static_cast<int>(Edge::end)},
}};

template <typename Pairs>
auto find_named(const Pairs& pairs, std::string_view name) -> std::optional<decltype(pairs[0].second)> {
  const auto found = std::ranges::find(pairs, name, [](const auto& pair) { return pair.first; });
  if (found == pairs.end()) return std::nullopt;
  return found->second;
}

std::optional<int> value_of(std::string_view text) {
  if (const auto named = find_named(named_values, text)) return *named;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

Meaning meaning_of(const Vocabulary::Row& row) {
  const auto name = row.find("class");
  const auto value = row.find("value");
  if (name == row.end() || value == row.end()) return {};
  const auto word = find_named(classes, name->second);
  const auto number = value_of(value->second);
  if (!word || !number) return {};
  return {*word, *number};
}

bool about_time(Word word) {
  constexpr std::array plain{none,   preposition, in,     on,    until, plan, carrying_out, conjunction,
                             suffix, condition,   denial, stage, since, by,   during,       about};
  return std::ranges::find(plain, word) == plain.end();
}

}  // namespace vekha::importer::schedule

#include "importer/interpretation/cells/indicator_cell.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "importer/body/note_marks.hpp"
#include "importer/interpretation/cells/status_mark.hpp"
#include "language/letters.hpp"
#include "language/marks.hpp"
#include "language/numbers.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_value = 120;  // bytes; more is prose
constexpr std::size_t words_of_a_bound = 3;
constexpr std::size_t longest_unit = 40;  // bytes

bool is_digit(char c) { return language::is_digit(static_cast<unsigned char>(c)); }

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// A number at the beginning of a text, and what stands behind it: «1 500,5 %» is 1500.5 and «%».
struct LeadingValue {
  double value = 0;
  std::string_view rest;
};

std::optional<LeadingValue> leading_value(std::string_view text) {
  const auto number = language::decimal_at(text);
  if (!number) return std::nullopt;
  return LeadingValue{.value = number->value, .rest = trimmed(text.substr(number->size))};
}

// A number without words.
bool is_bare(std::string_view text) { return text.find_first_not_of("0123456789,. %") == std::string_view::npos; }

// «−1,5», «–0,7», «- 4,5»: a minus sign, a hyphen or a short dash at the beginning is the sign of the number behind it.
std::string with_plain_sign(const std::string& text) {
  constexpr std::array<std::string_view, 6> minuses{"-", "−", "–", "‑", "‐", "﹣"};
  for (const std::string_view minus : minuses) {
    if (!text.starts_with(minus)) continue;
    const std::string_view behind = std::string_view(text).substr(minus.size());
    const std::string_view number = trimmed(behind);
    const bool is_item = number.size() != behind.size() && minus != "−" && !is_bare(number);  // «- 4 школы»
    return !number.empty() && is_digit(number.front()) && !is_item ? "-" + std::string(number) : text;
  }
  return text;
}

// «100 <*>», «75*»: a mark of a note is no part of a value.
std::string without_notes(const std::string& text) {
  std::string out;
  std::size_t from = 0;
  for (const Stretch& mark : note_marks(text)) {
    out.append(text, from, mark.begin - from);
    from = mark.end;
  }
  return language::normalized(out.append(text, from));
}

// What stands behind a number says what it counts, or something else.
struct Suffix {
  bool counts = false;  ///< nothing or a unit
  bool all = false;     ///< a known unit, and nothing more
  std::string unit;
};

Suffix suffix_of(std::string_view text, const TableWords& words) {
  if (text.empty() || text == "." || text == ",") return {.counts = true, .all = true, .unit = {}};
  if (std::ranges::any_of(text, is_digit)) return {};
  if (text.starts_with('%')) return {.counts = true, .all = trimmed(text.substr(1)).empty(), .unit = "%"};
  const auto stems = words.stems_of(text);
  const std::string* unit = words.find("unit", stems, 1);
  if (unit == nullptr) return {};
  return {.counts = true, .all = !unit->empty() && stems.size() == 1, .unit = *unit};
}

// «не менее», «до», «≥» before a number.
std::optional<bool> is_bound(std::string_view text, const TableWords& words) {
  text = trimmed(text);
  if (text.empty()) return false;
  constexpr std::array<std::string_view, 6> signs{"≥", "≤", ">", "<", ">=", "<="};
  if (std::ranges::find(signs, text) != signs.end()) return true;
  const auto stems = words.stems_of(text);
  if (stems.size() > words_of_a_bound || words.find("bound", stems, 1) == nullptr) return std::nullopt;
  return true;
}

// «с 33,3 % до 44,4 %», «от 60 к 75»
std::optional<IndicatorCell> read_span(const std::string& text, std::string_view prefix, const LeadingValue& first,
                                       const TableWords& words) {
  const std::string lower = language::lower_case(trimmed(prefix));
  if (lower != "с" && lower != "со" && lower != "от") return std::nullopt;
  std::string_view rest = first.rest;
  if (rest.starts_with('%')) rest = trimmed(rest.substr(1));
  constexpr std::array<std::string_view, 3> links{"до ", "к ", "на "};
  const auto link = std::ranges::find_if(links, [&](std::string_view word) { return rest.starts_with(word); });
  if (link == links.end()) return std::nullopt;
  const auto second = leading_value(trimmed(rest.substr(link->size())));
  if (!second) return std::nullopt;
  Suffix suffix = suffix_of(second->rest, words);
  if (!suffix.counts) return std::nullopt;
  return IndicatorCell{
      .number = second->value, .from = first.value, .bound = false, .unit = std::move(suffix.unit), .words = text};
}

IndicatorCell read_value(const std::string& text, IndicatorCell out, const TableWords& words) {
  auto begin = static_cast<std::size_t>(std::ranges::find_if(text, is_digit) - text.begin());
  if (begin == text.size()) return out;
  begin -= language::sign_before(text, begin);
  const std::string_view prefix = std::string_view(text).substr(0, begin);
  const auto value = leading_value(std::string_view(text).substr(begin));
  if (!value) return out;
  if (auto span = read_span(out.words, prefix, *value, words)) return *span;
  const auto bound = is_bound(prefix, words);
  Suffix suffix = suffix_of(value->rest, words);
  if (!bound || !suffix.counts) return out;
  out.number = value->value;
  out.bound = *bound;
  out.unit = std::move(suffix.unit);
  if (!out.bound && suffix.all) out.words.clear();
  return out;
}

}  // namespace

IndicatorCell read_indicator_cell(const std::string& text, const TableWords& words) {
  IndicatorCell out;
  if (language::status_mark(text) == language::Mark::blank) return out;
  out.words = text;
  if (text.size() > longest_value) return out;
  const std::string value = without_notes(text);
  out = read_value(with_plain_sign(value), std::move(out), words);
  if (value != text) out.words = text;  // what the note says counts
  return out;
}

std::string unit_of_name(const std::string& name, const TableWords& words) {
  std::string_view tail = trimmed(name);
  if (tail.ends_with(')')) {
    tail.remove_suffix(1);
    const std::size_t open = tail.rfind('(');
    if (open == std::string_view::npos) return {};
    tail = tail.substr(open + 1);
    if (tail.starts_with("в ")) tail.remove_prefix(std::string_view("в ").size());
  } else {
    const std::size_t comma = tail.rfind(',');
    if (comma == std::string_view::npos) return {};
    tail = tail.substr(comma + 1);
  }
  tail = trimmed(tail);
  if (tail.empty() || tail.size() > longest_unit) return {};
  if (tail == "%") return "%";
  const auto stems = words.stems_of(tail);
  const std::string* unit = words.find("unit", stems, 2);
  return unit != nullptr && !unit->empty() && stems.size() <= 2 ? std::string(tail) : std::string();
}

}  // namespace vekha::importer

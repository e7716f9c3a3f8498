#include "importer/interpretation/sections.hpp"

#include <algorithm>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

// «РАЗДЕЛ 1. …», «II этап. …», «Реализационный этап»: the word stands among the first three.
constexpr std::size_t words_before_kind = 3;
// Deeper plans do not exist; a hostile file must not make every activity carry a long path.
constexpr std::size_t deepest = 9;

std::string_view trimmed_front(std::string_view text) {
  const auto is_dash = [&](std::string_view dash) { return text.starts_with(dash); };
  for (bool cut = true; cut && !text.empty();) {
    cut = false;
    for (const std::string_view mark : {" ", ".", ":", ")", "-", "–", "—"}) {
      if (!is_dash(mark)) continue;
      text.remove_prefix(mark.size());
      cut = true;
    }
  }
  return text;
}

std::size_t word_length(std::string_view text) { return std::min(text.find_first_of(" :"), text.size()); }

// A number with or without its dot: «РАЗДЕЛ 1 Общие», «1 этап».
std::optional<LeadingNumber> number_at(std::string_view text) {
  if (auto number = leading_number(text)) return number;
  const std::size_t length = word_length(text);
  auto number = leading_number(text.substr(0, length));
  if (number) number->length = std::min(text.size(), length + 1);
  return number;
}

void set_number(SectionLabel& label, const LeadingNumber& number, std::string printed) {
  label.number = std::move(printed);
  label.style = number.style;
  label.parts = number.parts;
}

// «РАЗДЕЛ 1. Title», «Направление № 2: title»: word, number, title.
bool read_word_first(std::string_view text, const TableWords& words, SectionLabel& label) {
  const std::size_t length = word_length(text);
  if (length >= text.size() || !words.has("section", text.substr(0, length), 1)) return false;
  auto rest = text.substr(length + 1);
  if (rest.starts_with("№")) rest = trimmed_front(rest.substr(std::string_view("№").size()));
  const auto number = number_at(rest);
  if (!number) return false;
  set_number(label, *number, std::string(text.substr(0, length + 1)) + bare_number(number->printed));
  label.title = std::string(trimmed_front(rest.substr(number->length)));
  if (label.title.empty()) label.title = std::string(text);
  return true;
}

// «1 этап. Title», «II этап – title»: number, word, title.
bool read_number_and_word(std::string_view text, const TableWords& words, SectionLabel& label) {
  const auto number = number_at(text);
  if (!number || number->parts.size() > 1) return false;
  const auto rest = text.substr(number->length);
  const std::size_t length = std::min(rest.find_first_of(" .:"), rest.size());
  if (length == rest.size() || !words.has("section", rest.substr(0, length), 1)) return false;
  const auto title = trimmed_front(rest.substr(length));
  if (title.empty() || leading_number(text)) return false;
  set_number(label, *number, std::string(text.substr(0, number->length + length)));
  label.title = std::string(title);
  return true;
}

bool same_depth(const SectionLabel& a, const SectionLabel& b) {
  return a.style == b.style && a.parts.size() == b.parts.size();
}

bool is_prefix(const std::vector<int>& shorter, const std::vector<int>& longer) {
  return shorter.size() < longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

// Headings of one level: the same word, numbered alike or looking alike.
bool same_kind(const SectionLabel& a, const SectionLook& look_a, const SectionLabel& b, const SectionLook& look_b) {
  if (look_a.column != look_b.column) return false;
  if (look_a.column > 0) return true;
  if (a.word != b.word) return false;
  const bool both = a.style != NumberStyle::none && b.style != NumberStyle::none;
  if (!both) return look_a == look_b;
  return same_depth(a, b) && std::equal(a.parts.begin(), a.parts.end() - 1, b.parts.begin());
}

// How much a heading stands out: bold before plain before italic.
int weight(const SectionLook& look) {
  if (look.outline_level > 0) return 10 - look.outline_level;
  return (look.bold ? 2 : 0) - (look.italic ? 1 : 0);
}

// Whether a heading opens a subsection of another kind of heading. `fresh`: nothing stands between the two.
bool is_below(const SectionLabel& label, const SectionLook& look, const SectionLabel& above,
              const SectionLook& look_above, bool fresh) {
  using enum NumberStyle;
  if (look.column != look_above.column) return look.column > look_above.column;
  if (!label.word.empty() && !above.word.empty() && label.word.front() != above.word.front()) {
    return label.word.front() > above.word.front();
  }
  if (label.style == arabic && !above.word.empty() && above.style != none) return true;
  if (label.style != above.style && (label.style == roman || above.style == roman)) return above.style == roman;
  if (label.style == arabic && above.style == arabic) return false;
  if (weight(look) != weight(look_above)) return weight(look) < weight(look_above);
  return fresh;
}

}  // namespace

SectionLabel section_label(std::string_view text, const TableWords& words) {
  SectionLabel label;
  const auto stems = words.stems_of(text);
  if (const std::string* rank = words.find("section", stems, words_before_kind)) label.word = *rank;
  if (read_word_first(text, words, label) || read_number_and_word(text, words, label)) return label;
  if (const auto number = leading_number(text); number && number->length < text.size()) {
    set_number(label, *number, bare_number(number->printed));
    label.title = std::string(text.substr(number->length));
  } else {
    label.title = std::string(text);
  }
  // In «1. Направление и задачи работы» the number says the level, not the word.
  if (label.style == NumberStyle::arabic) label.word.clear();
  return label;
}

// The level below the section whose number begins this one: 1.2 under 1.
std::optional<std::size_t> SectionTree::depth_by_number(const SectionLabel& label) const {
  if (label.parts.size() < 2) return std::nullopt;
  for (std::size_t depth = open_.size(); depth > 0; --depth) {
    const SectionLabel& above = open_[depth - 1].label;
    if (is_prefix(above.parts, label.parts)) return depth;
  }
  return std::nullopt;
}

// The level of a heading that is like no open one: by the rank of its word, its number, its look.
std::size_t SectionTree::depth_by_rank(const SectionLabel& label, const SectionLook& look) const {
  std::size_t depth = open_.size();
  while (depth > 0 && !is_below(label, look, open_[depth - 1].label, open_[depth - 1].look, fresh_)) --depth;
  return depth;
}

std::size_t SectionTree::depth_for(const SectionLabel& label, const SectionLook& look) const {
  if (const auto depth = depth_by_number(label)) return *depth;
  for (std::size_t depth = open_.size(); depth > 0; --depth) {
    if (same_kind(open_[depth - 1].label, open_[depth - 1].look, label, look)) return depth - 1;
  }
  return depth_by_rank(label, look);
}

void SectionTree::enter(std::string_view text, const SectionLook& look, const model::SourceLocation& source,
                        model::Diagnostics& diagnostics) {
  SectionLabel label = section_label(language::normalized(text), *words_);
  if (label.title.empty()) return;
  open_.resize(std::min(depth_for(label, look), deepest));
  model::Section section{.id = {"s" + std::to_string(sections_.size() + 1)},
                         .parent = current(),
                         .number = std::nullopt,
                         .title = label.title,
                         .source = source};
  if (!label.number.empty()) {
    section.number = label.number;
    const std::string parent = section.parent ? section.parent->value : std::string();
    if (!numbers_.emplace(parent, language::folded(label.number)).second) {
      diagnostics.push_back({.severity = model::Severity::warning,
                             .code = model::DiagnosticCode::section_number_repeated,
                             .arguments = {{"number", label.number}},
                             .source = source});
    }
  }
  open_.push_back({.section = sections_.size(), .label = std::move(label), .look = look});
  sections_.push_back(std::move(section));
  fresh_ = true;
}

void SectionTree::leave_columns() {
  while (!open_.empty() && open_.back().look.column > 0) open_.pop_back();
}

std::optional<model::SectionId> SectionTree::current() const {
  if (open_.empty()) return std::nullopt;
  return sections_[open_.back().section].id;
}

}  // namespace vekha::importer

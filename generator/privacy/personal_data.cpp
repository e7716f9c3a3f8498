#include "generator/privacy/personal_data.hpp"

#include <algorithm>
#include <array>

#include "generator/privacy/detectors.hpp"
#include "language/comparable.hpp"

namespace vekha::generator {
namespace {

constexpr std::array<std::string_view, 17> names{
    "private-phone", "work-phone",   "private-email", "work-email",       "snils", "person-inn",    "passport",
    "birth-date",    "home-address", "bank-card",     "insurance-policy", "pupil", "private-adult", "sensitive",
    "small-group",   "staff-name",   "decided"};

// «ФИО обучающегося», «Список учеников»: every name below such a heading is a child's.
bool is_heading_of_pupils(std::string_view heading) {
  bool names_people = false;
  bool children = false;
  for (const Token& token : CutText(heading)) {
    if (token.in(WordClass::staff)) return false;
    names_people = names_people || token.in(WordClass::list);
    children = children || token.in(WordClass::child) || token.in(WordClass::pupil);
  }
  return names_people && children;
}

// By place; those that overlap become one, of the kind that begins first.
Findings without_overlaps(Findings findings) {
  std::ranges::sort(
      findings, [](const auto& a, const auto& b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
  Findings kept;
  for (const auto& one : findings) {
    if (kept.empty() || one.begin >= kept.back().end) {
      kept.push_back(one);
    } else {
      kept.back().end = std::max(kept.back().end, one.end);
    }
  }
  return kept;
}

}  // namespace

std::string_view name_of(PersonalData kind) { return names[static_cast<std::size_t>(kind)]; }

std::vector<PersonalFinding> find_personal_data(std::string_view text, const PersonalContext& context) {
  // the heading stands before the text, so that its words are near the text's numbers
  const std::size_t offset = context.heading.empty() ? 0 : context.heading.size() + 2;
  const std::string written = offset == 0 ? std::string(text) : std::string(context.heading) + ": " + std::string(text);
  const language::Comparable comparable(written);
  const std::string_view all = comparable.text();
  const CutText tokens(all);
  Findings findings;
  find_emails(all, findings);
  find_phones(tokens, findings);
  find_addresses(tokens, findings);
  find_numbers(tokens, findings);
  find_birth_dates(tokens, context.year, findings);
  find_people(tokens, offset != 0 && is_heading_of_pupils(context.heading), findings);
  for (auto& one : findings) {
    one.begin = comparable.origin(one.begin);
    one.end = comparable.origin_end(one.end);
  }
  std::erase_if(findings, [&](const PersonalFinding& one) { return one.begin < offset; });
  for (auto& one : findings) {
    one.begin -= offset;
    one.end -= offset;
  }
  return without_overlaps(std::move(findings));
}

// ----------------------------------------------------------------------------------------------------- shared by the
// parts

bool has_before(Tokens tokens, std::size_t at, WordClass word_class, std::size_t distance) {
  for (std::size_t i = at; i > 0 && distance > 0; --i, --distance) {
    if (tokens[i].line) return false;
    if (tokens[i - 1].in(word_class)) return true;
  }
  return false;
}

bool has_after(Tokens tokens, std::size_t at, WordClass word_class, std::size_t distance) {
  for (std::size_t i = at + 1; i < tokens.size() && distance > 0; ++i, --distance) {
    if (tokens[i].line) return false;
    if (tokens[i].in(word_class)) return true;
  }
  return false;
}

std::optional<std::size_t> next_group(Tokens tokens, std::size_t at, std::string_view marks) {
  constexpr std::size_t most_marks = 3;
  for (std::size_t i = at + 1; i < tokens.size() && i <= at + 1 + most_marks && !tokens[i].line; ++i) {
    if (tokens[i].kind == Token::Kind::digits) return i;
    const bool allowed = tokens[i].kind == Token::Kind::mark && tokens[i].text.size() == 1 &&
                         marks.find(tokens[i].text) != std::string_view::npos;
    if (!allowed) return std::nullopt;
  }
  return std::nullopt;
}

bool glued_before(Tokens tokens, std::size_t at) {
  if (at < 1 || tokens[at].spaced) return false;
  if (tokens[at - 1].kind == Token::Kind::word) return true;
  const bool joint =
      tokens[at - 1].is('-') || tokens[at - 1].is('.') || tokens[at - 1].is('/') || tokens[at - 1].is(',');
  return joint && at >= 2 && !tokens[at - 1].spaced && tokens[at - 2].kind == Token::Kind::digits;
}

bool glued_after(Tokens tokens, std::size_t at) {
  if (at + 1 >= tokens.size() || tokens[at + 1].spaced) return false;
  if (tokens[at + 1].kind == Token::Kind::word) return true;
  const bool joint = tokens[at + 1].is('-') || tokens[at + 1].is('.') || tokens[at + 1].is('/');
  return joint && at + 2 < tokens.size() && !tokens[at + 2].spaced && tokens[at + 2].kind == Token::Kind::digits;
}

}  // namespace vekha::generator

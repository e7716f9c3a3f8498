#include "importer/interpretation/schedule/schedule.hpp"

#include <algorithm>

#include "importer/interpretation/schedule/assembly.hpp"
#include "importer/interpretation/schedule/phrase.hpp"
#include "importer/interpretation/schedule/tokens.hpp"
#include "model/text.hpp"

namespace vekha::importer {
namespace {

using model::ScheduleKind;
using schedule::Token;

constexpr std::size_t longest_phrase = 4096;  // bytes; more is not a deadline but an activity in the wrong column

// A list with a dash before every item: the dashes make no spans.
void read_bullets(std::vector<Token>& tokens) {
  const auto is_dash = [](const Token& token) { return token.kind == Token::Kind::mark && token.mark == '-'; };
  if (tokens.empty() || !is_dash(tokens.front())) return;
  tokens.front().new_line = true;
  for (Token& token : tokens) {
    if (is_dash(token) && token.new_line) token.mark = ';';
  }
}

model::Schedule read_tokens(std::vector<Token> tokens, std::string_view text, const schedule::PlanYears& plan) {
  read_bullets(tokens);
  const auto phrase = schedule::read_phrase(tokens, text);
  auto read = phrase ? schedule::schedule_of(*phrase, plan) : std::nullopt;
  return read.value_or(model::Schedule{});
}

// Whether there is a word that a tolerant reading may understand and an exact one does not.
bool has_unknown_word(const std::vector<Token>& tokens) {
  return std::ranges::any_of(
      tokens, [](const Token& token) { return token.kind == Token::Kind::word && token.word == schedule::Word::none; });
}

bool is_dated(const model::Schedule& schedule) {
  return schedule.kind != ScheduleKind::unknown && schedule.kind != ScheduleKind::conditional;
}

}  // namespace

model::Schedule read_schedule(std::string_view text, const Vocabulary& vocabulary,
                              const std::optional<model::DateInterval>& period, std::optional<int> year) {
  const std::string lines = model::normalized_lines(text);
  if (lines.empty()) return {};
  const schedule::PlanYears plan{.period = period, .year = year};
  model::Schedule schedule;
  if (lines.size() <= longest_phrase) {
    auto tokens = schedule::tokens_of(lines, vocabulary, schedule::Spelling::exact);
    const bool may_be_misspelt = has_unknown_word(tokens);
    schedule = read_tokens(std::move(tokens), lines, plan);
    if (may_be_misspelt && !is_dated(schedule)) {
      const auto tolerant =
          read_tokens(schedule::tokens_of(lines, vocabulary, schedule::Spelling::tolerant), lines, plan);
      if (is_dated(tolerant) || schedule.kind == ScheduleKind::unknown) schedule = tolerant;
    }
  }
  schedule.text = model::normalized(text);
  return schedule;
}

}  // namespace vekha::importer

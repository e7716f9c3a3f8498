#include "importer/interpretation/schedule/schedule.hpp"

#include <algorithm>

#include "importer/interpretation/schedule/assembly.hpp"
#include "importer/interpretation/schedule/phrase.hpp"
#include "importer/interpretation/schedule/tokens.hpp"
#include "language/text.hpp"

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

// Whether there is a word that a tolerant reading may understand and an exact one does not.
bool has_unknown_word(const std::vector<Token>& tokens) {
  return std::ranges::any_of(
      tokens, [](const Token& token) { return token.kind == Token::Kind::word && token.word == schedule::Word::none; });
}

bool is_dated(const model::Schedule& schedule) {
  return schedule.kind != ScheduleKind::unknown && schedule.kind != ScheduleKind::conditional;
}

// A text read as a deadline phrase, as far as that goes without knowing of which plan; misspelt words only where they
// are asked for.
class PhraseReader {
 public:
  PhraseReader(std::string_view text, const Vocabulary& vocabulary)
      : lines_(language::normalized_lines(text)), vocabulary_(vocabulary) {
    if (lines_.empty() || lines_.size() > longest_phrase) return;
    auto tokens = schedule::tokens_of(lines_, vocabulary, schedule::Spelling::exact);
    may_be_misspelt_ = has_unknown_word(tokens);
    exact_ = phrase_of(std::move(tokens));
  }

  // The same where words that are not understood may be kept beside the dates.
  [[nodiscard]] DeadlineReading with_words_kept_in(const schedule::PlanYears& plan) {
    model::Schedule read = in(plan);
    if (is_dated(read) || lines_.empty()) return {.schedule = std::move(read), .words_left = {}};
    const Phrase kept =
        phrase_of(schedule::tokens_of(lines_, vocabulary_, schedule::Spelling::exact), schedule::Leftover::kept);
    model::Schedule dated = schedule_of(kept, plan);
    if (!is_dated(dated)) return {.schedule = std::move(read), .words_left = {}};
    return {.schedule = std::move(dated), .words_left = kept->words_left};
  }

  [[nodiscard]] model::Schedule in(const schedule::PlanYears& plan) {
    model::Schedule read = schedule_of(exact_, plan);
    if (!may_be_misspelt_ || is_dated(read)) return read;
    if (!tolerant_) tolerant_ = phrase_of(schedule::tokens_of(lines_, vocabulary_, schedule::Spelling::tolerant));
    model::Schedule other = schedule_of(*tolerant_, plan);
    return is_dated(other) || read.kind == ScheduleKind::unknown ? other : read;
  }

 private:
  using Phrase = std::optional<schedule::Phrase>;

  [[nodiscard]] Phrase phrase_of(std::vector<Token> tokens,
                                 schedule::Leftover leftover = schedule::Leftover::refused) const {
    read_bullets(tokens);
    return schedule::read_phrase(tokens, lines_, leftover);
  }
  static model::Schedule schedule_of(const Phrase& phrase, const schedule::PlanYears& plan) {
    auto read = phrase ? schedule::schedule_of(*phrase, plan) : std::nullopt;
    return read.value_or(model::Schedule{});
  }

  std::string lines_;
  const Vocabulary& vocabulary_;
  bool may_be_misspelt_ = false;
  Phrase exact_;
  std::optional<Phrase> tolerant_;
};

model::Schedule with_text(model::Schedule read, std::string_view text) {
  std::string printed = language::normalized(text);
  if (!printed.empty()) read.text = std::move(printed);
  return read;
}

}  // namespace

model::Schedule read_schedule(std::string_view text, const Vocabulary& vocabulary,
                              const std::optional<model::DateInterval>& period, std::optional<int> year) {
  return with_text(PhraseReader(text, vocabulary).in({.period = period, .year = year}), text);
}

DeadlineReading read_deadline_phrase(std::string_view text, const Vocabulary& vocabulary,
                                     const std::optional<model::DateInterval>& period, std::optional<int> year) {
  DeadlineReading read = PhraseReader(text, vocabulary).with_words_kept_in({.period = period, .year = year});
  read.schedule = with_text(std::move(read.schedule), text);
  return read;
}

model::Schedule read_schedule_in_one_of(std::initializer_list<model::DateInterval> periods, std::string_view text,
                                        const Vocabulary& vocabulary) {
  PhraseReader reader(text, vocabulary);
  model::Schedule read;
  for (const model::DateInterval& period : periods) {
    read = reader.in({.period = period, .year = std::nullopt});
    if (read.kind != ScheduleKind::unknown) break;
  }
  return with_text(std::move(read), text);
}

}  // namespace vekha::importer

#include "importer/interpretation/schedule/phrase.hpp"

#include <utility>

#include "importer/interpretation/schedule/condition.hpp"
#include "importer/interpretation/schedule/continuous.hpp"
#include "importer/interpretation/schedule/cursor.hpp"
#include "importer/interpretation/schedule/date_expression.hpp"

namespace vekha::importer::schedule {
namespace {

constexpr int most_words_left = 8;  // more is an activity in the wrong column

enum class Element { none, date, rule, continuous, condition, label, words };

// What stands between two elements.
struct Gap {
  bool separated = false;  // a comma, a semicolon, a colon, a full stop, a line break
  bool dash = false;
  bool bracket = false;               // opens in the gap
  const Token* afterwards = nullptr;  // «далее»
};

bool begins_dated(Cursor cursor) { return read_dates(cursor) || read_rule(cursor) || take_continuous(cursor); }

bool begins_frequency(Cursor cursor) {
  const auto rule = read_rule(cursor);
  return rule && rule->frequency;
}

bool is_separator(const Cursor& cursor) {
  return cursor.is_mark(',') || cursor.is_mark(';') || cursor.is_mark(':') || cursor.is_mark('.');
}

// Whether a line, a sentence or a part of an enumeration begins at the cursor. The stops of "15.03.2021" separate
// nothing.
bool begins_part(const Cursor& cursor) {
  const Token* before = cursor.before();
  if (cursor.peek()->new_line) return true;
  if (before == nullptr || before->kind != Token::Kind::mark) return false;
  return before->mark == ',' || before->mark == ';' ||
         (cursor.peek()->spaced && (before->mark == '.' || before->mark == ':'));
}

bool opens_bracket(Cursor cursor) {
  if (!cursor.take_mark('(')) return false;
  while (cursor.take(Word::afterwards) || cursor.take_mark('-')) continue;
  Cursor label = cursor;
  return begins_dated(cursor) || begins_condition(cursor) || take_label(label);
}

Gap take_gap(Cursor& cursor, Element before) {
  Gap gap;
  for (; !cursor.done(); cursor.skip()) {
    gap.separated = gap.separated || cursor.peek()->new_line || is_separator(cursor);
    if (is_separator(cursor) || cursor.is_mark(')')) continue;
    if (cursor.is_mark('-') && before != Element::none) {
      gap.dash = true;
    } else if (cursor.is(Word::afterwards) && before != Element::none) {
      gap.afterwards = cursor.peek();
    } else if (opens_bracket(cursor)) {
      gap.bracket = true;
    } else if (!cursor.is(Word::conjunction) || before == Element::none) {
      break;
    }
  }
  return gap;
}

// «до 1 мая» behind «с момента утверждения»: the end of what the event begins
bool begins_end_of_event(Cursor cursor) {
  if (!cursor.is(Word::by) && !cursor.is(Word::until)) return false;
  const auto dates = read_dates(cursor);
  return dates && dates->size() == 1 && !dates->front().last &&
         (dates->front().first.precision == Precision::day || dates->front().first.precision == Precision::month);
}

// Moves past a condition: to the end of the phrase, of its brackets, or to where a date or a rule begins anew.
void skip_condition(Cursor& cursor, bool in_brackets) {
  int depth = 0;
  const bool of_event = cursor.is(Word::condition);
  for (bool first = true; !cursor.done(); cursor.skip(), first = false) {
    if (cursor.is_mark(')') && --depth < 0) return;
    if (cursor.is_mark('(')) {
      if (!in_brackets && opens_bracket(cursor)) return;
      ++depth;
    }
    if (first || in_brackets || depth > 0) continue;
    if ((begins_part(cursor) && begins_dated(cursor)) || begins_frequency(cursor)) return;
    if (of_event && begins_end_of_event(cursor)) return;
  }
}

// «вторник, 12.03.2024»
bool begins_day_with_weekday(Cursor cursor) {
  if (!cursor.take(Word::weekday)) return false;
  cursor.take_mark(',');
  const auto dates = read_dates(cursor);
  return dates && dates->size() == 1 && !dates->front().last && dates->front().first.precision == Precision::day;
}

// «срок март 2024»
bool begins_date_with_label(Cursor cursor) { return cursor.take(Word::span) && read_dates(cursor).has_value(); }

bool begins_approximate_date(Cursor cursor) { return cursor.take(Word::about) && read_dates(cursor).has_value(); }

// A word that may stand beside a date without changing it.
bool is_beside_the_point(const Cursor& cursor) {
  const Token* token = cursor.peek();
  return token != nullptr && token->kind == Token::Kind::word && !token->like_time && token->word != Word::denial &&
         token->word != Word::stage && !about_time(token->word);
}

bool joins_words(const Cursor& cursor) {
  if (cursor.is_mark('"')) return true;
  const Token* next = cursor.peek(1);
  return cursor.is_mark('-') && !cursor.peek()->spaced && next != nullptr && next->kind == Token::Kind::word &&
         !next->spaced;
}

class Reader {
 public:
  Reader(std::span<const Token> tokens, std::string_view text, Leftover leftover)
      : tokens_(tokens), text_(text), leftover_(leftover), cursor_(tokens) {}

  std::optional<Phrase> read() {
    for (;;) {
      const Gap gap = take_gap(cursor_, last_);
      if (cursor_.done()) {
        if (gap.afterwards != nullptr && last_ == Element::date) phrase_.opens = true;
        break;
      }
      const Cursor before = cursor_;
      if (read_element(gap)) continue;
      cursor_ = before;
      if (!keep_first_rule(gap)) return std::nullopt;
      break;
    }
    if (!says_anything() || (!phrase_.words_left.empty() && phrase_.dates.empty())) return std::nullopt;
    return std::move(phrase_);
  }

 private:
  [[nodiscard]] bool says_anything() const {
    return !phrase_.dates.empty() || phrase_.rule || phrase_.continuous || phrase_.condition;
  }

  bool read_element(const Gap& gap) {
    const bool begins_with_number = cursor_.is_number() || cursor_.is_mark('"');
    if (last_ == Element::date && (take_time_of_day(cursor_) || take_weekday_of_day(gap.bracket))) return true;
    if (begins_approximate_date(cursor_)) return phrase_.about = cursor_.take(Word::about);
    if (phrase_.dates.empty() && begins_day_with_weekday(cursor_)) {
      phrase_.weekday = cursor_.value_of(Word::weekday);
      return true;
    }
    if (auto dates = read_dates(cursor_)) return add_dates(std::move(*dates), gap, begins_with_number);
    if (const auto rule = read_rule(cursor_)) return add_rule(*rule, gap);
    if (take_continuous(cursor_)) return add_continuous(gap);
    if (begins_condition(cursor_)) return add_condition(gap);
    if (begins_date_with_label(cursor_)) return cursor_.take(Word::span) && advance(Element::label);
    const bool at_beginning = last_ == Element::none || last_ == Element::label;
    if ((at_beginning || gap.separated || gap.bracket) && take_label(cursor_)) return advance(Element::label);
    if (at_beginning && take_counted(cursor_)) return advance(Element::label);
    return (!at_beginning && take_remark(cursor_)) || keep_words();
  }

  // The words from here to the next mark or date, where they may be kept: no preposition binds them to a date behind
  // them («приказ от 15.03.2021»).
  bool keep_words() {
    if (leftover_ == Leftover::refused || phrase_.rule || phrase_.continuous) return false;
    const std::size_t begin = cursor_.peek()->begin;
    bool names_something = false;
    bool bound = false;
    for (; !cursor_.done() && !begins_dated(cursor_); cursor_.skip()) {
      if (joins_words(cursor_)) continue;
      if (!is_beside_the_point(cursor_)) break;
      bound = !cursor_.is(Word::none);
      names_something = names_something || !bound;
      if (++words_left_ > most_words_left) return false;
    }
    if (!names_something || bound) return false;
    phrase_.words_left.append(phrase_.words_left.empty() ? "" : ", ").append(text_to(begin, cursor_.at()));
    words_follow_dates_ = !phrase_.dates.empty();
    return advance(Element::words);
  }

  bool add_dates(std::vector<DateItem> dates, const Gap& gap, bool begins_with_number) {
    if (phrase_.opens || (gap.dash && last_ == Element::date) || words_follow_dates_) return false;
    if (begins_with_number && last_ == Element::date) share_deadline(dates);
    phrase_.dates.insert(phrase_.dates.end(), dates.begin(), dates.end());
    return advance(Element::date);
  }

  // «25 ноября 2023 г. (суббота)»
  bool take_weekday_of_day(bool in_brackets) {
    const DateItem& day = phrase_.dates.back();
    if (day.first.precision != Precision::day || day.last || !cursor_.is(Word::weekday)) return false;
    const bool alone =
        cursor_.is_mark(')', 1) || (!in_brackets && (cursor_.peek(1) == nullptr || cursor_.is_mark(',', 1)));
    if (!alone) return false;
    phrase_.weekday = cursor_.value_of(Word::weekday);
    return true;
  }

  // «до 1 марта, 1 октября»: the preposition holds for both days
  void share_deadline(std::vector<DateItem>& dates) const {
    const DateItem& before = phrase_.dates.back();
    if (before.relation != Relation::by || before.first.precision != Precision::day) return;
    for (DateItem& item : dates) {
      if (item.first.precision == Precision::day && !item.last) item.relation = Relation::by;
    }
  }

  bool add_rule(const Rule& rule, const Gap& gap) {
    if (!phrase_.words_left.empty()) return false;
    const auto both = phrase_.rule ? combined(*phrase_.rule, rule) : rule;
    if (!both) return false;
    phrase_.rule = both;
    if (last_ == Element::date && gap.afterwards != nullptr) phrase_.opens = true;
    if (only_rules_) rules_end_ = cursor_.at();
    return advance(Element::rule);
  }

  bool add_continuous(const Gap& gap) {
    if (!phrase_.words_left.empty()) return false;
    phrase_.continuous = true;
    if (last_ == Element::date && (gap.dash || gap.afterwards != nullptr)) phrase_.opens = true;
    return advance(Element::continuous);
  }

  bool add_condition(const Gap& gap) {
    const bool goes_on = last_ == Element::condition;
    if (!goes_on) condition_begin_ = gap.afterwards != nullptr ? gap.afterwards->begin : cursor_.peek()->begin;
    skip_condition(cursor_, gap.bracket);
    const std::string text = text_to(condition_begin_, cursor_.at());
    if (!goes_on && phrase_.condition) {
      earlier_conditions_ = *phrase_.condition + ", ";
    }
    phrase_.condition = earlier_conditions_ + text;
    return advance(Element::condition);
  }

  bool advance(Element element) {
    last_ = element;
    only_rules_ = only_rules_ && element == Element::rule;
    return true;
  }

  // The text from a byte to the token at a place, without the marks and conjunctions at its end.
  [[nodiscard]] std::string text_to(std::size_t begin, std::size_t token) const {
    const auto trails = [](const Token& last) {
      return (last.kind == Token::Kind::mark && last.mark != ')' && last.mark != '"' && last.mark != '?') ||
             last.word == Word::conjunction;
    };
    while (token > 1 && trails(tokens_[token - 1])) --token;
    const std::size_t end = token > 0 ? tokens_[token - 1].end : begin;
    std::string out(text_.substr(begin, end > begin ? end - begin : 0));
    for (char& c : out) c = c == '\n' ? ' ' : c;
    return out;
  }

  // A second rule after the first one is kept as the first one's condition, verbatim, with what stands between them:
  // «2 раза в год общешкольные собрания, 1 раз в четверть классные».
  bool keep_first_rule(Gap gap) {
    if (rules_end_ == 0 || !phrase_.rule->frequency || !phrase_.dates.empty()) return false;
    for (; !cursor_.done(); cursor_.skip(), gap = {}) {
      if (!(gap.separated || begins_part(cursor_)) || !begins_frequency(cursor_)) continue;
      std::size_t first = rules_end_;
      while (first + 1 < tokens_.size() && tokens_[first].kind == Token::Kind::mark && tokens_[first].mark != '"')
        ++first;
      phrase_.condition = text_to(tokens_[first].begin, tokens_.size());
      return true;
    }
    return false;
  }

  std::span<const Token> tokens_;
  std::string_view text_;
  Leftover leftover_;
  Cursor cursor_;
  Phrase phrase_;
  Element last_ = Element::none;
  bool only_rules_ = true;
  std::size_t rules_end_ = 0;  // the token behind the rules that the phrase begins with
  std::size_t condition_begin_ = 0;
  std::string earlier_conditions_;
  int words_left_ = 0;
  bool words_follow_dates_ = false;
};

}  // namespace

std::optional<Phrase> read_phrase(std::span<const Token> tokens, std::string_view text, Leftover leftover) {
  return Reader(tokens, text, leftover).read();
}

}  // namespace vekha::importer::schedule

#include "importer/interpretation/schedule/phrase.hpp"

#include <utility>

#include "importer/interpretation/schedule/condition.hpp"
#include "importer/interpretation/schedule/continuous.hpp"
#include "importer/interpretation/schedule/cursor.hpp"
#include "importer/interpretation/schedule/date_expression.hpp"

namespace vekha::importer::schedule {
namespace {

enum class Element { none, date, rule, continuous, condition, label };

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

// Moves past a condition: to the end of the phrase, of its brackets, or to where a date or a rule begins anew.
void skip_condition(Cursor& cursor, bool in_brackets) {
  int depth = 0;
  for (bool first = true; !cursor.done(); cursor.skip(), first = false) {
    if (cursor.is_mark(')') && --depth < 0) return;
    if (cursor.is_mark('(')) {
      if (!in_brackets && opens_bracket(cursor)) return;
      ++depth;
    }
    if (first || in_brackets || depth > 0) continue;
    if ((begins_part(cursor) && begins_dated(cursor)) || begins_frequency(cursor)) return;
  }
}

class Reader {
 public:
  Reader(std::span<const Token> tokens, std::string_view text) : tokens_(tokens), text_(text), cursor_(tokens) {}

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
    if (!says_anything()) return std::nullopt;
    return std::move(phrase_);
  }

 private:
  [[nodiscard]] bool says_anything() const {
    return !phrase_.dates.empty() || phrase_.rule || phrase_.continuous || phrase_.condition;
  }

  bool read_element(const Gap& gap) {
    const bool begins_with_number = cursor_.is_number() || cursor_.is_mark('"');
    if (last_ == Element::date && (take_time_of_day(cursor_) || (gap.bracket && take_weekday_of_day()))) return true;
    if (auto dates = read_dates(cursor_)) return add_dates(std::move(*dates), gap, begins_with_number);
    if (const auto rule = read_rule(cursor_)) return add_rule(*rule, gap);
    if (take_continuous(cursor_)) return add_continuous(gap);
    if (begins_condition(cursor_)) return add_condition(gap);
    const bool at_beginning = last_ == Element::none || last_ == Element::label;
    if ((at_beginning || gap.separated || gap.bracket) && take_label(cursor_)) return advance(Element::label);
    if (at_beginning) return take_counted(cursor_) && advance(Element::label);
    return take_remark(cursor_);
  }

  bool add_dates(std::vector<DateItem> dates, const Gap& gap, bool begins_with_number) {
    if (phrase_.opens || (gap.dash && last_ == Element::date)) return false;
    if (begins_with_number && last_ == Element::date) share_deadline(dates);
    phrase_.dates.insert(phrase_.dates.end(), dates.begin(), dates.end());
    return advance(Element::date);
  }

  // «25 ноября 2023 г. (суббота)»
  bool take_weekday_of_day() {
    const DateItem& day = phrase_.dates.back();
    if (day.first.precision != Precision::day || day.last || !cursor_.is_mark(')', 1)) return false;
    return cursor_.take(Word::weekday);
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
    const auto both = phrase_.rule ? combined(*phrase_.rule, rule) : rule;
    if (!both) return false;
    phrase_.rule = both;
    if (last_ == Element::date && gap.afterwards != nullptr) phrase_.opens = true;
    if (only_rules_) rules_end_ = cursor_.at();
    return advance(Element::rule);
  }

  bool add_continuous(const Gap& gap) {
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
  Cursor cursor_;
  Phrase phrase_;
  Element last_ = Element::none;
  bool only_rules_ = true;
  std::size_t rules_end_ = 0;  // the token behind the rules that the phrase begins with
  std::size_t condition_begin_ = 0;
  std::string earlier_conditions_;
};

}  // namespace

std::optional<Phrase> read_phrase(std::span<const Token> tokens, std::string_view text) {
  return Reader(tokens, text).read();
}

}  // namespace vekha::importer::schedule

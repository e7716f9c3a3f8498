#include "importer/interpretation/schedule/calendar_words.hpp"

namespace vekha::importer::schedule {
namespace {

constexpr int first_year = 1990;  // no plan that is published is older; an older number is not a year
constexpr int last_year = 2099;

bool is_year(const Token* token) {
  return token != nullptr && token->kind == Token::Kind::number && token->digits == 4 && !token->ordinal &&
         token->value >= first_year && token->value <= last_year;
}

// The next number of a numeric date behind its separator; nullptr where another separator stands there.
const Token* next_number(Cursor& cursor, char separator) {
  const bool comma_for_stop = separator == '.' && cursor.is_mark(',') && !cursor.peek()->spaced;
  if (!cursor.is_mark(separator) && !comma_for_stop) return nullptr;
  const bool may_be_spaced = separator == '.' && !comma_for_stop;
  if (!cursor.is_number(1) || (cursor.peek(1)->spaced && !may_be_spaced) || cursor.peek()->spaced) return nullptr;
  const Token* number = cursor.peek(1);
  cursor.skip(2);
  return number;
}

std::optional<DatePart> day_of(int year, int month, int day) {
  if (!model::make_date(year, month, day)) return std::nullopt;
  return DatePart{.precision = Precision::day, .year = year, .month = month, .index = day};
}

int full_year(const Token& token) { return token.digits == 2 ? 2000 + token.value : token.value; }

bool is_year_of_date(const Token& token) {
  return is_year(&token) || (token.kind == Token::Kind::number && token.digits == 2 && !token.ordinal);
}

void take_year_words(Cursor& cursor) {
  // «г.г.» is two tokens
  if (cursor.take_unit(model::Unit::year) && cursor.is_unit(model::Unit::year) && cursor.peek()->text.size() == 2)
    cursor.skip();
}

// day, separator, month, separator, year
std::optional<DatePart> read_full_numeric(Cursor& cursor, char separator) {
  Cursor ahead = cursor;
  const Token* day = ahead.peek();
  if (day->digits > 2) return std::nullopt;
  ahead.skip();
  const Token* month = next_number(ahead, separator);
  if (month == nullptr || month->digits > 2) return std::nullopt;
  const Token* year = next_number(ahead, separator);
  if (year == nullptr || !is_year_of_date(*year)) return std::nullopt;
  const auto part = day_of(full_year(*year), month->value, day->value);
  if (!part) return std::nullopt;
  take_year_words(ahead);
  cursor = ahead;
  return part;
}

bool is_abbreviated(const Token& word) {
  constexpr std::size_t longest = 8;  // bytes: «сент»; «май» and «июнь» are whole words
  return word.text.size() <= longest && word.text != "май" && word.text != "мая" && word.text != "июнь" &&
         word.text != "июль" && word.text != "июня" && word.text != "июля" && word.text != "март";
}

// Whether the words end here: nothing follows that the number before could belong to.
bool ends_here(const Cursor& cursor, std::size_t ahead) {
  const Token* next = cursor.peek(ahead);
  if (next == nullptr || next->new_line || cursor.is(Word::conjunction, ahead)) return true;
  if (next->kind != Token::Kind::mark) return false;
  return next->mark == ',' || next->mark == ';' || next->mark == ')' || (next->mark == '-' && next->spaced);
}

// «апр.24», «15 мар 24», «5-апр-24», «2 кв. 24», «март 24 г.»: the year as spreadsheets write it, behind the word that
// the cursor has passed. After a whole word only where «г.» says so: «апрель 24» may be a day.
std::optional<int> read_two_digit_year(Cursor& cursor, bool of_day) {
  constexpr int first = 10;
  constexpr int last = 50;
  const Token* word = cursor.before();
  Cursor ahead = cursor;
  const bool hyphen = ahead.is_mark('-') && !ahead.peek()->spaced && ahead.is_number(1) && !ahead.peek(1)->spaced;
  if (hyphen) ahead.skip();
  if (word == nullptr || word->kind != Token::Kind::word || !ahead.is_number()) return std::nullopt;
  const Token& number = *ahead.peek();
  if (number.digits != 2 || number.ordinal || number.value < first || number.value > last) return std::nullopt;
  const bool named = ahead.is_unit(model::Unit::year, 1);
  const bool glued = hyphen || !number.spaced;
  if (!named && !(ends_here(ahead, 1) && (glued || of_day || is_abbreviated(*word)))) return std::nullopt;
  ahead.skip();
  take_year_words(ahead);
  cursor = ahead;
  return 2000 + number.value;
}

std::optional<DatePart> read_iso(Cursor& cursor) {
  Cursor ahead = cursor;
  const Token* year = ahead.peek();
  if (!is_year(year)) return std::nullopt;
  ahead.skip();
  const Token* month = next_number(ahead, '-');
  const Token* day = month == nullptr ? nullptr : next_number(ahead, '-');
  if (day == nullptr || month->digits != 2 || day->digits != 2) return std::nullopt;
  const auto part = day_of(year->value, month->value, day->value);
  if (part) cursor = ahead;
  return part;
}

// «с 1.09», «до 5.10»: no number of the plan stands behind such a word
bool follows_bound(const Cursor& cursor) {
  const Token* before = cursor.before();
  if (before == nullptr || before->kind != Token::Kind::word) return false;
  return before->word == Word::since || before->word == Word::by || before->word == Word::until;
}

// «15.03» and «15.03.», both of two digits: "1.2" is rather a number of the plan.
std::optional<DatePart> read_day_and_month(Cursor& cursor) {
  constexpr int leap_year = 2000;
  Cursor ahead = cursor;
  const Token* day = ahead.peek();
  ahead.skip();
  if (day->digits > 2 || (day->digits == 1 && !follows_bound(cursor)) || !ahead.is_mark('.')) return std::nullopt;
  const Token* month = next_number(ahead, '.');
  if (month == nullptr || month->digits != 2) return std::nullopt;
  if (!model::make_date(leap_year, month->value, day->value)) return std::nullopt;
  if (ahead.take_mark('.') && ahead.is_number()) return std::nullopt;
  cursor = ahead;
  return DatePart{.precision = Precision::day, .month = month->value, .index = day->value};
}

std::optional<DatePart> read_numeric_day(Cursor& cursor) {
  if (!cursor.is_number() || cursor.peek()->ordinal) return std::nullopt;
  for (const char separator : {'.', '/', '-'}) {
    if (auto part = read_full_numeric(cursor, separator)) return part;
  }
  if (auto part = read_iso(cursor)) return part;
  return read_day_and_month(cursor);
}

}  // namespace

bool take_school_year(Cursor& cursor) {
  if (!cursor.is(Word::school) || !cursor.is_unit(model::Unit::year, 1)) return false;
  cursor.skip(2);
  return true;
}

std::optional<int> read_school_pair(Cursor& cursor) {
  if (!is_year(cursor.peek()) || !(cursor.is_mark('-', 1) || cursor.is_mark('/', 1)) || !cursor.is_number(2))
    return std::nullopt;
  const int first = cursor.peek()->value;
  const Token* second = cursor.peek(2);
  const bool consecutive =
      second->digits == 4 ? second->value == first + 1 : second->digits == 2 && second->value == (first + 1) % 100;
  if (!consecutive) return std::nullopt;
  cursor.skip(3);
  return first;
}

std::optional<NamedYear> read_year(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool slash = cursor.is_mark('/', 1);
  if (const auto first = read_school_pair(ahead)) {
    const bool named = take_school_year(ahead) || ahead.take(Word::school);
    if (named || slash) {
      if (!named) take_year_words(ahead);
      cursor = ahead;
      return NamedYear{.year = *first, .school = true};
    }
  }
  if (slash || !is_year(cursor.peek())) return std::nullopt;
  const int year = cursor.peek()->value;
  cursor.skip();
  take_year_words(cursor);
  return NamedYear{.year = year};
}

std::optional<int> read_day_number(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool quoted = ahead.take_mark('"');
  if (!ahead.is_number() || ahead.peek()->digits > 2) return std::nullopt;
  const int day = ahead.peek()->value;
  ahead.skip();
  if ((quoted && !ahead.take_mark('"')) || day < 1 || day > 31) return std::nullopt;
  cursor = ahead;
  return day;
}

std::optional<int> read_ordinal(Cursor& cursor) {
  if (const auto word = cursor.value_of(Word::ordinal)) return word;
  if (!cursor.is_number() || cursor.peek()->digits > 1) return std::nullopt;
  const int value = cursor.peek()->value;
  cursor.skip();
  return value;
}

void add_year(Cursor& cursor, DatePart& part) {
  if (cursor.is(Word::current) && cursor.is_unit(model::Unit::year, 1)) return cursor.skip(2);
  if (const auto year = read_two_digit_year(cursor, part.precision == Precision::day)) {
    part.year = year;
    return;
  }
  const bool hyphen = part.precision == Precision::day && cursor.is_mark('-') && !cursor.peek()->spaced;
  if (hyphen && is_year(cursor.peek(1)) && !cursor.peek(1)->spaced) cursor.skip();  // «5-апр-2024»
  if (const auto year = read_year(cursor)) {
    part.year = year->year;
    part.school = year->school;
  }
}

std::optional<DatePart> read_day(Cursor& cursor) {
  if (auto numeric = read_numeric_day(cursor)) return numeric;
  Cursor ahead = cursor;
  auto day = read_day_number(ahead);
  if (!day) day = ahead.value_of(Word::ordinal);
  const bool hyphen = ahead.is_mark('-') && !ahead.peek()->spaced && ahead.is(Word::month, 1) && !ahead.peek(1)->spaced;
  if (hyphen) ahead.skip();
  const auto month = ahead.value_of(Word::month);
  if (!day || *day < 1 || !month) return std::nullopt;
  DatePart part{.precision = Precision::day, .month = *month, .index = *day};
  Cursor behind_comma = ahead;
  if (behind_comma.take_mark(',') && is_year(behind_comma.peek()) && behind_comma.is_unit(model::Unit::year, 1)) {
    ahead = behind_comma;  // «10 октября, 2021 года»
  }
  add_year(ahead, part);
  constexpr int leap_year = 2000;
  if (!days_of(part, part.year.value_or(leap_year))) return std::nullopt;
  cursor = ahead;
  return part;
}

std::optional<DatePart> read_numeric_month(Cursor& cursor) {
  Cursor ahead = cursor;
  const Token* month = ahead.peek();
  if (month == nullptr || month->kind != Token::Kind::number || month->digits > 2) return std::nullopt;
  ahead.skip();
  const bool two_digits = month->digits == 2;
  const Token* year = next_number(ahead, two_digits && ahead.is_mark('/') ? '/' : '.');
  if (year == nullptr || !is_year(year) || month->value < 1 || month->value > 12) return std::nullopt;
  take_year_words(ahead);
  cursor = ahead;
  return DatePart{.precision = Precision::month, .year = year->value, .month = month->value};
}

}  // namespace vekha::importer::schedule

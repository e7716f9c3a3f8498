#include "importer/interpretation/schedule/condition.hpp"

#include "importer/interpretation/schedule/calendar_words.hpp"

namespace vekha::importer::schedule {
namespace {

bool is_plain_word(const Cursor& cursor, std::size_t ahead = 0) {
  const Token* token = cursor.peek(ahead);
  return token != nullptr && token->kind == Token::Kind::word && !about_time(token->word);
}

bool is_preposition(const Cursor& cursor, std::size_t ahead = 0) {
  constexpr Word prepositions[] = {Word::in,    Word::on,     Word::until,      Word::by,
                                   Word::since, Word::during, Word::preposition};
  for (const Word word : prepositions) {
    if (cursor.is(word, ahead)) return true;
  }
  return false;
}

// «по срокам, установленным приказом», «на каждом заседании»: words about time that name no time
bool qualifies_event(const Cursor& cursor) {
  if (cursor.is(Word::each, 1)) return cursor.is(Word::none, 2);
  return cursor.is(Word::span, 1) && (is_plain_word(cursor, 2) || (cursor.is_mark(',', 2) && is_plain_word(cursor, 3)));
}

bool is_length_unit(const Cursor& cursor) {
  return cursor.is_unit(model::Unit::day) || cursor.is_unit(model::Unit::week) || cursor.is_unit(model::Unit::month);
}

// «в течение 10 рабочих дней после», «за 2 недели до», «не позднее чем через месяц со дня»
bool begins_relative(Cursor cursor) {
  bool preposition = false;
  for (; is_preposition(cursor) || cursor.is(Word::than) || (preposition && cursor.is_mark(',')); cursor.skip())
    preposition = true;
  if (!preposition) return false;
  if (cursor.is_number() || cursor.is(Word::number) || cursor.is(Word::ordinal)) cursor.skip();
  constexpr int adjectives = 2;
  for (int i = 0; i < adjectives && cursor.is(Word::none); ++i) cursor.skip();
  if (!is_length_unit(cursor)) return false;
  cursor.skip();
  if (cursor.is(Word::condition)) return true;
  return (cursor.is(Word::by) || cursor.is(Word::since)) && (is_plain_word(cursor, 1) || cursor.is(Word::edge, 1));
}

// «в конце учебного года»: no day, but tied to something everybody knows
bool begins_edge(Cursor cursor) {
  if (!is_preposition(cursor)) return false;
  cursor.skip();
  if (!cursor.is(Word::edge)) return false;
  for (; !cursor.done(); cursor.skip()) {
    if (cursor.is_number() || cursor.is(Word::month) || cursor.is(Word::ordinal) || cursor.is(Word::each)) return false;
  }
  return true;
}

bool is_clock_number(const Cursor& cursor, int most, std::size_t ahead = 0) {
  return cursor.is_number(ahead) && cursor.peek(ahead)->digits <= 2 && !cursor.peek(ahead)->ordinal &&
         cursor.peek(ahead)->value <= most;
}

// «14-00», «14.00», «15:30», «10 часов»; without a word before it only what can't be a date or a span of days
bool take_clock(Cursor& cursor, bool lead) {
  constexpr int last_hour = 23;
  constexpr int last_minute = 59;
  Cursor ahead = cursor;
  if (!is_clock_number(ahead, last_hour)) return false;
  ahead.skip();
  const bool colon = ahead.is_mark(':');
  const bool minutes = (colon || ahead.is_mark('-') || ahead.is_mark('.')) && is_clock_number(ahead, last_minute, 1) &&
                       ahead.peek(1)->digits == 2 && (lead || colon || ahead.peek(1)->value == 0);
  if (minutes) ahead.skip(2);
  const bool seconds = minutes && colon && ahead.is_mark(':') && is_clock_number(ahead, last_minute, 1);
  if (seconds) ahead.skip(2);
  if (!ahead.take(Word::hour) && !minutes) return false;
  cursor = ahead;
  return true;
}

// «Срок исполнения –», «Дата проведения:», «с периодичностью»
bool take_column_label(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool label = ahead.take(Word::label);
  if (!label && !ahead.take(Word::span)) return false;
  Cursor named = ahead;
  if (named.is(Word::carrying_out) || named.is(Word::none)) named.skip();
  const bool marked = named.is_mark(':') || named.is_mark('-') || named.is(Word::by);
  if (!label && !marked) return false;
  cursor = marked ? named : ahead;
  return true;
}

// «III четверть», «в течение I-II четверти»: terms begin and end as each school decides
bool begins_term(Cursor cursor) {
  if (is_preposition(cursor)) cursor.skip();
  if (!read_ordinal(cursor)) return false;
  while (cursor.take_mark('-') || cursor.take_mark(',') || cursor.take(Word::conjunction)) {
    if (!read_ordinal(cursor)) return false;
  }
  cursor.take(Word::school);
  return cursor.is_unit(model::Unit::term);
}

}  // namespace

bool begins_condition(const Cursor& cursor) {
  if (cursor.is(Word::condition) || begins_term(cursor)) return true;
  if (begins_relative(cursor) || begins_edge(cursor)) return true;
  if (!is_preposition(cursor) || cursor.is(Word::denial, 1)) return false;
  return (is_plain_word(cursor, 1) && !is_preposition(cursor, 1)) || qualifies_event(cursor);
}

bool take_remark(Cursor& cursor) {
  Cursor ahead = cursor;
  if (!ahead.take_mark('(')) return false;
  const bool counted = ahead.is_number() && ahead.is(Word::none, 1);
  if (counted) ahead.skip();
  for (; !ahead.done() && !ahead.is_mark(')'); ahead.skip()) {
    const bool harmless = ahead.is_mark('"') || ahead.is_mark('-') || ahead.is_mark(',') || is_plain_word(ahead);
    if (!harmless || ahead.is(Word::denial) || ahead.is(Word::condition)) return false;
  }
  if (!ahead.take_mark(')')) return false;
  cursor = ahead;
  return true;
}

bool take_time_of_day(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool lead = ahead.take(Word::in) || ahead.take(Word::since) || ahead.take(Word::until);
  if (!take_clock(ahead, lead)) return false;
  Cursor end = ahead;
  if ((end.take_mark('-') || end.take(Word::by) || end.take(Word::until)) && take_clock(end, true)) ahead = end;
  cursor = ahead;
  return true;
}

bool take_counted(Cursor& cursor) {
  constexpr int longest_name = 3;
  Cursor ahead = cursor;
  if (!ahead.is_number() && !ahead.is(Word::number)) return false;
  ahead.skip();
  if (!ahead.is(Word::none)) return false;
  for (int i = 0; i < longest_name && ahead.is(Word::none); ++i) ahead.skip();
  if (!ahead.is_mark('(') && !ahead.is_mark(':') && !ahead.is_mark('-')) return false;
  cursor = ahead;
  return true;
}

bool take_label(Cursor& cursor) {
  if (take_column_label(cursor)) return true;
  Cursor ahead = cursor;
  if (!read_ordinal(ahead) || !ahead.take(Word::stage)) return false;
  cursor = ahead;
  return true;
}

}  // namespace vekha::importer::schedule

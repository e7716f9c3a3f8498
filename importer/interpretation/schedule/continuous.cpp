#include "importer/interpretation/schedule/continuous.hpp"

#include "importer/interpretation/schedule/calendar_words.hpp"

namespace vekha::importer::schedule {
namespace {

bool take_quotation(Cursor& cursor) {
  constexpr int longest_name = 12;
  Cursor ahead = cursor;
  if (!ahead.take_mark('"')) return false;
  for (int i = 0; i < longest_name && !ahead.done(); ++i) {
    if (ahead.take_mark('"')) {
      cursor = ahead;
      return true;
    }
    ahead.skip();
  }
  return false;
}

bool is_name_word(const Cursor& cursor) {
  return cursor.is(Word::none) || cursor.is(Word::plan) || cursor.is(Word::conjunction);
}

// «проекта «500+»», «муниципальной программы поддержки школ»: a name with the word for a plan in it, to its end
bool take_plan_name(Cursor& cursor) {
  constexpr int longest_name = 12;
  constexpr int adjectives = 3;  // before the word for a plan
  Cursor ahead = cursor;
  bool plan = false;
  for (int i = 0; i < longest_name; ++i) {
    if (plan && take_quotation(ahead)) continue;
    if (!is_name_word(ahead) || (!plan && i >= adjectives)) break;
    plan = plan || ahead.is(Word::plan);
    ahead.skip();
  }
  if (plan) cursor = ahead;
  return plan;
}

// «год», «учебный год», «период», «срок», then what the plan is called
bool take_span(Cursor& cursor) {
  if (take_school_year(cursor) || cursor.take_unit(model::Unit::year)) return true;
  Cursor ahead = cursor;
  ahead.take(Word::school);
  if (!ahead.take(Word::span)) return false;
  ahead.take(Word::carrying_out);
  take_plan_name(ahead);
  cursor = ahead;
  return true;
}

// «период реализации программы»
bool take_named_span(Cursor& cursor) {
  Cursor ahead = cursor;
  if (!ahead.take(Word::span) || !ahead.take(Word::carrying_out) || !take_plan_name(ahead)) return false;
  cursor = ahead;
  return true;
}

bool take_through(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool during = ahead.take(Word::during);
  if (!during && !ahead.take(Word::in) && !ahead.take(Word::on)) ahead.take(Word::preposition);
  const bool whole = ahead.take(Word::whole);
  if (!during && !whole) return false;
  if (take_span(ahead)) {
    cursor = ahead;
    return true;
  }
  // «в ходе реализации проекта»
  if (!during || !ahead.take(Word::carrying_out) || !take_plan_name(ahead)) return false;
  cursor = ahead;
  return true;
}

}  // namespace

bool take_continuous(Cursor& cursor) {
  return cursor.take(Word::always) || take_named_span(cursor) || take_through(cursor);
}

}  // namespace vekha::importer::schedule

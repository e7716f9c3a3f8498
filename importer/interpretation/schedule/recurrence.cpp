#include "importer/interpretation/schedule/recurrence.hpp"

#include <algorithm>

#include "importer/interpretation/schedule/calendar_words.hpp"
#include "model/units.hpp"

namespace vekha::importer::schedule {
namespace {

using model::Unit;

constexpr int most_times = 99;
constexpr int longest_period = 60;  // «1 раз в 60 месяцев»: a larger number is a misreading

std::optional<int> read_count(Cursor& cursor, int most) {
  if (const auto word = cursor.value_of(Word::number)) return word;
  if (!cursor.is_number() || cursor.peek()->ordinal) return std::nullopt;
  const int value = cursor.peek()->value;
  if (value < 1 || value > most) return std::nullopt;
  cursor.skip();
  return value;
}

// «месяц», «учебный год», «учебную четверть»
std::optional<Unit> read_unit(Cursor& cursor) {
  const bool school = cursor.is(Word::school) && cursor.is(Word::unit, 1);
  if (!school && !cursor.is(Word::unit)) return std::nullopt;
  const auto unit = static_cast<Unit>(cursor.peek(school ? 1 : 0)->value);
  if (school && unit != Unit::year && unit != Unit::term) return std::nullopt;
  cursor.skip(school ? 2 : 1);
  return school && unit == Unit::year ? Unit::school_year : unit;
}

// «раз», «1 раз», «два раза», «дважды»: how many times
std::optional<int> read_times(Cursor& cursor) {
  if (const auto multiple = cursor.value_of(Word::multiple)) return multiple;
  Cursor ahead = cursor;
  auto count = read_count(ahead, most_times);
  if (!count && cursor.is_number() && cursor.is(Word::times, 1)) {
    count = cursor.peek()->value;  // «2-х раз»
    ahead.skip();
  }
  if (!ahead.take(Word::times)) return std::nullopt;
  cursor = ahead;
  return count.value_or(1);
}

bool take_per(Cursor& cursor) {
  if (cursor.take(Word::in) || cursor.take_mark('/')) return true;
  if (!cursor.take(Word::during)) return false;
  cursor.take(Word::whole);
  return true;
}

bool take_at_least(Cursor& cursor) {
  if (!cursor.take(Word::at_least)) return false;
  Cursor ahead = cursor;
  ahead.take_mark(',');
  if (ahead.take(Word::than)) cursor = ahead;
  return true;
}

// «не реже 2 раз в год», «раз в 3 месяца»
std::optional<Rule> read_times_per_unit(Cursor& cursor) {
  Cursor ahead = cursor;
  ahead.take(Word::until);  // «по одному разу в четверть»
  Frequency frequency{.min = take_at_least(ahead)};
  const auto times = read_times(ahead);
  if (!times || !take_per(ahead)) return std::nullopt;
  ahead.take(Word::each);
  const auto every = read_count(ahead, longest_period);
  const auto unit = read_unit(ahead);
  if (!unit || *times < 1) return std::nullopt;
  frequency.every = every.value_or(1);
  frequency.unit = *unit;
  frequency.times = *times;
  cursor = ahead;
  return Rule{.frequency = frequency};
}

std::optional<Rule> read_adverb(Cursor& cursor) {
  const auto unit = cursor.value_of(Word::repeat);
  if (!unit) return std::nullopt;
  return Rule{.frequency = Frequency{.unit = static_cast<Unit>(*unit)}};
}

// «каждый месяц», «каждые 2 недели», «в конце каждого квартала»
std::optional<Rule> read_each_unit(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool in = ahead.take(Word::in);
  if (in && !ahead.take(Word::edge)) return std::nullopt;
  if (!ahead.take(Word::each)) return std::nullopt;
  const auto every = read_count(ahead, longest_period);
  const auto unit = read_unit(ahead);
  if (!unit) return std::nullopt;
  cursor = ahead;
  return Rule{.frequency = Frequency{.every = every.value_or(1), .unit = *unit}};
}

// «вторник», «вторникам и четвергам», ascending
std::vector<unsigned> read_weekdays(Cursor& cursor) {
  std::vector<unsigned> days;
  Cursor ahead = cursor;
  while (const auto day = ahead.value_of(Word::weekday)) {
    if (const auto number = static_cast<unsigned>(*day); std::ranges::find(days, number) == days.end())
      days.push_back(number);
    cursor = ahead;
    if (!ahead.take_mark(',') && !ahead.take(Word::conjunction)) break;
    ahead.take(Word::until);
  }
  std::ranges::sort(days);
  return days;
}

// «последняя среда месяца», «в первый вторник каждого месяца»
std::optional<Rule> read_nth_weekday(Cursor& cursor) {
  Cursor ahead = cursor;
  ahead.take(Word::in);
  const bool each = ahead.take(Word::each);
  const auto ordinal = read_ordinal(ahead);
  const auto weekday = ordinal ? ahead.value_of(Word::weekday) : std::nullopt;
  if (!weekday || *ordinal == 0 || *ordinal > 5) return std::nullopt;
  Rule rule{.weekdays = {static_cast<unsigned>(*weekday)}, .ordinal = ordinal};
  Cursor at_month = ahead;
  at_month.take(Word::each);
  if (at_month.take_unit(Unit::month)) {
    ahead = at_month;
    rule.implied = Unit::month;
  } else if (each) {
    return std::nullopt;  // «каждый второй вторник»: of the month, or every other week
  }
  cursor = ahead;
  return rule;
}

// «по вторникам», «каждую среду»; without these words the day says how often only beside a frequency
std::optional<Rule> read_weekday_rule(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool weekly = ahead.take(Word::until) || ahead.take(Word::each);
  if (!weekly) ahead.take(Word::in);
  Rule rule{.weekdays = read_weekdays(ahead)};
  if (rule.weekdays.empty()) return std::nullopt;
  if (weekly) rule.implied = Unit::week;
  cursor = ahead;
  return rule;
}

// What follows «числа»: «каждого месяца», «месяца, следующего за отчетным кварталом»
void read_day_tail(Cursor& cursor, Rule& rule) {
  constexpr int longest_tail = 10;
  bool reporting = false;
  for (int i = 0; i < longest_tail; ++i) {
    const bool comma = cursor.is_mark(',');
    const std::size_t at = comma ? 1 : 0;
    if (cursor.is(Word::next, at)) {
      rule.next = true;
    } else if (comma) {
      return;
    } else if (cursor.is(Word::each)) {
      if (!cursor.is_unit(Unit::month, 1) && !cursor.is(Word::next, 1)) return;
      rule.implied = Unit::month;
    } else if (cursor.is(Word::reporting)) {
      reporting = true;
    } else if (cursor.is_unit(Unit::quarter) && reporting) {
      rule.implied = Unit::quarter;
    } else if (!cursor.is_unit(Unit::month) && !(cursor.is(Word::preposition) && rule.next) &&
               !(cursor.is(Word::span) && reporting)) {
      break;
    }
    cursor.skip(at + 1);
  }
  if (rule.next && !rule.implied) rule.implied = Unit::month;
}

// «до 25 числа каждого месяца», «15 числа», «до 5 числа месяца, следующего за отчетным»
std::optional<Rule> read_day_of_month(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool by = ahead.take(Word::by) || ahead.take(Word::until);
  if (!by) ahead.take(Word::in);
  const auto day = read_day_number(ahead);
  if (!day) return std::nullopt;
  const bool each_month = ahead.is(Word::each) && ahead.is_unit(Unit::month, 1);
  if (!ahead.take(Word::day_of_month) && !each_month) return std::nullopt;
  Rule rule;
  (by ? rule.by_day : rule.day) = day;
  read_day_tail(ahead, rule);
  cursor = ahead;
  return rule;
}

// «года, следующего за отчетным»
std::optional<Rule> read_next_year(Cursor& cursor) {
  Cursor ahead = cursor;
  ahead.take_mark(',');
  if (!ahead.take_unit(Unit::year)) return std::nullopt;
  ahead.take_mark(',');
  if (!ahead.take(Word::next) || !ahead.take(Word::preposition) || !ahead.take(Word::reporting)) return std::nullopt;
  ahead.take_unit(Unit::year);
  cursor = ahead;
  return Rule{.implied = Unit::year, .next = true};
}

template <typename T>
bool agree(const std::optional<T>& a, const std::optional<T>& b) {
  return !a || !b || *a == *b;
}

// «2 раза в год (1 раз в полугодие)»
bool equally_often(const Frequency& a, const Frequency& b) {
  const int months = a.every * months_of(a.unit);
  return months > 0 && b.times * months == a.times * b.every * months_of(b.unit);
}

// The frequency both statements make: «ежегодно, 2 раза в год» and «ежемесячно (1 раз в месяц)» are one.
std::optional<Frequency> common(const Frequency& a, const Frequency& b) {
  if (equally_often(a, b)) return Frequency{.every = a.every, .unit = a.unit, .times = a.times, .min = a.min || b.min};
  if (a.every != b.every || a.unit != b.unit || (a.times != b.times && std::min(a.times, b.times) != 1))
    return std::nullopt;
  return Frequency{.every = a.every, .unit = a.unit, .times = std::max(a.times, b.times), .min = a.min || b.min};
}

}  // namespace

std::optional<Rule> read_rule(Cursor& cursor) {
  for (const auto read : {read_times_per_unit, read_adverb, read_day_of_month, read_nth_weekday, read_weekday_rule,
                          read_each_unit, read_next_year}) {
    if (auto rule = read(cursor)) return rule;
  }
  return std::nullopt;
}

std::optional<Rule> combined(const Rule& first, const Rule& second) {
  Rule rule = first;
  if (first.frequency && second.frequency) {
    rule.frequency = common(*first.frequency, *second.frequency);
    if (!rule.frequency) return std::nullopt;
  } else if (second.frequency) {
    rule.frequency = second.frequency;
  }
  if (!agree(first.ordinal, second.ordinal) || !agree(first.day, second.day) || !agree(first.by_day, second.by_day))
    return std::nullopt;
  if (!first.weekdays.empty() && !second.weekdays.empty() && first.weekdays != second.weekdays) return std::nullopt;
  if (!rule.implied) rule.implied = second.implied;
  if (rule.weekdays.empty()) rule.weekdays = second.weekdays;
  if (!rule.ordinal) rule.ordinal = second.ordinal;
  if (!rule.day) rule.day = second.day;
  if (!rule.by_day) rule.by_day = second.by_day;
  rule.next = rule.next || second.next;
  return rule;
}

}  // namespace vekha::importer::schedule

#include "importer/interpretation/schedule/part_list.hpp"

#include "importer/interpretation/schedule/calendar_words.hpp"

namespace vekha::importer::schedule {
namespace {

using model::Unit;

constexpr int longest_list = 12;  // members of a list that shares its last word

// ',' or '-' for what joins two members of a list, 0 for anything else.
char take_joint(Cursor& cursor) {
  if (cursor.take_mark(',')) return ',';
  if (cursor.take(Word::conjunction)) return ',';
  if (cursor.take_mark('-') || cursor.take(Word::until)) return '-';
  return 0;
}

// «10, 20 и 25 мая», «1-15.03.2021»: the days in front take month and year of the last.
std::optional<PartList> read_day_list(Cursor& cursor) {
  Cursor ahead = cursor;
  PartList list;
  for (int i = 0; i < longest_list; ++i) {
    if (const auto day = read_day(ahead)) {
      for (DatePart& part : list.parts)
        part = {.precision = Precision::day,
                .year = day->year,
                .school = day->school,
                .month = day->month,
                .index = part.index};
      list.parts.push_back(*day);
      cursor = ahead;
      return list;
    }
    const auto number = read_day_number(ahead);
    const char joint = number ? take_joint(ahead) : '\0';
    if (joint == 0) return std::nullopt;
    list.parts.push_back({.precision = Precision::day, .index = *number});
    list.joints.push_back(joint);
  }
  return std::nullopt;
}

// «неделя октября», «числах сентября»: some days of a month, which the words do not name
std::optional<DatePart> read_days_of_month(Cursor& cursor) {
  Cursor ahead = cursor;
  if (!ahead.take_unit(Unit::week) && !ahead.take(Word::days)) return std::nullopt;
  const auto month = ahead.value_of(Word::month);
  if (!month) return std::nullopt;
  DatePart part{.precision = Precision::month, .month = *month, .part_of = true};
  add_year(ahead, part);
  cursor = ahead;
  return part;
}

// The word that members of a list like «I-II кварталы» number, with what follows it.
std::optional<DatePart> read_numbered_word(Cursor& cursor) {
  if (auto days = read_days_of_month(cursor)) return days;
  DatePart part;
  if (cursor.take_unit(Unit::quarter)) {
    part.precision = Precision::quarter;
    add_year(cursor, part);
    return part;
  }
  if (cursor.take_unit(Unit::half_year)) {
    part.precision = Precision::half_year;
    if (take_school_year(cursor)) {
      part.precision = Precision::school_half;
    } else {
      add_year(cursor, part);
    }
    return part;
  }
  const bool half = cursor.is(Word::half);
  if (!half && !cursor.is(Word::decade)) return std::nullopt;
  cursor.skip();
  if (const auto month = cursor.value_of(Word::month)) {
    part.precision = half ? Precision::half_month : Precision::decade;
    part.month = *month;
    add_year(cursor, part);
    return part;
  }
  if (!half) return std::nullopt;
  part.precision = take_school_year(cursor) ? Precision::school_half : Precision::half_year;
  if (part.precision == Precision::half_year) add_year(cursor, part);
  return part.precision == Precision::school_half || part.year ? std::optional(part) : std::nullopt;
}

bool is_ordinal_of_week(int index) { return index == -1 || (index >= 1 && index <= 5); }

// «I квартал», «II, IV кварталы», «1-2 декада марта», «вторая неделя мая»
std::optional<PartList> read_numbered_list(Cursor& cursor) {
  constexpr int leap_year = 2000;
  Cursor ahead = cursor;
  PartList list;
  for (int i = 0; i < longest_list; ++i) {
    const auto number = read_ordinal(ahead);
    if (!number) return std::nullopt;
    list.parts.push_back({.index = *number});
    if (auto word = read_numbered_word(ahead)) {
      for (DatePart& part : list.parts) {
        word->index = part.index;
        part = *word;
        if (!days_of(part, part.year.value_or(leap_year))) return std::nullopt;
        if (part.part_of && !is_ordinal_of_week(part.index)) return std::nullopt;
      }
      cursor = ahead;
      return list;
    }
    const char joint = take_joint(ahead);
    if (joint == 0) return std::nullopt;
    list.joints.push_back(joint);
  }
  return std::nullopt;
}

// «2021-2022, 2022-2023 учебные годы»
std::optional<PartList> read_school_year_list(Cursor& cursor) {
  Cursor ahead = cursor;
  PartList list;
  for (int i = 0; i < longest_list; ++i) {
    const auto year = read_school_pair(ahead);
    if (!year) return std::nullopt;
    list.parts.push_back({.precision = Precision::school_year, .year = *year, .school = true});
    if (take_school_year(ahead)) {
      cursor = ahead;
      return list;
    }
    const char joint = take_joint(ahead);
    if (joint != ',') return std::nullopt;
    list.joints.push_back(joint);
  }
  return std::nullopt;
}

// «вторая суббота сентября 2021 года»
std::optional<DatePart> read_nth_weekday(Cursor& cursor) {
  Cursor ahead = cursor;
  const auto ordinal = read_ordinal(ahead);
  const auto weekday = ordinal ? ahead.value_of(Word::weekday) : std::nullopt;
  const auto month = weekday ? ahead.value_of(Word::month) : std::nullopt;
  if (!month) return std::nullopt;
  DatePart part{.precision = Precision::nth_weekday, .month = *month, .index = *ordinal, .weekday = *weekday};
  add_year(ahead, part);
  cursor = ahead;
  return part;
}

// «ноябрь (1-я декада)», «октябрь 2021 г., 2-я половина»: the part of a month behind its name
void narrow_month(Cursor& cursor, DatePart& month) {
  Cursor ahead = cursor;
  const bool bracket = ahead.take_mark('(');
  if (!bracket) ahead.take_mark(',');
  const auto ordinal = read_ordinal(ahead);
  const bool half = ahead.is(Word::half);
  if (!ordinal || *ordinal < 1 || *ordinal > (half ? 2 : 3) || !(half || ahead.is(Word::decade))) return;
  ahead.skip();
  if (ahead.is(Word::month) || ahead.is(Word::school) || ahead.is(Word::unit) || ahead.is_number()) return;
  if (bracket && !ahead.take_mark(')')) return;
  month.precision = half ? Precision::half_month : Precision::decade;
  month.index = *ordinal;
  cursor = ahead;
}

std::optional<DatePart> read_month_or_season(Cursor& cursor) {
  if (auto numeric = read_numeric_month(cursor)) return numeric;
  DatePart part{.precision = cursor.is(Word::month) ? Precision::month : Precision::season};
  if (!cursor.is(Word::month) && !cursor.is(Word::season)) return std::nullopt;
  part.month = cursor.peek()->value;
  cursor.skip();
  if (part.precision == Precision::month) cursor.take_unit(Unit::month);  // «март месяц»
  add_year(cursor, part);
  if (part.precision == Precision::month) narrow_month(cursor, part);
  return part;
}

std::optional<DatePart> read_bare_year(Cursor& cursor) {
  const auto year = read_year(cursor);
  if (!year) return std::nullopt;
  return DatePart{
      .precision = year->school ? Precision::school_year : Precision::year, .year = year->year, .school = year->school};
}

std::optional<DatePart> read_undivided(Cursor& cursor) {
  if (auto part = read_nth_weekday(cursor)) return part;
  if (auto part = read_month_or_season(cursor)) return part;
  return read_bare_year(cursor);
}

// «начало апреля», «в конце II квартала»: where an edge ends, nobody says
std::optional<PartList> read_edge_of_part(Cursor& cursor) {
  Cursor ahead = cursor;
  if (!ahead.take(Word::edge) || ahead.is(Word::edge)) return std::nullopt;
  auto list = read_part_list(ahead);
  if (!list || list->parts.size() != 1) return std::nullopt;
  DatePart& part = list->parts.front();
  const bool long_enough = part.precision == Precision::month || part.precision == Precision::quarter ||
                           part.precision == Precision::half_year || part.precision == Precision::year;
  if (!long_enough || part.school) return std::nullopt;
  part.part_of = true;
  cursor = ahead;
  return list;
}

}  // namespace

std::optional<PartList> read_part_list(Cursor& cursor) {
  if (auto list = read_edge_of_part(cursor)) return list;
  if (auto list = read_school_year_list(cursor)) return list;
  if (auto list = read_day_list(cursor)) return list;
  if (auto list = read_numbered_list(cursor)) return list;
  if (const auto part = read_undivided(cursor)) return PartList{.parts = {*part}};
  return std::nullopt;
}

}  // namespace vekha::importer::schedule

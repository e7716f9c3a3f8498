#include "importer/interpretation/schedule/date_expression.hpp"

#include "importer/interpretation/schedule/calendar_words.hpp"

namespace vekha::importer::schedule {
namespace {

using model::Unit;
using Parts = std::vector<DatePart>;

constexpr int longest_list = 12;  // members of a list that shares its last word

// A list of parts that shares its last word; joints[i] stands behind parts[i]: ',' for "and", '-' for "to".
struct PartList {
  Parts parts;
  std::vector<char> joints;
};

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

std::optional<PartList> read_part_list(Cursor& cursor);

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

std::optional<PartList> read_part_list(Cursor& cursor) {
  if (auto list = read_edge_of_part(cursor)) return list;
  if (auto list = read_school_year_list(cursor)) return list;
  if (auto list = read_day_list(cursor)) return list;
  if (auto list = read_numbered_list(cursor)) return list;
  if (const auto part = read_undivided(cursor)) return PartList{.parts = {*part}};
  return std::nullopt;
}

// «года», «учебного года» behind «до конца»: whose year the plan's period decides
std::optional<DatePart> read_unnamed_year(Cursor& cursor) {
  cursor.take(Word::current);
  if (take_school_year(cursor)) return DatePart{.precision = Precision::school_year, .school = true};
  if (cursor.take_unit(Unit::year)) return DatePart{.precision = Precision::year};
  return std::nullopt;
}

// The spans and single dates of a list; empty where the joints make no sense («1-5-10 марта»).
std::vector<DateItem> items_of(const PartList& list, Relation relation) {
  std::vector<DateItem> items;
  for (std::size_t i = 0; i < list.parts.size(); ++i) {
    DateItem item{.relation = relation, .first = list.parts[i]};
    if (i < list.joints.size() && list.joints[i] == '-') {
      if (relation == Relation::by) return {};
      item.relation = Relation::within;
      item.last = list.parts[++i];
      if (i < list.joints.size() && list.joints[i] == '-') return {};
    }
    items.push_back(item);
  }
  return items;
}

bool take_range_joint(Cursor& cursor, Relation relation) {
  return cursor.take_mark('-') || cursor.take(Word::until) || (relation == Relation::since && cursor.take(Word::by));
}

// «2021-23 гг.»
std::optional<DatePart> read_short_year(Cursor& cursor, const DatePart& first) {
  if (first.precision != Precision::year || !cursor.is_number() || cursor.peek()->digits != 2) return std::nullopt;
  if (!cursor.is_unit(Unit::year, 1)) return std::nullopt;
  const int year = *first.year / 100 * 100 + cursor.peek()->value;
  cursor.skip(2);
  return DatePart{.precision = Precision::year, .year = year};
}

// «январь 2020-2021» runs to the end of 2021; with more years between it may mean every January
bool may_span(const DatePart& first, const DatePart& last) {
  const bool year_at_end = last.precision == Precision::year && first.precision != Precision::year;
  if (first.precision == Precision::year && last.precision != Precision::year) return false;
  return !year_at_end || (first.precision == Precision::month && first.year && last.year == *first.year + 1);
}

// Makes a span of the last item where «- май 2022» or «по 15 мая» follows.
void extend_to_span(Cursor& cursor, DateItem& item) {
  Cursor ahead = cursor;
  if (item.last || item.relation == Relation::by || !take_range_joint(ahead, item.relation)) return;
  auto last = read_short_year(ahead, item.first);
  if (!last) {
    if (ahead.is_edge(Edge::end)) ahead.skip();  // «до конца мая» is all of May
    const auto list = read_part_list(ahead);
    if (!list || list->parts.size() != 1) return;
    last = list->parts.front();
  }
  if (!may_span(item.first, *last)) return;
  item.relation = Relation::within;
  item.last = last;
  cursor = ahead;
}

// «в мае 2024-2026 гг.» behind the month: the years of which each is meant.
std::optional<DateItem> read_more_years(Cursor& cursor, const DateItem& item) {
  const DatePart& part = item.last ? *item.last : item.first;
  if (!part.year || part.school || part.precision == Precision::year) return std::nullopt;
  DateItem years{.first = {.precision = Precision::year, .year = part.year}};
  extend_to_span(cursor, years);
  if (!years.last || years.last->precision != Precision::year || *years.last->year <= *part.year) return std::nullopt;
  return years;
}

// Parts the years from the dates that each of them has.
void part_years(Cursor& cursor, std::vector<DateItem>& items) {
  const auto years = read_more_years(cursor, items.back());
  if (!years) return;
  for (DateItem& item : items) {
    item.each_year = true;
    item.first.year.reset();
    if (item.last) item.last->year.reset();
  }
  items.push_back(*years);
}

void take_included(Cursor& cursor) {
  if (cursor.take(Word::included)) return;
  if (cursor.is_mark('(') && cursor.is(Word::included, 1) && cursor.is_mark(')', 2)) cursor.skip(3);
}

Relation take_relation(Cursor& cursor) {
  if (cursor.take(Word::by)) {
    Cursor ahead = cursor;  // «не позднее, чем до»
    ahead.take_mark(',');
    if (ahead.take(Word::than)) {
      ahead.take(Word::by);
      cursor = ahead;
    }
    return Relation::by;
  }
  if (cursor.take(Word::until)) return Relation::by;
  if (cursor.take(Word::since)) return Relation::since;
  if (cursor.take(Word::in) || cursor.take(Word::during) || cursor.take(Word::on)) return Relation::within;
  return Relation::within;
}

// «до конца мая», «с начала 2022 года»
std::optional<DateItem> read_edge(Cursor& cursor, Relation relation) {
  const Edge edge = relation == Relation::by ? Edge::end : Edge::start;
  if (relation == Relation::within || !cursor.is_edge(edge)) return std::nullopt;
  cursor.skip();
  if (const auto year = read_unnamed_year(cursor))
    return DateItem{.relation = relation, .first = *year, .whole_year_named = true};
  const auto list = read_part_list(cursor);
  if (!list || list->parts.size() != 1) return std::nullopt;
  return DateItem{.relation = relation, .first = list->parts.front()};
}

// «к 2024/2025 учебному году»: before it begins
bool is_readiness(const Cursor& cursor, const std::vector<DateItem>& items) {
  return cursor.is(Word::by) && (cursor.peek()->text == "к" || cursor.peek()->text == "ко") && items.size() == 1 &&
         items.front().first.precision == Precision::school_year;
}

bool all_at_least_months(const PartList& list) { return list.parts.front().precision != Precision::day; }

}  // namespace

std::optional<std::vector<DateItem>> read_dates(Cursor& cursor) {
  Cursor ahead = cursor;
  const Relation relation = take_relation(ahead);
  Cursor at_edge = ahead;
  if (const auto edge = read_edge(at_edge, relation)) {
    cursor = at_edge;
    return std::vector{*edge};
  }
  const bool whole = relation == Relation::within && ahead.take(Word::whole);
  const auto list = read_part_list(ahead);
  if (!list || (whole && !all_at_least_months(*list))) return std::nullopt;
  auto items = items_of(*list, relation);
  if (items.empty() || (relation == Relation::since && items.size() > 1)) return std::nullopt;
  if (relation == Relation::by && list->parts.front().part_of) return std::nullopt;
  if (relation == Relation::by && is_readiness(cursor, items)) items.front().ends_before = true;
  extend_to_span(ahead, items.back());
  part_years(ahead, items);
  take_included(ahead);
  cursor = ahead;
  return items;
}

}  // namespace vekha::importer::schedule

#include "importer/interpretation/schedule/date_expression.hpp"

#include "importer/interpretation/schedule/calendar_words.hpp"
#include "importer/interpretation/schedule/part_list.hpp"

namespace vekha::importer::schedule {
namespace {

using model::Unit;

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

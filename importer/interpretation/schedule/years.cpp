#include "importer/interpretation/schedule/years.hpp"

#include <algorithm>

namespace vekha::importer::schedule {
namespace {

using model::DateInterval;
using Items = std::vector<DateItem>;

constexpr int leap_year = 2000;

bool is_bare_year(const DateItem& item) {
  const bool year = item.first.precision == Precision::year || item.first.precision == Precision::school_year;
  return year && item.first.year && !item.last && item.relation == Relation::within;
}

bool has_year(const DateItem& item) { return item.first.year || (item.last && item.last->year); }

bool is_yearless(const DateItem& item) { return !has_year(item); }

void set_year(DatePart& part, int year, bool school) {
  part.year = year;
  part.school = part.school || school;
}

void set_year(DateItem& item, int year, bool school) {
  set_year(item.first, year, school);
  if (item.last) set_year(*item.last, year, school);
}

// The days from the first part to the last; both must have their years.
std::optional<DateInterval> span_of(const DateItem& item) {
  const auto first = days_of(item.first, *item.first.year);
  const auto last = item.last ? days_of(*item.last, *item.last->year) : first;
  if (!first || !last || *first->start > *last->end) return std::nullopt;
  return DateInterval{first->start, last->end};
}

bool contains(const DateInterval& period, const DateInterval& days) {
  return *period.start <= *days.start && *days.end <= *period.end;
}
bool overlaps(const DateInterval& period, const DateInterval& days) {
  return *period.start <= *days.end && *days.start <= *period.end;
}

// Position in the year, for comparing dates whose years are open.
std::optional<model::MonthDay> place_in_year(const DatePart& part) {
  const auto days = days_of(part, leap_year);
  if (!days) return std::nullopt;
  return model::MonthDay{days->start->month(), days->start->day()};
}

// The span runs over the end of the year: its months go down.
bool crosses_year(const DateItem& item) { return item.last && place_in_year(item.first) > place_in_year(*item.last); }

// --- a year written before its dates: «2021 год: март, октябрь»

bool year_comes_first(const Items& items) {
  return items.size() > 1 && is_bare_year(items[0]) && is_yearless(items[1]);
}

std::optional<Items> with_years_from_before(const Items& items) {
  Items out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const bool governs = is_bare_year(items[i]) && i + 1 < items.size() && is_yearless(items[i + 1]);
    if (!governs) return std::nullopt;
    const DatePart year = items[i].first;
    for (; i + 1 < items.size() && is_yearless(items[i + 1]); ++i) {
      out.push_back(items[i + 1]);
      set_year(out.back(), *year.year, year.precision == Precision::school_year);
      if (crosses_year(out.back()) && !out.back().first.school) out.back().last->year = *year.year + 1;
    }
  }
  return out;
}

// --- a year written behind its dates, as a word of its own: «ноябрь, декабрь, 2021», «сентябрь, май 2021/2022 учебного
// года»

// Gives the year to the dates before it and drops it; nothing where a year stands beside dates that do not need it.
std::optional<Items> with_bare_years_absorbed(const Items& items) {
  if (std::ranges::all_of(items, is_bare_year) || std::ranges::none_of(items, is_bare_year)) return items;
  Items out;
  for (const DateItem& item : items) {
    if (!is_bare_year(item)) {
      out.push_back(item);
      continue;
    }
    if (out.empty() || has_year(out.back())) return std::nullopt;
    const bool school = item.first.precision == Precision::school_year;
    if (school) {
      for (auto before = out.rbegin(); before != out.rend() && is_yearless(*before); ++before) {
        set_year(*before, *item.first.year, school);
      }
    } else if (out.back().last) {
      out.back().last->year = item.first.year;
    } else {
      out.back().first.year = item.first.year;
    }
  }
  return out;
}

// --- spans

// A span over the end of the year with one year: «декабрь-февраль 2017 г.» lies where the plan's period takes it.
bool place_crossing_span(DateItem& item, int year, const PlanYears& plan) {
  const auto starting = [&item](int first) {
    DateItem placed = item;
    placed.first.year = first;
    placed.last->year = first + 1;
    return placed;
  };
  DateItem chosen = starting(year);
  if (plan.period) {
    const auto late = span_of(chosen);
    const auto early = span_of(starting(year - 1));
    const bool late_fits = late && contains(*plan.period, *late);
    const bool early_fits = early && contains(*plan.period, *early);
    if (late_fits == early_fits) return false;
    if (early_fits) chosen = starting(year - 1);
  }
  item = chosen;
  return true;
}

// Completes a span one end of which has a year. School years need no care: their months know where they lie.
bool complete_span(DateItem& item, const PlanYears& plan) {
  if (!item.last || item.first.year.has_value() == item.last->year.has_value()) return true;
  const DatePart& written = item.first.year ? item.first : *item.last;
  const int year = *written.year;
  if (written.school) {
    set_year(item, year, true);
    return true;
  }
  const bool crossing = crosses_year(item);
  if (item.first.year) {
    item.last->year = crossing ? year + 1 : year;
    return true;
  }
  if (crossing) return place_crossing_span(item, year, plan);
  item.first.year = year;
  return true;
}

// --- lists

// Dates first..last-1 have no year, items[last] has: the year holds for them too. Where the months go down once, the
// dates before that may lie in the year before; the plan's period decides.
bool carry_year_back(Items& items, std::size_t first, std::size_t last, const PlanYears& plan) {
  const int year = *items[last].first.year;
  const bool school = items[last].first.school;
  std::size_t descents = 0;
  std::size_t descent = first;
  for (std::size_t i = first; i < last; ++i) {
    if (crosses_year(items[i]) && !school) return false;
    if (place_in_year(items[i].first) > place_in_year(items[i + 1].first)) {
      ++descents;
      descent = i + 1;
    }
  }
  const auto fits = [&](bool year_before) {
    return std::all_of(items.begin() + static_cast<std::ptrdiff_t>(first),
                       items.begin() + static_cast<std::ptrdiff_t>(last), [&, i = first](DateItem item) mutable {
                         set_year(item, year_before && i++ < descent ? year - 1 : year, school);
                         const auto days = span_of(item);
                         return days && plan.period && contains(*plan.period, *days);
                       });
  };
  bool year_before = false;
  if (descents > 0 && !school) {
    if (descents > 1 || fits(false) == fits(true)) return false;
    year_before = fits(true);
  }
  for (std::size_t i = first; i < last; ++i) set_year(items[i], year_before && i < descent ? year - 1 : year, school);
  return true;
}

bool carry_years_back(Items& items, const PlanYears& plan) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (is_yearless(items[i])) continue;
    if (!complete_span(items[i], plan) || !carry_year_back(items, first, i, plan)) return false;
    first = i + 1;
  }
  return true;
}

// --- no year at all

bool is_school_period(const DateInterval& period) {
  constexpr unsigned august = 8;
  const auto first = static_cast<unsigned>(period.start->month());
  const auto last = static_cast<unsigned>(period.end->month());
  return first >= august && first <= august + 1 && last <= august &&
         period.end->year() - period.start->year() == std::chrono::years{1};
}

DateItem in_year(DateItem item, int year) {
  const bool crossing = crosses_year(item);
  set_year(item, year, false);
  if (crossing) item.last->year = year + 1;
  return item;
}

// «I полугодие» without a year: of the school year in a plan for a school year, of the calendar year in one that starts
// in January.
bool settle_half_year(DatePart& part, const PlanYears& plan) {
  if (part.precision != Precision::half_year) return true;
  if (!plan.period) return false;
  if (is_school_period(*plan.period)) {
    part.precision = Precision::school_half;
    return true;
  }
  return plan.period->start->month() == std::chrono::January;
}

std::optional<int> only_year_in(const DateItem& item, const DateInterval& period, std::optional<int> preferred,
                                bool (*fits)(const DateInterval&, const DateInterval&), bool& none) {
  std::optional<int> found;
  int count = 0;
  bool preferred_fits = false;
  const int last = static_cast<int>(period.end->year()) + 1;
  for (int year = static_cast<int>(period.start->year()) - 1; year <= last; ++year) {
    const auto days = span_of(in_year(item, year));
    if (!days || !fits(period, *days)) continue;
    ++count;
    found = year;
    preferred_fits = preferred_fits || preferred == year;
  }
  none = count == 0;
  if (count == 1) return found;
  return preferred_fits ? preferred : std::nullopt;
}

// June and July come right behind a plan for September to May. August may be the one before it.
bool is_summer_behind(const DateItem& item, const DateInterval& period) {
  constexpr unsigned june = 6;
  constexpr unsigned july = 7;
  if (!is_school_period(period) || static_cast<unsigned>(period.end->month()) > june) return false;
  const auto of_summer = [](const DatePart& part) {
    const auto place = place_in_year(part);
    return place && static_cast<unsigned>(place->month()) >= june && static_cast<unsigned>(place->month()) <= july;
  };
  return of_summer(item.first) && (!item.last || of_summer(*item.last));
}

std::optional<int> year_for(const DateItem& item, const PlanYears& plan) {
  if (!plan.period) return plan.year;
  bool none = false;
  if (const auto year = only_year_in(item, *plan.period, plan.year, contains, none)) return year;
  if (!none) return std::nullopt;
  if (const auto year = only_year_in(item, *plan.period, plan.year, overlaps, none)) return year;
  if (!none) return std::nullopt;
  return is_summer_behind(item, *plan.period) ? std::optional(static_cast<int>(plan.period->end->year())) : plan.year;
}

bool place_yearless(DateItem& item, const PlanYears& plan) {
  if (!settle_half_year(item.first, plan) || (item.last && !settle_half_year(*item.last, plan))) return false;
  const auto year = year_for(item, plan);
  if (!year) return false;
  item = in_year(item, *year);
  return true;
}

DateInterval related(const DateInterval& days, const DateItem& item) {
  if (item.ends_before) return {std::nullopt, model::Date{model::days_of(*days.start) - std::chrono::days{1}}};
  if (item.relation == Relation::by) return {std::nullopt, days.end};
  if (item.relation == Relation::since) return {days.start, std::nullopt};
  return days;
}

std::optional<std::vector<DateInterval>> days_of_items(const Items& items) {
  std::vector<DateInterval> intervals;
  for (const DateItem& item : items) {
    const auto days = span_of(item);
    if (!days) return std::nullopt;
    const DateInterval interval = related(*days, item);
    if (std::ranges::find(intervals, interval) == intervals.end()) intervals.push_back(interval);
  }
  return intervals;
}

}  // namespace

bool names_year(std::span<const DateItem> items) { return std::ranges::any_of(items, has_year); }

std::optional<std::vector<DateInterval>> intervals_of(std::span<const DateItem> items, const PlanYears& plan) {
  if (std::ranges::any_of(items, &DateItem::each_year)) return std::nullopt;  // of which year, nobody can say
  PlanYears known = plan;
  if (known.period && (!known.period->start || !known.period->end)) known.period.reset();
  const Items written(items.begin(), items.end());
  auto dated = year_comes_first(written) ? with_years_from_before(written) : with_bare_years_absorbed(written);
  if (!dated || !carry_years_back(*dated, known)) return std::nullopt;
  for (DateItem& item : *dated) {
    if (is_yearless(item) && !place_yearless(item, known)) return std::nullopt;
  }
  return days_of_items(*dated);
}

}  // namespace vekha::importer::schedule

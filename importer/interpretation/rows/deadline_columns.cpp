#include "importer/interpretation/rows/deadline_columns.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/marks.hpp"
#include "language/text.hpp"
#include "language/words.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_year = 24;  // bytes: «2021/2022 учебный год» names two years anyway

std::string heading_with_year(const Column& column) {
  const bool has_year = column.year.empty() || column.own.find(column.year) != std::string::npos;
  return has_year ? column.own : column.own + " " + column.year;
}

bool is_dated(const std::string& text, const Vocabulary& vocabulary) {
  constexpr int some_year = 2000;  // what stands in a plan may leave the year to it
  return !read_schedule(text, vocabulary, std::nullopt, some_year).intervals.empty();
}

// What a cell below a month says: «15.10» below «октябрь 2022» is «15.10 2022», «20» is «20 октябрь 2022».
std::string dated_by_heading(const std::string& text, const Column& column, const Vocabulary& vocabulary) {
  if (!year_of_heading(text).empty()) return text;
  if (is_dated(text, vocabulary)) {
    std::string with_year = text + " " + column.year;
    return !column.year.empty() && is_dated(with_year, vocabulary) ? with_year : text;
  }
  std::string with_heading = text + " " + heading_with_year(column);
  return is_dated(with_heading, vocabulary) ? with_heading : text;
}

// The year that a text names, 0 where it names several or something else.
int one_year(const std::string& text) {
  const std::string found = year_of_heading(text);
  if (found.size() != 4 || text.size() > longest_year || !is_only_year(text)) return 0;
  const bool another = !year_of_heading(text.substr(text.find(found) + found.size())).empty();
  return another ? 0 : std::stoi(found);
}

// «12», «20-22», «5, 12 и 19»: days whose month stands elsewhere
bool is_days(const std::string& text) {
  constexpr std::size_t longest = 24;  // bytes
  constexpr int last_day = 31;
  const language::Words words(text);
  bool any = false;
  for (int i = 0; i < words.size(); ++i) {
    if (words.is_number(i)) {
      const std::string_view digits = words.word(i);
      if (digits.size() > 2 || std::stoi(std::string(digits)) < 1 || std::stoi(std::string(digits)) > last_day)
        return false;
      any = true;
    } else if (!words.is_mark(i, '-') && !words.is_mark(i, ',') && words.word(i) != "и") {
      return false;
    }
  }
  return any && text.size() <= longest;
}

// «Дата» beside «Месяц»: -1 where there is none.
int column_of_days(const LogicalTable& table, int period) {
  for (const int column : columns_with(table, ColumnRole::actual_date)) {
    if (period >= 0 && std::abs(column - period) == 1) return column;
  }
  return -1;
}

// «Сроки: 2022 год | 2023 год»: deadlines side by side, each for its year.
std::vector<int> columns_of_years(const LogicalTable& table) {
  std::vector<int> out = columns_with(table, ColumnRole::period);
  const auto has_no_year = [&](int column) {
    return table.header.columns[static_cast<std::size_t>(column)].year.empty();
  };
  if (out.size() < 2 || std::ranges::any_of(out, has_no_year)) out.clear();
  return out;
}

}  // namespace

DeadlineColumns::DeadlineColumns(const LogicalTable& table, const Vocabulary& vocabulary)
    : table_(&table),
      vocabulary_(&vocabulary),
      period_(column_with(table, ColumnRole::period)),
      start_(column_with(table, ColumnRole::start)),
      end_(column_with(table, ColumnRole::end)),
      year_(column_with(table, ColumnRole::year)),
      grid_(time_columns(table)),
      days_(column_of_days(table, period_)) {
  if (auto years = columns_of_years(table); !years.empty()) {
    grid_ = std::move(years);
    period_ = -1;
  } else if (period_ >= 0 || grid_.size() < fewest_time_columns) {
    grid_.clear();
  }
  for (int row = table.header.end(); row < table.text.row_count(); ++row) {
    for (const int column : grid_) {
      if (!is_band(table.text, row) && table.text.place(row, column).begins)
        marks_.add(line_of(table.text.cell(row, column)));
    }
  }
}

bool DeadlineColumns::has(int column) const {
  return column == period_ || column == start_ || column == end_ || column == year_ ||
         std::ranges::find(grid_, column) != grid_.end();
}

void DeadlineColumns::stand_under(const std::string& heading, const Vocabulary& vocabulary) {
  if (is_only_year(heading)) year_above_ = one_year(heading);
  month_above_ = is_time_of_year(heading, vocabulary) ? heading : std::string();
}

std::string DeadlineColumns::text(int row, SharedCells& cells) const {
  if (!any()) return month_above_;
  if (period_ >= 0) return with_days(row, cells.text(*table_, row, period_));
  if (!grid_.empty()) return text_of_grid(row);
  const auto part = [&](int column) {
    return column >= 0 ? language::normalized(cells.text(*table_, row, column)) : std::string();
  };
  const std::string from = part(start_);
  const std::string to = part(end_);
  if (from.empty() || to.empty() || from == to) return from.empty() ? to : from;
  return from + " – " + to;
}

// «12» under a band «Октябрь» is «12 Октябрь», «20-22» beside «март» under «Месяц | Дата» is «20-22 март».
std::string DeadlineColumns::with_days(int row, const std::string& period) const {
  if (is_days(period)) return month_above_.empty() ? period : period + " " + month_above_;
  if (!has_days(row) || !is_time_of_year(language::normalized(period), *vocabulary_)) return period;
  return line_of(table_->text.cell(row, days_)) + " " + language::normalized(period);
}

bool DeadlineColumns::has_days(int row) const {
  return days_ >= 0 && table_->text.place(row, days_).begins && is_days(line_of(table_->text.cell(row, days_)));
}

std::string DeadlineColumns::own_text(int row) const {
  if (!grid_.empty()) return text_of_grid(row);
  if (period_ < 0 || !table_->text.place(row, period_).begins) return {};
  return table_->text.text(row, period_);
}

std::vector<int> DeadlineColumns::columns(int row) const {
  std::vector<int> out = grid_;
  if (period_ >= 0) {
    out = {period_};
    if (has_days(row)) out.push_back(days_);
  } else if (grid_.empty()) {
    out = {start_, end_};
  }
  if (year_ >= 0 && year(row) > 0) out.push_back(year_);
  return out;
}

std::vector<int> DeadlineColumns::own_columns() const {
  if (!grid_.empty()) return grid_;
  return {period_};
}

// «+» under «март» is «март», a bar from «март» to «май» is «март – май», and a date in a cell is that date.
std::string DeadlineColumns::text_of_grid(int row) const {
  std::string out;
  for (std::size_t i = 0; i < grid_.size(); ++i) {
    const int column = grid_[i];
    const TextCell& cell = table_->text.cell(row, column);
    if (!table_->text.place(row, column).begins || cell.empty()) continue;
    const Column& heading = table_->header.columns[static_cast<std::size_t>(column)];
    std::string when = line_of(cell);
    const language::Mark mark = marks_.of(when);
    if (mark == language::Mark::no || mark == language::Mark::blank) continue;
    if (mark != language::Mark::yes) {
      when = dated_by_heading(when, heading, *vocabulary_);
    } else {
      const int last = column + table_->text.width_of(row, column) - 1;
      when = heading_with_year(heading);
      if (last > column)
        when.append(" – ").append(heading_with_year(table_->header.columns[static_cast<std::size_t>(last)]));
    }
    out.append(out.empty() ? "" : ", ").append(when);
  }
  return out;
}

DeadlineColumns::Bound DeadlineColumns::bound(int row, const TableWords& words) const {
  if (period_ >= 0) {
    const std::string& heading = table_->header.columns[static_cast<std::size_t>(period_)].own;
    return words.has("until", heading, 1) ? Bound::end : Bound::none;
  }
  const auto filled = [&](int column) { return column >= 0 && !table_->text.cell(row, column).empty(); };
  if (filled(start_) == filled(end_)) return Bound::none;
  return filled(end_) ? Bound::end : Bound::start;
}

void apply(DeadlineColumns::Bound bound, model::Schedule& schedule) {
  using enum model::ScheduleKind;
  constexpr std::chrono::days longest{31};
  const bool dated = schedule.kind == interval || schedule.kind == dates;
  if (bound == DeadlineColumns::Bound::none || !dated) return;
  const auto is_short = [&](const model::DateInterval& span) {
    return span.start && span.end && model::days_of(*span.end) - model::days_of(*span.start) < longest;
  };
  if (!std::ranges::all_of(schedule.intervals, is_short)) return;
  for (model::DateInterval& span : schedule.intervals) {
    bound == DeadlineColumns::Bound::end ? span.start.reset() : span.end.reset();
  }
  if (schedule.kind == interval) schedule.kind = bound == DeadlineColumns::Bound::end ? deadline : open;
}

int DeadlineColumns::year(int row) const { return year_ >= 0 ? one_year(table_->text.text(row, year_)) : year_above_; }

}  // namespace vekha::importer

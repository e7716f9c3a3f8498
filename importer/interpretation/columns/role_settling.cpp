#include "importer/interpretation/columns/role_settling.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "importer/interpretation/columns/column_evidence.hpp"
#include "importer/interpretation/columns/heading_corrections.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/columns/role_draft.hpp"

namespace vekha::importer {
namespace {

using enum ColumnRole;

constexpr int fewest_sums = 2;   // columns of values
constexpr int fewest_times = 2;  // rows of months or years

// Whether a table with headings that are new to us can be a plan. Those of other tables say so.
bool may_be_plan(const Header& header) {
  const auto has = [&](ColumnRole role) {
    return std::ranges::any_of(header.columns, [&](const Column& c) { return c.role == role; });
  };
  constexpr std::array others{indicator, function, mentor, baseline, target_year, unit};
  if (has(activity) || has(period) || has(start)) return !has(unit);
  return std::ranges::none_of(header.columns, [&](const Column& c) {
    return c.distance <= sure_distance && std::ranges::find(others, c.role) != others.end();
  });
}

class Settler {
 public:
  Settler(const TableText& table, Header& header, const Vocabulary& vocabulary, const TableWords& words)
      : draft_(table, header, vocabulary, words) {
    const auto sure = [](const Column& c) {
      return c.possible.empty() && c.distance <= sure_distance && (c.role == period || c.role == start);
    };
    says_when_ = std::ranges::any_of(header.columns, sure);
  }

  void settle() {
    settle_ambiguous_headings(draft_);
    if (!may_be_plan(header())) return;
    believe_cells(draft_);
    if (!draft_.has(activity) && !draft_.has(responsible) && actor_columns() > 1 && settle_actors()) return;
    const bool known = draft_.has(activity);
    const auto before = header().columns;
    const std::size_t said = draft_.notes.size();
    settle_unknown();
    if (known || is_plan()) {
      drop_idle_actors();
      return;
    }
    header().columns = before;
    draft_.notes.resize(said);
  }

  void report(model::Diagnostics& diagnostics) && { std::ranges::move(draft_.notes, std::back_inserter(diagnostics)); }

 private:
  Header& header() { return draft_.header(); }

  void settle_unknown() {
    const bool dated = draft_.has(start) || rows_say_when() || std::ranges::any_of(header().columns, &Column::time);
    if (!dated) {
      draft_.settle_role(period, period_weight);
      if (!draft_.has(period) && !draft_.has(activity)) return;
    }
    draft_.settle_role(number, number_weight);
    draft_.settle_role(responsible, [](const ColumnContents& c) {
      return are_actors(c) ? 1 + (100 * c.names + 50 * c.persons) / c.filled : 0;
    });
    // What is done is said in more words than what comes of it, and in words of doing.
    draft_.settle_role(activity, [](const ColumnContents& c) {
      if ((!holds_text(c) && !are_deeds(c)) || are_names(c)) return 0;
      return 1 + 100 * c.deeds / c.filled + std::min(c.average_letters(), 60);
    });
    if (header().rows > 0) return;
    draft_.settle_role(expected_result,
                       [](const ColumnContents& c) { return c.filled > 0 && !c.mostly(c.values) ? 1 : 0; });
  }

  // Rows of months or years over those of their activities.
  bool rows_say_when() {
    int times = 0;
    for (int row = header().end(); row < draft_.table().row_count(); ++row) {
      if (!is_band(draft_.table(), row)) continue;
      const std::string& text = draft_.table().text(row, 0);
      if (is_only_year(text) || is_time_of_year(text, draft_.vocabulary())) ++times;
    }
    if (times >= fewest_times) says_when_ = true;
    return times >= fewest_times;
  }

  // A register has dates and texts too. A plan says what is to be done, and who does it or by when.
  bool is_plan() {
    const int told = draft_.column_with(activity);
    if (told < 0 || value_columns() >= fewest_sums) return false;
    const int who = draft_.column_with(responsible);
    const int when = draft_.column_with(period);
    const bool planned = when >= 0 && 10 * (draft_.contents(when).deadlines - draft_.contents(when).days) >=
                                          3 * draft_.contents(when).filled;
    const bool deeds = are_deeds(draft_.contents(told));
    if (!deeds && header().rows == 0) return false;  // names and dates without a heading: a register
    return deeds ? who >= 0 || says_when_ || planned : who >= 0 && (says_when_ || planned);
  }

  // Beside activities «Согласование с советом» is no actor where its cells hold neither marks nor things to do.
  void drop_idle_actors() {
    for (int index = 0; index < draft_.count(); ++index) {
      Column& found = draft_.column(index);
      if (!found.actor || found.role != unknown) continue;
      const ColumnContents& cells = draft_.contents(index);
      found.actor = 4 * (cells.deeds + cells.marks) >= cells.filled;
    }
  }

  // Columns of sums or shares are no plan's.
  int value_columns() {
    int values = 0;
    for (int index = 0; index < draft_.count(); ++index) {
      const Column& found = draft_.column(index);
      if (found.role != unknown && found.role != target_year) continue;
      if (!found.time && draft_.contents(index).mostly(draft_.contents(index).values)) ++values;
    }
    return values;
  }

  int actor_columns() {
    return static_cast<int>(std::ranges::count_if(header().columns, [](const Column& c) {
      return c.actor && (c.role == unknown || c.role == school || c.role == participants || c.role == mentor);
    }));
  }

  // Beside columns of organisations, a column of text with a heading that is new to us is one more of them. False where
  // cells with a deadline say nothing to do: then none of them is an actor.
  bool settle_actors() {
    int filled = 0;
    int deeds = 0;
    for (int index = 0; index < draft_.count(); ++index) {
      if (!draft_.column(index).actor) continue;
      const ColumnContents& found = draft_.contents(index);
      filled += found.filled;
      deeds += found.deeds + found.marks;
    }
    const bool known = draft_.has(period) || draft_.has(start);
    const bool dated = known || draft_.best_open(period, period_weight) >= 0;
    if (dated && 4 * deeds < filled) {
      for (Column& found : header().columns) found.actor = false;
      return false;
    }
    for (int index = 0; index < draft_.count(); ++index) {
      Column& found = draft_.column(index);
      if (found.role == unknown && !found.heading.empty() && holds_text(draft_.contents(index))) found.actor = true;
    }
    if (!known) draft_.settle_role(period, period_weight);
    draft_.settle_role(number, number_weight);
    return true;
  }

  RoleDraft draft_;
  bool says_when_ = false;  // a heading says so for certain
};

}  // namespace

void settle_roles(const TableText& table, Header& header, const Vocabulary& vocabulary, const TableWords& words,
                  model::Diagnostics& diagnostics) {
  Settler settler(table, header, vocabulary, words);
  settler.settle();
  std::move(settler).report(diagnostics);
}

}  // namespace vekha::importer

#include "importer/interpretation/kinds/kind_rules.hpp"

#include <algorithm>
#include <array>

namespace vekha::importer {
namespace {

using enum ColumnRole;
using Kind = model::TableKind;
using Table = KindEvidence;

constexpr bool must = true;

template <ColumnRole Role>
bool has(const Table& table) {
  return table.has(Role);
}

bool dated(const Table& table) { return table.has(period) || table.has(start) || table.has(end); }
bool listed(const Table& table) { return dated(table) || table.has(responsible) || table.has(expected_result); }
bool named(const Table& table) { return table.has(school) || table.has(participants); }
bool somebody(const Table& table) {
  return named(table) || table.has(responsible) || table.has(coexecutor) || table.has(mentor) || table.has(unknown);
}
bool measured(const Table& table) { return table.has(indicator) || table.has(target) || table.has(expected_result); }
bool measures(const Table& table) {
  if (table.has(indicator)) return true;
  return table.has(unit) && (table.has(unknown) || table.has(activity));
}
bool paired(const Table& table) { return table.school_pairs || (table.has(mentor) && table.columns > 1); }

// Weights are of one scale: what fits a plan in all its columns has some 100. A report has the columns of a plan and
// more, so its marks count above them; a passport is known by the names of its rows, whatever its header seems to be.
constexpr std::array rules{
    KindRule{"passport-names", Kind::passport, 60, must, [](const Table& t) { return t.passport_names; }},
    KindRule{"two-columns", Kind::passport, 70, false, [](const Table& t) { return t.columns == 2; }},

    KindRule{"approves", Kind::layout, 70, must, [](const Table& t) { return t.layout; }},
    KindRule{"no-header", Kind::layout, 45, must, [](const Table& t) { return !t.own_header; }},

    KindRule{"mentors", Kind::mentoring, 35, must, [](const Table& t) { return t.school_bands || paired(t); }},
    KindRule{"school-bands", Kind::mentoring, 65, false, [](const Table& t) { return t.school_bands; }},

    KindRule{"functions", Kind::participants, 60, must, has<function>},
    KindRule{"somebody", Kind::participants, 20, must, somebody},

    KindRule{"risks", Kind::risks, 30, must, [](const Table& t) { return t.headed && t.risks; }},
    KindRule{"risks-told", Kind::risks, 15, must, [](const Table& t) { return measured(t) || t.risks_first; }},

    KindRule{"activities", Kind::progress, 30, must, has<activity>},
    KindRule{"marks", Kind::progress, 60, must, [](const Table& t) { return t.reports || t.school_marks; }},
    KindRule{"dated", Kind::progress, 40, false, dated},
    KindRule{"responsible", Kind::progress, 20, false, has<responsible>},
    KindRule{"results", Kind::progress, 12, false, has<expected_result>},

    KindRule{"activities", Kind::time_grid, 30, must, has<activity>},
    KindRule{"months", Kind::time_grid, 45, must, [](const Table& t) { return t.times; }},
    KindRule{"dated", Kind::time_grid, 40, false, dated},
    KindRule{"responsible", Kind::time_grid, 20, false, has<responsible>},
    KindRule{"results", Kind::time_grid, 12, false, has<expected_result>},

    KindRule{"activities", Kind::activity_list, 30, must, has<activity>},
    KindRule{"plan-columns", Kind::activity_list, 0, must, listed},
    KindRule{"dated", Kind::activity_list, 40, false, dated},
    KindRule{"responsible", Kind::activity_list, 20, false, has<responsible>},
    KindRule{"results", Kind::activity_list, 12, false, has<expected_result>},

    KindRule{"actors", Kind::actor_matrix, 25, must, [](const Table& t) { return t.actors; }},
    KindRule{"dated", Kind::actor_matrix, 40, must, dated},
    KindRule{"responsible", Kind::actor_matrix, 20, false, has<responsible>},
    KindRule{"results", Kind::actor_matrix, 12, false, has<expected_result>},

    KindRule{"values", Kind::indicators, 20, must, [](const Table& t) { return t.headed && t.values; }},
    KindRule{"measures", Kind::indicators, 0, must, measures},
    KindRule{"indicators", Kind::indicators, 12, false, has<indicator>},
    KindRule{"units", Kind::indicators, 8, false, has<unit>},

    KindRule{"money", Kind::finance, 25, must,
             [](const Table& t) { return t.has(ColumnRole::finance) || t.has(finance_source); }},

    KindRule{"names", Kind::party_list, 20, must, named},
};

constexpr std::array plan{activity, period, start, ColumnRole::end, responsible};

}  // namespace

std::span<const ColumnRole> plan_columns() { return plan; }

std::vector<KindRule> kind_rules() { return {rules.begin(), rules.end()}; }

Fit fit_of(model::TableKind kind, std::span<const ColumnRole> places, const KindEvidence& table,
           std::span<const KindRule> all) {
  Fit fit;
  for (const KindRule& rule : all) {
    if (rule.kind != kind) continue;
    if (rule.holds(table)) {
      fit.score += rule.weight;
      fit.reasons.push_back(rule.id);
    } else if (rule.needed) {
      return {};
    }
  }
  for (const ColumnRole role : plan) {
    if (table.has(role) && std::ranges::find(places, role) == places.end()) fit.score -= misplaced_column;
  }
  return fit.score > 0 ? fit : Fit{};
}

}  // namespace vekha::importer

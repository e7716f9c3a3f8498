#include "importer/interpretation/kinds/table_kinds.hpp"

#include <array>
#include <utility>

#include "importer/interpretation/kinds/indicators.hpp"
#include "importer/interpretation/kinds/mentoring.hpp"
#include "importer/interpretation/kinds/participants.hpp"
#include "importer/interpretation/kinds/party_list.hpp"
#include "importer/interpretation/kinds/passport.hpp"
#include "importer/interpretation/kinds/progress.hpp"
#include "importer/interpretation/kinds/risks.hpp"
#include "importer/interpretation/kinds/unread.hpp"
#include "importer/interpretation/rows/activity_rows.hpp"

namespace vekha::importer {
namespace {

constexpr std::array who{ColumnRole::responsible};
constexpr std::array what{ColumnRole::activity};
constexpr std::array who_and_days{ColumnRole::responsible, ColumnRole::start, ColumnRole::end};

TableKinds made_kinds() {
  const auto plan = plan_columns();
  return {
      .kinds =
          {
              // A plan's list: number, activity, deadline, responsible parties, result, in any order; a year column and
              // bands of sections and stages may divide it.
              {.kind = model::TableKind::activity_list, .read = read_activity_rows, .places = plan, .activities = true},
              // Column headings are organisations; each cell is that organisation's task in the shared row.
              {.kind = model::TableKind::actor_matrix, .read = read_activity_rows, .places = plan, .activities = true},
              // Months or quarters are columns; a mark or date in the cell says when.
              {.kind = model::TableKind::time_grid, .read = read_activity_rows, .places = plan, .activities = true},
              {.kind = model::TableKind::progress, .read = progress::read, .places = plan},
              {.kind = model::TableKind::indicators, .read = indicators::read},
              {.kind = model::TableKind::risks, .read = risks::read, .places = what},
              {.kind = model::TableKind::participants, .read = participants::read, .places = who},
              {.kind = model::TableKind::party_list, .read = party_list::read, .places = who_and_days},
              {.kind = model::TableKind::mentoring, .read = mentoring::read, .places = who},
              {.kind = model::TableKind::passport, .read_facts = passport::read, .places = plan},
              {.kind = model::TableKind::finance, .read = unread::read_money, .places = what},
              {.kind = model::TableKind::layout, .read = unread::read_layout, .places = plan},
          },
      .rules = kind_rules(),
  };
}

// True where a fit is better than another; equal ones are told by their places in the model, so that the order of kinds
// says nothing.
bool is_better(const Fit& fit, const TableKind& kind, const Fit& than, const TableKind* other) {
  if (fit.score != than.score) return fit.score > than.score;
  return other != nullptr && fit.score > 0 && kind.kind < other->kind;
}

}  // namespace

const TableKinds& built_in_kinds() {
  static const TableKinds kinds = made_kinds();
  return kinds;
}

KindReading kind_of(const LogicalTable& table, const KnownWords& words, const TableKinds& kinds) {
  const KindEvidence evidence = kind_evidence_of(table, words);
  KindReading best;
  KindReading next;
  for (const TableKind& kind : kinds.kinds) {
    KindReading found{.kind = &kind, .fit = fit_of(kind.kind, kind.places, evidence, kinds.rules)};
    if (is_better(found.fit, kind, best.fit, best.kind)) std::swap(best, found);
    if (found.kind != nullptr && is_better(found.fit, *found.kind, next.fit, next.kind)) std::swap(next, found);
  }
  best.margin = best.fit.score - next.fit.score;
  if (next.kind != nullptr) best.next = next.kind->kind;
  return best;
}

std::vector<KindReading> kinds_of(const std::vector<BodyPart>& parts, const KnownWords& words,
                                  const TableKinds& kinds) {
  std::vector<KindReading> out(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].table) out[i] = kind_of(*parts[i].table, words, kinds);
  }
  return out;
}

}  // namespace vekha::importer

#include "importer/interpretation/kinds/table_kinds.hpp"

#include <array>

#include "importer/interpretation/kinds/activity_list.hpp"
#include "importer/interpretation/kinds/actor_matrix.hpp"
#include "importer/interpretation/kinds/finance.hpp"
#include "importer/interpretation/kinds/indicators.hpp"
#include "importer/interpretation/kinds/layout.hpp"
#include "importer/interpretation/kinds/mentoring.hpp"
#include "importer/interpretation/kinds/participants.hpp"
#include "importer/interpretation/kinds/party_list.hpp"
#include "importer/interpretation/kinds/passport.hpp"
#include "importer/interpretation/kinds/progress.hpp"
#include "importer/interpretation/kinds/risks.hpp"
#include "importer/interpretation/kinds/time_grid.hpp"

namespace vekha::importer {
namespace {

// A report has the columns of a plan and more, so it comes before; what has no deadline comes before what may do
// without.
constexpr std::array kinds{
    TableKind{model::TableKind::passport, passport::matches, passport::interpret},
    TableKind{model::TableKind::layout, layout::matches, layout::interpret},
    TableKind{model::TableKind::mentoring, mentoring::matches, mentoring::interpret},
    TableKind{model::TableKind::participants, participants::matches, participants::interpret},
    TableKind{model::TableKind::risks, risks::matches, risks::interpret},
    TableKind{model::TableKind::progress, progress::matches, progress::interpret},
    TableKind{model::TableKind::time_grid, time_grid::matches, time_grid::interpret, true},
    TableKind{model::TableKind::activity_list, activity_list::matches, activity_list::interpret, true},
    TableKind{model::TableKind::actor_matrix, actor_matrix::matches, actor_matrix::interpret, true},
    TableKind{model::TableKind::indicators, indicators::matches, indicators::interpret},
    TableKind{model::TableKind::finance, finance::matches, finance::interpret},
    TableKind{model::TableKind::party_list, party_list::matches, party_list::interpret},
};

}  // namespace

std::span<const TableKind> table_kinds() { return kinds; }

const TableKind* kind_of(const LogicalTable& table, const Context& context) {
  for (const TableKind& kind : kinds) {
    if (kind.matches(table, context)) return &kind;
  }
  return nullptr;
}

}  // namespace vekha::importer

#include "importer/vocabulary/column_role.hpp"

#include <algorithm>
#include <array>

namespace vekha::importer {
namespace {

using enum ColumnRole;

// clang-format off
constexpr auto roles = std::to_array<RoleTraits>({
    {.role = unknown, .name = "unknown", .worded = false, .cells = CellNature::words},
    {.role = number, .name = "number", .single = true, .heads_alone = true, .home = RoleHome::core, .cells = CellNature::numbers},
    {.role = activity, .name = "activity", .single = true, .heads_alone = true, .home = RoleHome::core, .cells = CellNature::words},
    {.role = section, .name = "section"},
    {.role = year, .name = "year", .home = RoleHome::core},
    {.role = period, .name = "period", .single = true, .heads_alone = true, .home = RoleHome::core, .cells = CellNature::deadlines, .in_lists = ListField::deadline},
    {.role = start, .name = "start", .heads_alone = true, .home = RoleHome::core},
    {.role = end, .name = "end", .home = RoleHome::core},
    {.role = responsible, .name = "responsible", .single = true, .heads_alone = true, .home = RoleHome::core, .cells = CellNature::parties, .parties = PartyEvidence::responsible, .in_lists = ListField::responsible},
    {.role = coexecutor, .name = "coexecutor", .cells = CellNature::parties, .parties = PartyEvidence::responsible, .in_lists = ListField::responsible},
    {.role = participants, .name = "participants", .cells = CellNature::parties, .parties = PartyEvidence::listed, .in_lists = ListField::other},
    {.role = school, .name = "school", .parties = PartyEvidence::listed},
    {.role = mentor, .name = "mentor", .home = RoleHome::elsewhere, .parties = PartyEvidence::listed},
    {.role = expected_result, .name = "expected_result", .single = true, .heads_alone = true, .home = RoleHome::core, .cells = CellNature::words, .in_lists = ListField::expected},
    {.role = document, .name = "document", .in_lists = ListField::expected},
    {.role = indicator, .name = "indicator", .single = true, .heads_alone = true, .home = RoleHome::elsewhere},
    {.role = unit, .name = "unit", .home = RoleHome::elsewhere},
    {.role = baseline, .name = "baseline", .home = RoleHome::elsewhere, .cells = CellNature::values},
    {.role = target, .name = "target", .cells = CellNature::values},
    {.role = target_year, .name = "target_year", .home = RoleHome::elsewhere, .cells = CellNature::values},
    {.role = fact, .name = "fact", .cells = CellNature::values},
    {.role = deviation, .name = "deviation"},
    {.role = deviation_reason, .name = "deviation_reason"},
    {.role = status, .name = "status", .single = true, .heads_alone = true},
    {.role = actual_date, .name = "actual_date"},
    {.role = measures_done, .name = "measures_done"},
    {.role = evidence, .name = "evidence"},
    {.role = finance, .name = "finance", .in_lists = ListField::other},
    {.role = finance_source, .name = "finance_source", .in_lists = ListField::other},
    {.role = place, .name = "place", .cells = CellNature::words, .in_lists = ListField::other},
    {.role = form, .name = "form", .cells = CellNature::words, .in_lists = ListField::other},
    {.role = function, .name = "function", .home = RoleHome::elsewhere},
    {.role = note, .name = "note", .cells = CellNature::words, .in_lists = ListField::other},
    {.role = deficiency, .name = "deficiency"},
    {.role = consequence, .name = "consequence"},
    {.role = actor, .name = "actor", .worded = false},
    {.role = ColumnRole::time, .name = "time", .worded = false},
});
// clang-format on

// traits_of() goes by position.
constexpr bool in_order() {
  for (std::size_t i = 0; i < roles.size(); ++i) {
    if (static_cast<std::size_t>(roles[i].role) != i) return false;
  }
  return true;
}
static_assert(in_order(), "the table has every role once, in the order of its declaration");
static_assert(roles.back().role == ColumnRole::time, "the last role of the declaration is the last row");

}  // namespace

std::span<const RoleTraits> role_table() { return roles; }

const RoleTraits& traits_of(ColumnRole role) { return roles[static_cast<std::size_t>(role)]; }

std::string_view role_name(ColumnRole role) { return traits_of(role).name; }

std::optional<ColumnRole> role_named(std::string_view name) {
  const auto found = std::ranges::find(roles, name, &RoleTraits::name);
  if (found == roles.end() || !found->worded) return std::nullopt;
  return found->role;
}

}  // namespace vekha::importer

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace vekha::importer {

/// What a table column holds. What is known of each of them stands in one table, role_table().
enum class ColumnRole {
  unknown,
  number,
  activity,
  section,
  year,
  period,
  start,
  end,
  responsible,
  coexecutor,
  participants,
  school,
  mentor,
  expected_result,
  document,
  indicator,
  unit,
  baseline,
  target,
  target_year,
  fact,
  deviation,
  deviation_reason,
  status,
  actual_date,
  measures_done,
  evidence,
  finance,
  finance_source,
  place,
  form,
  function,
  note,
  deficiency,
  consequence,
  actor,  ///< the heading is who does what the cells say; no heading word names it
  time,   ///< the heading is a month, a quarter or a year; no heading word names it
};

/// What stands in the cells under a role.
enum class CellNature {
  any,
  numbers,    ///< «1.», «2.3»
  deadlines,  ///< «до 15 мая»
  words,      ///< sentences and names: no column of deadlines
  parties,    ///< words that name somebody
  values,     ///< «61,5»
};

/// To which tables a role belongs.
enum class RoleHome {
  any,        ///< plans and others
  core,       ///< what makes a plan
  elsewhere,  ///< its heading says that the table is no plan
};

/// How sure it is that the cells under a role name parties.
enum class PartyEvidence { none, responsible, listed };

/// The field that a word for the role begins inside a list of activities: «Срок: май».
enum class ListField { none, deadline, responsible, expected, other };

/// All that is known of a role, whatever the table.
struct RoleTraits {
  ColumnRole role{};
  std::string_view name;     ///< in headers.tsv and in the JSON: "expected_result"
  bool worded = true;        ///< headers.tsv may have words for it
  bool single = false;       ///< a table has one such column; another needs a heading that says so for certain
  bool heads_alone = false;  ///< one such heading makes its row a header
  RoleHome home = RoleHome::any;
  CellNature cells = CellNature::any;
  PartyEvidence parties = PartyEvidence::none;
  ListField in_lists = ListField::none;
};

/// The traits of all roles, in the order of their declaration: role_table()[i] is that of the role whose value is i.
std::span<const RoleTraits> role_table();

/// The traits of a role.
const RoleTraits& traits_of(ColumnRole role);

/// The name of a role in headers.tsv and in the JSON: "expected_result"; "unknown".
std::string_view role_name(ColumnRole role);

/// The role of a name that headers.tsv may use; nothing for another.
std::optional<ColumnRole> role_named(std::string_view name);

}  // namespace vekha::importer

#include "importer/interpretation/tables/table_kinds.hpp"

#include <array>

#include "importer/interpretation/tables/activity_list.hpp"

namespace vekha::importer {
namespace {

constexpr std::array kinds{
    TableKind{"activity_list", activity_list::matches, activity_list::interpret, true},
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

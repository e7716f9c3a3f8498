#include "importer/interpretation/columns/role_draft.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace vekha::importer {

using enum ColumnRole;

RoleDraft::RoleDraft(const TableText& table, Header& header, const Vocabulary& vocabulary, const TableWords& words)
    : table_(table), header_(header), vocabulary_(vocabulary), words_(words), contents_(header.columns.size()) {}

int RoleDraft::column_with(ColumnRole role) const {
  const auto found = std::ranges::find(header_.columns, role, &Column::role);
  return found == header_.columns.end() ? -1 : static_cast<int>(found - header_.columns.begin());
}

const ColumnContents& RoleDraft::contents(int index) {
  auto& known = contents_[static_cast<std::size_t>(index)];
  if (!known) known = contents_of(table_, header_.end(), index, vocabulary_, words_);
  return *known;
}

void RoleDraft::give(int index, ColumnRole role) {
  Column& found = column(index);
  found.role = role;
  if (role == number) return;
  notes.push_back({.severity = model::Severity::note,
                   .code = model::DiagnosticCode::column_ambiguous,
                   .arguments = {{"header", found.heading.empty() ? std::to_string(index + 1) : found.heading},
                                 {"role", std::string(vocabulary_.title_of(role))}},
                   .source = {.table = table_.number, .row = std::nullopt, .column = index + 1}});
}

// A heading that only holds a known word among others says little: «Что предстоит сделать» is near «Что сделано».
bool RoleDraft::is_open(const Column& found, ColumnRole role) {
  if (found.time) return false;
  constexpr std::array core{number, activity, period, start, end, responsible, expected_result, year};
  const bool weak = found.distance > sure_distance && std::ranges::find(core, found.role) == core.end();
  return found.role == unknown || (weak && (role == activity || role == period || role == responsible));
}

}  // namespace vekha::importer

#pragma once

#include "importer/interpretation/columns/role_draft.hpp"

namespace vekha::importer {

/// Settles ambiguous headings by their neighbours; days win over hours, years over marks become columns of time.
void settle_ambiguous_headings(RoleDraft& draft);

/// For a table that may be a plan: a heading that its cells contradict gives way to a column whose cells agree, and of
/// two columns with one role the one whose cells are something else loses it.
void believe_cells(RoleDraft& draft);

}  // namespace vekha::importer

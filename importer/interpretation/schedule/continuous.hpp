#pragma once

#include "importer/interpretation/schedule/cursor.hpp"

namespace vekha::importer::schedule {

/// Moves past words that mean all through the plan: «постоянно», «в течение учебного года», «весь период», «в ходе
/// реализации проекта «500+»». False, and the cursor stays, where there are none.
bool take_continuous(Cursor& cursor);

}  // namespace vekha::importer::schedule

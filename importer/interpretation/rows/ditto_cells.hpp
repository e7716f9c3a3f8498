#pragma once

#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/pages/pages.hpp"

namespace vekha::importer {

/// Gives the rows of tables what their ditto marks («-//-», «то же») point to: the cell above covers such a place too,
/// as a vertically merged one would. Numbers, activities and columns of marks have none. A mark under nothing stays.
Pages without_dittos(Pages pages, const KnownWords& words);

}  // namespace vekha::importer

#pragma once

#include <vector>

#include "importer/body/body.hpp"

namespace vekha::importer {

/// What a table of one cell stands around, where that has tables of its own: the table is a frame around the text.
/// nullptr for any other table. The blocks live as long as the table.
const std::vector<BodyBlock>* framed(const BodyTable& table);

/// Frames around frames; deeper ones are read as tables.
constexpr int deepest_frame = 4;

}  // namespace vekha::importer

#pragma once

#include <vector>

#include "importer/body/body.hpp"
#include "model/block.hpp"

namespace vekha::importer {

/// The published form of body blocks: text normalized(), neighbouring list paragraphs gathered into (nested) lists,
/// paragraphs with an outline level as headings. Empty paragraphs are dropped, nothing else is.
std::vector<model::Block> published_blocks(const std::vector<BodyBlock>& blocks);

}  // namespace vekha::importer

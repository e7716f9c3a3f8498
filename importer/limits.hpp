#pragma once

#include <cstddef>
#include <span>

namespace vekha::importer {

using Bytes = std::span<const std::byte>;

/// What one document may cost. Approved plans are 20 KB to 5 MB; the numbers leave room for scans with pictures and
/// keep the whole import of a hostile file below 512 MB and 5 s.
struct Limits {
  std::size_t archive = std::size_t{64} << 20;    ///< bytes of the file
  std::size_t part = std::size_t{64} << 20;       ///< inflated bytes of one part
  std::size_t inflated = std::size_t{256} << 20;  ///< inflated bytes of all parts read together
  std::size_t entries = 4096;                     ///< entries of the archive
  std::size_t xml_depth = 256;                    ///< nesting of elements
  std::size_t xml_nodes = 3'000'000;  ///< elements and attributes of one part: what its tree costs in memory
  std::size_t grid_cells = 200'000;   ///< places of all table grids together
  std::size_t spaces = 10'000;        ///< spaces that one text:s may stand for
  std::size_t paragraphs = 200'000;   ///< paragraphs of the body: two thousand pages
  std::size_t links = 20'000;         ///< hyperlinks of the body, each of which holds its target
  std::size_t pictures = 20'000;      ///< pictures of the body, each of which holds its name and description
  std::size_t margins = 100;          ///< headers and footers that are looked into
};

/// What headers and footers may cost: a few lines are read of them, and nothing is published.
constexpr Limits margin_limits(Limits limits) {
  limits.paragraphs = limits.paragraphs < 2'000 ? limits.paragraphs : 2'000;
  limits.grid_cells = limits.grid_cells < 2'000 ? limits.grid_cells : 2'000;
  limits.links = limits.pictures = 0;
  return limits;
}

/// Pictures without a description that a report names one by one.
inline constexpr std::size_t most_named_pictures = 100;

}  // namespace vekha::importer

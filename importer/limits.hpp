#pragma once

#include <cstddef>
#include <span>
#include <string_view>

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
  std::size_t xml_nodes = 3'000'000;  ///< elements and attributes: what trees cost in memory; parts share it
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

/// Names and labels that a document gives once and that are copied many times, in bytes: longer ones are cut. Word
/// allows 255 characters for a name of a style and fewer for a label.
inline constexpr std::size_t longest_name = 240;
/// Descriptions of pictures, likewise: a shape's may stand for several pictures.
inline constexpr std::size_t longest_description = 4000;
/// Pieces of a label: the numbers of ten levels and what stands between them.
inline constexpr std::size_t most_label_parts = 20;
/// Lists that differ from their definition, each of which holds one of its own.
inline constexpr std::size_t most_own_lists = 4'000;
/// Parts of other formats that a report names one by one.
inline constexpr std::size_t most_named_chunks = 100;

/// The beginning of a text, of at most so many bytes, without half a letter at its end.
constexpr std::string_view cut(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) --bytes;
  return text.substr(0, bytes);
}

/// Pictures without a description that a report names one by one.
inline constexpr std::size_t most_named_pictures = 100;

}  // namespace vekha::importer

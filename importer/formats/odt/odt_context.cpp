#include "importer/formats/odt/odt_context.hpp"

namespace vekha::importer::odt {
namespace {

// Aligned text is a few hundred text:s in a row at most; together they must not make more than a large document's text.
constexpr std::size_t spaces_of_a_document = 100;  // times Limits::spaces

// Repeated cells and rows come from spreadsheets and are nearly always empty.
constexpr std::size_t repeated_bytes = std::size_t{4} << 20U;

}  // namespace

Context::Context(const Limits& limits)
    : left{.grid_places = limits.grid_cells,
           .repeated_places = limits.grid_cells,
           .repeated_bytes = repeated_bytes,
           .paragraphs = limits.paragraphs,
           .links = limits.links,
           .pictures = limits.pictures,
           .spaces = limits.spaces * spaces_of_a_document,
           .spaces_at_once = limits.spaces},
      grid_limit(limits.grid_cells) {}

}  // namespace vekha::importer::odt

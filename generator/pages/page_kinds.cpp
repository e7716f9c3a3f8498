#include "generator/pages/page_kinds.hpp"

#include <array>

#include "generator/pages/not_found.hpp"

namespace vekha::generator {
namespace {

constexpr std::array kinds{
    PageKind{"not_found", not_found_pages},
};

}  // namespace

std::span<const PageKind> page_kinds() { return kinds; }

}  // namespace vekha::generator

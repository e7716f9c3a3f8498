#include "importer/formats/odt/odt_margins.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "importer/formats/odt/odt_blocks.hpp"

namespace vekha::importer::odt {
namespace {

// Those of left pages repeat the others.
bool is_margin(pugi::xml_node node) {
  constexpr std::array<std::string_view, 6> names{"style:header",       "style:footer",       "style:header-first",
                                                  "style:footer-first", "loext:header-first", "loext:footer-first"};
  return std::ranges::find(names, std::string_view(node.name())) != names.end() &&
         node.attribute("style:display").as_bool(true);
}

}  // namespace

std::vector<BodyBlock> read_margins(pugi::xml_node root, const Limits& limits) {
  std::vector<pugi::xml_node> margins;
  for (const pugi::xml_node page : root.child("office:master-styles").children("style:master-page")) {
    for (const pugi::xml_node node : page.children()) {
      if (is_margin(node) && margins.size() < limits.margins) margins.push_back(node);
    }
  }
  std::vector<BodyBlock> out;
  if (margins.empty()) return out;
  Context context(margin_limits(limits));
  context.styles.add_named(root);
  context.styles.add_automatic(root);
  for (const pugi::xml_node node : margins) {
    std::ranges::move(read_story(node, context), std::back_inserter(out));
    if (context.refusal) break;
  }
  return out;
}

}  // namespace vekha::importer::odt

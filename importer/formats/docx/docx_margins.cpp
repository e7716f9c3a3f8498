#include "importer/formats/docx/docx_margins.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_parts.hpp"
#include "importer/formats/docx/docx_values.hpp"

namespace vekha::importer::docx {
namespace {

// 17.10.6 (titlePg): the first page has a header of its own only where the section says so. Pages of a second side
// (even) repeat the others.
bool is_shown(pugi::xml_node reference, pugi::xml_node section) {
  const std::string_view type = reference.attribute("w:type").value();
  const pugi::xml_node first_page = section.child("w:titlePg");
  return type == "first" ? first_page && is_on(first_page) : type != "even";
}

void note_parts(pugi::xml_node section, const Relationships& relationships, std::vector<std::string>& parts) {
  for (const char* name : {"w:headerReference", "w:footerReference"}) {
    for (const pugi::xml_node reference : section.children(name)) {
      const auto found = relationships.find(std::string_view(reference.attribute("r:id").value()));
      if (found == relationships.end() || found->second.external || !is_shown(reference, section)) continue;
      if (std::ranges::find(parts, found->second.target) == parts.end()) parts.push_back(found->second.target);
    }
  }
}

std::vector<std::string> parts_of(pugi::xml_node body, const Relationships& relationships, std::size_t most) {
  std::vector<std::string> parts;
  for (const pugi::xml_node node : body.children()) {
    const bool last = std::string_view(node.name()) == "w:sectPr";
    if (parts.size() < most) note_parts(last ? node : node.child("w:pPr").child("w:sectPr"), relationships, parts);
  }
  parts.resize(std::min(parts.size(), most));
  return parts;
}

}  // namespace

std::vector<BodyBlock> read_margins(const Package& package, const Relationships& main_relationships,
                                    pugi::xml_node body, const Context& context) {
  const Limits limits = margin_limits(context.limits);
  Numbering unnumbered;  // labels of the text go on as if there were no headers
  Context beside{.limits = limits, .styles = context.styles, .numbering = unnumbered};
  std::vector<BodyBlock> out;
  for (const std::string& part : parts_of(body, main_relationships, limits.margins)) {
    if (!package.has(part)) continue;
    const auto tree = package.xml_part(part);
    if (!tree) continue;
    const Relationships relationships = relationships_by_id(package, part);
    Story story{.context = beside, .relationships = relationships};
    story.fields.expect(tree.value().root());
    std::ranges::move(read_blocks(tree.value().root(), story), std::back_inserter(out));
  }
  return out;
}

}  // namespace vekha::importer::docx

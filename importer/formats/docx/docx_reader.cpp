#include "importer/formats/docx/docx_reader.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "importer/body/typed_tables.hpp"
#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_margins.hpp"
#include "importer/formats/docx/docx_notes.hpp"
#include "importer/formats/docx/docx_parts.hpp"

namespace vekha::importer {
namespace docx {
namespace {

// An absent part is no fault: nothing is styled, nothing is numbered.
model::Result<std::optional<XmlTree>> read_optional(const Package& package, const Relationships& relationships,
                                                    std::string_view type) {
  const std::string part = related_part(package, relationships, type);
  if (part.empty()) return std::optional<XmlTree>();
  auto tree = package.xml_part(part);
  if (!tree) return tree.error();
  return std::optional<XmlTree>(std::move(tree).value());
}

pugi::xml_node root_of(const std::optional<XmlTree>& tree) { return tree ? tree->root() : pugi::xml_node(); }

model::Result<Body> read_main_part(const Package& package, const std::string& name, const Limits& limits) {
  const auto main = package.xml_part(name);
  if (!main) return main.error();
  const Relationships relationships = relationships_by_id(package, name);
  // Styles say what is hidden and numbering what is printed: without them the text would be another one.
  const auto styles_part = read_optional(package, relationships, "styles");
  if (!styles_part) return styles_part.error();
  const auto numbering_part = read_optional(package, relationships, "numbering");
  if (!numbering_part) return numbering_part.error();

  // Colours of a theme that can't be read are those of Office.
  const auto theme_part = read_optional(package, relationships, "theme");
  const auto settings_part = read_optional(package, relationships, "settings");
  const Palette palette(theme_part ? root_of(theme_part.value()) : pugi::xml_node(),
                        settings_part ? root_of(settings_part.value()) : pugi::xml_node());

  Styles styles(root_of(styles_part.value()), palette);
  Numbering numbering(root_of(numbering_part.value()), styles);
  Context context{.limits = limits, .styles = styles, .numbering = numbering};
  Story story{.context = context, .relationships = relationships};
  const pugi::xml_node background = main.value().root().child("w:background");
  if (background) story.background = paint_of_page(background, palette);
  story.fields.expect(main.value().root().child("w:body"));
  Body body;
  body.blocks = read_blocks(main.value().root().child("w:body"), story);
  fold_typed_tables(body.blocks, context.grid_places, context.diagnostics);
  std::ranges::move(read_notes(package, relationships, context), std::back_inserter(body.blocks));
  if (context.refusal) return *context.refusal;
  body.margins = read_margins(package, relationships, main.value().root().child("w:body"), context);

  context.findings.repeat_limit = context.findings.repeat_limit || numbering.is_cut();
  body.producer = producer_of(package);
  body.diagnostics = std::move(context.diagnostics);
  std::ranges::move(told(context.findings), std::back_inserter(body.diagnostics));
  return body;
}

}  // namespace
}  // namespace docx

bool is_docx(const Package& package) {
  const auto part = docx::main_part(package);
  return part && docx::is_main_content_type(package.content_type(*part));
}

model::Result<Body> read_docx(Package& package, const Limits& limits) {
  const auto part = docx::main_part(package);
  if (!part) return model::refusal(model::DiagnosticCode::part_missing, {{"part", "word/document.xml"}});
  return docx::read_main_part(package, *part, limits);
}

}  // namespace vekha::importer

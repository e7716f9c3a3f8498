#include "importer/formats/odt/odt_reader.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "importer/body/typed_tables.hpp"
#include "importer/formats/odt/odt_blocks.hpp"
#include "importer/formats/odt/odt_context.hpp"
#include "importer/formats/odt/odt_margins.hpp"

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using model::refusal;
using odt::Context;

constexpr std::string_view text_types = "application/vnd.oasis.opendocument.text";

// What office:body holds when it is no text. ODF 1.2, 3.3.
model::Diagnostic foreign_body(pugi::xml_node body) {
  if (body.child("office:spreadsheet")) return refusal(DiagnosticCode::spreadsheet);
  if (body.child("office:presentation")) return refusal(DiagnosticCode::presentation);
  return refusal(DiagnosticCode::not_a_document);
}

std::string generator_of(pugi::xml_node root) { return root.child("office:meta").child("meta:generator").text().get(); }

std::string producer_of(const Package& package, pugi::xml_node content) {
  if (package.is_flat()) return generator_of(content);
  const auto meta = package.xml_part("meta.xml");
  return meta ? generator_of(meta.value().root()) : std::string();
}

// Deletions keep their text beside the body; only their ids matter to it. ODF 1.2, 5.5.
void note_changes(pugi::xml_node text, Context& context) {
  for (const pugi::xml_node region : text.child("text:tracked-changes").children("text:changed-region")) {
    context.findings.tracked_changes = true;
    if (!region.child("text:deletion")) continue;
    for (const char* id : {"text:id", "xml:id"}) {
      if (const pugi::xml_attribute name = region.attribute(id)) context.deletions.emplace(name.value());
    }
  }
}

Body read_text(pugi::xml_node text, Context& context) {
  Body body;
  note_changes(text, context);
  context.controls = odt::Controls(text);
  body.blocks = odt::read_blocks(text, context);
  fold_typed_tables(body.blocks, context.left.grid_places, context.diagnostics);
  std::ranges::move(context.footnotes, std::back_inserter(body.blocks));
  std::ranges::move(context.endnotes, std::back_inserter(body.blocks));
  body.diagnostics = std::move(context.diagnostics);
  std::ranges::move(told(context.findings), std::back_inserter(body.diagnostics));
  return body;
}

}  // namespace

bool is_odt(const Package& package) {
  if (package.is_flat() || package.media_type().starts_with(text_types)) return true;
  return package.media_type().empty() && package.has("content.xml");
}

model::Result<Body> read_odt(Package& package, const Limits& limits) {
  const auto content = package.xml_part("content.xml");
  if (!content) return content.error();
  const pugi::xml_node root = content.value().root();
  const pugi::xml_node text = root.child("office:body").child("office:text");
  if (!text) return foreign_body(root.child("office:body"));
  Context context(limits);
  std::optional<XmlTree> styles;
  if (!package.is_flat() && package.has("styles.xml")) {
    // Styles say what is hidden: a document whose styles can't be read can't be published.
    auto tree = package.xml_part("styles.xml");
    if (!tree) return tree.error();
    styles = std::move(tree).value();
    context.styles.add_named(styles->root());
  }
  context.styles.add_named(root);
  context.styles.add_automatic(root);
  context.background = context.styles.page();
  Body body = read_text(text, context);
  if (context.refusal) return *std::move(context.refusal);
  body.margins = odt::read_margins(styles ? styles->root() : root, limits);
  body.producer = producer_of(package, root);
  return body;
}

}  // namespace vekha::importer

#include "importer/formats/odt/odt_styles.hpp"

#include <charconv>
#include <utility>
#include <vector>

#include "importer/formats/odt/odt_list_style.hpp"

namespace vekha::importer::odt {
namespace {

// Real styles inherit through a handful of levels; a longer chain is a ring.
constexpr int longest_chain = 64;

std::string_view value(pugi::xml_node node, const char* name) { return node.attribute(name).value(); }

std::optional<bool> bold_of(pugi::xml_node text) {
  const std::string_view weight = value(text, "fo:font-weight");
  if (weight.empty()) return std::nullopt;
  return weight == "bold" || weight == "600" || weight == "700" || weight == "800" || weight == "900";
}

std::optional<bool> italic_of(pugi::xml_node text) {
  const std::string_view slant = value(text, "fo:font-style");
  if (slant.empty()) return std::nullopt;
  return slant == "italic" || slant == "oblique";
}

// ODF 1.2, 20.356: "none" hides; "condition" and "true" show.
std::optional<bool> hidden_of(pugi::xml_node text) {
  const std::string_view display = value(text, "text:display");
  if (display.empty()) return std::nullopt;
  return display == "none";
}

void inherit(TextFormat& format, pugi::xml_node style) {
  const pugi::xml_node text = style.child("style:text-properties");
  if (!format.bold) format.bold = bold_of(text);
  if (!format.italic) format.italic = italic_of(text);
  if (!format.hidden) format.hidden = hidden_of(text);
}

// "Heading_20_1" where a style has no display name of its own. ODF 1.2, 19.502 (style:name).
std::string decoded_name(std::string_view name) {
  std::string out;
  while (!name.empty()) {
    const std::size_t end = name[0] == '_' ? name.find('_', 1) : std::string_view::npos;
    unsigned char byte = 0;
    if (end == 3 && std::from_chars(name.data() + 1, name.data() + 3, byte, 16).ptr == name.data() + 3 &&
        byte >= 0x20 && byte < 0x7F) {
      out += static_cast<char>(byte);
      name.remove_prefix(4);
    } else {
      out += name[0];
      name.remove_prefix(1);
    }
  }
  return out;
}

std::string display_name(pugi::xml_node style) {
  const std::string_view shown = value(style, "style:display-name");
  return shown.empty() ? decoded_name(value(style, "style:name")) : std::string(shown);
}

}  // namespace

void Styles::add_named(pugi::xml_node root) { add(root.child("office:styles"), true); }

void Styles::add_automatic(pugi::xml_node root) { add(root.child("office:automatic-styles"), false); }

void Styles::add(pugi::xml_node styles, bool named) {
  for (const pugi::xml_node style : styles.children()) {
    const std::string_view kind = style.name();
    const std::string_view family = value(style, "style:family");
    std::string name(value(style, "style:name"));
    if (kind == "text:list-style") {
      lists_.insert_or_assign(std::move(name), list_definition_of(style));
    } else if (kind == "text:outline-style") {
      outline_ = list_definition_of(style);
      outline_name_ = name.empty() ? "Outline" : std::move(name);
    } else if (kind == "style:default-style" && family == "paragraph") {
      paragraph_default_ = style;
    } else if (kind == "style:style" && family == "paragraph") {
      paragraphs_.insert_or_assign(std::move(name), Definition{style, named});
    } else if (kind == "style:style" && family == "text") {
      texts_.insert_or_assign(std::move(name), Definition{style, named});
    } else if (kind == "style:style" && family == "table-column") {
      columns_.insert_or_assign(std::move(name), Definition{style, named});
    }
  }
}

const Styles::Definition* Styles::find(const Family& family, std::string_view name) {
  const auto found = family.find(name);
  return found == family.end() ? nullptr : &found->second;
}

const ParagraphStyle& Styles::paragraph(std::string_view name) {
  if (const auto known = resolved_paragraphs_.find(name); known != resolved_paragraphs_.end()) return known->second;
  ParagraphStyle out;
  std::string_view alignment;
  std::string_view page_break;
  const Definition* definition = find(paragraphs_, name);
  for (int step = 0; definition != nullptr && step < longest_chain; ++step) {
    const pugi::xml_node style = definition->node;
    const pugi::xml_node paragraph = style.child("style:paragraph-properties");
    inherit(out.text, style);
    if (out.name.empty() && definition->named) out.name = display_name(style);
    if (alignment.empty()) alignment = value(paragraph, "fo:text-align");
    if (page_break.empty()) page_break = value(paragraph, "fo:break-before");
    if (const auto list = style.attribute("style:list-style-name"); list && !out.list_style)
      out.list_style = list.value();
    definition = find(paragraphs_, value(style, "style:parent-style-name"));
  }
  inherit(out.text, paragraph_default_);
  if (alignment.empty()) alignment = value(paragraph_default_.child("style:paragraph-properties"), "fo:text-align");
  out.centered = alignment == "center";
  out.page_break_before = page_break == "page";
  return resolved_paragraphs_.emplace(name, std::move(out)).first->second;
}

const TextFormat& Styles::text(std::string_view name) {
  if (const auto known = resolved_texts_.find(name); known != resolved_texts_.end()) return known->second;
  TextFormat out;
  const Definition* definition = find(texts_, name);
  for (int step = 0; definition != nullptr && step < longest_chain; ++step) {
    inherit(out, definition->node);
    definition = find(texts_, value(definition->node, "style:parent-style-name"));
  }
  return resolved_texts_.emplace(name, out).first->second;
}

int Styles::column_width(std::string_view name) const {
  const Definition* definition = find(columns_, name);
  if (definition == nullptr) return 0;
  return twips_of(value(definition->node.child("style:table-column-properties"), "style:column-width"));
}

const ListDefinition* Styles::list(std::string_view name) const {
  const auto found = lists_.find(name);
  return found == lists_.end() ? nullptr : &found->second;
}

int twips_of(std::string_view length) {
  struct Unit {
    std::string_view name;
    double twips;
  };
  static constexpr Unit units[] = {{"cm", 1440 / 2.54}, {"mm", 144 / 2.54}, {"in", 1440},
                                   {"pt", 20},          {"pc", 240},        {"px", 15}};
  double number = 0;
  const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), number);
  if (error != std::errc{}) return 0;
  const std::string_view unit = length.substr(static_cast<std::size_t>(end - length.data()));
  for (const Unit& known : units) {
    const double twips = number * known.twips;
    if (unit == known.name) return twips > 0 && twips < 1e6 ? static_cast<int>(twips + 0.5) : 0;
  }
  return 0;
}

}  // namespace vekha::importer::odt

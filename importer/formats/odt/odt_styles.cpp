#include "importer/formats/odt/odt_styles.hpp"

#include <charconv>
#include <utility>
#include <vector>

#include "importer/body/unseen.hpp"
#include "importer/formats/odt/odt_list_style.hpp"

namespace vekha::importer::odt {
namespace {

// Real styles inherit through a handful of levels; a longer chain is a ring.
constexpr int longest_chain = 32;

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

std::optional<bool> white_of(pugi::xml_node text) {
  const std::string_view colour = value(text, "fo:color");
  if (colour.empty()) return std::nullopt;
  return colour.size() > 1 && is_white(colour.substr(1));
}

std::optional<bool> tiny_of(pugi::xml_node text) {
  const int height = twips_of(value(text, "fo:font-size"));
  if (height == 0) return std::nullopt;
  return height <= unseen_height_twips;
}

// ODF 1.2, 20.175: a colour or "transparent".
std::optional<bool> shaded_of(pugi::xml_node properties) {
  const std::string_view background = value(properties, "fo:background-color");
  if (background.empty()) return std::nullopt;
  return background != "transparent" && !is_white(background.substr(1));
}

// ODF 1.2, 20.367 to 20.371: a line needs a style, and a type where that is written. Older files (1.0) say the type.
std::optional<bool> struck_of(pugi::xml_node text) {
  const std::string_view style = value(text, "style:text-line-through-style");
  const std::string_view type = value(text, "style:text-line-through-type");
  const std::string_view old = value(text, "style:text-crossing-out");
  if (style.empty() && type.empty() && old.empty()) return std::nullopt;
  return style != "none" && type != "none" && old != "none";
}

// A family as it is written: 'Wingdings 2'.
std::string_view unquoted(std::string_view family) {
  const bool quoted = family.size() > 1 && family.front() == '\'' && family.back() == '\'';
  return quoted ? family.substr(1, family.size() - 2) : family;
}

// ODF 1.2, 20.384: "super", "sub" or a share of the font's height, then the size.
std::optional<bool> raised_of(pugi::xml_node text) {
  const std::string_view position = value(text, "style:text-position");
  if (position.empty()) return std::nullopt;
  if (position.starts_with("super")) return true;
  double share = 0;
  const auto [end, error] = std::from_chars(position.data(), position.data() + position.size(), share);
  return error == std::errc{} && share > 0;
}

// A style and its ancestors, the style first.
template <typename Family, typename Visit>
void for_each_ancestor(const Family& family, std::string_view name, Visit visit) {
  auto found = family.find(name);
  for (int step = 0; found != family.end() && step < longest_chain; ++step) {
    visit(found->second);
    found = family.find(found->second.parent);
  }
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

void Styles::add_named(pugi::xml_node root) {
  add_fonts(root);
  add(root.child("office:styles"), true);
}

void Styles::add_automatic(pugi::xml_node root) { add(root.child("office:automatic-styles"), false); }

void Styles::add_fonts(pugi::xml_node root) {
  for (const pugi::xml_node face : root.child("office:font-face-decls").children("style:font-face")) {
    fonts_.insert_or_assign(value(face, "style:name"), unquoted(value(face, "svg:font-family")));
  }
}

// ODF 1.2, 20.184 and 20.275: a family, or the name of a font face.
std::string_view Styles::font_of(pugi::xml_node text) const {
  const std::string_view family = value(text, "fo:font-family");
  if (!family.empty()) return unquoted(family);
  const std::string_view name = value(text, "style:font-name");
  const auto found = fonts_.find(name);
  return found == fonts_.end() ? name : found->second;
}

Styles::Definition Styles::definition_of(pugi::xml_node style, bool named) const {
  const pugi::xml_node text = style.child("style:text-properties");
  const pugi::xml_node paragraph = style.child("style:paragraph-properties");
  Definition out{.parent = std::string(value(style, "style:parent-style-name")),
                 .shown_name = named ? display_name(style) : std::string(),
                 .text = {.bold = bold_of(text),
                          .italic = italic_of(text),
                          .hidden = hidden_of(text),
                          .white = white_of(text),
                          .tiny = tiny_of(text),
                          .shaded = shaded_of(text) ? shaded_of(text) : shaded_of(paragraph),
                          .struck = struck_of(text),
                          .raised = raised_of(text),
                          .font = font_of(text)},
                 .column_width = twips_of(value(style.child("style:table-column-properties"), "style:column-width"))};
  if (const auto list = style.attribute("style:list-style-name")) out.list_style = list.value();
  if (const auto align = paragraph.attribute("fo:text-align"))
    out.centered = std::string_view(align.value()) == "center";
  if (const auto before = paragraph.attribute("fo:break-before")) {
    out.page_break_before = std::string_view(before.value()) == "page";
  }
  if (!value(style, "style:master-page-name").empty()) out.page_break_before = true;  // another page layout begins
  return out;
}

void Styles::note_background(pugi::xml_node style) {
  for (const char* properties :
       {"style:table-cell-properties", "style:table-row-properties", "style:table-properties"}) {
    if (shaded_of(style.child(properties)).value_or(false)) shaded_.emplace(value(style, "style:name"));
  }
  const bool page = shaded_of(style.child("style:page-layout-properties")).value_or(false);
  shaded_pages_ = shaded_pages_ || page;
}

void Styles::add(pugi::xml_node styles, bool named) {
  for (const pugi::xml_node style : styles.children()) {
    note_background(style);
    const std::string_view kind = style.name();
    const std::string_view family = value(style, "style:family");
    std::string name(value(style, "style:name"));
    if (kind == "text:list-style") {
      lists_.insert_or_assign(std::move(name), list_definition_of(style));
    } else if (kind == "text:outline-style") {
      outline_ = list_definition_of(style);
      outline_name_ = name.empty() ? "Outline" : std::move(name);
    } else if (kind == "style:default-style" && family == "paragraph") {
      paragraph_default_ = definition_of(style, false);
    } else if (kind == "style:style" && family == "paragraph") {
      paragraphs_.insert_or_assign(std::move(name), definition_of(style, named));
    } else if (kind == "style:style" && family == "text") {
      texts_.insert_or_assign(std::move(name), definition_of(style, named));
    } else if (kind == "style:style" && family == "table-column") {
      columns_.insert_or_assign(std::move(name), definition_of(style, named));
    }
  }
}

const ParagraphStyle& Styles::paragraph(std::string_view name) {
  if (const auto known = resolved_paragraphs_.find(name); known != resolved_paragraphs_.end()) return known->second;
  Definition sum;
  const auto add_inherited = [&](const Definition& ancestor) {
    if (sum.shown_name.empty()) sum.shown_name = ancestor.shown_name;
    inherit(sum.text, ancestor.text);
    inherit(sum.list_style, ancestor.list_style);
    inherit(sum.centered, ancestor.centered);
    inherit(sum.page_break_before, ancestor.page_break_before);
  };
  for_each_ancestor(paragraphs_, name, add_inherited);
  add_inherited(paragraph_default_);
  // Some libraries refer to the styles of office programs without defining them.
  if (!paragraphs_.contains(name)) sum.shown_name = decoded_name(name);
  ParagraphStyle style{.name = std::move(sum.shown_name),
                       .text = sum.text,
                       .list_style = std::move(sum.list_style),
                       .centered = sum.centered.value_or(false),
                       .page_break_before = sum.page_break_before.value_or(false)};
  return resolved_paragraphs_.emplace(name, std::move(style)).first->second;
}

const TextStyle& Styles::text(std::string_view name) {
  if (const auto known = resolved_texts_.find(name); known != resolved_texts_.end()) return known->second;
  TextStyle format;
  for_each_ancestor(texts_, name, [&](const Definition& ancestor) { inherit(format, ancestor.text); });
  return resolved_texts_.emplace(name, format).first->second;
}

int Styles::column_width(std::string_view name) const {
  const auto found = columns_.find(name);
  return found == columns_.end() ? 0 : found->second.column_width;
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

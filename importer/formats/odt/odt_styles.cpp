#include "importer/formats/odt/odt_styles.hpp"

#include <charconv>
#include <utility>
#include <vector>

#include "importer/formats/odt/odt_list_style.hpp"
#include "importer/formats/odt/odt_properties.hpp"
#include "importer/limits.hpp"

namespace vekha::importer::odt {
namespace {

// Real styles inherit through a handful of levels; a longer chain is a ring.
constexpr int longest_chain = 32;

std::string_view value(pugi::xml_node node, const char* name) { return node.attribute(name).value(); }

// A family as it is written: 'Wingdings 2'.
std::string_view unquoted(std::string_view family) {
  const bool quoted = family.size() > 1 && family.front() == '\'' && family.back() == '\'';
  return quoted ? family.substr(1, family.size() - 2) : family;
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
  name = cut(name, longest_name);
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
  return shown.empty() ? decoded_name(value(style, "style:name")) : std::string(cut(shown, longest_name));
}

}  // namespace

void Styles::add_named(pugi::xml_node root) {
  add_fonts(root);
  add(root.child("office:styles"), true);
}

void Styles::add_automatic(pugi::xml_node root) { add(root.child("office:automatic-styles"), false); }

// ODF 1.2, 16.31 (list-level-style): a text style, and properties of the label itself.
ListDefinition Styles::list_of(pugi::xml_node style) {
  ListDefinition list = list_definition_of(style);
  for (const pugi::xml_node level : style.children()) {
    const int number = level.attribute("text:level").as_int();
    if (number < 1 || number > max_list_levels) continue;
    TextStyle& own = list[static_cast<std::size_t>(number - 1)].style;
    own = definition_of(level, false).text;
    inherit(own, text(value(level, "text:style-name")));
  }
  return list;
}

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
                 .text = text_properties_of(text),
                 .column_width = twips_of(value(style.child("style:table-column-properties"), "style:column-width"))};
  out.text.font = font_of(text);
  out.backdrop = backdrop_of(paragraph);
  out.flat = flat_of(paragraph);
  if (const auto list = style.attribute("style:list-style-name")) out.list_style = list.value();
  if (const auto align = paragraph.attribute("fo:text-align"))
    out.centered = std::string_view(align.value()) == "center";
  if (const auto before = paragraph.attribute("fo:break-before")) {
    out.page_break_before = std::string_view(before.value()) == "page";
  }
  if (!value(style, "style:master-page-name").empty()) out.page_break_before = true;  // another page layout begins
  return out;
}

// Elements that are no text: tables, rows, cells, sections, frames. Rows of nearly no height show nothing.
Styles::Box Styles::box_of(pugi::xml_node style) const {
  constexpr int flattest_twips = 40;
  Box box{.parent = std::string(value(style, "style:parent-style-name"))};
  for (const char* properties : {"style:table-cell-properties", "style:table-row-properties", "style:table-properties",
                                 "style:section-properties"}) {
    if (const auto backdrop = backdrop_of(style.child(properties))) box.backdrop = backdrop;
  }
  if (const auto fill = fill_of(style.child("style:graphic-properties"))) box.backdrop = fill;
  const std::string_view height = value(style.child("style:table-row-properties"), "style:row-height");
  box.flat = !height.empty() && twips_of(height) <= flattest_twips;
  const std::string_view shown = value(style.child("style:table-properties"), "table:display");
  box.hidden = shown == "false";
  return box;
}

void Styles::note_page(pugi::xml_node style) {
  const pugi::xml_node page = style.child("style:page-layout-properties");
  if (const auto fill = fill_of(page); fill && fill->paint)
    page_ = page_ && *page_ != *fill->paint ? Paint{} : *fill->paint;
}

std::optional<Backdrop> Styles::backdrop(std::string_view name) const {
  std::optional<Backdrop> out;
  for_each_ancestor(boxes_, name, [&](const Box& box) { inherit(out, box.backdrop); });
  return out;
}

bool Styles::is_flat(std::string_view name) const {
  const auto found = boxes_.find(name);
  return found != boxes_.end() && found->second.flat;
}

bool Styles::is_hidden(std::string_view name) const {
  const auto found = boxes_.find(name);
  return found != boxes_.end() && found->second.hidden;
}

void Styles::add(pugi::xml_node styles, bool named) {
  add_styles(styles, named);
  for (const pugi::xml_node style : styles.children()) {  // their levels name text styles
    std::string name(value(style, "style:name"));
    const std::string_view kind = style.name();
    if (kind == "text:list-style") {
      lists_.insert_or_assign(std::move(name), list_of(style));
    } else if (kind == "text:outline-style") {
      outline_ = list_of(style);
      outline_name_ = name.empty() ? "Outline" : std::move(name);
    }
  }
  resolved_texts_.clear();  // styles that come later hide those of equal name
}

void Styles::add_styles(pugi::xml_node styles, bool named) {
  for (const pugi::xml_node style : styles.children()) {
    note_page(style);
    const std::string_view kind = style.name();
    const std::string_view family = value(style, "style:family");
    std::string name(value(style, "style:name"));
    if (kind == "style:default-style" && family == "paragraph") {
      paragraph_default_ = definition_of(style, false);
    } else if (kind == "style:style" && family == "paragraph") {
      paragraphs_.insert_or_assign(std::move(name), definition_of(style, named));
    } else if (kind == "style:style" && family == "text") {
      texts_.insert_or_assign(std::move(name), definition_of(style, named));
    } else if (kind == "style:style" && family == "table-column") {
      columns_.insert_or_assign(std::move(name), definition_of(style, named));
    } else if (kind == "style:style") {
      boxes_.insert_or_assign(std::move(name), box_of(style));
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
    inherit(sum.backdrop, ancestor.backdrop);
    inherit(sum.flat, ancestor.flat);
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
                       .backdrop = sum.backdrop,
                       .flat = sum.flat.value_or(false),
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

}  // namespace vekha::importer::odt

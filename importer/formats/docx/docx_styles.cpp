#include "importer/formats/docx/docx_styles.hpp"

#include <algorithm>

#include "importer/formats/docx/docx_values.hpp"
#include "importer/limits.hpp"
#include "importer/xml/element_id.hpp"

namespace vekha::importer::docx {
namespace {

using importer::inherit;

void inherit(ParagraphProperties& own, const ParagraphProperties& base) {
  inherit(own.outline_level, base.outline_level);
  if (!own.numbering) own.numbering_style = base.numbering_style;
  inherit(own.numbering, base.numbering);
  inherit(own.list_level, base.list_level);
  inherit(own.centered, base.centered);
  inherit(own.page_break_before, base.page_break_before);
  inherit(own.backdrop, base.backdrop);
  inherit(own.flat, base.flat);
}

constexpr int twips_per_half_point = 10;
// Letters are moved by a point to look better; what stands higher is a mark.
constexpr int lifted_half_points = 4;

bool toggled(std::optional<bool> direct, std::optional<bool> defaults, std::optional<bool> paragraph,
             std::optional<bool> character) {
  if (direct) return *direct;
  return defaults.value_or(false) || paragraph.value_or(false) != character.value_or(false);
}

constexpr int whole_width_percent = 100;

bool is_tiny(pugi::xml_node size) {
  return int_value_of(size).value_or(unseen_height_twips) * twips_per_half_point <= unseen_height_twips;
}

// 17.3.1.33: an exact height cuts off what is higher. Two points show no letter.
std::optional<bool> is_flat(pugi::xml_node spacing) {
  constexpr int flattest_twips = 40;
  const pugi::xml_attribute line = spacing.attribute("w:line");
  if (!line) return std::nullopt;
  return std::string_view(spacing.attribute("w:lineRule").value()) == "exact" &&
         int_of(line.value()).value_or(flattest_twips + 1) <= flattest_twips;
}

// Letters of complex scripts have a size of their own (17.3.2.26).
void read_complex_size(pugi::xml_node rPr, RunProperties& out) {
  const pugi::xml_node complex = rPr.child("w:rtl") ? rPr.child("w:rtl") : rPr.child("w:cs");
  const pugi::xml_node size = rPr.child("w:szCs");
  if (complex && is_on(complex) && size && is_tiny(size)) out.text.tiny = true;
}

}  // namespace

void inherit(RunProperties& own, const RunProperties& base) {
  importer::inherit(own.text, base.text);
  importer::inherit(own.double_struck, base.double_struck);
  importer::inherit(own.lifted, base.lifted);
}

std::optional<int> heading_level(std::string_view style_name) {
  constexpr std::string_view heading = "heading";
  if (style_name.size() <= heading.size() || (style_name.front() | 0x20) != 'h') return std::nullopt;
  if (style_name.substr(1, heading.size() - 1) != heading.substr(1)) return std::nullopt;
  style_name.remove_prefix(heading.size());
  if (style_name.front() == ' ') style_name.remove_prefix(1);
  if (style_name.size() != 1 || style_name[0] < '1' || style_name[0] > '9') return std::nullopt;
  return style_name[0] - '1';
}

RunProperties run_properties_of(pugi::xml_node rPr, const Palette& palette) {
  RunProperties out;
  for (const pugi::xml_node node : rPr.children()) {
    switch (element_id(node)) {
      case "w:rStyle"_element:
        out.character_style = value_of(node);
        break;
      case "w:b"_element:
        out.text.bold = is_on(node);
        break;
      case "w:i"_element:
        out.text.italic = is_on(node);
        break;
      case "w:vanish"_element:
        out.text.hidden = is_on(node);
        break;
      case "w:strike"_element:
        out.text.struck = is_on(node);
        break;
      case "w:dstrike"_element:
        out.double_struck = is_on(node);
        break;
      case "w:vertAlign"_element:
        out.text.raised = value_of(node) == "superscript";
        break;
      case "w:position"_element:
        out.lifted = int_value_of(node).value_or(0) >= lifted_half_points;
        break;
      case "w:color"_element:
        if (!out.text.ink) out.text.ink.emplace();
        *out.text.ink = ink_of(node, palette);
        break;
      case "w14:textFill"_element:
        if (!out.text.ink) out.text.ink.emplace();
        out.text.transparent = fill_letters(node, palette, *out.text.ink);
        break;
      case "w:sz"_element:
        out.text.tiny = is_tiny(node);
        break;
      case "w:w"_element:
        out.text.narrow = int_value_of(node).value_or(whole_width_percent) <= unseen_width_percent;
        break;
      case "w:shd"_element:
        if (!rPr.child("w:highlight")) out.text.background = backdrop_of_shading(node, palette);
        break;
      case "w:highlight"_element:
        out.text.background = backdrop_of_highlight(node);
        if (!out.text.background) out.text.background = backdrop_of_shading(rPr.child("w:shd"), palette);
        break;
      case "w:rFonts"_element:
        out.text.font = node.attribute("w:ascii").value();
        if (out.text.font.empty()) out.text.font = node.attribute("w:hAnsi").value();
        break;
      default:
        break;
    }
  }
  read_complex_size(rPr, out);
  return out;
}

ParagraphProperties paragraph_properties_of(pugi::xml_node pPr, const Palette& palette) {
  ParagraphProperties out;
  for (const pugi::xml_node node : pPr.children()) {
    switch (element_id(node)) {
      case "w:outlineLvl"_element:
        out.outline_level = int_value_of(node);
        break;
      case "w:pageBreakBefore"_element:
        out.page_break_before = is_on(node);
        break;
      case "w:jc"_element:
        out.centered = value_of(node) == "center";
        break;
      case "w:shd"_element:
        out.backdrop = backdrop_of_shading(node, palette);
        break;
      case "w:spacing"_element:
        out.flat = is_flat(node);
        break;
      case "w:numPr"_element:
        out.numbering = int_value_of(node.child("w:numId"));
        out.list_level = int_value_of(node.child("w:ilvl"));
        break;
      default:
        break;
    }
  }
  return out;
}

Styles::Styles(pugi::xml_node styles_part, const Palette& palette) : palette_(palette) {
  const pugi::xml_node defaults = styles_part.child("w:docDefaults");
  run_defaults_ = run_properties_of(defaults.child("w:rPrDefault").child("w:rPr"), palette_);
  paragraph_defaults_ = paragraph_properties_of(defaults.child("w:pPrDefault").child("w:pPr"), palette_);
  for (const pugi::xml_node node : styles_part.children("w:style")) {
    Entry entry{.node = node};
    const std::string_view type = node.attribute("w:type").value();
    if (type.empty() || type == "paragraph") entry.type = Type::paragraph;
    if (type == "character") entry.type = Type::character;
    if (type == "numbering") entry.type = Type::numbering;
    if (type == "table") entry.type = Type::table;
    entry.style.id = node.attribute("w:styleId").value();
    const pugi::xml_attribute is_default = node.attribute("w:default");
    const std::string_view on = is_default.value();
    if (on == "1" || on == "true" || on == "on") {
      if (entry.type == Type::paragraph) default_paragraph_ = entry.style.id;
      if (entry.type == Type::character) default_character_ = entry.style.id;
      if (entry.type == Type::table) default_table_ = entry.style.id;
    }
    by_id_.emplace(entry.style.id, entries_.size());
    entries_.push_back(entry);
  }
}

// Folds the chain of basedOn from its root downwards. A style that is being folded already ends the chain: a ring.
void Styles::resolve(std::size_t index) {
  std::vector<std::size_t> chain;
  for (std::optional<std::size_t> at = index; at && !entries_[*at].resolved;) {
    Entry& entry = entries_[*at];
    entry.resolved = true;
    chain.push_back(*at);
    const auto base = by_id_.find(value_of(entry.node.child("w:basedOn")));
    at = base == by_id_.end() || entries_[base->second].type != entry.type ? std::nullopt : std::optional(base->second);
  }
  for (auto at = chain.rbegin(); at != chain.rend(); ++at) {
    Entry& entry = entries_[*at];
    entry.style.name = cut(value_of(entry.node.child("w:name")), longest_name);
    entry.style.run = run_properties_of(entry.node.child("w:rPr"), palette_);
    entry.style.paragraph = paragraph_properties_of(entry.node.child("w:pPr"), palette_);
    entry.style.paragraph.numbering_style = entry.style.id;
    if (!entry.style.paragraph.outline_level) entry.style.paragraph.outline_level = heading_level(entry.style.name);
    const auto base = by_id_.find(value_of(entry.node.child("w:basedOn")));
    if (base != by_id_.end() && entries_[base->second].type == entry.type && base->second != *at) {
      inherit(entry.style.run, entries_[base->second].style.run);
      inherit(entry.style.paragraph, entries_[base->second].style.paragraph);
    } else {
      inherit(entry.style.paragraph, paragraph_defaults_);
    }
  }
}

const Style& Styles::style(std::string_view id, Type type, std::string_view default_id) {
  auto found = by_id_.find(id.empty() ? default_id : id);
  if (found != by_id_.end() && entries_[found->second].type != type) {
    // A paragraph style named where a character style belongs, or the other way round, stands for its linked half.
    found = by_id_.find(value_of(entries_[found->second].node.child("w:link")));
  }
  if (found == by_id_.end() || entries_[found->second].type != type) {
    undefined_ = Style{.id = id, .name = cut(id, longest_name), .run = {}, .paragraph = paragraph_defaults_};
    undefined_.paragraph.outline_level = heading_level(id);
    return undefined_;
  }
  if (!entries_[found->second].resolved) resolve(found->second);
  return entries_[found->second].style;
}

const Style& Styles::paragraph_style(std::string_view id) { return style(id, Type::paragraph, default_paragraph_); }
const Style& Styles::character_style(std::string_view id) { return style(id, Type::character, default_character_); }

namespace {

std::optional<std::size_t> condition_of(std::string_view type) {
  using namespace std::string_view_literals;
  constexpr std::array<std::string_view, table_conditions> names{
      "wholeTable"sv, "band1Vert"sv, "band2Vert"sv, "band1Horz"sv, "band2Horz"sv, "firstCol"sv, "lastCol"sv,
      "firstRow"sv,   "lastRow"sv,   "nwCell"sv,    "neCell"sv,    "swCell"sv,    "seCell"sv};
  const auto found = std::ranges::find(names, type);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

// What one style says of a condition comes before what it is based on.
void add_condition(pugi::xml_node node, std::size_t condition, const Palette& palette, TableStyle& out) {
  ConditionalStyle own{.run = run_properties_of(node.child("w:rPr"), palette), .backdrop = {}};
  pugi::xml_node shading = node.child("w:tcPr").child("w:shd");
  if (!shading && condition == 0) shading = node.child("w:tblPr").child("w:shd");
  if (shading) own.backdrop = backdrop_of_shading(shading, palette);
  if (!out[condition]) out[condition].emplace();
  inherit(out[condition]->run, own.run);
  importer::inherit(out[condition]->backdrop, own.backdrop);
}

}  // namespace

const TableStyle& Styles::table_style(std::string_view id) {
  constexpr int longest_chain = 16;
  auto found = by_id_.find(id.empty() ? default_table_ : id);
  auto& made = tables_[found == by_id_.end() ? std::string_view() : found->first];
  if (made) return *made;
  made = std::make_unique<TableStyle>();
  for (int step = 0; found != by_id_.end() && step < longest_chain; ++step) {
    const Entry& entry = entries_[found->second];
    if (entry.type != Type::table) break;
    add_condition(entry.node, 0, palette_, *made);
    for (const pugi::xml_node part : entry.node.children("w:tblStylePr")) {
      if (const auto condition = condition_of(part.attribute("w:type").value()))
        add_condition(part, *condition, palette_, *made);
    }
    found = by_id_.find(value_of(entry.node.child("w:basedOn")));
  }
  return *made;
}

const Style& Styles::numbering_style(std::string_view id) { return style(id, Type::numbering, {}); }

TextLook Styles::look(const RunProperties& table_style, const RunProperties& paragraph_style,
                      const RunProperties& direct) {
  const RunProperties& character = character_style(direct.character_style).run;
  RunProperties sum = direct;
  inherit(sum, character);
  inherit(sum, paragraph_style);
  inherit(sum, table_style);
  inherit(sum, run_defaults_);
  TextLook out = applied(sum.text, {});
  const auto toggle = [&](std::optional<bool> TextStyle::*property) {
    return toggled(direct.text.*property, run_defaults_.text.*property, paragraph_style.text.*property,
                   character.text.*property);
  };
  out.bold = toggle(&TextStyle::bold);
  out.italic = toggle(&TextStyle::italic);
  out.hidden = toggle(&TextStyle::hidden) || (!direct.text.hidden && table_style.text.hidden.value_or(false));
  out.struck = toggle(&TextStyle::struck) || sum.double_struck.value_or(false);
  out.raised = out.raised || sum.lifted.value_or(false);
  return out;
}

}  // namespace vekha::importer::docx

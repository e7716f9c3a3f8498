#include "importer/formats/docx/docx_styles.hpp"

#include "importer/body/unseen.hpp"
#include "importer/formats/docx/docx_values.hpp"
#include "importer/xml/element_id.hpp"

namespace vekha::importer::docx {
namespace {

using importer::inherit;

void inherit(RunProperties& own, const RunProperties& base) {
  inherit(own.text, base.text);
  inherit(own.double_struck, base.double_struck);
  inherit(own.lifted, base.lifted);
}

void inherit(ParagraphProperties& own, const ParagraphProperties& base) {
  inherit(own.outline_level, base.outline_level);
  if (!own.numbering) own.numbering_style = base.numbering_style;
  inherit(own.numbering, base.numbering);
  inherit(own.list_level, base.list_level);
  inherit(own.centered, base.centered);
  inherit(own.page_break_before, base.page_break_before);
  inherit(own.shaded, base.shaded);
}

constexpr int twips_per_half_point = 10;
// Letters are moved by a point to look better; what stands higher is a mark.
constexpr int lifted_half_points = 4;

bool toggled(std::optional<bool> direct, std::optional<bool> defaults, std::optional<bool> paragraph,
             std::optional<bool> character) {
  if (direct) return *direct;
  return defaults.value_or(false) || paragraph.value_or(false) != character.value_or(false);
}

}  // namespace

// ISO/IEC 29500-1, 17.3.5 (shd): a fill, or a pattern in some colour.
bool is_shading(pugi::xml_node shd) {
  const std::string_view fill = shd.attribute("w:fill").value();
  const std::string_view pattern = value_of(shd);
  const bool coloured = !fill.empty() && fill != "auto" && !is_white(fill);
  return coloured || shd.attribute("w:themeFill") || pattern == "solid" || pattern.starts_with("pct");
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

RunProperties run_properties_of(pugi::xml_node rPr) {
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
        out.text.white = is_white(value_of(node));
        break;
      case "w:sz"_element:
        out.text.tiny =
            int_value_of(node).value_or(twips_per_half_point * unseen_height_twips) * twips_per_half_point <=
            unseen_height_twips;
        break;
      case "w:shd"_element:
        out.text.shaded = out.text.shaded.value_or(false) || is_shading(node);
        break;
      case "w:highlight"_element:
        out.text.shaded = value_of(node) != "none" && value_of(node) != "white";
        break;
      case "w:rFonts"_element:
        out.text.font = node.attribute("w:ascii").value();
        if (out.text.font.empty()) out.text.font = node.attribute("w:hAnsi").value();
        break;
      default:
        break;
    }
  }
  return out;
}

ParagraphProperties paragraph_properties_of(pugi::xml_node pPr) {
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
        out.shaded = is_shading(node);
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

Styles::Styles(pugi::xml_node styles_part) {
  const pugi::xml_node defaults = styles_part.child("w:docDefaults");
  run_defaults_ = run_properties_of(defaults.child("w:rPrDefault").child("w:rPr"));
  paragraph_defaults_ = paragraph_properties_of(defaults.child("w:pPrDefault").child("w:pPr"));
  for (const pugi::xml_node node : styles_part.children("w:style")) {
    Entry entry{.node = node};
    const std::string_view type = node.attribute("w:type").value();
    if (type.empty() || type == "paragraph") entry.type = Type::paragraph;
    if (type == "character") entry.type = Type::character;
    if (type == "numbering") entry.type = Type::numbering;
    entry.style.id = node.attribute("w:styleId").value();
    const pugi::xml_attribute is_default = node.attribute("w:default");
    const std::string_view on = is_default.value();
    if (on == "1" || on == "true" || on == "on") {
      if (entry.type == Type::paragraph) default_paragraph_ = entry.style.id;
      if (entry.type == Type::character) default_character_ = entry.style.id;
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
    entry.style.name = value_of(entry.node.child("w:name"));
    entry.style.run = run_properties_of(entry.node.child("w:rPr"));
    entry.style.paragraph = paragraph_properties_of(entry.node.child("w:pPr"));
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
    undefined_ = Style{.id = id, .name = id, .run = {}, .paragraph = paragraph_defaults_};
    undefined_.paragraph.outline_level = heading_level(id);
    return undefined_;
  }
  if (!entries_[found->second].resolved) resolve(found->second);
  return entries_[found->second].style;
}

const Style& Styles::paragraph_style(std::string_view id) { return style(id, Type::paragraph, default_paragraph_); }
const Style& Styles::character_style(std::string_view id) { return style(id, Type::character, default_character_); }
// ISO/IEC 29500-1, 17.7.6: cells as a whole, and rows and columns of some kind.
bool Styles::is_shaded_table(std::string_view id) {
  constexpr int longest_chain = 16;
  auto found = by_id_.find(id);
  for (int step = 0; found != by_id_.end() && step < longest_chain; ++step) {
    Entry& entry = entries_[found->second];
    if (!entry.shaded_table) {
      const auto shades = [](pugi::xml_node node) { return is_shading(node.child("w:tcPr").child("w:shd")); };
      entry.shaded_table = shades(entry.node) || is_shading(entry.node.child("w:tblPr").child("w:shd"));
      for (const pugi::xml_node part : entry.node.children("w:tblStylePr"))
        entry.shaded_table = *entry.shaded_table || shades(part);
    }
    if (*entry.shaded_table) return true;
    found = by_id_.find(value_of(entry.node.child("w:basedOn")));
  }
  return false;
}

const Style& Styles::numbering_style(std::string_view id) { return style(id, Type::numbering, {}); }

TextLook Styles::look(const RunProperties& paragraph_style, const RunProperties& direct) {
  const RunProperties& character = character_style(direct.character_style).run;
  RunProperties sum = direct;
  inherit(sum, character);
  inherit(sum, paragraph_style);
  inherit(sum, run_defaults_);
  TextLook out = applied(sum.text, {});
  const auto toggle = [&](std::optional<bool> TextStyle::*property) {
    return toggled(direct.text.*property, run_defaults_.text.*property, paragraph_style.text.*property,
                   character.text.*property);
  };
  out.bold = toggle(&TextStyle::bold);
  out.italic = toggle(&TextStyle::italic);
  out.hidden = toggle(&TextStyle::hidden);
  out.struck = toggle(&TextStyle::struck) || sum.double_struck.value_or(false);
  out.raised = out.raised || sum.lifted.value_or(false);
  return out;
}

}  // namespace vekha::importer::docx

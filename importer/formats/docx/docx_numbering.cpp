#include "importer/formats/docx/docx_numbering.hpp"

#include <algorithm>

#include "importer/formats/docx/docx_values.hpp"
#include "importer/limits.hpp"
#include "importer/xml/element_id.hpp"
#include "language/text.hpp"

namespace vekha::importer::docx {
namespace {

NumberFormat number_format(std::string_view name) {
  using enum NumberFormat;
  struct Name {
    std::string_view text;
    NumberFormat format;
  };
  constexpr std::array names{Name{"bullet", bullet},
                             Name{"none", none},
                             Name{"decimalZero", decimal_zero},
                             Name{"numberInDash", decimal_in_dashes},
                             Name{"lowerLetter", lower_letter},
                             Name{"upperLetter", upper_letter},
                             Name{"lowerRoman", lower_roman},
                             Name{"upperRoman", upper_roman},
                             Name{"russianLower", russian_lower},
                             Name{"russianUpper", russian_upper},
                             Name{"ordinal", ordinal},
                             Name{"decimalEnclosedCircle", enclosed_circle},
                             Name{"decimalEnclosedCircleChinese", enclosed_circle},
                             Name{"hex", hexadecimal}};
  const auto found = std::ranges::find(names, name, &Name::text);
  return found == names.end() ? decimal : found->format;
}

// Newer formats come with an older one to fall back to.
pugi::xml_node number_format_node(pugi::xml_node lvl) {
  if (const pugi::xml_node direct = lvl.child("w:numFmt")) return direct;
  return lvl.child("mc:AlternateContent").child("mc:Fallback").child("w:numFmt");
}

std::vector<LabelPart> label_of(pugi::xml_node lvl, NumberFormat format, std::string_view font) {
  const std::string_view text = value_of(lvl.child("w:lvlText"));
  if (lvl.child("w:lvlPicBulletId")) return {{.literal = bullet_text({}), .level = 0}};
  if (format != NumberFormat::bullet) return label_parts(text);
  if (language::normalized(text).empty()) return {};
  return {{.literal = bullet_text(text, font), .level = 0}};
}

// 17.9.6 (lvl). A level without w:start begins with 0 (17.9.25).
ListLevel level_of(pugi::xml_node lvl, Styles& styles) {
  ListLevel level;
  level.format = number_format(value_of(number_format_node(lvl)));
  RunProperties run = run_properties_of(lvl.child("w:rPr"), styles.palette());
  const std::string_view font = run.text.font;
  if (!run.character_style.empty()) inherit(run, styles.character_style(run.character_style).run);
  level.style = run.text;
  level.text = label_of(lvl, level.format, font);
  level.start = int_value_of(lvl.child("w:start")).value_or(0);
  level.restart_after = int_value_of(lvl.child("w:lvlRestart"));
  const pugi::xml_node legal = lvl.child("w:isLgl");
  level.legal = legal && is_on(legal);
  return level;
}

std::optional<std::size_t> level_index(pugi::xml_node node) {
  const auto level = int_of(node.attribute("w:ilvl").value());
  if (!level || *level < 0 || *level >= max_list_levels - 1) return std::nullopt;
  return static_cast<std::size_t>(*level);
}

}  // namespace

Numbering::Numbering(pugi::xml_node numbering_part, Styles& styles) : styles_(&styles) {
  for (const pugi::xml_node node : numbering_part.children()) {
    const ElementId id = element_id(node);
    if (id == "w:num"_element) {
      if (const auto number = int_of(node.attribute("w:numId").value())) nums_.emplace(*number, node);
    } else if (id == "w:abstractNum"_element) {
      if (const auto number = int_of(node.attribute("w:abstractNumId").value())) abstract_nodes_.emplace(*number, node);
    }
  }
}

// The abstract definition of a w:num. One that only refers to a numbering style (17.9.21) is replaced by the style's; a
// chain of such references is followed for a few steps, since it may be a ring.
pugi::xml_node Numbering::abstract_node(int numbering) {
  pugi::xml_node node;
  for (int step = 0; step < 8; ++step) {
    const auto num = nums_.find(numbering);
    if (num == nums_.end()) break;
    const auto found = abstract_nodes_.find(int_value_of(num->second.child("w:abstractNumId")).value_or(-1));
    if (found == abstract_nodes_.end()) break;
    node = found->second;
    const pugi::xml_node link = node.child("w:numStyleLink");
    if (!link) break;
    const auto next = styles_->numbering_style(value_of(link)).paragraph.numbering;
    if (!next) break;
    numbering = *next;
  }
  return node;
}

Numbering::Abstract* Numbering::abstract(pugi::xml_node node) {
  auto& made = abstracts_[node.hash_value()];
  if (made) return made.get();
  made = std::make_unique<Abstract>();
  for (const pugi::xml_node lvl : node.children("w:lvl")) {
    const auto index = level_index(lvl);
    if (!index) continue;
    made->list[*index] = level_of(lvl, *styles_);
    made->styles[*index] = value_of(lvl.child("w:pStyle"));
  }
  return made.get();
}

Numbering::Instance& Numbering::instance(int numbering) {
  const auto [found, is_new] = instances_.try_emplace(numbering);
  Instance& made = found->second;
  if (!is_new) return made;
  const pugi::xml_node definition = abstract_node(numbering);
  if (!definition) return made;
  made.abstract = abstract(definition);
  for (const pugi::xml_node over : nums_[numbering].children("w:lvlOverride")) {
    const auto index = level_index(over);
    if (!index) continue;
    if (!made.own && own_lists_ == most_own_lists) {
      is_cut_ = true;
      break;
    }
    if (!made.own) ++own_lists_;
    if (!made.own) made.own = std::make_unique<ListDefinition>(made.abstract->list);
    ListLevel& level = (*made.own)[*index];
    if (const pugi::xml_node lvl = over.child("w:lvl")) level = level_of(lvl, *styles_);
    made.starts[*index] = int_value_of(over.child("w:startOverride"));
    if (made.starts[*index]) level.start = *made.starts[*index];
  }
  return made;
}

Numbering::Label Numbering::next_label(int numbering, int level) {
  Instance& list = instance(numbering);
  if (list.abstract == nullptr) return {};
  level = std::clamp(level, 0, static_cast<int>(levels) - 1);
  auto& start = list.starts[static_cast<std::size_t>(level)];
  if (start) list.abstract->counter.restart(level + 1, *start);
  start.reset();
  const ListDefinition& levels_of_list = list.own ? *list.own : list.abstract->list;
  return {.text = language::normalized(list.abstract->counter.next(levels_of_list, level + 1)),
          .style = levels_of_list[static_cast<std::size_t>(level)].style};
}

std::optional<int> Numbering::level_of_style(int numbering, std::string_view style_id) {
  const Instance& list = instance(numbering);
  if (list.abstract == nullptr || style_id.empty()) return std::nullopt;
  const auto found = std::ranges::find(list.abstract->styles, style_id);
  if (found == list.abstract->styles.end()) return std::nullopt;
  return static_cast<int>(found - list.abstract->styles.begin());
}

}  // namespace vekha::importer::docx

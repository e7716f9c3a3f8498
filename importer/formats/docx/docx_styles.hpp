#pragma once

#include <array>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importer/body/text_style.hpp"
#include "importer/formats/docx/docx_colours.hpp"

/// Styles of a DOCX: chains of basedOn folded into what the importer needs. ISO/IEC 29500-1, 17.7.
namespace vekha::importer::docx {

/// Run properties as one level of the style hierarchy writes them; absent: it says nothing.
struct RunProperties {
  TextStyle text;
  std::optional<bool> double_struck, lifted;  ///< w:dstrike, w:position: other ways to cross out and to raise
  std::string_view character_style;           ///< id; only in direct formatting
};

/// Paragraph properties, likewise.
struct ParagraphProperties {
  std::optional<int> outline_level;          ///< 0..8, 9: text
  std::optional<int> numbering, list_level;  ///< numbering: id of a w:num, 0: none; list_level: 0..8
  std::string_view numbering_style;          ///< id of the style that gives the numbering
  std::optional<bool> centered, page_break_before;
  std::optional<Backdrop> backdrop;
  std::optional<bool> flat;  ///< lines of nearly no height
};

/// A style with everything it inherits.
struct Style {
  std::string_view id, name;
  RunProperties run;
  ParagraphProperties paragraph;
};

/// The parts of a table that its style speaks of, in the order in which one wins over those before it. 17.18.89
/// (ST_TblStyleOverrideType).
enum class TableCondition {
  whole,
  odd_columns,
  even_columns,
  odd_rows,
  even_rows,
  first_column,
  last_column,
  first_row,
  last_row,
  top_left,
  top_right,
  bottom_left,
  bottom_right
};
inline constexpr std::size_t table_conditions = 13;

/// What a table style gives to cells where a condition holds.
struct ConditionalStyle {
  RunProperties run;
  std::optional<Backdrop> backdrop;
};
using TableStyle = std::array<std::optional<ConditionalStyle>, table_conditions>;

RunProperties run_properties_of(pugi::xml_node rPr, const Palette& palette);
ParagraphProperties paragraph_properties_of(pugi::xml_node pPr, const Palette& palette);

/// A level takes from the one it is based on what it does not say itself.
void inherit(RunProperties& own, const RunProperties& base);

/// The styles of one document. Text is viewed, not copied: the styles part must outlive this.
class Styles {
 public:
  Styles() = default;
  Styles(pugi::xml_node styles_part, const Palette& palette);

  /// A style by id; an empty id is the default style of its type. One that is not defined has only its id, as its name.
  /// The reference stays valid until the next call.
  const Style& paragraph_style(std::string_view id);
  const Style& character_style(std::string_view id);
  const Style& numbering_style(std::string_view id);
  /// What a table style gives to cells, with all that it is based on. The reference lives as long as the styles.
  const TableStyle& table_style(std::string_view id);

  [[nodiscard]] const Palette& palette() const { return palette_; }

  /// The look of a run in a paragraph of a style: direct formatting overrides; styles and document defaults combine
  /// as toggle properties (17.7.3).
  TextLook look(const RunProperties& table_style, const RunProperties& paragraph_style, const RunProperties& direct);

 private:
  enum class Type { paragraph, character, numbering, table, other };
  struct Entry {
    pugi::xml_node node;
    Type type = Type::other;
    bool resolved = false;
    Style style;
  };
  const Style& style(std::string_view id, Type type, std::string_view default_id);
  const Entry* find(std::string_view id, Type type);
  void resolve(std::size_t index);

  Palette palette_;
  std::vector<Entry> entries_;
  std::unordered_map<std::string_view, std::unique_ptr<TableStyle>> tables_;
  std::unordered_map<std::string_view, std::size_t> by_id_;
  std::string_view default_paragraph_, default_character_, default_table_;
  Style undefined_;
  RunProperties run_defaults_;
  ParagraphProperties paragraph_defaults_;
};

/// 0..8 for the built-in heading styles "heading 1" to "heading 9" by name or id ("Heading1"); absent for others.
std::optional<int> heading_level(std::string_view style_name);

}  // namespace vekha::importer::docx

#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importer/body/text_style.hpp"

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
  std::optional<bool> shaded;  ///< has a background of its own
};

/// A style with everything it inherits.
struct Style {
  std::string_view id, name;
  RunProperties run;
  ParagraphProperties paragraph;
};

/// Whether a w:shd gives a background that is not white.
bool is_shading(pugi::xml_node shd);

RunProperties run_properties_of(pugi::xml_node rPr);
ParagraphProperties paragraph_properties_of(pugi::xml_node pPr);

/// The styles of one document. Text is viewed, not copied: the styles part must outlive this.
class Styles {
 public:
  Styles() = default;
  explicit Styles(pugi::xml_node styles_part);

  /// A style by id; an empty id is the default style of its type. One that is not defined has only its id, as its name.
  /// The reference stays valid until the next call.
  const Style& paragraph_style(std::string_view id);
  const Style& character_style(std::string_view id);
  const Style& numbering_style(std::string_view id);
  /// Whether a table style gives cells a background.
  bool is_shaded_table(std::string_view id);

  /// The look of a run in a paragraph of a style: direct formatting overrides; styles and document defaults combine
  /// as toggle properties (17.7.3).
  TextLook look(const RunProperties& paragraph_style, const RunProperties& direct);

 private:
  enum class Type { paragraph, character, numbering, other };
  struct Entry {
    pugi::xml_node node;
    Type type = Type::other;
    bool resolved = false;
    std::optional<bool> shaded_table{};  ///< unknown until asked for
    Style style;
  };
  const Style& style(std::string_view id, Type type, std::string_view default_id);
  const Entry* find(std::string_view id, Type type);
  void resolve(std::size_t index);

  std::vector<Entry> entries_;
  std::unordered_map<std::string_view, std::size_t> by_id_;
  std::string_view default_paragraph_, default_character_;
  Style undefined_;
  RunProperties run_defaults_;
  ParagraphProperties paragraph_defaults_;
};

/// 0..8 for the built-in heading styles "heading 1" to "heading 9" by name or id ("Heading1"); absent for others.
std::optional<int> heading_level(std::string_view style_name);

}  // namespace vekha::importer::docx

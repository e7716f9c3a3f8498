#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "importer/body/list_numbering.hpp"
#include "importer/body/text_style.hpp"

namespace vekha::importer::odt {

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template <typename T>
using StringMap = std::unordered_map<std::string, T, StringHash, std::equal_to<>>;
using StringSet = std::unordered_set<std::string, StringHash, std::equal_to<>>;

/// What a paragraph style says after inheritance.
struct ParagraphStyle {
  std::string name;                       ///< display name of the nearest style that has one: "Heading 1"
  TextStyle text;                         ///< of the paragraph's text
  std::optional<std::string> list_style;  ///< empty text: numbering is switched off
  std::optional<Backdrop> backdrop;
  bool flat = false;  ///< lines of nearly no height
  bool centered = false;
  bool page_break_before = false;
};

/// The styles of a document: named ones, automatic ones and defaults, with inheritance resolved. ODF 1.2, chapter 16.
/// Names of fonts are viewed: the trees that were taken in must outlive this.
class Styles {
 public:
  /// Takes in office:styles of a root element.
  void add_named(pugi::xml_node root);
  /// Takes in office:automatic-styles of a root element; they hide named ones of equal name. To be called after
  /// add_named().
  void add_automatic(pugi::xml_node root);

  /// The style of a text:p or text:h; an unknown name gives the default. The reference lives as long as the styles.
  const ParagraphStyle& paragraph(std::string_view name);
  /// The format of a text:span: only what its style and the ancestors of it say.
  const TextStyle& text(std::string_view name);
  /// Width of a table column in twips; 0 where unknown.
  [[nodiscard]] int column_width(std::string_view name) const;

  /// The background that a style gives to a table, row, cell, section or frame.
  [[nodiscard]] std::optional<Backdrop> backdrop(std::string_view name) const;
  /// Whether a row of a style has nearly no height; whether a table of a style is not shown.
  [[nodiscard]] bool is_flat(std::string_view name) const;
  [[nodiscard]] bool is_hidden(std::string_view name) const;
  /// Behind all text; nothing where pages differ.
  [[nodiscard]] Paint page() const { return page_.value_or(painted(white)); }

  /// A list style by name; null where there is none.
  [[nodiscard]] const ListDefinition* list(std::string_view name) const;
  /// The numbering of headings.
  [[nodiscard]] const ListDefinition& outline() const { return outline_; }
  /// True for the name of the style that numbers headings, which lists may use too.
  [[nodiscard]] bool is_outline(std::string_view name) const { return !outline_name_.empty() && name == outline_name_; }

 private:
  // What one style says itself.
  struct Definition {
    std::string parent, shown_name;  // shown_name: of named styles only
    TextStyle text{};
    std::optional<std::string> list_style{};
    std::optional<Backdrop> backdrop{};
    std::optional<bool> flat{}, centered{}, page_break_before{};
    int column_width = 0;
  };
  struct Box {
    std::string parent;
    std::optional<Backdrop> backdrop{};
    bool flat = false, hidden = false;
  };
  using Family = StringMap<Definition>;

  void add(pugi::xml_node styles, bool named);
  void add_styles(pugi::xml_node styles, bool named);
  ListDefinition list_of(pugi::xml_node style);
  void note_page(pugi::xml_node style);
  [[nodiscard]] Box box_of(pugi::xml_node style) const;
  void add_fonts(pugi::xml_node root);
  [[nodiscard]] std::string_view font_of(pugi::xml_node text) const;
  [[nodiscard]] Definition definition_of(pugi::xml_node style, bool named) const;

  Family paragraphs_, texts_, columns_;
  Definition paragraph_default_;
  StringMap<ParagraphStyle> resolved_paragraphs_;
  StringMap<TextStyle> resolved_texts_;
  StringMap<ListDefinition> lists_;
  StringMap<Box> boxes_;
  std::optional<Paint> page_;
  std::unordered_map<std::string_view, std::string_view> fonts_;  ///< families by the names of font faces
  ListDefinition outline_{};
  std::string outline_name_;
};

/// A length of ODF, "2.54cm", in twips; 0 where it is not one.
int twips_of(std::string_view length);

}  // namespace vekha::importer::odt

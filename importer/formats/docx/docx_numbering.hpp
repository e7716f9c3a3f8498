#pragma once

#include <array>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

#include "importer/body/list_numbering.hpp"
#include "importer/formats/docx/docx_styles.hpp"

namespace vekha::importer::docx {

/// The lists of one document and their counters. ISO/IEC 29500-1, 17.9.
/// Paragraphs of several w:num that share an abstract definition count on together, as Word does: so a list goes on
/// after a table or a paragraph. Text is viewed: the numbering part and the styles must outlive this.
class Numbering {
 public:
  Numbering() = default;
  Numbering(pugi::xml_node numbering_part, Styles& styles);

  /// A label: "1.16.", "•", and what the level says of its look.
  struct Label {
    std::string text;
    TextStyle style;
  };

  /// Counts a paragraph and returns its label; empty for an unknown list or a level without text. level: 0-based,
  /// clamped.
  Label next_label(int numbering, int level);

  /// True where a document has more lists of their own than are kept: the labels of some are those of their definition.
  [[nodiscard]] bool is_cut() const { return is_cut_; }

  /// The 0-based level that a paragraph style is linked to in a list (17.9.23); absent where it is not.
  std::optional<int> level_of_style(int numbering, std::string_view style_id);

 private:
  static constexpr std::size_t levels = 9;
  struct Abstract {
    ListDefinition list;
    std::array<std::string_view, levels> styles;
    ListCounter counter;
  };
  struct Instance {
    Abstract* abstract = nullptr;  // null: defined nowhere
    std::unique_ptr<ListDefinition> own;
    std::array<std::optional<int>, levels> starts;  // until the level is counted for the first time
  };
  Instance& instance(int numbering);
  pugi::xml_node abstract_node(int numbering);
  Abstract* abstract(pugi::xml_node node);

  Styles* styles_ = nullptr;
  std::size_t own_lists_ = 0;
  bool is_cut_ = false;
  std::unordered_map<int, pugi::xml_node> nums_, abstract_nodes_;
  std::unordered_map<int, Instance> instances_;
  std::unordered_map<std::size_t, std::unique_ptr<Abstract>> abstracts_;  // by the node's hash
};

}  // namespace vekha::importer::docx

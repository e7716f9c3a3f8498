#pragma once

#include <deque>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "importer/formats/odt/odt_styles.hpp"

namespace vekha::importer::odt {

/// Where a paragraph stands in the lists of the document.
struct ListPlace {
  std::string label;  ///< "1.16."; empty for all but the first paragraph of an item
  int level = 0;      ///< 1-based; 0 outside lists
  TextStyle style{};  ///< of the label
};

/// Follows the lists of a document in reading order and numbers their items. ODF 1.2, 5.3 and 19.805 (continuation).
class Lists {
 public:
  /// A text:list that has begun and not ended.
  struct OpenList {
    std::string style;
    ListCounter* counter = nullptr;
    std::string item_style;      ///< text:style-override of the open item
    std::optional<int> start;    ///< text:start-value of the open item
    bool awaits_number = false;  ///< the first paragraph of the open item was not met
  };

  explicit Lists(const Styles& styles) : styles_(styles) {}

  /// A text:list begins or ends.
  void enter_list(pugi::xml_node list);
  void leave_list() { open_.pop_back(); }

  /// A text:list-item or text:list-header of the innermost list begins.
  void enter_item(pugi::xml_node item);

  /// The place of the next visible text:p or text:h; it takes the number of its item.
  ListPlace paragraph(const ParagraphStyle& style);
  /// The number that the outline gives a text:h outside lists.
  std::string heading(pugi::xml_node heading, int level, const ParagraphStyle& style);
  /// The place of the paragraph in a text:numbered-paragraph, which is a list of its own.
  ListPlace numbered_paragraph(pugi::xml_node node, const ParagraphStyle& style);

  /// Lists inside text boxes, notes and cells know nothing of those around: put aside the open ones, and take them
  /// back.
  std::vector<OpenList> put_aside() { return std::exchange(open_, {}); }
  void take_back(std::vector<OpenList> lists) { open_ = std::move(lists); }

 private:
  ListCounter* counter_for(pugi::xml_node list, std::string_view style);
  [[nodiscard]] const ListDefinition* definition(std::string_view style) const;

  const Styles& styles_;
  std::vector<OpenList> open_;
  std::deque<ListCounter> counters_;  // addresses stay
  StringMap<ListCounter*> by_id_, by_style_;
  ListCounter outline_;
};

}  // namespace vekha::importer::odt

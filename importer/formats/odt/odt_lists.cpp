#include "importer/formats/odt/odt_lists.hpp"

#include <algorithm>

namespace vekha::importer::odt {
namespace {

// A number at which a list may begin; others are an attack or a slip.
std::optional<int> start_value(pugi::xml_node node) {
  const pugi::xml_attribute start = node.attribute("text:start-value");
  if (!start) return std::nullopt;
  return std::clamp(start.as_int(1), 0, 1'000'000);
}

}  // namespace

void Lists::enter_list(pugi::xml_node list) {
  OpenList open;
  open.style = list.attribute("text:style-name").value();
  if (open_.empty()) {
    open.counter = counter_for(list, open.style);
  } else {
    OpenList& outer = open_.back();
    outer.awaits_number = false;
    if (open.style.empty()) open.style = outer.item_style.empty() ? outer.style : outer.item_style;
    open.counter = outer.counter;
  }
  open_.push_back(std::move(open));
}

ListCounter* Lists::counter_for(pugi::xml_node list, std::string_view style) {
  ListCounter* counter = nullptr;
  if (styles_.is_outline(style)) counter = &outline_;
  if (const auto id = by_id_.find(list.attribute("text:continue-list").value()); id != by_id_.end())
    counter = id->second;
  if (counter == nullptr && list.attribute("text:continue-numbering").as_bool()) {
    if (const auto same = by_style_.find(style); same != by_style_.end()) counter = same->second;
  }
  if (counter == nullptr) counter = &counters_.emplace_back();
  by_style_.insert_or_assign(std::string(style), counter);
  if (const pugi::xml_attribute id = list.attribute("xml:id")) by_id_.insert_or_assign(id.value(), counter);
  return counter;
}

void Lists::enter_item(pugi::xml_node item) {
  if (open_.empty()) return;
  OpenList& list = open_.back();
  list.item_style = item.attribute("text:style-override").value();
  list.start = start_value(item);
  list.awaits_number = std::string_view(item.name()) == "text:list-item";
}

const ListDefinition* Lists::definition(std::string_view style) const {
  return styles_.is_outline(style) ? &styles_.outline() : styles_.list(style);
}

ListPlace Lists::paragraph(const ParagraphStyle& style) {
  if (open_.empty()) return {};
  OpenList& list = open_.back();
  ListPlace place{.label = {}, .level = std::min(static_cast<int>(open_.size()), max_list_levels)};
  if (!std::exchange(list.awaits_number, false)) return place;
  // The list's style wins over the paragraph's, as it is written by LibreOffice and read by it.
  const std::string& name = !list.item_style.empty() ? list.item_style : list.style;
  const ListDefinition* levels = definition(name.empty() ? style.list_style.value_or("") : name);
  if (levels == nullptr) return place;
  if (list.start) list.counter->restart(place.level, *list.start);
  place.label = list.counter->next(*levels, place.level);
  place.style = (*levels)[static_cast<std::size_t>(place.level - 1)].style;
  return place;
}

std::string Lists::heading(pugi::xml_node heading, int level, const ParagraphStyle& style) {
  const bool unnumbered =
      heading.attribute("text:is-list-header").as_bool() || (style.list_style && style.list_style->empty());
  if (unnumbered) return {};
  if (heading.attribute("text:restart-numbering").as_bool()) outline_.restart(level, start_value(heading).value_or(1));
  return outline_.next(styles_.outline(), level);
}

ListPlace Lists::numbered_paragraph(pugi::xml_node node, const ParagraphStyle& style) {
  const std::string_view name = node.attribute("text:style-name").value();
  const ListDefinition* levels = definition(name.empty() ? std::string_view(style.list_style.value_or("")) : name);
  ListCounter*& counter = by_id_[node.attribute("text:list-id").value()];
  if (counter == nullptr) counter = &counters_.emplace_back();
  ListPlace place{.label = {}, .level = std::clamp(node.attribute("text:level").as_int(1), 1, max_list_levels)};
  if (levels == nullptr) return place;
  if (const auto start = start_value(node)) counter->restart(place.level, *start);
  place.label = counter->next(*levels, place.level);
  place.style = (*levels)[static_cast<std::size_t>(place.level - 1)].style;
  return place;
}

}  // namespace vekha::importer::odt

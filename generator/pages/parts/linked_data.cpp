#include "generator/pages/parts/linked_data.hpp"

#include "model/json/json_writer.hpp"

namespace vekha::generator {
namespace {

using model::json::append_quoted_for_page;

std::string listed(const std::vector<LinkedObject>& objects) {
  std::string text = "[";
  for (const LinkedObject& object : objects) text.append(text.size() > 1 ? "," : "").append(object.text());
  return text + "]";
}

}  // namespace

LinkedObject::LinkedObject(std::string_view type) { set("@type", type); }

void LinkedObject::begin(std::string_view name) {
  if (!members_.empty()) members_ += ',';
  append_quoted_for_page(members_, name);
  members_ += ':';
}

LinkedObject& LinkedObject::set(std::string_view name, std::string_view text) {
  if (text.empty()) return *this;
  begin(name);
  append_quoted_for_page(members_, text);
  return *this;
}

LinkedObject& LinkedObject::set(std::string_view name, const LinkedObject& object) {
  begin(name);
  members_ += object.text();
  return *this;
}

LinkedObject& LinkedObject::set(std::string_view name, const std::vector<LinkedObject>& list) {
  if (list.empty()) return *this;
  begin(name);
  members_ += listed(list);
  return *this;
}

LinkedObject& LinkedObject::set_number(std::string_view name, std::size_t number) {
  begin(name);
  members_ += std::to_string(number);
  return *this;
}

std::string linked_graph(const std::vector<LinkedObject>& objects) {
  return "{\"@context\":\"https://schema.org\",\"@graph\":" + listed(objects) + "}";
}

}  // namespace vekha::generator

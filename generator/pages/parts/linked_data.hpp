#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vekha::generator {

/// A JSON object to stand in a script element of a page: of its texts no character is left that could end the element,
/// begin a comment in it or break the XML of the page. Members stand in the order in which they are added; empty texts
/// and lists are left out.
class LinkedObject {
 public:
  /// The type of schema.org: "School".
  explicit LinkedObject(std::string_view type);

  LinkedObject& set(std::string_view name, std::string_view text);
  LinkedObject& set(std::string_view name, const LinkedObject& object);
  LinkedObject& set(std::string_view name, const std::vector<LinkedObject>& list);
  LinkedObject& set_number(std::string_view name, std::size_t number);

  /// The object as JSON, RFC 8259.
  [[nodiscard]] std::string text() const { return "{" + members_ + "}"; }

 private:
  void begin(std::string_view name);
  std::string members_;
};

/// The description of a page for other programs: JSON-LD 1.1 with the terms of schema.org.
std::string linked_graph(const std::vector<LinkedObject>& objects);

}  // namespace vekha::generator

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vekha::generator {

/// What a template gets: a tree of named values in a fixed order. Numbers are strings; what is absent is false. Every
/// name a template uses must be set, here or in a view around it: an unknown one fails the build.
class View {
 public:
  /// HTML that Vekha made itself; only {{{name}}} prints it, and {{{name}}} prints nothing else.
  struct Html {
    std::string text;
  };
  using List = std::vector<View>;
  using Value = std::variant<bool, std::string, Html, List>;

  View& set(std::string_view name, std::string text) { return put(name, std::move(text)); }
  View& set(std::string_view name, std::string_view text) { return put(name, std::string(text)); }
  View& set(std::string_view name, const char* text) { return put(name, std::string(text)); }
  View& set(std::string_view name, bool value) { return put(name, value); }
  View& set(std::string_view name, Html html) { return put(name, std::move(html)); }
  View& set(std::string_view name, List list) { return put(name, std::move(list)); }
  /// A section with names of its own: a list of one.
  View& set(std::string_view name, View view) {
    List one;
    one.push_back(std::move(view));
    return put(name, std::move(one));
  }

  /// The value of a name, or nullptr.
  [[nodiscard]] const Value* find(std::string_view name) const {
    for (const auto& [key, value] : values_) {
      if (key == name) return &value;
    }
    return nullptr;
  }
  [[nodiscard]] const std::vector<std::pair<std::string, Value>>& values() const { return values_; }

 private:
  View& put(std::string_view name, Value value) {
    values_.emplace_back(std::string(name), std::move(value));
    return *this;
  }
  std::vector<std::pair<std::string, Value>> values_;
};

}  // namespace vekha::generator

#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/support/variants/random.hpp"

namespace vekha::test {

/// What the choices of a variant may be.
struct ChoiceRules {
  /// Features with the values they must have. Where there are any, no other hard form is drawn, so that a figure says
  /// what they cost.
  std::vector<std::pair<std::string, std::string>> only;
  /// Values that nothing may have.
  std::vector<std::pair<std::string, std::string>> never;
};

/// How a variant looks: a value for each of its features («header» is «misspelt»). Features and values are a table in
/// features.cpp.
class Choices {
 public:
  /// Draws a value for every feature, then takes back what can't stand together. Rules that can't be kept throw.
  explicit Choices(Random& random, const ChoiceRules& rules = {});

  /// Names that the table does not have are a mistake of the caller and throw.
  [[nodiscard]] bool is(std::string_view feature, std::string_view value) const;
  [[nodiscard]] const std::string& of(std::string_view feature) const;
  [[nodiscard]] const std::map<std::string, std::string, std::less<>>& all() const { return values_; }

 private:
  void draw(Random& random, const ChoiceRules& rules);
  [[nodiscard]] bool keeps(const ChoiceRules& rules) const;
  void set(std::string_view feature, std::string_view value);
  void settle();
  void settle_forms();
  void settle_shape();
  void settle_header();
  void settle_rows();
  [[nodiscard]] bool is_any(std::string_view feature, std::initializer_list<std::string_view> values) const;
  [[nodiscard]] bool is_plain(std::string_view feature) const;
  void make_plain(std::initializer_list<std::string_view> names);

  std::map<std::string, std::string, std::less<>> values_;
};

}  // namespace vekha::test

#pragma once

#include <map>
#include <string>
#include <string_view>

#include "tests/support/variants/random.hpp"

namespace vekha::test {

/// How a variant looks: a value for each of its features («header» is «misspelt»). Features and values are a table in
/// choices.cpp.
class Choices {
 public:
  /// Draws a value for every feature, then takes back what can't stand together.
  explicit Choices(Random& random);

  /// Names that the table does not have are a mistake of the caller and end the program.
  [[nodiscard]] bool is(std::string_view feature, std::string_view value) const;
  [[nodiscard]] const std::map<std::string, std::string, std::less<>>& all() const { return values_; }

 private:
  void set(std::string_view feature, std::string_view value);
  void settle();

  std::map<std::string, std::string, std::less<>> values_;
};

}  // namespace vekha::test

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/variants/random.hpp"

namespace vekha::test {

/// The lists of words.tsv, by name.
class Words {
 public:
  /// Reads the file beside this one.
  Words();

  /// A list; a name that the file does not have is a mistake of the caller and ends the program.
  [[nodiscard]] const std::vector<std::string>& list(std::string_view name) const;
  [[nodiscard]] const std::string& of(std::string_view name, Random& random) const { return random.of(list(name)); }

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> lists_;
};

}  // namespace vekha::test

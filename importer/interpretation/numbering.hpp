#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::importer {

/// How a number is written.
enum class NumberStyle { none, arabic, roman, letter };

/// A number that leads a text: "1.10.", "5)", "IV.", "а)".
struct LeadingNumber {
  std::string printed;  ///< as printed, with its closing dot or bracket
  NumberStyle style = NumberStyle::none;
  std::vector<int> parts;  ///< 1.10 is {1, 10}; a letter is its place in the alphabet
  std::size_t length = 0;  ///< bytes of the text that it takes, following space included
};

/// The number at the beginning of a text, nothing where there is none. A date («01.09.2018»), a year, a decimal
/// fraction and a number without dot or bracket before text («5 семинаров») are no numbers; alone («7») it is one.
std::optional<LeadingNumber> leading_number(std::string_view text);

/// True where the text is a number and nothing else: "1", "1.", "1.2", "IV".
bool is_number_only(std::string_view text);

/// "1.10." as "1.10": the number without its closing marks.
std::string bare_number(std::string_view printed);

}  // namespace vekha::importer

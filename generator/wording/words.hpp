#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/message.hpp"

namespace vekha::generator {

/// The words of a theme in the language of the site, and the small grammar that every page needs. Read-only after
/// loading. Everything it returns is text, not HTML, and has its no-break spaces (no_breaks).
class Words {
 public:
  using Arguments = std::map<std::string, std::string>;

  explicit Words(model::MessageCatalogue catalogue) : catalogue_(std::move(catalogue)) {}

  [[nodiscard]] model::Language language() const { return catalogue_.language(); }

  /// The sentence of a key. An unknown key gives the key itself.
  [[nodiscard]] std::string operator()(std::string_view key, const Arguments& arguments = {}) const;
  /// The same without no-break spaces: for files of data, where arguments must stay as they are.
  [[nodiscard]] std::string verbatim(std::string_view key, const Arguments& arguments = {}) const;
  /// The sentence of a key with plural forms; {count} is the number.
  [[nodiscard]] std::string count(std::string_view key, std::size_t count) const;
  /// Whether the key stands in the table (without a plural ending).
  [[nodiscard]] bool has(std::string_view key) const;
  /// The keys and forms that the table of the language lacks (MessageCatalogue::lacking).
  [[nodiscard]] std::vector<std::string> lacking() const { return catalogue_.lacking(); }
  /// «а», «а и б», «а, б и в».
  [[nodiscard]] std::string list(const std::vector<std::string>& items) const;
  /// A number with its unit in the right form («2 балла», «0,2 балла»), where the words "unit.<unit>" or the key given
  /// have forms.
  [[nodiscard]] std::string measured(double value, std::string_view unit, std::string_view key = {}) const;
  /// A number as people write it: at most `decimals` digits after the decimal mark of the language, no trailing zeros.
  [[nodiscard]] std::string number(double value, int decimals = 2) const;

 private:
  model::MessageCatalogue catalogue_;
};

/// Binds a number to the word after it and a short word to the number after it with no-break spaces («до 1 апреля»,
/// «№ 7», «74 мероприятия»), and a dash to the word before it. A year does not cling to its month, so that narrow
/// columns hold.
std::string no_breaks(std::string_view text);

/// The beginning of a text, whole words, at most `limit` characters with the ellipsis; the text itself where it fits.
std::string shortened(std::string_view text, std::size_t limit);

/// The text with a full stop, where it does not end a sentence already.
std::string sentence(std::string_view text);

/// The text with its first letter in upper or lower case. An abbreviation («МОУ») stays upper.
std::string capitalised(std::string_view text);
std::string uncapitalised(std::string_view text);

}  // namespace vekha::generator

#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace vekha::model {

/// A language of the interface: no more than its code, which names the files of its words ("tt.tsv"). Which languages
/// there are is decided by the files that are there, so nothing in the code lists them.
class Language {
 public:
  /// The language that has all sentences, and the one for people whose own has no table.
  static const Language ru, en;

  /// Of a code such as "tt" or "sr-latn": lower-case ASCII letters and digits, parts parted by hyphens; nothing where
  /// it is none. BCP 47 in lower case, up to the length of what is used.
  static std::optional<Language> of(std::string_view code);

  [[nodiscard]] constexpr std::string_view code() const { return {code_.data(), size_}; }

  friend constexpr auto operator<=>(const Language&, const Language&) = default;

 private:
  static constexpr std::size_t longest = 15;

  constexpr explicit Language(std::string_view code) : size_(code.size()) { std::ranges::copy(code, code_.begin()); }

  std::array<char, longest> code_{};
  std::size_t size_;
};

constexpr Language Language::ru{"ru"};
constexpr Language Language::en{"en"};

/// Which form of its words a language takes beside a number.
/// CLDR: https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
class PluralRules {
 public:
  explicit PluralRules(Language language);

  /// "zero", "one", "two", "few", "many" or "other": «one» for 1 and 21 in Russian, "other" for 1.5 and in languages
  /// whose words do not change. Safe to call from several threads.
  [[nodiscard]] std::string form(double number) const;

 private:
  struct Rules;
  std::shared_ptr<const Rules> rules_;
};

}  // namespace vekha::model

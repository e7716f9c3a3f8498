#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// Numbers as texts write them.
namespace vekha::language {

/// A number and how many bytes of the text it takes.
struct RomanNumber {
  int value = 0;
  std::size_t size = 0;
};

/// The Roman number that a text begins with, in capital letters up to L and in what is typed for them («І», «Х», «l»);
/// of value 0 where there is none, or where it has more than seven digits.
RomanNumber roman_at(std::string_view text);

/// True for a folded word that is a Roman number, of the digits I, V and X: «iv». «хi» was folded to Cyrillic and is
/// none.
bool is_roman(std::string_view folded);

struct Decimal {
  double value = 0;
  std::size_t size = 0;
};

/// The number that a text begins with: «1 500,5», «-3», «−3», «+7». Thousands are set apart by single spaces («1 500»,
/// not «12 5»); a second point or comma makes a date of it, and nothing is returned.
std::optional<Decimal> decimal_at(std::string_view text);

/// The bytes of a plus or minus sign that ends right before a place, 0 where none does.
std::size_t sign_before(std::string_view text, std::size_t at);

}  // namespace vekha::language

#include "generator/privacy/checksums.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace vekha::generator {
namespace {

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}
bool all_zeros(std::string_view text) { return text.find_first_not_of('0') == std::string_view::npos; }
int digit(char c) { return c - '0'; }

// The check digit of an ИНН over as many digits as there are weights.
bool has_inn_digit(std::string_view digits, std::span<const int> weights) {
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * digit(digits[i]);
  return sum % 11 % 10 == digit(digits[weights.size()]);
}

constexpr std::array organisation_weights{2, 4, 10, 3, 5, 9, 4, 6, 8};
constexpr std::array person_weights_1{7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
constexpr std::array person_weights_2{3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

}  // namespace

bool is_snils(std::string_view digits) {
  constexpr std::string_view last_unchecked = "001001998";
  if (digits.size() != 11 || !all_digits(digits) || all_zeros(digits)) return false;
  if (digits.substr(0, 9) <= last_unchecked) return true;
  int sum = 0;
  for (int i = 0; i < 9; ++i) sum += digit(digits[static_cast<std::size_t>(i)]) * (9 - i);
  const int check = sum % 101 % 100;
  return check == digit(digits[9]) * 10 + digit(digits[10]);
}

bool is_person_inn(std::string_view digits) {
  return digits.size() == 12 && all_digits(digits) && !all_zeros(digits) && has_inn_digit(digits, person_weights_1) &&
         has_inn_digit(digits, person_weights_2);
}

bool is_organisation_inn(std::string_view digits) {
  return digits.size() == 10 && all_digits(digits) && !all_zeros(digits) && has_inn_digit(digits, organisation_weights);
}

bool is_bank_card(std::string_view digits) {
  if (digits.size() < 16 || digits.size() > 19 || !all_digits(digits) || all_zeros(digits)) return false;
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    int value = digit(digits[digits.size() - 1 - i]);
    if (i % 2 == 1) value = value * 2 > 9 ? value * 2 - 9 : value * 2;
    sum += value;
  }
  return sum % 10 == 0;
}

}  // namespace vekha::generator

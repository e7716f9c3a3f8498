#pragma once

#include <string_view>

namespace vekha::generator {

/// Numbers that carry a check digit. Each takes digits only, of exactly the length the number has; anything else is
/// false.

/// СНИЛС, 11 digits. Numbers up to 001-001-998 have no checksum and are taken as they are.
bool is_snils(std::string_view digits);

/// ИНН of a person, 12 digits, and of an organisation, 10 digits. A number of zeros is neither.
bool is_person_inn(std::string_view digits);
bool is_organisation_inn(std::string_view digits);

/// A bank card, 16 to 19 digits with a right Luhn digit (ISO/IEC 7812-1). A number of zeros is none.
bool is_bank_card(std::string_view digits);

}  // namespace vekha::generator

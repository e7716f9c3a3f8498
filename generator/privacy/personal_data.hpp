#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::generator {

/// Kinds of personal data that a text can show.
enum class PersonalData {
  private_phone,  ///< a mobile number
  work_phone,     ///< a number of a town or a free line: likely an organisation's
  private_email,  ///< at a provider of free mail
  work_email,     ///< at any other domain
  snils,          ///< checksum verified
  person_inn,     ///< twelve digits, checksum verified
  passport,       ///< series and number, or a birth certificate
  birth_date,
  home_address,  ///< with a flat, or said to be where somebody lives
  bank_card,     ///< Luhn digit verified, or an account of a person
  insurance_policy,
  pupil,          ///< a child by name
  private_adult,  ///< a parent or guardian by name
  sensitive,      ///< a name beside health, disability, guardianship or police records
  small_group,    ///< fewer than five children with such an attribute
  // these are not found by find_personal_data()
  staff_name,  ///< somebody in their work, see StaffNames
  decided,     ///< what only a decision names
};

/// "private-phone": names in decisions and messages.
std::string_view name_of(PersonalData kind);

/// A place in a text, in bytes.
struct PersonalFinding {
  PersonalData kind{};
  std::size_t begin = 0, end = 0;
  friend bool operator==(const PersonalFinding&, const PersonalFinding&) = default;
};

/// Where a text stands, for what it does not say itself.
struct PersonalContext {
  std::string_view heading;  ///< of the column or the row: «ФИО обучающегося»
  int year = 0;  ///< of the document; 0: unknown. A date 6 to 19 years before beside a name is a child's birthday
};

/// Personal data in a text: by place, none inside another. Linear in the text; any bytes are accepted. Dates of acts,
/// numbers of orders, classes and organisations (ОГРН, ОКТМО, КБК, ИНН of ten digits) are not reported.
std::vector<PersonalFinding> find_personal_data(std::string_view text, const PersonalContext& context = {});

}  // namespace vekha::generator

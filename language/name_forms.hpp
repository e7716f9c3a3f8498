#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// The cases and endings of personal names. Arguments called folded are words as language::folded makes them.
namespace vekha::language {

struct FullName {
  std::string surname, given, patronymic;
};

/// True for a folded patronymic in any case: «владимировна», «петровичем», «ильиничной».
bool is_patronymic(std::string_view folded);

/// The nominative of a whole name in any case: the patronymic tells gender and case. Words whose form is not certain
/// stay. «Иванову Марию Петровну» -> «Иванова Мария Петровна».
FullName nominative(FullName name);

/// True when a folded surname may be another case of the one given in the nominative: «миннулиной», «миннулину» of
/// «миннулина»; «иванова», «ивановым» of «иванов».
bool is_case_of(std::string_view surname, std::string_view nominative);

/// A folded surname without the ending of its case and gender: «иванов» of «иванова», «ивановой», «ивановым»;
/// «красовск» of «красовская». Of a double surname the last part. Two letters at least stay.
std::string_view surname_stem(std::string_view folded);

/// How much the ending of a folded word says that it is a surname in the nominative.
enum class SurnameEnding : std::uint8_t {
  none,
  possible,  ///< «-ич», «-ук», «-ых», «-енко», «-ян»: of surnames and of some other words
  usual      ///< «-ов», «-ева», «-ин», «-ский»
};
SurnameEnding surname_ending(std::string_view folded);

/// True for a folded first name in any case: the names of ru/first_names.tsv.
bool is_first_name(std::string_view folded);

}  // namespace vekha::language

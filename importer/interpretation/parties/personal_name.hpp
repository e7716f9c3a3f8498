#pragma once

#include <string>
#include <string_view>

namespace vekha::importer::parties {

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

}  // namespace vekha::importer::parties

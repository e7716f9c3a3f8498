#pragma once

#include <string>
#include <string_view>

#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {

/// The period that a heading names, without «год»: "2025", "2025/2026"; empty where it names none.
std::string year_of_heading(std::string_view heading);

/// The folded words of a heading without its years: «2020 год (факт)» is "факт".
std::string without_year(std::string_view heading);

/// True where the heading is a period and nothing else: «2025», «2025 г.», «2025/2026 уч. год», «на 01.01.2025»; a day
/// is none.
bool is_only_year(std::string_view heading);

/// True where the heading is a month, a quarter or a half-year and nothing else: «март», «I квартал», «2 полугодие
/// 2021», not a day of one. Where `forgiving`, a scan may have misread a letter or two of a word.
bool is_time_of_year(std::string_view heading, const Vocabulary& vocabulary, bool forgiving = false);

/// The time that a number means under a heading such as «Месяц» or «Кварталы 2024 года»: «3» is «март» or «3 квартал».
/// Empty where the heading names no unit or the number is none of it.
std::string numbered_time(std::string_view number, std::string_view heading, const Vocabulary& vocabulary);

}  // namespace vekha::importer

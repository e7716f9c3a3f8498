#pragma once

#include <optional>
#include <string>

#include "importer/interpretation/table_words.hpp"

namespace vekha::importer {

/// A value of an indicator as a cell gives it.
struct IndicatorCell {
  std::optional<double> number;
  std::optional<double> from;  ///< «с 33,3 % до 44,4 %»: where it begins
  bool bound = false;          ///< «не менее 80», «до 5»: the number is a limit
  std::string unit;            ///< "%", "чел."; empty where the cell gives none
  std::string words;           ///< the cell's text where the number does not say all of it; else empty
};

/// Reads «86,4», «1 500», «98,5 %», «12 чел.», «не менее 80», «100% ПРШ», «с 33,3 % до 44,4 %». Whatever else a cell
/// says («да», «положительная динамика», «40-45 %», «4 из 6») is words. A dash is neither. Marks of notes («75*») are no
/// part of the value, but the words keep them.
IndicatorCell read_indicator_cell(const std::string& text, const TableWords& words);

/// The unit at the end of an indicator's name: «Доля выпускников, %», «Число пар (ед.)»; empty where there is none.
std::string unit_of_name(const std::string& name, const TableWords& words);

}  // namespace vekha::importer

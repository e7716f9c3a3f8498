#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::importer {

/// What a table column holds. The names in headers.tsv ("expected_result") are these enumerators.
enum class ColumnRole {
  unknown, number, activity, section, year, period, start, end, responsible, coexecutor, participants, school, mentor,
  expected_result, document, indicator, unit, baseline, target, target_year, fact, deviation, deviation_reason, status,
  actual_date, measures_done, evidence, finance, finance_source, place, form, function, note, deficiency, consequence,
};

/// A header form and its roles: the first is the usual one, the others are possible where neighbours say so.
struct HeaderReading {
  std::vector<ColumnRole> roles;
  int distance = 0;  ///< letters by which the header differs from the known form
};

/// The words of the trade. Built from TSV tables, read-only after loading, safe to share between threads.
class Vocabulary {
 public:
  /// The built-in Russian vocabulary.
  static Vocabulary built_in();

  /// Adds the rows of a table, for the words of a municipality. name is the table's base name ("headers").
  /// Returns what is wrong with the first bad row, in words for people, or nothing.
  std::optional<std::string> add(std::string_view name, std::string_view tsv);

  /// The roles of a column header, empty where it is unknown. Case, ё, punctuation and 1-2 letters do not matter.
  [[nodiscard]] std::optional<HeaderReading> role_of(std::string_view header) const;

  /// The expansion of an abbreviation, nothing for unknown and for ambiguous ones.
  [[nodiscard]] std::optional<std::string> expansion_of(std::string_view abbreviation) const;

  struct Abbreviation {
    std::string expansion, explanation;
  };
  /// All abbreviations with their explanations, by abbreviation.
  [[nodiscard]] const std::map<std::string, Abbreviation, std::less<>>& abbreviations() const { return abbreviations_; }

  /// Rows of any other table (months, periods, roles, acts, units): each row maps column name to value.
  using Row = std::map<std::string, std::string, std::less<>>;
  [[nodiscard]] const std::vector<Row>& table(std::string_view name) const;

 private:
  std::map<std::string, std::vector<ColumnRole>, std::less<>> headers_;  // by folded form
  std::map<std::string, Abbreviation, std::less<>> abbreviations_;
  std::map<std::string, std::vector<Row>, std::less<>> tables_;
};

}  // namespace vekha::importer

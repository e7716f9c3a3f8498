#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "importer/vocabulary/column_role.hpp"
#include "importer/vocabulary/index_cache.hpp"
#include "importer/vocabulary/tsv.hpp"
#include "model/diagnostic.hpp"

namespace vekha::importer {

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

  /// Adds the rows of a table, for the words of a municipality; a row with a known form replaces that form. name is the
  /// table's base name ("headers"), tsv has that table's columns in any order; those it does not give are empty.
  /// Returns what is wrong with the first bad row (its line is the argument "line"), or nothing. Rows before it are
  /// added. Errors: vocabulary_table_unknown, vocabulary_columns_wrong, vocabulary_row_wrong, vocabulary_value_wrong.
  std::optional<model::Diagnostic> add(std::string_view name, std::string_view tsv);

  /// The roles of a column header, empty where it is unknown. Case, ё, punctuation, line breaks, hyphenation, endings
  /// of words and 1-2 letters a word do not matter; further words may follow a known form.
  [[nodiscard]] std::optional<HeaderReading> role_of(std::string_view header) const;

  /// How a column of a role is usually headed: the first form of headers.tsv with that role. Empty for unknown.
  [[nodiscard]] std::string_view title_of(ColumnRole role) const;

  /// The expansion of an abbreviation, nothing for unknown and for ambiguous ones.
  [[nodiscard]] std::optional<std::string> expansion_of(std::string_view abbreviation) const;

  struct Abbreviation {
    std::string expansion, explanation;
    bool ambiguous = false;  ///< has several readings: explained, but never expanded in a text
  };
  /// All abbreviations with their explanations, by abbreviation.
  [[nodiscard]] const std::map<std::string, Abbreviation, std::less<>>& abbreviations() const { return abbreviations_; }

  /// A row of a table: value by column. Tables have a few columns, so a row is a list that is looked through.
  class Row {
   public:
    using Cell = std::pair<std::string, std::string>;  ///< column and value

    explicit Row(std::vector<Cell> cells) : cells_(std::move(cells)) {}
    [[nodiscard]] std::vector<Cell>::const_iterator find(std::string_view column) const {
      return std::ranges::find(cells_, column, &Cell::first);
    }
    [[nodiscard]] std::vector<Cell>::const_iterator end() const { return cells_.end(); }
    /// The value of a column, empty where the row has none.
    [[nodiscard]] const std::string& at(std::string_view column) const;

   private:
    std::vector<Cell> cells_;
  };
  /// Rows of any other table (deadline_words, party_words, territories, …), in the order of the table. Empty for an
  /// unknown table.
  [[nodiscard]] const std::vector<Row>& table(std::string_view name) const;

  /// The row of a table whose column "forms" ("январь|января|янв") lists a form; nullptr where none does.
  /// form is compared with the folded forms (language::folded) as it is. The row lives as long as the vocabulary.
  [[nodiscard]] const Row* row_of(std::string_view table, std::string_view form) const;

  /// All forms of a table, folded, with the index of their row in table(); for comparison with misspelt words.
  [[nodiscard]] const std::map<std::string, std::size_t, std::less<>>& forms(std::string_view table) const;

  /// The column headers: roles by folded form.
  [[nodiscard]] const std::map<std::string, std::vector<ColumnRole>, std::less<>>& headers() const { return headers_; }

  /// What a reader makes of the vocabulary to look words up in its own way; made once, at the first use. Index must
  /// have a constructor from a vocabulary and be safe to share between threads. It may keep views of words, but no
  /// reference to the vocabulary itself, which can be moved. add() drops all indexes.
  template <typename Index>
  [[nodiscard]] const Index& index() const {
    return indexes_.get<Index>(*this);
  }

 private:
  struct Table {
    std::vector<std::string> columns;
    std::vector<Row> rows;
    std::map<std::string, std::size_t, std::less<>> forms;  // folded form -> index of its row
  };
  std::optional<model::Diagnostic> add(std::string_view name, const TsvTable& tsv);
  std::optional<model::Diagnostic> add_row(std::string_view name, Table& table, Row row, int line);
  std::optional<model::Diagnostic> add_header(const Row& row, int line);

  std::map<std::string, std::vector<ColumnRole>, std::less<>> headers_;  // by folded form
  std::map<ColumnRole, std::string> titles_;
  std::map<std::string, Abbreviation, std::less<>> abbreviations_;
  std::map<std::string, Table, std::less<>> tables_;
  IndexCache indexes_;
};

}  // namespace vekha::importer

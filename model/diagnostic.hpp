#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::model {

/// Where in the document: 1-based; top-level tables in reading order, rows and columns of the table's grid.
struct SourceLocation {
  std::optional<int> table, row, column;
  friend bool operator==(const SourceLocation&, const SourceLocation&) = default;
};

enum class Severity { note, warning, error };

/// Printed as "schedule-unread" (code_name) and never renamed. The sentence of each code is in messages/<language>.tsv.
enum class DiagnosticCode {
  // The file is refused
  file_missing,
  file_not_regular,
  file_unreadable,
  file_empty,
  file_too_large,
  not_a_document,
  name_misleading,
  legacy_word_document,
  rtf_document,
  pdf_document,
  web_page,
  spreadsheet,
  presentation,
  encrypted,
  archive_damaged,
  archive_entry_refused,
  archive_too_large,
  part_missing,
  part_too_large,
  xml_malformed,
  xml_too_deep,
  xml_doctype,
  table_too_large,
  document_too_large,
  // Something of the document was skipped or repaired
  no_text,
  part_skipped,
  element_skipped,
  tracked_changes,
  hidden_text_skipped,
  struck_text_skipped,
  comments_skipped,
  image_without_description,
  table_repaired,
  limit_reached,
  // Interpretation
  table_not_understood,
  column_unknown,
  column_ambiguous,
  schedule_unread,
  schedule_words_left,
  schedule_outside_period,
  schedule_missing,
  responsible_missing,
  party_unresolved,
  party_similar,
  header_repeated,
  row_continued,
  activities_in_one_cell,
  section_number_repeated,
  approval_missing,
  approval_contradictory,
  draft_marked,
  title_missing,
  amends_a_plan,
  no_roadmap,
  period_missing,
  municipality_missing,
  // A vocabulary table of the content folder
  vocabulary_table_unknown,
  vocabulary_columns_wrong,
  vocabulary_row_wrong,
  vocabulary_value_wrong,
};

/// The kebab-case name of a code, as in the JSON contract.
std::string_view code_name(DiagnosticCode code);
/// Every code, in the order of declaration.
std::vector<DiagnosticCode> diagnostic_codes();
/// The code of a name; empty where there is none.
std::optional<DiagnosticCode> code_of(std::string_view name);

/// A finding about a document. The arguments fill the {placeholders} of the code's sentence; the file name is added
/// where the document is known.
struct Diagnostic {
  Severity severity = Severity::warning;
  DiagnosticCode code{};
  std::map<std::string, std::string> arguments;
  SourceLocation source;
  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};
using Diagnostics = std::vector<Diagnostic>;

}  // namespace vekha::model

#include "model/diagnostic.hpp"

#include <algorithm>
#include <array>

namespace vekha::model {
namespace {

struct CodeName {
  DiagnosticCode code;
  std::string_view name;
};

using enum DiagnosticCode;
constexpr std::array code_names{
    CodeName{file_missing, "file-missing"},
    CodeName{file_not_regular, "file-not-regular"},
    CodeName{file_unreadable, "file-unreadable"},
    CodeName{file_empty, "file-empty"},
    CodeName{file_too_large, "file-too-large"},
    CodeName{not_a_document, "not-a-document"},
    CodeName{name_misleading, "name-misleading"},
    CodeName{legacy_word_document, "legacy-word-document"},
    CodeName{rtf_document, "rtf-document"},
    CodeName{pdf_document, "pdf-document"},
    CodeName{web_page, "web-page"},
    CodeName{spreadsheet, "spreadsheet"},
    CodeName{presentation, "presentation"},
    CodeName{encrypted, "encrypted"},
    CodeName{archive_damaged, "archive-damaged"},
    CodeName{archive_entry_refused, "archive-entry-refused"},
    CodeName{archive_too_large, "archive-too-large"},
    CodeName{part_missing, "part-missing"},
    CodeName{part_too_large, "part-too-large"},
    CodeName{xml_malformed, "xml-malformed"},
    CodeName{xml_too_deep, "xml-too-deep"},
    CodeName{xml_doctype, "xml-doctype"},
    CodeName{table_too_large, "table-too-large"},
    CodeName{document_too_large, "document-too-large"},
    CodeName{no_text, "no-text"},
    CodeName{part_skipped, "part-skipped"},
    CodeName{element_skipped, "element-skipped"},
    CodeName{tracked_changes, "tracked-changes"},
    CodeName{hidden_text_skipped, "hidden-text-skipped"},
    CodeName{comments_skipped, "comments-skipped"},
    CodeName{image_without_description, "image-without-description"},
    CodeName{table_repaired, "table-repaired"},
    CodeName{limit_reached, "limit-reached"},
    CodeName{table_not_understood, "table-not-understood"},
    CodeName{column_unknown, "column-unknown"},
    CodeName{column_ambiguous, "column-ambiguous"},
    CodeName{schedule_unread, "schedule-unread"},
    CodeName{schedule_outside_period, "schedule-outside-period"},
    CodeName{schedule_missing, "schedule-missing"},
    CodeName{responsible_missing, "responsible-missing"},
    CodeName{party_unresolved, "party-unresolved"},
    CodeName{party_similar, "party-similar"},
    CodeName{header_repeated, "header-repeated"},
    CodeName{row_continued, "row-continued"},
    CodeName{activities_in_one_cell, "activities-in-one-cell"},
    CodeName{section_number_repeated, "section-number-repeated"},
    CodeName{approval_missing, "approval-missing"},
    CodeName{approval_contradictory, "approval-contradictory"},
    CodeName{draft_marked, "draft-marked"},
    CodeName{title_missing, "title-missing"},
    CodeName{amends_a_plan, "amends-a-plan"},
    CodeName{no_roadmap, "no-roadmap"},
    CodeName{period_missing, "period-missing"},
    CodeName{municipality_missing, "municipality-missing"},
    CodeName{vocabulary_table_unknown, "vocabulary-table-unknown"},
    CodeName{vocabulary_columns_wrong, "vocabulary-columns-wrong"},
    CodeName{vocabulary_row_wrong, "vocabulary-row-wrong"},
    CodeName{vocabulary_value_wrong, "vocabulary-value-wrong"},
};

}  // namespace

std::string_view code_name(DiagnosticCode code) { return std::ranges::find(code_names, code, &CodeName::code)->name; }

std::vector<DiagnosticCode> diagnostic_codes() {
  std::vector<DiagnosticCode> codes;
  for (const CodeName& row : code_names) codes.push_back(row.code);
  return codes;
}

std::optional<DiagnosticCode> code_of(std::string_view name) {
  const auto found = std::ranges::find(code_names, name, &CodeName::name);
  if (found == code_names.end()) return std::nullopt;
  return found->code;
}

}  // namespace vekha::model

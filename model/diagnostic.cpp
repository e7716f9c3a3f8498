#include "model/diagnostic.hpp"

namespace vekha::model {
namespace {

// Empty for what is no code. A switch, so that the compiler misses a code without a name.
constexpr std::string_view name_of(DiagnosticCode code) {
  switch (code) {
    using enum DiagnosticCode;
    case file_missing:
      return "file-missing";
    case file_not_regular:
      return "file-not-regular";
    case file_unreadable:
      return "file-unreadable";
    case file_empty:
      return "file-empty";
    case file_too_large:
      return "file-too-large";
    case not_a_document:
      return "not-a-document";
    case name_misleading:
      return "name-misleading";
    case legacy_word_document:
      return "legacy-word-document";
    case rtf_document:
      return "rtf-document";
    case pdf_document:
      return "pdf-document";
    case web_page:
      return "web-page";
    case spreadsheet:
      return "spreadsheet";
    case presentation:
      return "presentation";
    case encrypted:
      return "encrypted";
    case archive_damaged:
      return "archive-damaged";
    case archive_entry_refused:
      return "archive-entry-refused";
    case archive_too_large:
      return "archive-too-large";
    case part_missing:
      return "part-missing";
    case part_too_large:
      return "part-too-large";
    case xml_malformed:
      return "xml-malformed";
    case xml_too_deep:
      return "xml-too-deep";
    case xml_doctype:
      return "xml-doctype";
    case table_too_large:
      return "table-too-large";
    case document_too_large:
      return "document-too-large";
    case no_text:
      return "no-text";
    case part_skipped:
      return "part-skipped";
    case element_skipped:
      return "element-skipped";
    case tracked_changes:
      return "tracked-changes";
    case hidden_text_skipped:
      return "hidden-text-skipped";
    case struck_text_skipped:
      return "struck-text-skipped";
    case comments_skipped:
      return "comments-skipped";
    case image_without_description:
      return "image-without-description";
    case table_repaired:
      return "table-repaired";
    case limit_reached:
      return "limit-reached";
    case table_not_understood:
      return "table-not-understood";
    case column_unknown:
      return "column-unknown";
    case column_ambiguous:
      return "column-ambiguous";
    case schedule_unread:
      return "schedule-unread";
    case schedule_words_left:
      return "schedule-words-left";
    case schedule_outside_period:
      return "schedule-outside-period";
    case schedule_missing:
      return "schedule-missing";
    case responsible_missing:
      return "responsible-missing";
    case party_unresolved:
      return "party-unresolved";
    case party_similar:
      return "party-similar";
    case header_repeated:
      return "header-repeated";
    case row_continued:
      return "row-continued";
    case activities_in_one_cell:
      return "activities-in-one-cell";
    case section_number_repeated:
      return "section-number-repeated";
    case approval_missing:
      return "approval-missing";
    case approval_contradictory:
      return "approval-contradictory";
    case draft_marked:
      return "draft-marked";
    case title_missing:
      return "title-missing";
    case amends_a_plan:
      return "amends-a-plan";
    case no_roadmap:
      return "no-roadmap";
    case period_missing:
      return "period-missing";
    case municipality_missing:
      return "municipality-missing";
    case vocabulary_table_unknown:
      return "vocabulary-table-unknown";
    case vocabulary_columns_wrong:
      return "vocabulary-columns-wrong";
    case vocabulary_row_wrong:
      return "vocabulary-row-wrong";
    case vocabulary_value_wrong:
      return "vocabulary-value-wrong";
  }
  return {};
}

}  // namespace

std::string_view code_name(DiagnosticCode code) { return name_of(code); }

std::vector<DiagnosticCode> diagnostic_codes() {
  std::vector<DiagnosticCode> codes;
  for (auto code = DiagnosticCode{}; !name_of(code).empty(); code = static_cast<DiagnosticCode>(codes.size()))
    codes.push_back(code);
  return codes;
}

std::optional<DiagnosticCode> code_of(std::string_view name) {
  for (const DiagnosticCode code : diagnostic_codes()) {
    if (name_of(code) == name) return code;
  }
  return std::nullopt;
}

}  // namespace vekha::model

#include "importer/interpretation/facts/approval/margin_marks.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vekha::importer::head {
namespace {

using model::DiagnosticCode;

bool has(const ApprovalReading& reading, DiagnosticCode code) {
  return std::ranges::find(reading.diagnostics, code, &model::Diagnostic::code) != reading.diagnostics.end();
}

bool is_marked(const ApprovalReading& reading) {
  return std::ranges::find(reading.places, "draft", &ApprovalReading::Place::field) != reading.places.end();
}

// The findings about approval give way to those of another reading.
void take_findings(ApprovalReading& from, ApprovalReading& approval) {
  std::erase_if(approval.diagnostics, [](const model::Diagnostic& each) {
    return each.code == DiagnosticCode::approval_missing || each.code == DiagnosticCode::draft_marked;
  });
  std::ranges::move(from.diagnostics, std::back_inserter(approval.diagnostics));
}

}  // namespace

void believe_margins(const Body& body, const DocumentWords& words, const parties::Lexicon& lexicon,
                     ApprovalReading& approval) {
  if (body.margins.empty()) return;
  Body beside;
  beside.blocks = body.margins;
  ApprovalReading margins = read_approval(head_lines(beside, words), words, lexicon);
  if (is_marked(margins)) {
    take_findings(margins, approval);
    approval.draft_marked = true;
    approval.approval.status = model::ApprovalStatus::draft;
    return;
  }
  const bool stamped = margins.approval.number || margins.approval.date || margins.draft_marked;
  if (!stamped || !has(approval, DiagnosticCode::approval_missing)) return;
  take_findings(margins, approval);
  approval.approval = std::move(margins.approval);
  approval.draft_marked = margins.draft_marked;
  std::ranges::move(margins.offices, std::back_inserter(approval.offices));
}

}  // namespace vekha::importer::head

#include "importer/body/findings.hpp"

#include <map>
#include <utility>

#include "importer/limits.hpp"

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using model::Severity;

void tell(model::Diagnostics& out, Severity severity, DiagnosticCode code,
          std::map<std::string, std::string> arguments = {}) {
  out.push_back({.severity = severity, .code = code, .arguments = std::move(arguments), .source = {}});
}

}  // namespace

model::Diagnostics told(const Findings& findings) {
  model::Diagnostics out;
  if (findings.tracked_changes) tell(out, Severity::warning, DiagnosticCode::tracked_changes);
  if (findings.hidden_text) tell(out, Severity::note, DiagnosticCode::hidden_text_skipped);
  if (findings.struck_text) tell(out, Severity::warning, DiagnosticCode::struck_text_skipped);
  if (findings.comments) tell(out, Severity::note, DiagnosticCode::comments_skipped);
  for (const std::string_view element : findings.skipped) {
    tell(out, Severity::warning, DiagnosticCode::element_skipped, {{"element", std::string(element)}});
  }
  std::size_t named = 0;
  for (const std::string& media : findings.undescribed) {
    if (++named > most_named_pictures) break;
    tell(out, Severity::note, DiagnosticCode::image_without_description, {{"media", media}});
  }
  const auto limit = [&](bool reached, const char* reason) {
    if (reached) tell(out, Severity::warning, DiagnosticCode::limit_reached, {{"reason", reason}});
  };
  limit(findings.paragraph_limit, "reason.too-many-paragraphs");
  limit(findings.picture_limit, "reason.too-many-pictures");
  limit(findings.link_limit, "reason.too-many-links");
  limit(findings.space_limit, "reason.spaces");
  limit(findings.repeat_limit, "reason.repeated-cells");
  return out;
}

}  // namespace vekha::importer

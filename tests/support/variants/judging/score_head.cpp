#include <algorithm>

#include "tests/support/variants/judging/tally.hpp"

namespace vekha::test {
namespace {

using enum model::DiagnosticCode;

std::string iso(const std::optional<model::Date>& date) { return date ? model::to_iso(*date) : "none"; }

void judge_title(const TruePlan& truth, const model::Document& document, Tally& tally) {
  if (!truth.head.title) return;
  const std::string& wanted = *truth.head.title;
  const bool right = document.title && same_words(*document.title, wanted);
  tally.count("title", right, document.title.value_or("none") + ", expected " + wanted);
  if (document.title) tally.state_of_document("title", right, {title_missing}, *document.title);
}

// The time in which exams or a school year are prepared, not the year that these have.
bool is_before_event(const PlanTime& time, const model::Period& period) {
  if (!period.start) return false;
  const int year = static_cast<int>(period.start->year());
  const bool autumn = period.start->month() >= std::chrono::August;
  return year == time.first_year && (time.spring ? !autumn : autumn);
}

// A year is what a plan of a school year covers to its end or to that of the summer.
void judge_period(const TruePlan& truth, const model::Document& document, Tally& tally) {
  if (truth.activities.empty()) return;
  const bool says = document.period && (document.period->start || document.period->end);
  if (says && !truth.time.is_told) {
    tally.state_of_document(
        "period", is_before_event(truth.time, *document.period), {period_missing},
        iso(document.period->start) + ".." + iso(document.period->end) + " for " + truth.time.words);
  }
  if (!truth.head.has_period) return;
  bool right = says && document.period->start == truth.time.days.start;
  if (right && document.period->end != truth.time.days.end) {
    right = truth.time.kind == PlanTime::Kind::school_year &&
            document.period->end == model::make_date(truth.time.last_year, 8, 31);
  }
  const std::string what = says ? iso(document.period->start) + ".." + iso(document.period->end) : "none";
  tally.count("period", right, what + ", expected " + truth.time.words);
  if (says) tally.state_of_document("period", right, {period_missing}, what);
}

void judge_approval(const TruePlan& truth, const model::Document& document, Tally& tally) {
  if (truth.head.approval == TrueHead::Approval::not_judged) return;
  const model::Approval& got = document.approval;
  const bool is_draft = truth.head.approval == TrueHead::Approval::draft;
  const bool right = (got.status == model::ApprovalStatus::draft) == is_draft;
  tally.count("approval", right, is_draft ? "a draft is approved" : "an approved plan is a draft");
  // A plan that counts as a draft is held back: nothing is stated.
  if (got.status == model::ApprovalStatus::draft) return;
  tally.state_of_document("approval", right, {approval_contradictory, draft_marked}, "approved");
  if (is_draft) return;
  tally.count("act", got.number == truth.head.number && got.date == truth.head.date,
              got.number.value_or("none") + " of " + iso(got.date));
  if (got.number)
    tally.state_of_document("act", got.number == truth.head.number, {approval_contradictory}, *got.number);
  if (got.date) tally.state_of_document("act", got.date == truth.head.date, {approval_contradictory}, iso(got.date));
}

}  // namespace

void judge_head(const TruePlan& truth, const model::Document& document, Tally& tally) {
  judge_title(truth, document, tally);
  judge_period(truth, document, tally);
  judge_approval(truth, document, tally);
}

}  // namespace vekha::test

#include <algorithm>
#include <cmath>

#include "language/text.hpp"
#include "tests/support/variants/judging/tally.hpp"

namespace vekha::test {
namespace {

std::string iso(const std::optional<model::Date>& date) { return date ? model::to_iso(*date) : "none"; }
std::string shown(const std::optional<double>& number) { return number ? std::to_string(*number) : "none"; }

bool equal(const std::optional<double>& a, const std::optional<double>& b) {
  return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-9);
}

template <typename Found>
const Found* with_text(const std::vector<Found>& all, const std::string& text) {
  const auto at = std::ranges::find_if(all, [&](const Found& found) { return same_words(found.text, text); });
  return at == all.end() ? nullptr : &*at;
}

void judge_progress(const TrueProgress& truth, const model::Document& document, Tally& tally) {
  const auto* found = with_text(document.progress, truth.text);
  tally.count("record", found != nullptr, truth.text);
  const bool says = found != nullptr && found->status != model::ProgressStatus::unknown;
  const bool right = found != nullptr && std::ranges::find(truth.status, found->status) != truth.status.end();
  const std::string mark =
      found == nullptr ? "" : found->mark.value_or("") + " as " + std::to_string(static_cast<int>(found->status));
  tally.count("status", right, mark);
  if (says) tally.state("status", right, found->source, mark);
  if (found == nullptr) return;
  if (truth.date)
    tally.count("date done", found->date == truth.date, iso(found->date) + ", expected " + iso(truth.date));
  if (found->date) tally.state("date done", found->date == truth.date, found->source, iso(found->date));
  if (truth.moved_to) tally.count("moved to", found->moved_to == truth.moved_to, iso(found->moved_to));
  if (found->moved_to) tally.state("moved to", found->moved_to == truth.moved_to, found->source, iso(found->moved_to));
}

class IndicatorJudge {
 public:
  IndicatorJudge(const TrueIndicator& truth, const model::Indicator* found, Tally& tally)
      : truth_(truth), found_(found), tally_(tally) {}

  void judge() {
    tally_.count("indicator", found_ != nullptr, truth_.text);
    for (const TrueIndicatorValue& value : truth_.values) {
      if (value.target) miss_unless(equal(got_of(value.period).target, value.target), value.period, value.target);
      if (value.actual) {
        const bool as_baseline = found_ != nullptr && equal(found_->baseline, value.actual);
        miss_unless(as_baseline || equal(got_of(value.period).actual, value.actual), value.period, value.actual);
      }
    }
    if (truth_.baseline)
      miss_unless(found_ != nullptr && equal(found_->baseline, truth_.baseline), "baseline", truth_.baseline);
    if (found_ == nullptr) return;
    tally_.count("unit", language::words_of(found_->unit) == language::words_of(truth_.unit), found_->unit);
    judge_stated();
  }

 private:
  [[nodiscard]] model::IndicatorValue got_of(const std::string& period) const {
    if (found_ == nullptr) return {};
    const auto at = std::ranges::find_if(found_->values, [&](const model::IndicatorValue& value) {
      return value.period.find(period) != std::string::npos;
    });
    return at == found_->values.end() ? model::IndicatorValue{} : *at;
  }

  void miss_unless(bool right, const std::string& period, const std::optional<double>& wanted) {
    tally_.count("value", right, truth_.text.substr(0, 40) + ": " + period + ", expected " + shown(wanted));
  }

  void judge_stated() {
    for (const model::IndicatorValue& value : found_->values) {
      const auto wanted = std::ranges::find_if(truth_.values, [&](const TrueIndicatorValue& truth) {
        return value.period.find(truth.period) != std::string::npos;
      });
      const bool known = wanted != truth_.values.end();
      if (value.target)
        state(known && equal(value.target, wanted->target), value.period + " target " + shown(value.target));
      if (value.actual)
        state(known && equal(value.actual, wanted->actual), value.period + " actual " + shown(value.actual));
    }
    if (!found_->baseline) return;
    const bool as_value = std::ranges::any_of(
        truth_.values, [&](const TrueIndicatorValue& truth) { return equal(found_->baseline, truth.actual); });
    state(as_value || equal(found_->baseline, truth_.baseline), "baseline " + shown(found_->baseline));
  }
  void state(bool right, const std::string& what) {
    tally_.state("value", right, found_->source, truth_.text.substr(0, 40) + ": " + what);
  }

  const TrueIndicator& truth_;
  const model::Indicator* found_;
  Tally& tally_;
};

// -- who helps whom --

std::string key_of(const model::PartyId& id, const model::Document& document) {
  const auto at = std::ranges::find(document.parties, id, &model::Party::id);
  return at == document.parties.end() ? "" : at->number.value_or("") + " " + at->name;
}

bool is_school(const std::string& found, const std::string& key) {
  const auto words = language::words_of(found);
  const std::string folded = language::folded(key);
  return std::ranges::any_of(words, [&](const std::string& word) {
    return word == folded || (folded.size() > 8 && word.starts_with(folded));
  });
}

bool is_pair(const model::Partnership& found, const TruePartnership& truth, const std::string& mentee,
             const model::Document& document) {
  return found.mentor && is_school(key_of(*found.mentor, document), truth.mentor) &&
         std::ranges::any_of(found.mentees,
                             [&](const model::PartyId& id) { return is_school(key_of(id, document), mentee); });
}

void judge_partnerships(const TruePlan& truth, const model::Document& document, Tally& tally) {
  for (const TruePartnership& wanted : truth.partnerships) {
    for (const std::string& mentee : wanted.mentees) {
      const bool right = std::ranges::any_of(document.partnerships, [&](const model::Partnership& found) {
        return is_pair(found, wanted, mentee, document);
      });
      tally.count("partnership", right, wanted.mentor + " -> " + mentee);
    }
  }
  if (truth.partnerships.empty()) return;
  for (const model::Partnership& found : document.partnerships) {
    for (const model::PartyId& mentee : found.mentees) {
      const bool right = std::ranges::any_of(truth.partnerships, [&](const TruePartnership& wanted) {
        return found.mentor && is_school(key_of(*found.mentor, document), wanted.mentor) &&
               std::ranges::any_of(wanted.mentees,
                                   [&](const std::string& key) { return is_school(key_of(mentee, document), key); });
      });
      const std::string what =
          (found.mentor ? key_of(*found.mentor, document) : "") + " -> " + key_of(mentee, document);
      tally.state_of_document("partnership", right, {}, what);
    }
  }
}

}  // namespace

void judge_records(const TruePlan& truth, const model::Document& document, Tally& tally) {
  for (const TrueProgress& row : truth.records.progress) judge_progress(row, document, tally);
  for (const TrueIndicator& row : truth.records.indicators)
    IndicatorJudge(row, with_text(document.indicators, row.text), tally).judge();
  judge_partnerships(truth, document, tally);
}

}  // namespace vekha::test

#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "model/document.hpp"
#include "tests/support/variants/judging/score.hpp"

/// What the judges of a reading share: counting, and what the document's findings excuse.
namespace vekha::test {

/// True where two texts are the same but for their signs and for one letter in twenty.
bool same_words(std::string_view a, std::string_view b);

class Tally {
 public:
  Tally(VariantScore& score, const model::Document& document) : score_(score), document_(document) {}

  void miss(std::string text) { score_.misses.push_back(std::move(text)); }
  /// Something that should be there: right or not.
  void count(const std::string& name, bool right, const std::string& what);
  /// A value that the reading states; false ones count where no finding speaks of the value. The place is a row.
  void state(const std::string& name, bool right, const model::SourceLocation& place, const std::string& what);
  /// The same for what is said of the document, which the findings of these codes doubt.
  void state_of_document(const std::string& name, bool right, std::initializer_list<model::DiagnosticCode> codes,
                         const std::string& what);

 private:
  [[nodiscard]] bool is_doubted(const model::SourceLocation& place) const;
  void add(const std::string& name, bool right, const std::string& what);

  VariantScore& score_;
  const model::Document& document_;
};

void judge_head(const TruePlan& truth, const model::Document& document, Tally& tally);
void judge_records(const TruePlan& truth, const model::Document& document, Tally& tally);
void judge_plan(const TruePlan& truth, const model::Document& document, VariantScore& score, Tally& tally);

}  // namespace vekha::test

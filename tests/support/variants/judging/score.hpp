#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/document.hpp"
#include "tests/support/variants/plan.hpp"

/// How near a reading comes to what the author meant.
namespace vekha::test {

/// Right and judged; nothing judged counts for nothing.
struct Share {
  int right = 0, of = 0;
  void count(bool is_right) { right += is_right ? 1 : 0, ++of; }
  [[nodiscard]] double value() const { return of == 0 ? 1.0 : static_cast<double>(right) / of; }
};

struct VariantScore {
  std::map<std::string, Share> shares;   ///< by what is judged: «found», «section», «kind», …
  std::map<std::string, Share> phrases;  ///< deadlines read right, by family of the phrase
  std::map<std::string, Share> stated;   ///< values that no finding doubts, by sort: right and all
  int statements = 0;                    ///< all of these
  int wrong = 0;                         ///< of these, those that say something else than the document
  std::vector<std::string> misses;

  /// 0 to 100: what is judged has weights as the parts of a plan have; what a plan has not is left out.
  [[nodiscard]] double total() const;
};

VariantScore score_of(const TruePlan& truth, const model::Document& document);

}  // namespace vekha::test

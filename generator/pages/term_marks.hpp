#pragma once

#include <set>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// Marks the abbreviations in the texts of one page, and remembers which ones: their explanations stand at its end and
/// open where the reader taps, without a script.
class TermMarks {
 public:
  explicit TermMarks(const PageContext& page) : page_(page) {}

  /// The text as HTML; each abbreviation is a button once a text. plan: whose own definitions come first.
  View::Html mark(std::string_view text, const Plan& plan);

  /// Names of the partial "terms": has_terms, terms. For the page's view, after all texts.
  void set_terms(View& view) const;

 private:
  const PageContext& page_;
  std::set<const Term*> used_;
};

}  // namespace vekha::generator

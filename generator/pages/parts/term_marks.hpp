#pragma once

#include <set>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// Marks the abbreviations in the texts of one page, and remembers which ones: their explanations stand at its end and
/// open where the reader taps, without a script.
class TermMarks {
 public:
  using Terms = std::set<const Term*>;

  explicit TermMarks(const PageContext& page) : page_(page) {}

  /// The text as HTML; each abbreviation is a button once a text. Points of a list that the document has in one
  /// paragraph («…: - первое; - второе») stand on lines of their own. plan: whose own definitions come first.
  View::Html mark(std::string_view text, const Plan& plan);

  /// Appends the same without lines of its own, for texts that belong together: said holds the abbreviations that are
  /// buttons already.
  void append(std::string& html, std::string_view text, const Plan& plan, Terms& said);

  /// Names of the partial "terms": has_terms, terms. For the page's view, after all texts.
  void set_terms(View& view) const;

 private:
  const PageContext& page_;
  Terms used_;
};

}  // namespace vekha::generator

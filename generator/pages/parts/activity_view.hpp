#pragma once

#include <optional>
#include <span>
#include <string>

#include "generator/pages/page.hpp"
#include "generator/pages/parts/term_marks.hpp"

namespace vekha::generator {

/// An activity with what pages need around it.
struct ShownActivity {
  const Municipality& municipality;
  const Plan& plan;
  std::size_t index;
  [[nodiscard]] const model::Activity& activity() const { return plan.document.activities[index]; }
  [[nodiscard]] const ActivityState& state() const { return plan.states[index]; }
};

/// Who answers: post first, then name, one entry a party; what can't be told apart stays as in the document.
/// Where that is one party, it leads to its list of activities.
View::List responsible_views(const PageContext& page, const ShownActivity& shown);

/// The actors of an activity that says who does what, one entry each.
View::List actors(const PageContext& page, const ShownActivity& shown);

/// «до 01.04.2021» in the quotation marks of the document's own words; empty where the document gives no deadline, and
/// where these are the words of `when`, which stand beside it.
std::string as_in_document(const model::Activity& activity, std::string_view when, const Words& words);

/// A row of a table of activities: the anchor is prefix and the activity's id.
struct TableRow {
  std::size_t index;  ///< of the activity in its plan
  std::string prefix;
  std::string months, people;  ///< keys by which a filter finds the row; empty where it has none
};

/// Names of the partial "activity_table": activities of one plan, with the columns that they need. Where it is the
/// table of a school (an index in Municipality::schools), what the school has to do stands before what others do.
/// Abbreviations of the texts are marked.
View activity_table(const PageContext& page, TermMarks& marks, const Municipality& municipality, const Plan& plan,
                    const std::vector<TableRow>& rows, std::string caption, std::optional<std::size_t> school = {});

/// What a school has to do in an activity: its own action, else the text of the activity.
const std::string& text_for_school(const ShownActivity& shown, std::size_t school);

/// Evidence of a report: text, and the address where it leads to a public page.
View::List evidence_views(std::span<const std::string> evidence);

}  // namespace vekha::generator

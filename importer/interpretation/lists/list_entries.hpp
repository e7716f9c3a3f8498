#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/lists/activity_item.hpp"
#include "importer/interpretation/pages/logical_table.hpp"

namespace vekha::importer::lists {

/// A heading, or a paragraph that may be an activity.
struct Entry {
  const BodyParagraph* paragraph = nullptr;
  ActivityItem item;
  bool heading = false;
  bool aim = false;         ///< of a list of goals, tasks, results
  bool time = false;        ///< the heading is a month, a quarter: the items below are of it
  bool time_above = false;  ///< the deadline is that of the heading

  [[nodiscard]] bool listed() const { return !item.number.empty() || !paragraph->list_label.empty(); }
  /// True where the entry says when or who by itself. A paragraph without a number must say both; «Заказчик: …» above
  /// «Сроки: …» is a passport.
  [[nodiscard]] bool complete() const;
};

/// The text of a heading with the label of its list, without a colon at the end.
std::string heading_text(const BodyParagraph& paragraph);

/// The paragraphs behind the title as entries, in reading order: lines that belong to an activity («Срок: …») are in
/// its item, headings are told by their look, their number or the list that they announce, items under «Сентябрь» have
/// it for their deadline. Dates alone are deadlines where things to do stand before them, not laws or stages.
std::vector<Entry> entries_of(const std::vector<BodyPart>& parts, const Facts& facts, const KnownWords& words);

/// The same of some paragraphs, which must outlive the entries.
std::vector<Entry> entries_of(const std::vector<const BodyParagraph*>& paragraphs, const Facts& facts,
                              const KnownWords& words);

}  // namespace vekha::importer::lists

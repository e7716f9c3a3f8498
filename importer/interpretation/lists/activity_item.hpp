#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/table_words.hpp"
#include "importer/vocabulary/vocabulary.hpp"
#include "model/activity.hpp"
#include "model/date.hpp"

namespace vekha::importer::lists {

/// What a paragraph says about an activity: «1. Провести семинар – март 2022 г., отв. директор», or one line of it:
/// «Срок: до 1 марта».
struct ActivityItem {
  std::string number;  ///< as printed or drawn; empty where there is none
  std::string text;    ///< empty where the paragraph only says when, who or with what result
  std::string whole;   ///< the text and all that was taken out of it; without the number
  std::string deadline, responsible, expected;
  std::vector<model::ExtraField> extra;  ///< «Место проведения: …»
  bool labelled = false;  ///< a word says which of them is which: «Срок:», «отв.»; or both stand in their places
};

/// Reads a paragraph with the label of its list. plan: the period by which dates without a year are known as dates.
/// Values behind words of headers.tsv are taken by these words; before them, or at the end, a part of its own that can
/// only be a deadline is one, and who stands behind it: «(до 20 мая, отдел образования)». Everything else is the text.
/// Never fails.
ActivityItem activity_item(std::string_view paragraph, std::string_view list_label, const Vocabulary& vocabulary,
                           const TableWords& words, const std::optional<model::DateInterval>& plan);

}  // namespace vekha::importer::lists

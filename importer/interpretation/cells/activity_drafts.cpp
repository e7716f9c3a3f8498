#include "importer/interpretation/cells/activity_drafts.hpp"

#include <algorithm>
#include <utility>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/numbering.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_number = 24;             // bytes
constexpr std::size_t most_activities_of_a_cell = 40;  // each gets a copy of the row's other cells

// Number and text of a line that leads with its number, typed or automatic. «•» does not count.
ActivityDraft numbered(const TextLine& line) {
  ActivityDraft draft;
  draft.text = language::normalized(line.text);
  if (leading_number(line.label)) {
    draft.number = line.label;
  } else if (const auto number = leading_number(draft.text); number && number->length < draft.text.size()) {
    draft.number = number->printed;
    draft.text.erase(0, number->length);
  }
  return draft;
}

// The text of a cell without the number that leads it.
ActivityDraft whole_cell(const TextCell& cell) {
  ActivityDraft draft = numbered(cell.lines.front());
  for (std::size_t i = 1; i < cell.lines.size(); ++i) {
    const TextLine& line = cell.lines[i];
    draft.text.append(draft.text.empty() ? "" : " ").append(line.label).append(line.label.empty() ? "" : " ");
    draft.text.append(language::normalized(line.text));
  }
  return draft;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

bool is_complete(const ActivityDraft& draft) { return !draft.number.empty() && !draft.text.empty(); }

// The lines of a cell as activities of their own; nothing where they are parts of one.
std::vector<ActivityDraft> several(const TextCell& cell, const std::vector<std::string>& numbers,
                                   const std::vector<std::string>& deadlines) {
  const std::size_t count = cell.lines.size();
  if (count < 2 || count > most_activities_of_a_cell) return {};
  std::vector<ActivityDraft> drafts;
  for (const TextLine& line : cell.lines) drafts.push_back(numbered(line));
  const bool numbered_beside = numbers.size() == count && std::ranges::all_of(numbers, is_number_only);
  const bool dated = deadlines.size() == count;
  if (!numbered_beside && !(dated && std::ranges::all_of(drafts, is_complete))) return {};
  for (std::size_t i = 0; i < count; ++i) {
    if (dated) drafts[i].deadline = deadlines[i];
    if (numbered_beside) drafts[i].number = numbers[i];
    if (numbers.size() == 1) drafts[i].number = typed_number(numbers.front());
  }
  return drafts;
}

}  // namespace

std::string typed_number(const std::string& text) {
  return text.size() <= longest_number ? language::normalized(text) : std::string();
}

ActivityDrafts activity_drafts(const TextCell& cell, const std::string& numbers, const std::string& deadlines) {
  if (cell.lines.empty()) return {};
  const auto dates = lines_of(deadlines);
  ActivityDrafts out{.drafts = several(cell, lines_of(numbers), dates)};
  if (!out.drafts.empty()) {
    for (ActivityDraft& draft : out.drafts) {
      if (draft.deadline.empty()) draft.deadline = deadlines;
    }
    out.said = out.drafts.size();
    return out;
  }
  ActivityDraft one = whole_cell(cell);
  if (std::string typed = typed_number(numbers); !typed.empty()) {
    if (one.number != typed) one.text = line_of(cell);
    one.number = std::move(typed);
  }
  one.deadline = deadlines;
  // A lead and a list with a date for each of its items is one activity; that reading may be wrong.
  if (cell.lines.size() > 2 && dates.size() > 1 && dates.size() + 1 >= cell.lines.size()) out.said = dates.size();
  out.drafts.push_back(std::move(one));
  return out;
}

}  // namespace vekha::importer

#include "importer/interpretation/cells/activity_drafts.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/columns/column_contents.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/numbering.hpp"
#include "language/text.hpp"
#include "language/words.hpp"

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

// The lines of an activity cell; one paragraph that is broken within is several.
std::vector<TextLine> lines_of(const TextCell& cell) {
  if (cell.lines.size() != 1) return cell.lines;
  const TextLine& paragraph = cell.lines.front();
  std::vector<TextLine> lines;
  for (std::string& line : lines_of(paragraph.text))
    lines.push_back({.label = lines.empty() ? paragraph.label : "", .text = std::move(line), .links = {}});
  return lines;
}

bool goes_on_below(std::string_view line) {
  constexpr std::array<std::string_view, 9> ends{":", ",", "-", "–", "—", "(", " и", " по", " с"};
  return std::ranges::any_of(ends, [&](std::string_view end) { return line.ends_with(end); });
}

// Each line begins like an activity, and none goes on in the next or introduces it.
bool are_whole(const std::vector<ActivityDraft>& drafts) {
  return std::ranges::none_of(drafts, [](const ActivityDraft& draft) {
    return draft.text.empty() || begins_small(draft.text) || goes_on_below(draft.text) ||
           without_bullet(draft.text).size() < draft.text.size();
  });
}

// Each line is a deadline of its own: not «с 1 сентября / по 31 мая», not «сентябрь / 2024 года».
bool are_deadlines(const std::vector<std::string>& lines, const Vocabulary& vocabulary) {
  return std::ranges::all_of(lines, [&](const std::string& line) {
    return !goes_on_below(line) && !is_only_year(line) && !line.starts_with("по ") && !line.starts_with("и ") &&
           read_in_any_year(line, vocabulary).kind != model::ScheduleKind::unknown;
  });
}

bool names_person(std::string_view line) {
  const language::Words words(line);
  for (int i = 0; i + 1 < words.size(); ++i) {
    if (words.is_initial(i)) return true;
    if (words.word(i + 1).ends_with("вна") || words.word(i + 1).ends_with("вич")) return true;
  }
  return false;
}

// Each line names somebody by itself: no name goes on in the next, nor is it one of «Директор / Иванова М.П.».
bool are_people(const std::vector<std::string>& lines) {
  return std::ranges::all_of(lines, [&](const std::string& line) {
    return !goes_on_below(line) && begins_small(line) == begins_small(lines.front()) &&
           names_person(line) == names_person(lines.front());
  });
}

// The lines of a cell as activities of their own; nothing where they are parts of one.
std::vector<ActivityDraft> several(const TextCell& cell, const CellsBeside& beside, const Vocabulary& vocabulary) {
  const std::vector<TextLine> lines = lines_of(cell);
  const std::size_t count = lines.size();
  if (count < 2 || count > most_activities_of_a_cell) return {};
  std::vector<ActivityDraft> drafts;
  for (const TextLine& line : lines) drafts.push_back(numbered(line));
  const auto numbers = lines_of(beside.numbers);
  const auto deadlines = lines_of(beside.deadlines);
  const auto people = lines_of(beside.responsible);
  const bool numbered_beside = numbers.size() == count && std::ranges::all_of(numbers, is_number_only);
  const bool complete = std::ranges::all_of(drafts, is_complete);
  const bool dated = deadlines.size() == count;
  const bool staffed = people.size() == count && are_people(people);
  const bool plain =
      dated && (people.size() < 2 || staffed) && are_whole(drafts) && are_deadlines(deadlines, vocabulary);
  if (!numbered_beside && !(complete && (dated || (staffed && deadlines.size() < 2))) && !plain) return {};
  for (std::size_t i = 0; i < count; ++i) {
    drafts[i].deadline = dated ? deadlines[i] : beside.deadlines;
    drafts[i].responsible = staffed ? people[i] : beside.responsible;
    if (numbered_beside) drafts[i].number = numbers[i];
    if (numbers.size() == 1) drafts[i].number = typed_number(numbers.front());
  }
  return drafts;
}

}  // namespace

std::string typed_number(const std::string& text) {
  return text.size() <= longest_number ? language::normalized(text) : std::string();
}

ActivityDrafts activity_drafts(const TextCell& cell, const CellsBeside& beside, const Vocabulary& vocabulary) {
  if (cell.lines.empty()) return {};
  ActivityDrafts out{.drafts = several(cell, beside, vocabulary)};
  if (!out.drafts.empty()) {
    out.said = out.drafts.size();
    return out;
  }
  ActivityDraft one = whole_cell(cell);
  if (std::string typed = typed_number(beside.numbers); !typed.empty()) {
    if (one.number != typed) one.text = line_of(cell);
    one.number = std::move(typed);
  }
  one.deadline = beside.deadlines;
  one.responsible = beside.responsible;
  // A lead and a list with a date for each of its items is one activity; that reading may be wrong.
  const std::size_t dates = lines_of(beside.deadlines).size();
  if (cell.lines.size() > 2 && dates > 1 && dates + 1 >= cell.lines.size()) out.said = dates;
  out.drafts.push_back(std::move(one));
  return out;
}

}  // namespace vekha::importer

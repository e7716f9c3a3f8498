#include "importer/interpretation/facts/minutes.hpp"

#include <algorithm>

#include "importer/interpretation/facts/approval/approval_block.hpp"
#include "importer/interpretation/facts/dates.hpp"
#include "importer/interpretation/numbering.hpp"
#include "language/text.hpp"

namespace vekha::importer::head {
namespace {

constexpr std::size_t lines_searched = 15;
constexpr std::size_t most_title_lines = 4;  // «ПРОТОКОЛ», its number, whose meeting it was
constexpr std::size_t reach_of_date = 6;     // lines behind the title
constexpr std::size_t longest_line = 200;    // bytes

bool names_meeting(std::string_view folded, const DocumentWords& words) {
  return std::ranges::any_of(words.phrases("meeting"), [&](const DocumentWords::Phrase& phrase) {
    const std::size_t at = folded.find(phrase.text);
    return at != std::string_view::npos && (at == 0 || folded[at - 1] == ' ');
  });
}

bool has_date(const HeadLine& line, const DocumentWords& words) {
  const language::Words text(line.text);
  for (int i = 0; i < text.size(); ++i) {
    if (date_at(text, words, i)) return true;
  }
  return false;
}

bool heads_minutes(const HeadLine& line, const DocumentWords& words) {
  return words.beginning("minutes", line.folded) != nullptr && line.text.size() <= longest_line && line.label.empty();
}

bool tells_decisions(const std::vector<HeadLine>& lines, const DocumentWords& words) {
  return std::ranges::any_of(
      lines, [&](const HeadLine& line) { return minutes_mark(line.text, words).part == MinutesPart::decisions; });
}

// The line «ПРОТОКОЛ …» at the top; none where a plan has its title, with minutes above it at most.
std::optional<std::size_t> first_line(const std::vector<HeadLine>& lines, const std::optional<Title>& title,
                                      const std::vector<std::size_t>& skipped, const DocumentWords& words) {
  for (std::size_t i = 0; i < std::min(lines.size(), lines_searched); ++i) {
    if (std::ranges::find(skipped, i) != skipped.end() || !heads_minutes(lines[i], words)) continue;
    if (title && (i == title->first || words.beginning("meeting", lines[title->first].folded) != nullptr)) return i;
    const bool plan_below = title && (lines[title->first].bold || lines[title->first].centered);
    if (!plan_below && tells_decisions(lines, words)) return i;
    return std::nullopt;
  }
  return std::nullopt;
}

// The words that hold number and date: those before the words that name the meeting, and from the date on. The number
// of a school is none of the minutes.
std::string requisites_of(const HeadLine& line, const DocumentWords& words) {
  const language::Words text(line.text);
  int meeting = 0;
  while (meeting < text.size() &&
         words.beginning("meeting", language::folded(line.text.substr(text[meeting].begin))) == nullptr)
    ++meeting;
  if (meeting == text.size()) return line.text;
  int date = meeting;
  while (date < text.size() && !date_at(text, words, date)) ++date;
  return text.text(0, meeting) + " " + text.text(date, text.size());
}

// «ПРОТОКОЛ № 3», «14 февраля 2024 г. № 3»
void read_requisites(const HeadLine& line, const DocumentWords& words, Minutes& out) {
  ApprovalBlock block;
  read_number_and_date(requisites_of(line, words), words, block);
  if (!out.number) out.number = block.approval.number;
  if (!out.date) out.date = block.approval.date;
}

}  // namespace

std::optional<Minutes> read_minutes(const std::vector<HeadLine>& lines, const std::optional<Title>& title,
                                    const std::vector<std::size_t>& skipped, const DocumentWords& words) {
  const auto first = first_line(lines, title, skipped, words);
  if (!first) return std::nullopt;
  Minutes out{.title = {.text = lines[*first].text, .first = *first, .last = *first + 1}};
  read_requisites(lines[*first], words, out);
  bool meeting = names_meeting(lines[*first].folded, words);
  for (std::size_t i = *first + 1; i < lines.size() && i < *first + most_title_lines; ++i) {
    const HeadLine& line = lines[i];
    const bool goes_on = !meeting && names_meeting(line.folded, words) && line.text.size() <= longest_line;
    if (minutes_mark(line.text, words).part != MinutesPart::none || (!goes_on && !has_date(line, words))) break;
    if (!goes_on) continue;
    meeting = true;
    out.title.text.append(" ").append(line.text);
    out.title.last = i + 1;
  }
  for (std::size_t i = *first; i < std::min(lines.size(), out.title.last + reach_of_date) && !out.date; ++i) {
    if (minutes_mark(lines[i].text, words).part != MinutesPart::none) break;
    if (lines[i].text.size() <= longest_line && has_date(lines[i], words)) read_requisites(lines[i], words, out);
  }
  return out;
}

MinutesMark minutes_mark(const std::string& line, const DocumentWords& words) {
  const auto number = leading_number(line);
  const std::size_t begin = number && number->length < line.size() ? number->length : 0;
  const std::string folded = folded_line(std::string_view(line).substr(begin));
  const auto* decided = words.beginning("decided", folded);
  if (decided == nullptr) {
    const auto* spoken = words.beginning("spoken", folded);
    const bool said = spoken != nullptr && (begin == 0 || spoken->value != "unnumbered");
    return {.part = said ? MinutesPart::other : MinutesPart::none};
  }
  std::size_t end = line.find(':', begin);
  if (end == std::string::npos && language::folded(line.substr(begin)).size() > decided->text.size() + 1) return {};
  end = end == std::string::npos ? line.size() : end + 1;
  return {.part = MinutesPart::decisions, .size = end};
}

}  // namespace vekha::importer::head

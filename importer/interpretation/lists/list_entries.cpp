#include "importer/interpretation/lists/list_entries.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "importer/interpretation/columns/column_contents.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/facts/document_words.hpp"
#include "importer/interpretation/facts/head_lines.hpp"
#include "importer/interpretation/numbering.hpp"
#include "language/text.hpp"

namespace vekha::importer::lists {
namespace {

constexpr std::size_t most_entries = 3000;
constexpr std::size_t longest_heading = 700;  // bytes
constexpr int fewest_times = 2;               // headings of months in a calendar of activities

std::optional<model::DateInterval> days_of(const std::optional<model::Period>& period) {
  if (!period || (!period->start && !period->end)) return std::nullopt;
  return model::DateInterval{.start = period->start, .end = period->end};
}

// «Срок: …» below an activity completes it.
void complete_with(ActivityItem detail, ActivityItem& item) {
  if (item.deadline.empty()) item.deadline = std::move(detail.deadline);
  if (item.responsible.empty()) item.responsible = std::move(detail.responsible);
  if (item.expected.empty()) item.expected = std::move(detail.expected);
  std::ranges::move(detail.extra, std::back_inserter(item.extra));
  item.labelled = true;
}

class Gatherer {
 public:
  Gatherer(const Facts& facts, const KnownWords& words)
      : known_(words), words_(words.vocabulary.index<head::DocumentWords>()), plan_(days_of(facts.about.period)) {}

  std::vector<Entry> entries;

  void add(const BodyParagraph& paragraph) {
    if (entries.size() >= most_entries || language::normalized(paragraph.text).empty()) return;
    ActivityItem item = activity_item(paragraph.text, paragraph.list_label, known_.vocabulary, known_.table, plan_);
    if (item.labelled && item.text.empty()) {
      if (!entries.empty() && !entries.back().heading) complete_with(std::move(item), entries.back().item);
      return;
    }
    Entry entry{.paragraph = &paragraph, .item = std::move(item)};
    const bool announces = announces_aims(paragraph.text);
    const bool said = entry.item.labelled || !entry.item.deadline.empty();
    entry.time = is_time_of_year(language::normalized(paragraph.text), known_.vocabulary);
    entry.heading = (!said || entry.time) && stands_out(paragraph);
    if (announces || entry.heading || !entry.listed()) aim_ = announces;
    entry.aim = aim_;
    entries.push_back(std::move(entry));
  }

 private:
  static bool stands_out(const BodyParagraph& paragraph) {
    return paragraph.text.size() <= longest_heading &&
           (paragraph.outline_level > 0 || paragraph.bold || paragraph.centered) && !paragraph.text.ends_with(';');
  }

  // «Задачи:», «II. Ожидаемые результаты»: what is listed below is no activity.
  [[nodiscard]] bool announces_aims(std::string_view text) const {
    const std::string plain = language::normalized(text);
    const auto number = leading_number(plain);
    const std::string folded = head::folded_line(std::string_view(plain).substr(number ? number->length : 0));
    return words_.beginning("aim", folded) != nullptr;
  }

  const KnownWords& known_;
  const head::DocumentWords& words_;
  std::optional<model::DateInterval> plan_;
  bool aim_ = false;
};

bool is_above(const LeadingNumber& number, const LeadingNumber& next) {
  if (number.style == NumberStyle::roman && next.style != NumberStyle::roman) return true;
  return next.parts.size() > number.parts.size() &&
         std::equal(number.parts.begin(), number.parts.end(), next.parts.begin());
}

// «1. Кадры» above «1.1. Провести семинар …», «1. Работа с кадрами:» above a list: headings, however they look.
void find_headings_by_place(std::vector<Entry>& entries) {
  for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
    Entry& entry = entries[i];
    const Entry& below = entries[i + 1];
    if (entry.heading || entry.aim || entry.complete()) continue;
    const auto number = leading_number(entry.item.number);
    const auto next = leading_number(below.item.number);
    const bool announces = number && !next && below.listed() && entry.item.text.ends_with(':');
    entry.heading = announces || (number && next && is_above(*number, *next));
  }
}

// The entries up to the next heading.
std::size_t end_of_run(const std::vector<Entry>& entries, std::size_t begin) {
  std::size_t end = begin;
  while (end < entries.size() && !entries[end].heading) ++end;
  return end;
}

void take_times_of_headings(std::vector<Entry>& entries) {
  const auto is_time = [](const Entry& entry) { return entry.heading && entry.time; };
  if (std::ranges::count_if(entries, is_time) < fewest_times) return;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!is_time(entries[i])) continue;
    const std::string time = heading_text(*entries[i].paragraph);
    for (const std::size_t end = end_of_run(entries, i + 1); i + 1 < end; ++i) {
      Entry& entry = entries[i + 1];
      if (!entry.listed() || !entry.item.deadline.empty()) continue;
      entry.item.deadline = time;
      entry.time_above = true;
    }
  }
}

// «Приказ министерства (31 мая 2021 г.)» and «Основной этап – 2022 год» are dated too: of dates without a word for
// them, those of a run are deadlines where half of its items say what is to be done.
void drop_other_dates(std::vector<Entry>& entries, const TableWords& words) {
  const auto only_dated = [](const Entry& entry) {
    return !entry.heading && !entry.item.labelled && !entry.time_above && !entry.item.deadline.empty();
  };
  for (std::size_t begin = 0; begin < entries.size(); ++begin) {
    const std::size_t end = end_of_run(entries, begin);
    int dated = 0;
    int deeds = 0;
    for (std::size_t i = begin; i < end; ++i) {
      if (!only_dated(entries[i])) continue;
      ++dated;
      deeds += says_a_deed(entries[i].item.text, words) ? 1 : 0;
    }
    for (std::size_t i = begin; i < end; ++i) {
      if (2 * deeds >= dated || !only_dated(entries[i])) continue;
      entries[i].item.deadline.clear();
      entries[i].item.text = entries[i].item.whole;
    }
    begin = end;
  }
}

}  // namespace

bool Entry::complete() const {
  if (heading || aim) return false;
  if (listed()) return item.labelled || !item.deadline.empty();
  return !item.deadline.empty() && !item.responsible.empty() && item.text.find(": ") == std::string::npos;
}

std::string heading_text(const BodyParagraph& paragraph) {
  std::string text = language::normalized(paragraph.text);
  if (text.ends_with(':')) text.pop_back();
  return paragraph.list_label.empty() ? text : paragraph.list_label + " " + text;
}

std::vector<Entry> entries_of(const std::vector<BodyPart>& parts, const Facts& facts, const KnownWords& words) {
  const auto title = std::ranges::find(parts, facts.title_end, &BodyPart::paragraph);
  if (facts.title_end == nullptr || title == parts.end()) return {};
  std::vector<const BodyParagraph*> paragraphs;
  for (auto part = title + 1; part != parts.end(); ++part) {
    if (part->paragraph != nullptr) paragraphs.push_back(part->paragraph);
  }
  return entries_of(paragraphs, facts, words);
}

std::vector<Entry> entries_of(const std::vector<const BodyParagraph*>& paragraphs, const Facts& facts,
                              const KnownWords& words) {
  Gatherer gatherer(facts, words);
  for (const BodyParagraph* paragraph : paragraphs) gatherer.add(*paragraph);
  std::vector<Entry> entries = std::move(gatherer.entries);
  find_headings_by_place(entries);
  take_times_of_headings(entries);
  drop_other_dates(entries, words.table);
  return entries;
}

}  // namespace vekha::importer::lists

#include "importer/interpretation/lists/listed_activities.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "importer/interpretation/cells/deadline_cell.hpp"
#include "importer/interpretation/facts/minutes.hpp"
#include "importer/interpretation/lists/list_entries.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

using lists::ActivityItem;
using lists::Entry;
using lists::heading_text;

constexpr std::size_t most_headings = 4;  // one under the other
constexpr int fewest_labelled = 2;
constexpr std::size_t behind_tables = static_cast<std::size_t>(-1);  // as a part: items are mentioned last
constexpr int fewest_dated = 3;                                      // without a word for the deadline

bool is_plan_of_items(const std::vector<Entry>& entries) {
  const auto complete = [](const Entry& entry) { return entry.complete(); };
  const auto labelled = [](const Entry& entry) { return entry.complete() && entry.item.labelled; };
  const auto open = [](const Entry& entry) { return !entry.heading && !entry.aim && entry.listed(); };
  if (std::ranges::count_if(entries, labelled) >= fewest_labelled) return true;
  const auto dated = std::ranges::count_if(entries, complete);
  return dated >= fewest_dated && 2 * dated >= std::ranges::count_if(entries, open);
}

// What a meeting decided: the paragraphs behind «РЕШИЛИ:», up to what was said next, without the word itself.
std::vector<BodyParagraph> decisions_of(const std::vector<BodyPart>& parts, const KnownWords& words) {
  const auto& known = words.vocabulary.index<head::DocumentWords>();
  std::vector<BodyParagraph> decisions;
  bool decided = false;
  for (const BodyPart& part : parts) {
    if (part.paragraph == nullptr) continue;
    const std::string text = language::normalized(part.paragraph->text);
    const head::MinutesMark mark = head::minutes_mark(text, known);
    if (mark.part != head::MinutesPart::none) decided = mark.part == head::MinutesPart::decisions;
    if (!decided) continue;
    BodyParagraph& decision = decisions.emplace_back(*part.paragraph);
    if (mark.size > 0) decision.text = language::normalized(text.substr(mark.size));
    if (decision.text.empty()) decisions.pop_back();
  }
  return decisions;
}

// «Провести анализ до 25 марта»: the deadline that a decision ends with.
std::string deadline_at_end(const std::string& text, const model::Period& decided, const KnownWords& words) {
  constexpr std::array<std::string_view, 5> begins{" в срок до ", " не позднее ", " до ", " к ", " в "};
  const model::DateInterval year{.start = decided.start, .end = decided.end};
  std::string_view rest = text;
  while (rest.ends_with('.') && !rest.ends_with("г.")) rest.remove_suffix(1);
  for (const std::string_view begin : begins) {
    const std::size_t at = rest.rfind(begin);
    if (at == std::string_view::npos) continue;
    const std::string_view deadline = rest.substr(at + 1);
    const auto kind = read_schedule(deadline, words.vocabulary, year).kind;
    if (kind == model::ScheduleKind::deadline || kind == model::ScheduleKind::interval) return std::string(deadline);
  }
  return {};
}

class Reader {
 public:
  Reader(const std::vector<Entry>& entries, const Facts& facts, const KnownWords& words, Rows& rows)
      : entries_(entries), facts_(facts), words_(words), rows_(rows) {}

  void read() {
    for (std::size_t begin = 0; begin < entries_.size();) {
      if (entries_[begin].heading) {
        note_heading(entries_[begin++]);
        continue;
      }
      std::size_t end = begin;
      while (end < entries_.size() && !entries_[end].heading) ++end;
      read_run(begin, end);
      begin = end;
    }
  }

  /// Reads the items that say when or who by themselves, whatever stands around them.
  void read_complete() {
    for (Entry entry : entries_) {
      if (entry.heading || entry.aim) continue;
      if (entry.item.deadline.empty() && entry.listed() && facts_.decided)
        entry.item.deadline = deadline_at_end(entry.item.text, *facts_.decided, words_);
      if (entry.complete()) add(entry);
    }
  }

 private:
  void note_heading(const Entry& entry) {
    const std::string text = heading_text(*entry.paragraph);
    const std::string title = section_label(text, words_.table).title;
    if (words_.table.has("caption", title, 1) || heads_activities(title)) return;
    if (headings_.size() < most_headings) headings_.push_back(&entry);
  }

  // «Мероприятия» over the list heads it as it would head a column.
  [[nodiscard]] bool heads_activities(std::string_view title) const {
    const auto known = words_.vocabulary.headers().find(language::folded(title));
    return known != words_.vocabulary.headers().end() && known->second.front() == ColumnRole::activity;
  }

  // The items between two headings. An item that says neither when nor who is one of the plan among others that do.
  void read_run(std::size_t begin, std::size_t end) {
    std::ptrdiff_t complete = 0;
    std::ptrdiff_t listed = 0;
    for (std::size_t i = begin; i < end; ++i) {
      complete += entries_[i].complete() ? 1 : 0;
      listed += entries_[i].listed() && !entries_[i].aim ? 1 : 0;
    }
    const bool all_listed = complete > 1 && 2 * complete >= listed;
    if (complete > 0) enter_headings();
    headings_.clear();
    for (std::size_t i = begin; i < end; ++i) {
      const Entry& entry = entries_[i];
      if (entry.complete() || (all_listed && entry.listed() && !entry.aim)) add(entry);
    }
  }

  void enter_headings() {
    for (const Entry* heading : headings_) {
      const BodyParagraph& paragraph = *heading->paragraph;
      rows_.sections.enter(
          heading_text(paragraph),
          {.bold = paragraph.bold, .italic = paragraph.italic, .outline_level = paragraph.outline_level}, {},
          rows_.traces.diagnostics);
    }
  }

  void add(const Entry& entry) {
    const ActivityItem& item = entry.item;
    model::Activity activity;
    activity.id = {"a" + std::to_string(rows_.activities.size() + 1)};
    if (!item.number.empty()) activity.number = item.number;
    activity.section = rows_.sections.current();
    activity.text = item.text;
    activity.schedule = read_deadline(item.deadline, {.plan = facts_.about.period, .near = facts_.decided}, words_,
                                      rows_.traces.diagnostics);
    if (!item.responsible.empty()) {
      rows_.traces.mentions.push_back(
          {.part = behind_tables, .text = item.responsible, .evidence = PartyRegister::Evidence::responsible_cell});
      activity.responsible.push_back({.text = item.responsible, .parties = {}});
    }
    if (!item.expected.empty()) activity.expected = language::normalized(item.expected);
    activity.extra = item.extra;
    if (!activity.schedule.text) {
      rows_.traces.diagnostics.push_back({.severity = model::Severity::warning,
                                          .code = model::DiagnosticCode::schedule_missing,
                                          .arguments = {},
                                          .source = {}});
    }
    rows_.activities.push_back(std::move(activity));
    rows_.sections.note_activity();
  }

  const std::vector<Entry>& entries_;
  const Facts& facts_;
  const KnownWords& words_;
  Rows& rows_;
  std::vector<const Entry*> headings_;  // since the last item, outermost first
};

}  // namespace

Rows with_listed_activities(Rows rows, const std::vector<BodyPart>& parts, const Facts& facts,
                            const KnownWords& words) {
  if (!rows.activities.empty()) return rows;
  if (facts.minutes) {
    const std::vector<BodyParagraph> decisions = decisions_of(parts, words);
    std::vector<const BodyParagraph*> paragraphs;
    for (const BodyParagraph& paragraph : decisions) paragraphs.push_back(&paragraph);
    const std::vector<Entry> entries = lists::entries_of(paragraphs, facts, words);
    Reader(entries, facts, words, rows).read_complete();
    return rows;
  }
  const auto kind = facts.about.kind;
  const bool is_plan = kind == model::DocumentKind::plan || kind == model::DocumentKind::programme;
  if (facts.no_roadmap || !is_plan) return rows;
  const std::vector<Entry> entries = lists::entries_of(parts, facts, words);
  if (is_plan_of_items(entries)) Reader(entries, facts, words, rows).read();
  return rows;
}

}  // namespace vekha::importer

#include "importer/interpretation/lists/listed_activities.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "importer/interpretation/head/document_words.hpp"
#include "importer/interpretation/head/head_lines.hpp"
#include "importer/interpretation/lists/activity_item.hpp"
#include "importer/interpretation/numbering.hpp"
#include "importer/interpretation/tables/cell_access.hpp"
#include "model/text.hpp"

namespace vekha::importer {
namespace {

using lists::ActivityItem;

constexpr std::size_t most_items = 3000;
constexpr std::size_t longest_heading = 700;  // bytes
constexpr std::size_t most_headings = 4;      // one under the other
constexpr int fewest_labelled = 2;
constexpr int fewest_dated = 3;  // without a word for the deadline

// A heading, or a paragraph that may be an activity.
struct Entry {
  const BodyParagraph* paragraph = nullptr;
  ActivityItem item;
  bool heading = false;
  bool aim = false;  // of a list of goals, tasks, results

  [[nodiscard]] bool listed() const { return !item.number.empty() || !paragraph->list_label.empty(); }
  // A paragraph without a number must say when and who; «Заказчик: …» above «Сроки: …» is a passport.
  [[nodiscard]] bool complete() const {
    if (heading || aim) return false;
    if (listed()) return item.labelled || !item.deadline.empty();
    return !item.deadline.empty() && !item.responsible.empty() && item.text.find(": ") == std::string::npos;
  }
};

std::optional<model::DateInterval> days_of(const std::optional<model::Period>& period) {
  if (!period || (!period->start && !period->end)) return std::nullopt;
  return model::DateInterval{.start = period->start, .end = period->end};
}

// «Срок: …» below an activity completes it.
void complete_with(ActivityItem detail, ActivityItem& item) {
  if (item.deadline.empty()) item.deadline = std::move(detail.deadline);
  if (item.responsible.empty()) item.responsible = std::move(detail.responsible);
  if (item.expected.empty()) item.expected = std::move(detail.expected);
  item.labelled = true;
}

class Gatherer {
 public:
  Gatherer(const Context& context)
      : context_(context), words_(context.vocabulary.index<head::DocumentWords>()), plan_(days_of(context.period)) {}

  std::vector<Entry> entries;

  void add(const BodyParagraph& paragraph) {
    if (entries.size() >= most_items || model::normalized(paragraph.text).empty()) return;
    ActivityItem item =
        lists::activity_item(paragraph.text, paragraph.list_label, context_.vocabulary, context_.words, plan_);
    const bool detail = item.labelled && item.text.empty();
    if (detail) {
      if (!entries.empty() && !entries.back().heading) complete_with(std::move(item), entries.back().item);
      return;
    }
    Entry entry{.paragraph = &paragraph, .item = std::move(item)};
    const bool announces = announces_aims(paragraph.text);
    const bool said = entry.item.labelled || !entry.item.deadline.empty();
    entry.heading = !said && stands_out(paragraph);
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
    const std::string plain = model::normalized(text);
    const auto number = leading_number(plain);
    const std::string folded = head::folded_line(std::string_view(plain).substr(number ? number->length : 0));
    return words_.beginning("aim", folded) != nullptr;
  }

  const Context& context_;
  const head::DocumentWords& words_;
  std::optional<model::DateInterval> plan_;
  bool aim_ = false;
};

bool is_above(const LeadingNumber& number, const LeadingNumber& next) {
  if (number.style == NumberStyle::roman && next.style != NumberStyle::roman) return true;
  return next.parts.size() > number.parts.size() &&
         std::equal(number.parts.begin(), number.parts.end(), next.parts.begin());
}

// «1. Кадры» above «1.1. Провести семинар …» is a heading, however it looks.
void find_numbered_headings(std::vector<Entry>& entries) {
  for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
    if (entries[i].heading || entries[i].complete()) continue;
    const auto number = leading_number(entries[i].item.number);
    const auto next = leading_number(entries[i + 1].item.number);
    entries[i].heading = number && next && is_above(*number, *next);
  }
}

bool is_plan_of_items(const std::vector<Entry>& entries) {
  const auto complete = [](const Entry& entry) { return entry.complete(); };
  const auto labelled = [](const Entry& entry) { return entry.complete() && entry.item.labelled; };
  const auto open = [](const Entry& entry) { return !entry.heading && !entry.aim && entry.listed(); };
  if (std::ranges::count_if(entries, labelled) >= fewest_labelled) return true;
  const auto dated = std::ranges::count_if(entries, complete);
  return dated >= fewest_dated && 2 * dated >= std::ranges::count_if(entries, open);
}

class Reader {
 public:
  Reader(const std::vector<Entry>& entries, Context& context, model::Document& document)
      : entries_(entries), context_(context), document_(document) {}

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

 private:
  void note_heading(const Entry& entry) {
    const std::string text = heading_text(*entry.paragraph);
    const std::string title = section_label(text, context_.words).title;
    if (context_.words.has("caption", title, 1) || heads_activities(title)) return;
    if (headings_.size() < most_headings) headings_.push_back(&entry);
  }

  // «Мероприятия» over the list heads it as it would head a column.
  [[nodiscard]] bool heads_activities(std::string_view title) const {
    const auto known = context_.vocabulary.headers().find(model::folded(title));
    return known != context_.vocabulary.headers().end() && known->second.front() == ColumnRole::activity;
  }

  static std::string heading_text(const BodyParagraph& paragraph) {
    std::string text = model::normalized(paragraph.text);
    return paragraph.list_label.empty() ? text : paragraph.list_label + " " + text;
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
      context_.sections.enter(
          heading_text(paragraph),
          {.bold = paragraph.bold, .italic = paragraph.italic, .outline_level = paragraph.outline_level}, {},
          context_.diagnostics);
    }
  }

  void add(const Entry& entry) {
    const ActivityItem& item = entry.item;
    model::Activity activity;
    activity.id = {"a" + std::to_string(document_.activities.size() + 1)};
    if (!item.number.empty()) activity.number = item.number;
    activity.section = context_.sections.current();
    activity.text = item.text;
    activity.schedule = read_deadline(item.deadline, 0, {}, context_);
    if (!item.responsible.empty()) {
      context_.parties.mention(item.responsible, PartyRegister::Evidence::responsible_cell);
      activity.responsible.push_back({.text = item.responsible, .parties = {}});
    }
    if (!item.expected.empty()) activity.expected = model::normalized(item.expected);
    if (!activity.schedule.text) {
      context_.diagnostics.push_back({.severity = model::Severity::warning,
                                      .code = model::DiagnosticCode::schedule_missing,
                                      .arguments = {},
                                      .source = {}});
    }
    document_.activities.push_back(std::move(activity));
    context_.sections.note_activity();
  }

  const std::vector<Entry>& entries_;
  Context& context_;
  model::Document& document_;
  std::vector<const Entry*> headings_;  // since the last item, outermost first
};

}  // namespace

void read_listed_activities(const std::vector<BodyPart>& parts, Context& context, model::Document& document) {
  const bool is_plan = document.kind == model::DocumentKind::plan || document.kind == model::DocumentKind::programme;
  if (!is_plan || !document.activities.empty() || context.title_end == nullptr) return;
  const auto title = std::ranges::find(parts, context.title_end, &BodyPart::paragraph);
  if (title == parts.end()) return;
  Gatherer gatherer(context);
  for (auto part = title + 1; part != parts.end(); ++part) {
    if (part->paragraph != nullptr) gatherer.add(*part->paragraph);
  }
  find_numbered_headings(gatherer.entries);
  if (!is_plan_of_items(gatherer.entries)) return;
  context.table_period.reset();
  Reader(gatherer.entries, context, document).read();
}

}  // namespace vekha::importer

#include "importer/interpretation/rows/activity_rows.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "importer/interpretation/cells/activity_drafts.hpp"
#include "importer/interpretation/cells/cell_access.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/facts/period.hpp"
#include "importer/interpretation/rows/cell_notes.hpp"
#include "importer/interpretation/rows/deadline_columns.hpp"
#include "importer/interpretation/rows/row_kinds.hpp"
#include "language/marks.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

using enum ColumnRole;
using enum model::DiagnosticCode;

// No author spreads one activity over more rows; a hostile table must not gather all of its rows in one.
constexpr int most_rows_of_an_activity = 100;
constexpr std::size_t words_of_purpose = 8;

// The period that a heading says: «Мероприятия на 2025 год», «2025/2026 учебный год», «2025 год».
std::optional<model::Period> period_said(const std::string& heading, const Vocabulary& vocabulary) {
  if (auto period = head::read_period(heading, vocabulary.index<head::DocumentWords>())) return period;
  const std::string year = is_only_year(heading) ? year_of_heading(heading) : std::string();
  const auto days = year.size() == 4 ? model::year_interval(std::stoi(year)) : std::nullopt;
  if (!days) return std::nullopt;
  return model::Period{.text = heading, .start = days->start, .end = days->end};
}

// What a caption row above the header says, or the heading right before the table.
std::optional<model::Period> period_of(const LogicalTable& table, const Context& context) {
  for (int row = 0; row < table.header.first; ++row) {
    if (!is_band(table.text, row)) continue;
    if (auto period = period_said(table.text.text(row, 0), context.vocabulary)) return period;
  }
  return period_said(context.table_heading, context.vocabulary);
}

std::string id_of(const std::optional<model::SectionId>& section) { return section ? section->value : std::string(); }

class ActivityReader {
 public:
  ActivityReader(const LogicalTable& table, Context& context, model::Document& document)
      : table_(table),
        context_(context),
        document_(document),
        deadlines_(table, context.vocabulary),
        actors_(actor_columns(table)) {
    number_ = column_with(table, number);
    activity_ = column_with(table, activity);
    if (actors_.size() < 2) actors_.clear();
    for (const int column : actors_) {
      context.parties.mention(heading_of(table, column, context.vocabulary), PartyRegister::Evidence::column_header);
    }
    responsible_ = columns_with(table, responsible);
    if (responsible_.empty()) responsible_ = columns_with(table, coexecutor);
    for (const ColumnRole role : {expected_result, document_role, indicator, target}) {
      if (expected_.empty()) expected_ = columns_with(table, role);
    }
    for (int column = 0; column < table.text.columns; ++column) {
      if (is_extra(column)) extra_.push_back(column);
    }
    for (const int column : extra_) report_unknown(column);
  }

  void stand_under(const std::string& heading) {
    deadlines_.stand_under(heading, context_.vocabulary);
    if (!is_only_year(heading)) return;
    const auto period = period_said(heading, context_.vocabulary);
    context_.table_period = period ? period : period_of(table_, context_);
  }

  void read_row(int row) {
    mention_row(table_, row, context_.parties);
    enter_columns(row);
    if (activity_ < 0) {
      read_actions(row);
      return;
    }
    const TextCell& cell = table_.text.cell(row, activity_);
    if (table_.text.place(row, activity_).from_above || cell.empty()) {
      go_on(row);
      return;
    }
    note_groups(cell);
    ActivityDrafts drafts = activity_drafts(cell, number_text(row), deadlines_.text(row, context_));
    if (drafts.said > 1) report_count(row, drafts.said);
    for (ActivityDraft& draft : drafts.drafts) add_actions(row, add(row, std::move(draft)));
  }

 private:
  static constexpr ColumnRole document_role = ColumnRole::document;

  [[nodiscard]] const model::SourceLocation& source(int row) const {
    return table_.text.rows[static_cast<std::size_t>(row)].source;
  }

  [[nodiscard]] bool is_extra(int column) const {
    const auto in = [&](const std::vector<int>& columns) {
      return std::ranges::find(columns, column) != columns.end();
    };
    const ColumnRole role = table_.header.columns[static_cast<std::size_t>(column)].role;
    return column != number_ && column != activity_ && role != section && !deadlines_.has(column) &&
           !in(responsible_) && !in(expected_) && !in(actors_);
  }

  void report_unknown(int column) {
    const Column& found = table_.header.columns[static_cast<std::size_t>(column)];
    if (found.role != unknown || found.heading.empty() || table_.header_inherited) return;
    context_.diagnostics.push_back(
        {.severity = model::Severity::note,
         .code = column_unknown,
         .arguments = {{"header", found.heading}},
         .source = {.table = table_.text.number, .row = std::nullopt, .column = column + 1}});
  }

  // «Организация партнёрства: ✓ школа, школа ✓ школа, школа»: a line of names is a group of equals.
  void note_groups(const TextCell& cell) {
    const auto listed = [](const TextLine& line) { return !line.label.empty(); };
    if (std::ranges::count_if(cell.lines, listed) < 2) return;
    if (!context_.words.has("partnership", cell.text, words_of_purpose)) return;
    for (const TextLine& line : cell.lines) {
      if (listed(line)) context_.links.partnerships.push_back({.mentor = {}, .mentees = {line.text}});
    }
  }

  // A column of sections opens one wherever a new cell begins; a year column is no section.
  void enter_columns(int row) {
    for (const int column : columns_with(table_, section)) {
      const TextCell& cell = table_.text.cell(row, column);
      if (!table_.text.place(row, column).begins || cell.empty()) continue;
      const std::string heading = line_of(cell);
      auto& last = last_section_[column];
      if (heading == last) {
        note_cell(table_, row, column, model::CellUse::section, context_.ledger, section_id());
        continue;
      }
      last = heading;
      context_.sections.enter(heading, {.bold = cell.bold, .italic = cell.italic, .column = column + 1}, source(row),
                              context_.diagnostics);
      note_cell(table_, row, column, model::CellUse::section, context_.ledger, section_id());
    }
  }

  [[nodiscard]] std::string section_id() const { return id_of(context_.sections.current()); }

  // The texts of several columns in one, a line each.
  std::string joined(int row, const std::vector<int>& columns) {
    std::string out;
    for (const int column : columns) {
      const std::string& text = shared_text(table_, row, column, context_);
      if (!text.empty()) out.append(out.empty() ? "" : "\n").append(text);
    }
    return out;
  }

  [[nodiscard]] std::string number_text(int row) const {
    return number_ >= 0 ? table_.text.text(row, number_) : std::string();
  }

  void report_count(int row, std::size_t count) {
    context_.diagnostics.push_back({.severity = model::Severity::note,
                                    .code = activities_in_one_cell,
                                    .arguments = {{"count", std::to_string(count)}},
                                    .source = source(row)});
  }

  model::Activity& add(int row, ActivityDraft draft) {
    model::Activity activity;
    activity.id = {"a" + std::to_string(document_.activities.size() + 1)};
    if (!draft.number.empty()) activity.number = std::move(draft.number);
    activity.section = context_.sections.current();
    activity.text = std::move(draft.text);
    activity.source = source(row);
    activity.schedule = read_deadline(draft.deadline, deadlines_.year(row), source(row), context_);
    apply(deadlines_.bound(row, context_.words), activity.schedule);
    if (std::string text = joined(row, responsible_); !text.empty()) {
      activity.responsible.push_back({.text = std::move(text), .parties = {}});
    }
    if (std::string text = language::normalized(joined(row, expected_)); !text.empty()) activity.expected = text;
    for (const int column : extra_) add_extra(column, shared_text(table_, row, column, context_), activity);
    const int years = deadlines_.unused_year(row);
    if (years >= 0) add_extra(years, shared_text(table_, row, years, context_), activity);
    // what is no number would be lost with the column of numbers
    if (!is_number_kept(row, activity)) add_extra(number_, number_text(row), activity);
    report_missing(activity);
    note_taken(row, activity);
    document_.activities.push_back(std::move(activity));
    context_.sections.note_activity();
    last_ = row;
    return document_.activities.back();
  }

  [[nodiscard]] bool is_number_kept(int row, const model::Activity& activity) const {
    const std::string text = number_text(row);
    if (!typed_number(text).empty()) return true;
    return text.empty() || (activity.number && text.find(*activity.number) != std::string::npos);
  }

  // What every reading of a row takes beside the activity itself.
  void note_beside(int row, const std::vector<int>& deadline_columns, const std::string& id) {
    const auto take = [&](const std::vector<int>& columns, model::CellUse use) {
      note_cells(table_, row, columns, use, context_.ledger, id);
    };
    take(deadline_columns, model::CellUse::schedule);
    take(responsible_, model::CellUse::responsible);
    take(expected_, model::CellUse::expected);
    take(extra_, model::CellUse::extra);
  }

  void note_taken(int row, const model::Activity& activity) {
    const std::string& id = activity.id.value;
    const auto number_use = is_number_kept(row, activity) ? model::CellUse::number : model::CellUse::extra;
    note_cell(table_, row, number_, number_use, context_.ledger, id);
    note_cell(table_, row, activity_, model::CellUse::activity, context_.ledger, id);
    note_cell(table_, row, deadlines_.unused_year(row), model::CellUse::extra, context_.ledger, id);
    note_beside(row, deadlines_.columns(row), id);
  }

  void add_extra(int column, const std::string& lines, model::Activity& activity) const {
    std::string text = language::normalized(lines);
    if (text.empty()) return;
    activity.extra.push_back({.name = heading_of(table_, column, context_.vocabulary), .text = std::move(text)});
  }

  // A plan with one column per actor: the row is the activity, its cells are who does what.
  void read_actions(int row) {
    const auto acts = [&](int column) { return !table_.text.cell(row, column).empty(); };
    if (std::ranges::none_of(actors_, acts)) {
      go_on(row);
      return;
    }
    model::Activity& activity =
        add(row, {.number = typed_number(number_text(row)), .text = {}, .deadline = deadlines_.text(row, context_)});
    add_actions(row, activity);
    if (!activity.actions.empty()) activity.text = activity.actions.front().text;
  }

  void add_actions(int row, model::Activity& activity) {
    for (const int column : actors_) {
      std::string text = language::normalized(shared_text(table_, row, column, context_));
      if (text.empty()) continue;
      note_cell(table_, row, column, model::CellUse::action, context_.ledger, activity.id.value);
      const std::string actor = heading_of(table_, column, context_.vocabulary);
      if (language::grid_mark(text) == language::Mark::yes) {
        activity.responsible.push_back({.text = actor, .parties = {}});
        continue;
      }
      context_.links.actors.push_back(
          {.activity = document_.activities.size() - 1, .action = activity.actions.size(), .text = actor});
      activity.actions.push_back({.party = {}, .text = std::move(text)});
    }
  }

  void report_missing(const model::Activity& activity) {
    const auto report = [&](model::DiagnosticCode code) {
      context_.diagnostics.push_back(
          {.severity = model::Severity::warning, .code = code, .arguments = {}, .source = activity.source});
    };
    if (!activity.schedule.text && deadlines_.any()) report(schedule_missing);
    if (activity.responsible.empty() && !responsible_.empty()) report(responsible_missing);
  }

  // A row without an activity of its own says more about the activity before: another deadline, another responsible.
  void go_on(int row) {
    if (last_ < 0 || document_.activities.empty() || row - last_ > most_rows_of_an_activity) return;
    model::Activity& activity = document_.activities.back();
    const auto own = [&](int column) {
      return column >= 0 && table_.text.place(row, column).begins ? table_.text.text(row, column) : std::string();
    };
    const std::string more = deadlines_.own_text(row);
    if (!more.empty() && activity.schedule.text != language::normalized(more)) {
      const std::string whole = activity.schedule.text ? *activity.schedule.text + "\n" + more : more;
      activity.schedule = read_deadline(whole, deadlines_.year(row), source(row), context_);
    }
    for (const int column : responsible_) {
      const std::string text = own(column);
      const auto known = [&](const model::ResponsibleParty& party) { return party.text == text; };
      if (text.empty() || std::ranges::any_of(activity.responsible, known)) continue;
      activity.responsible.push_back({.text = text, .parties = {}});
    }
    for (const int column : expected_) {
      const std::string text = language::normalized(own(column));
      if (text.empty()) continue;
      activity.expected = activity.expected ? *activity.expected + " " + text : text;
    }
    for (const int column : extra_) add_extra(column, own(column), activity);
    note_cell(table_, row, number_, model::CellUse::lone_number, context_.ledger);
    note_beside(row, deadlines_.own_columns(), activity.id.value);
  }

  const LogicalTable& table_;
  Context& context_;
  model::Document& document_;
  DeadlineColumns deadlines_;
  int number_ = -1, activity_ = -1;
  std::vector<int> actors_, responsible_, expected_, extra_;
  std::map<int, std::string> last_section_;  // by column
  int last_ = -1;                            // row of the last activity
};

}  // namespace

void read_activity_rows(const LogicalTable& table, Context& context, model::Document& document) {
  context.table_period = period_of(table, context);
  ActivityReader reader(table, context, document);
  if (is_time_of_year(context.table_heading, context.vocabulary)) reader.stand_under(context.table_heading);
  for (int row = table.header.end(); row < table.text.row_count(); ++row) {
    const RowReading reading = read_row_kind(table, row, context.words);
    switch (reading.kind) {
      case RowKind::section:
        context.parties.mention(reading.heading, PartyRegister::Evidence::running_text);
        context.sections.enter(reading.heading, reading.look, table.text.rows[static_cast<std::size_t>(row)].source,
                               context.diagnostics);
        reader.stand_under(reading.heading);
        note_row(table, row, use_of(reading.kind), context.ledger, id_of(context.sections.current()));
        break;
      case RowKind::data:
        reader.read_row(row);
        break;
      case RowKind::empty:
      case RowKind::note:
        note_row(table, row, use_of(reading.kind), context.ledger);
        break;
    }
  }
  context.sections.leave_columns();
  context.table_period.reset();
}

}  // namespace vekha::importer

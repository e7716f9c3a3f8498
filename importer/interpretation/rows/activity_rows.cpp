// A row of a plan is a section, a note, an activity, or more of the activity above:
//
//   one text over the row                 a section (row_kinds.hpp), under which the next rows stand
//   a text in the activity column         an activity; several, where the cell lists numbered ones
//   actors instead of that column         an activity whose cells are who does what
//   no activity of its own                another deadline, another responsible for the activity before
//
// What no column of a plan holds becomes an extra field under its heading.
#include "importer/interpretation/rows/activity_rows.hpp"

#include <algorithm>
#include <utility>

#include "importer/interpretation/cells/cell_text.hpp"
#include "importer/interpretation/cells/when_and_who.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/facts/captions.hpp"
#include "importer/interpretation/rows/sections_above.hpp"
#include "language/marks.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

using enum model::DiagnosticCode;
using Evidence = PartyRegister::Evidence;

// No author spreads one activity over more rows; a hostile table must not gather all of its rows in one.
constexpr int most_rows_of_an_activity = 100;
constexpr std::size_t words_of_purpose = 8;
constexpr std::size_t fewest_actors = 2;
constexpr std::ptrdiff_t fewest_of_a_group = 2;  // lines of names

bool has(const std::vector<int>& columns, int column) { return std::ranges::find(columns, column) != columns.end(); }

}  // namespace

ActivityRows::ActivityRows(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows)
    : cursor_(cursor),
      table_(cursor.table()),
      words_(cursor.words()),
      caption_(caption),
      facts_(facts),
      rows_(rows),
      shared_(rows.repeated_bytes, rows.traces.diagnostics),
      deadlines_(table_, words_.vocabulary),
      period_(caption.period) {
  find_columns();
  for (const int column : actors_)
    cursor.mention(heading_of(table_, column, words_.vocabulary), Evidence::column_header);
  for (const int column : extra_) report_unknown(column);
  if (is_time_of_year(caption.heading, words_.vocabulary)) stand_under(caption.heading);
  enter_sections_above(cursor_, rows_);
}

void ActivityRows::find_columns() {
  using enum ColumnRole;
  number_ = column_with(table_, number);
  activity_ = column_with(table_, activity);
  actors_ = actor_columns(table_);
  if (actors_.size() < fewest_actors) actors_.clear();
  responsible_ = columns_with(table_, responsible);
  if (responsible_.empty()) responsible_ = columns_with(table_, coexecutor);
  for (const ColumnRole role : {expected_result, ColumnRole::document, indicator, target}) {
    if (expected_.empty()) expected_ = columns_with(table_, role);
  }
  find_when_and_who();
  for (int column = 0; column < table_.text.columns; ++column) {
    if (is_extra(column)) extra_.push_back(column);
  }
}

// One column may say both, where no other says the second.
void ActivityRows::find_when_and_who() {
  const int when = column_with(table_, ColumnRole::period);
  const int only = when >= 0 && responsible_.empty()               ? when
                   : !deadlines_.any() && responsible_.size() == 1 ? responsible_.front()
                                                                   : -1;
  if (only >= 0 && heads_when_and_who(heading_of(table_, only, words_.vocabulary), words_.vocabulary))
    when_and_who_ = only;
}

bool ActivityRows::is_extra(int column) const {
  const ColumnRole role = table_.header.columns[static_cast<std::size_t>(column)].role;
  return column != number_ && column != activity_ && role != ColumnRole::section && !deadlines_.has(column) &&
         !has(responsible_, column) && !has(expected_, column) && !has(actors_, column);
}

void ActivityRows::report_unknown(int column) {
  const Column& found = table_.header.columns[static_cast<std::size_t>(column)];
  if (found.role != ColumnRole::unknown || found.heading.empty() || table_.header_inherited) return;
  rows_.traces.diagnostics.push_back(
      {.severity = model::Severity::note,
       .code = column_unknown,
       .arguments = {{"header", found.heading}},
       .source = {.table = table_.text.number, .row = std::nullopt, .column = column + 1}});
}

void ActivityRows::read(const RowReading& reading) {
  switch (reading.kind) {
    case RowKind::section:
      enter_section(reading);
      break;
    case RowKind::data:
      read_data();
      break;
    case RowKind::empty:
    case RowKind::note:
      cursor_.take_row(use_of(reading.kind));
      break;
  }
}

void ActivityRows::stand_under(const std::string& heading) {
  deadlines_.stand_under(heading, words_.vocabulary);
  if (!is_only_year(heading)) return;
  const auto period = period_said(heading, words_.vocabulary);
  period_ = period ? period : caption_.period;
}

void ActivityRows::enter_section(const RowReading& reading) {
  rows_.sections.enter(reading.heading, reading.look, cursor_.source(), rows_.traces.diagnostics);
  cursor_.mention_row_as(std::nullopt);
  cursor_.mention(reading.heading, Evidence::running_text);
  stand_under(reading.heading);
  cursor_.take_row(model::CellUse::section, section_id());
}

void ActivityRows::read_data() {
  enter_columns();
  if (activity_ < 0) {
    read_actions();
    return;
  }
  const TextCell& cell = cursor_.look(activity_);
  if (cursor_.from_above(activity_) || cell.empty()) {
    go_on();
    return;
  }
  note_groups(cell);
  ActivityDrafts drafts = activity_drafts(cell, beside(), words_.vocabulary);
  if (drafts.said > 1) report(activities_in_one_cell, model::Severity::note, {{"count", std::to_string(drafts.said)}});
  for (ActivityDraft& draft : drafts.drafts) add_actions(add(std::move(draft)));
}

// «Организация партнёрства: ✓ школа, школа ✓ школа, школа»: a line of names is a group of equals.
void ActivityRows::note_groups(const TextCell& cell) {
  const auto listed = [](const TextLine& line) { return !line.label.empty(); };
  if (std::ranges::count_if(cell.lines, listed) < fewest_of_a_group) return;
  if (!words_.table.has("partnership", cell.text, words_of_purpose)) return;
  for (const TextLine& line : cell.lines) {
    if (listed(line)) rows_.links.partnerships.push_back({.mentor = {}, .mentees = {line.text}});
  }
}

// A column of sections opens one wherever a new cell begins; a year column is no section.
void ActivityRows::enter_columns() {
  for (const int column : columns_with(table_, ColumnRole::section)) {
    if (!cursor_.begins(column)) continue;
    const TextCell& cell = cursor_.look(column);
    const std::string heading = line_of(cell);
    auto& last = last_section_[column];
    if (heading != last) {
      last = heading;
      rows_.sections.enter(heading, {.bold = cell.bold, .italic = cell.italic, .column = column + 1}, cursor_.source(),
                           rows_.traces.diagnostics);
    }
    cursor_.take(column, model::CellUse::section, section_id());
  }
}

std::string ActivityRows::section_id() const {
  const auto section = rows_.sections.current();
  return section ? section->value : std::string();
}

// The texts of several columns in one, a line each.
std::string ActivityRows::joined(const std::vector<int>& columns) {
  std::string out;
  for (const int column : columns) {
    const std::string& text = shared_.text(table_, cursor_.row(), column);
    if (!text.empty()) out.append(out.empty() ? "" : "\n").append(text);
  }
  return out;
}

// What the row says beside its activity. A cell that says when and who is divided, and names whom its second part does.
CellsBeside ActivityRows::beside() {
  CellsBeside out{.numbers = number_text(), .deadlines = {}, .responsible = {}};
  if (when_and_who_ < 0) {
    out.deadlines = deadlines_.text(cursor_.row(), shared_);
    out.responsible = joined(responsible_);
    return out;
  }
  WhenAndWho parts = when_and_who(shared_.text(table_, cursor_.row(), when_and_who_), words_.vocabulary);
  cursor_.mention_as(when_and_who_, std::nullopt);
  cursor_.mention(parts.who, Evidence::responsible_cell);
  out.deadlines = std::move(parts.when);
  out.responsible = std::move(parts.who);
  return out;
}

std::string ActivityRows::number_text() const { return cursor_.look(number_).text; }

DeadlinePlace ActivityRows::place() const {
  return {
      .plan = facts_.about.period, .near = period_, .year = deadlines_.year(cursor_.row()), .source = cursor_.source()};
}

void ActivityRows::report(model::DiagnosticCode code, model::Severity severity,
                          std::map<std::string, std::string> arguments) {
  rows_.traces.diagnostics.push_back(
      {.severity = severity, .code = code, .arguments = std::move(arguments), .source = cursor_.source()});
}

model::Activity& ActivityRows::add(ActivityDraft draft) {
  const int row = cursor_.row();
  model::Activity activity;
  activity.id = {"a" + std::to_string(rows_.activities.size() + 1)};
  if (!draft.number.empty()) activity.number = std::move(draft.number);
  activity.section = rows_.sections.current();
  activity.text = std::move(draft.text);
  activity.source = cursor_.source();
  activity.schedule = read_deadline(draft.deadline, place(), words_, rows_.traces.diagnostics);
  apply(deadlines_.bound(row, words_.table), activity.schedule);
  if (!draft.responsible.empty()) activity.responsible.push_back({.text = std::move(draft.responsible), .parties = {}});
  if (std::string text = language::normalized(joined(expected_)); !text.empty()) activity.expected = text;
  for (const int column : extra_) add_extra(column, shared_.text(table_, row, column), activity);
  const int years = deadlines_.unused_year(row);
  if (years >= 0) add_extra(years, shared_.text(table_, row, years), activity);
  // what is no number would be lost with the column of numbers
  if (!is_number_kept(activity)) add_extra(number_, number_text(), activity);
  report_missing(activity);
  take_for(activity);
  rows_.activities.push_back(std::move(activity));
  rows_.sections.note_activity();
  last_ = row;
  return rows_.activities.back();
}

bool ActivityRows::is_number_kept(const model::Activity& activity) const {
  const std::string text = number_text();
  if (!typed_number(text).empty()) return true;
  return text.empty() || (activity.number && text.find(*activity.number) != std::string::npos);
}

// What every reading of a row takes beside the activity itself.
void ActivityRows::take_beside(const std::vector<int>& deadline_columns, const std::string& id) {
  cursor_.take(deadline_columns, model::CellUse::schedule, id);
  cursor_.take(responsible_, model::CellUse::responsible, id);
  cursor_.take(expected_, model::CellUse::expected, id);
  cursor_.take(extra_, model::CellUse::extra, id);
}

void ActivityRows::take_for(const model::Activity& activity) {
  const std::string& id = activity.id.value;
  cursor_.take(number_, is_number_kept(activity) ? model::CellUse::number : model::CellUse::extra, id);
  cursor_.take(activity_, model::CellUse::activity, id);
  cursor_.take(deadlines_.unused_year(cursor_.row()), model::CellUse::extra, id);
  take_beside(deadlines_.columns(cursor_.row()), id);
}

void ActivityRows::add_extra(int column, const std::string& lines, model::Activity& activity) const {
  std::string text = language::normalized(lines);
  if (text.empty()) return;
  activity.extra.push_back({.name = heading_of(table_, column, words_.vocabulary), .text = std::move(text)});
}

// A plan with one column per actor: the row is the activity, its cells are who does what.
void ActivityRows::read_actions() {
  const auto acts = [&](int column) { return !cursor_.look(column).empty(); };
  if (std::ranges::none_of(actors_, acts)) {
    go_on();
    return;
  }
  CellsBeside cells = beside();
  model::Activity& activity = add({.number = typed_number(cells.numbers),
                                   .text = {},
                                   .deadline = std::move(cells.deadlines),
                                   .responsible = std::move(cells.responsible)});
  add_actions(activity);
  if (!activity.actions.empty()) activity.text = activity.actions.front().text;
}

void ActivityRows::add_actions(model::Activity& activity) {
  for (const int column : actors_) {
    std::string text = language::normalized(shared_.text(table_, cursor_.row(), column));
    if (text.empty()) continue;
    cursor_.take(column, model::CellUse::action, activity.id.value);
    const std::string actor = heading_of(table_, column, words_.vocabulary);
    if (language::grid_mark(text) == language::Mark::yes) {
      activity.responsible.push_back({.text = actor, .parties = {}});
      continue;
    }
    rows_.links.actors.push_back(
        {.activity = rows_.activities.size() - 1, .action = activity.actions.size(), .text = actor});
    activity.actions.push_back({.party = {}, .text = std::move(text)});
  }
}

void ActivityRows::report_missing(const model::Activity& activity) {
  const bool both = when_and_who_ >= 0;
  if (!activity.schedule.text && (deadlines_.any() || both)) report(schedule_missing, model::Severity::warning);
  if (activity.responsible.empty() && (!responsible_.empty() || both))
    report(responsible_missing, model::Severity::warning);
}

// A row without an activity of its own says more about the activity before: another deadline, another responsible.
void ActivityRows::go_on() {
  if (last_ < 0 || rows_.activities.empty() || cursor_.row() - last_ > most_rows_of_an_activity) return;
  model::Activity& activity = rows_.activities.back();
  add_to(activity);
  cursor_.take(number_, model::CellUse::lone_number);
  take_beside(deadlines_.own_columns(), activity.id.value);
}

void ActivityRows::add_to(model::Activity& activity) {
  const auto own = [&](int column) {
    return column >= 0 && table_.text.place(cursor_.row(), column).begins ? cursor_.look(column).text : std::string();
  };
  const WhenAndWho both = when_and_who_ >= 0 ? when_and_who(own(when_and_who_), words_.vocabulary) : WhenAndWho{};
  const std::string more = when_and_who_ >= 0 ? both.when : deadlines_.own_text(cursor_.row());
  if (!more.empty() && activity.schedule.text != language::normalized(more)) {
    const std::string whole = activity.schedule.text ? *activity.schedule.text + "\n" + more : more;
    activity.schedule = read_deadline(whole, place(), words_, rows_.traces.diagnostics);
  }
  const auto add_responsible = [&](const std::string& text) {
    const auto known = [&](const model::ResponsibleParty& party) { return party.text == text; };
    if (!text.empty() && std::ranges::none_of(activity.responsible, known))
      activity.responsible.push_back({.text = text, .parties = {}});
  };
  add_responsible(both.who);
  for (const int column : responsible_) {
    if (column != when_and_who_) add_responsible(own(column));
  }
  for (const int column : expected_) {
    if (const std::string text = language::normalized(own(column)); !text.empty())
      activity.expected = activity.expected ? *activity.expected + " " + text : text;
  }
  for (const int column : extra_) add_extra(column, own(column), activity);
}

void read_activity_rows(RowCursor& cursor, const Caption& caption, const Facts& facts, Rows& rows) {
  ActivityRows activities(cursor, caption, facts, rows);
  while (cursor.next()) activities.read(cursor.reading());
  activities.finish();
}

}  // namespace vekha::importer

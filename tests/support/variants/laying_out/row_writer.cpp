#include "tests/support/variants/laying_out/row_writer.hpp"

#include <algorithm>
#include <array>

#include "language/text.hpp"
#include "tests/support/variants/laying_out/misspelling.hpp"
#include "tests/support/variants/laying_out/preparation.hpp"
#include "tests/support/variants/writing/inline_marks.hpp"

namespace vekha::test {

RowWriter::RowWriter(TruePlan& plan, const PlanColumns& columns, std::vector<int> shared, const Choices& choices,
                     Random& random, const Words& words)
    : plan_(plan), columns_(columns), choices_(choices), random_(random), words_(words), shared_(std::move(shared)) {
  if (choices_.is("sections", "word and title")) word_ = words_.of("section_word", random_);
}

std::vector<PlanRow> RowWriter::take() { return std::exchange(rows_, {}); }

std::string RowWriter::year(int activity) const { return year_of(plan_, choices_, activity); }

void RowWriter::write(int first, int end) {
  for (int i = first; i < end; ++i) {
    if (i == 0 || activity(i).section != activity(i - 1).section) open_section(activity(i).section);
    open_time(i);
    if (i > first && choices_.is("spare rows", "empty") && random_.chance(15) &&
        shared_[static_cast<std::size_t>(i)] > 0) {
      rows_.push_back({.cells = RowBuilder(columns_.size(), cell("")), .activity = -1});
    }
    if (choices_.is("two in a cell", "yes") && i + 1 < end && may_share_cell(i) && random_.chance(30)) {
      add_row_of_two(i);
      ++i;
    } else if (choices_.is("two in a cell", "matching lines") && i + 1 < end && may_share_cell(i) &&
               random_.chance(40)) {
      i += add_row_of_lines(i, end) - 1;
    } else if (choices_.is("nested table", "yes") && may_hold_table() && random_.chance(35)) {
      add_row_with_table(i);
    } else {
      write_one(i);
    }
    if (choices_.is("crossed out", "rows") && random_.chance(25)) add_crossed_out_row(i);
  }
}

void RowWriter::open_section(int index) {
  if (index < 0) return;
  const TrueSection& section = plan_.sections[static_cast<std::size_t>(index)];
  const bool opens_part = section.parent >= 0 && section.parent != part_;
  part_ = section.parent;
  if (opens_part) add_section_row(plan_.sections[static_cast<std::size_t>(section.parent)].title);
  add_section_row(section.title);
}

// The row of a year or a month over those of its activities.
void RowWriter::open_time(int index) {
  const bool years = choices_.is("shape", "year rows");
  const bool days = choices_.is("shape", "days under months");
  if (!years && !days && !choices_.is("shape", "month rows")) return;
  const auto title = [&](int i) {
    return years ? year(i) + " год" : days ? activity(i).when[0] : activity(i).deadline.text;
  };
  if (index > 0 && title(index) == title(index - 1)) return;
  rows_.push_back({.cells = {cell(title(index)).across(width()).bold()}, .activity = -1});
}

// What stands under the last activity.
void RowWriter::write_last_rows() {
  if (choices_.is("spare rows", "total")) {
    rows_.push_back({.cells = {cell("Итого: " + std::to_string(count())).across(width())}, .activity = -1});
  } else if (choices_.is("spare rows", "note")) {
    rows_.push_back({.cells = {cell("* Сроки могут быть уточнены.").across(width())}, .activity = -1});
  } else if (choices_.is("spare rows", "remark")) {
    RowBuilder cells(columns_.size(), cell(""));
    cells[told_column()] = cell(words_.of("remark", random_));
    if (random_.chance(50)) cells = {cell(words_.of("remark", random_)).across(width())};
    rows_.push_back({.cells = std::move(cells), .activity = -1});
  }
}

void RowWriter::add_section_row(const std::string& title) {
  RowBuilder cells(columns_.size(), cell(""));
  const std::size_t told = told_column();
  if (choices_.is("sections", "merged") || choices_.is("sections", "school rows")) {
    cells = {random_.chance(60) ? cell(title).across(width()).bold() : cell(title).across(width())};
  } else if (choices_.is("sections", "bold cell")) {
    cells[told] = cell(title).bold();
  } else if (choices_.is("sections", "capitals")) {
    cells[told] = cell(language::upper_case(title));
  } else if (choices_.is("sections", "merged rest")) {
    const auto dot = title.find(". ");
    cells = {cell(title.substr(0, dot + 1)), cell(title.substr(dot + 2)).across(width() - 1)};
  } else if (choices_.is("sections", "number and title")) {
    const auto dot = title.find(". ");
    cells.front() = cell(title.substr(0, dot + 1));
    cells[told] = cell(title.substr(dot + 2));
  } else if (choices_.is("sections", "word and title")) {
    const std::string number = std::to_string(++opened_);
    const bool bare = word_ == "*" || (plan_.sections.size() < 3 && random_.chance(50));
    cells = {cell(bare ? word_ : word_ + " " + number), cell(title).across(width() - 1)};
  } else if (choices_.is("sections", "stages")) {
    const auto dot = title.find(". ");
    const auto when = std::ranges::find(columns_, "period", &PlanColumn::role) - columns_.begin();
    cells.front() = cell(title.substr(0, dot + 1));
    cells[told] = cell(title.substr(dot + 2));
    cells[static_cast<std::size_t>(when)] = cell(stage_words());
  } else {
    return;
  }
  rows_.push_back({.cells = std::move(cells), .activity = -1});
}

std::string RowWriter::stage_words() {
  const std::string year = std::to_string(plan_.time.first_year);
  const std::vector<std::string> forms{"январь – март " + year + " г.", "апрель-декабрь " + year + " года",
                                       "в течение " + year + " года"};
  return random_.of(forms);
}

// Where a section's words stand in a row that is not merged.
std::size_t RowWriter::told_column() const {
  const bool told_by_actors = choices_.is("shape", "actors") || choices_.is("shape", "spanned actors");
  const std::string role = told_by_actors ? "actor" : "activity";
  return static_cast<std::size_t>(std::ranges::find(columns_, role, &PlanColumn::role) - columns_.begin());
}

void RowWriter::write_one(int index) {
  RowBuilder cells;
  for (const PlanColumn& column : columns_) {
    if (auto built = cell_of(index, column)) cells.push_back(std::move(*built));
  }
  rows_.push_back({.cells = std::move(cells), .activity = index});
}

// The cell of an activity; nothing where a cell above covers its place.
std::optional<CellBuilder> RowWriter::cell_of(int index, const PlanColumn& column) {
  const TrueActivity& activity = this->activity(index);
  if (column.role == "number") return number_cell(activity);
  if (column.role == "month") return month_cell(index);
  const std::string shared = choices_.is("shared cells", "deadline") ? "period" : "responsible";
  if (column.role == shared) {
    const int rows = shared_[static_cast<std::size_t>(index)];
    if (rows == 0) return std::nullopt;
    return cell(cell_text(activity, column)).down(rows);
  }
  if (column.role == "activity") {
    const std::string text = choices_.is("numbers", "in text") ? activity.number + " " + activity.text : activity.text;
    return cell(choices_.is("typing", "odd") ? typed_oddly(text, random_) : text);
  }
  if (column.role == "section" || column.role == "year") {
    const auto value = [&](int i) { return column.role == "year" ? year(i) : title_of(i); };
    if (choices_.is("sections", "column repeated") && column.role == "section") return cell(value(index));
    if (index > 0 && value(index - 1) == value(index)) return std::nullopt;
    int rows = 1;
    while (index + rows < count() && value(index + rows) == value(index)) ++rows;
    return cell(value(index)).down(rows);
  }
  return cell(cell_text(activity, column));
}

// One cell over the days of its month.
std::optional<CellBuilder> RowWriter::month_cell(int index) {
  const auto month = [&](int i) { return activity(i).when[0]; };
  if (index > 0 && month(index - 1) == month(index)) return std::nullopt;
  int rows = 1;
  while (index + rows < count() && month(index + rows) == month(index)) ++rows;
  return cell(month(index)).down(rows);
}

CellBuilder RowWriter::number_cell(const TrueActivity& activity) const {
  if (const auto printed = activity.printed.find("number"); printed != activity.printed.end())
    return cell(printed->second);
  return choices_.is("numbers", "list") ? cell("").label(activity.number) : cell(activity.number);
}

std::string RowWriter::title_of(int index) const {
  const int section = plan_.activities[static_cast<std::size_t>(index)].section;
  return section < 0 ? "" : plan_.sections[static_cast<std::size_t>(section)].title;
}

bool RowWriter::may_share_cell(int index) {
  const auto one_line = [&](int i) { return activity(i).deadline.text.find('\n') == std::string::npos; };
  return activity(index).section == activity(index + 1).section && one_line(index) && one_line(index + 1) &&
         shared_[static_cast<std::size_t>(index)] == 1 && shared_[static_cast<std::size_t>(index) + 1] == 1;
}

void RowWriter::add_row_of_two(int index) {
  TrueActivity& first = activity(index);
  TrueActivity& second = activity(index + 1);
  second.responsible = first.responsible;
  second.responsible_text = first.responsible_text;
  second.expected = first.expected;
  second.others = first.others;
  first.number.clear();
  second.number.clear();
  RowBuilder cells;
  for (const PlanColumn& column : columns_) {
    if (column.role == "activity") {
      cells.push_back(cell("1) " + first.text + "\n2) " + second.text));
    } else if (column.role == "period") {
      cells.push_back(cell(first.deadline.text + "\n" + second.deadline.text));
    } else if (auto built = cell_of(index, column)) {
      cells.push_back(std::move(*built));
    }
  }
  rows_.push_back({.cells = std::move(cells), .activity = -1});
}

// Two or three activities, deadlines and persons on lines that match; returns how many.
int RowWriter::add_row_of_lines(int first, int end) {
  int rows = 2;
  if (first + 2 < end && may_share_cell(first + 1) && random_.chance(50)) rows = 3;
  RowBuilder cells;
  for (const PlanColumn& column : columns_) {
    const bool lined = column.role == "activity" || column.role == "period" || column.role == "responsible";
    std::string text;
    for (int i = first; i < first + (lined ? rows : 1); ++i) {
      activity(i).number.clear();
      text += (text.empty() ? "" : "\n") + cell_text(activity(i), column);
    }
    cells.push_back(cell(text));
  }
  for (int i = first + 1; i < first + rows; ++i) {
    activity(i).expected = activity(first).expected;
    activity(i).others = activity(first).others;
  }
  rows_.push_back({.cells = std::move(cells), .activity = -1});
  return rows;
}

// Deadlines and persons stand side by side.
bool RowWriter::may_hold_table() const {
  const auto period = std::ranges::find(columns_, "period", &PlanColumn::role);
  const auto who = std::ranges::find(columns_, "responsible", &PlanColumn::role);
  return period != columns_.end() && who != columns_.end() && (period + 1 == who || who + 1 == period);
}

// A table of two rows in the place of both cells.
void RowWriter::add_row_with_table(int index) {
  TrueActivity& activity = this->activity(index);
  const std::array<int, 2> months{random_.between(1, 6), random_.between(7, 12)};
  std::vector<RowBuilder> nested;
  activity.deadline = {.text = {}, .family = "nested table"};
  activity.deadline.reading.kind = model::ScheduleKind::dates;
  activity.responsible.clear();
  activity.responsible_text.clear();
  const bool period_first = std::ranges::find(columns_, "period", &PlanColumn::role) <
                            std::ranges::find(columns_, "responsible", &PlanColumn::role);
  for (const int month : months) {
    const std::string when = words_.list("month")[static_cast<std::size_t>(month - 1)] + " " +
                             std::to_string(plan_.time.first_year) + " года";
    const std::string& surname = words_.of("surname", random_);
    const std::string who = surname + " " + words_.of("given", random_).substr(0, 2) + ".П.";
    nested.push_back(period_first ? RowBuilder{cell(when), cell(who)} : RowBuilder{cell(who), cell(when)});
    activity.deadline.reading.intervals.push_back(*model::month_interval(plan_.time.first_year, month));
    activity.deadline.text += when + "\n";
    activity.responsible.push_back({.text = who, .parties = {{TrueParty::Kind::person, surname}}});
    activity.responsible_text += (activity.responsible_text.empty() ? "" : "\n") + who;
  }
  model::Schedule first;
  first.kind = model::ScheduleKind::interval;
  first.intervals = {activity.deadline.reading.intervals[0]};
  activity.deadline.also = {first};
  RowBuilder cells;
  for (const PlanColumn& column : columns_) {
    if (column.role == (period_first ? "responsible" : "period")) continue;
    if (column.role == "period" || column.role == "responsible") {
      cells.push_back(CellBuilder("").holding(table(nested)).across(2));
    } else if (auto built = cell_of(index, column)) {
      cells.push_back(std::move(*built));
    }
  }
  rows_.push_back({.cells = std::move(cells), .activity = -1});
}

// What was taken out of the plan stands there crossed out.
void RowWriter::add_crossed_out_row(int index) {
  RowBuilder cells;
  TrueActivity gone = activity(index);
  gone.text = words_.of("act", random_) + " " + words_.of("act_on", random_) + " заново";
  gone.deadline.text = "до 01.02." + std::to_string(plan_.time.first_year);
  gone.printed.clear();
  for (const PlanColumn& column : columns_) {
    const std::string text = column.role == "number" ? gone.number : cell_text(gone, column);
    std::string struck;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      struck += (begin == 0 ? "" : "\n") + marked(RunKind::struck, text.substr(begin, end - begin));
      begin = end + 1;
    }
    cells.push_back(cell(struck));
  }
  rows_.push_back({.cells = std::move(cells), .activity = -1});
}

}  // namespace vekha::test

#include "tests/support/variants/layout.hpp"

#include <algorithm>

#include "language/text.hpp"
#include "tests/support/body_builder.hpp"
#include "tests/support/variants/columns.hpp"
#include "tests/support/variants/misspelling.hpp"

namespace vekha::test {
namespace {

constexpr int fewest_words_to_cut = 5;

// A row of the table and the activity that stands in it; -1 for a section.
struct PlanRow {
  RowBuilder cells;
  int activity = -1;
};

class Typesetter {
 public:
  Typesetter(TruePlan& plan, const Choices& choices, Random& random, const Words& words)
      : plan_(plan), choices_(choices), random_(random), words_(words) {}

  std::vector<importer::BodyBlock> blocks() {
    columns_ = columns_of(plan_, choices_, random_, words_);
    number_sections();
    share_cells();
    write_responsible();
    number_activities();
    add_bullets();
    if (choices_.is("sections", "headings") && !plan_.sections.empty()) {
      tables_with_headings();
    } else {
      rows_of(0, count());
      add_last_rows();
      cut_into_pages();
    }
    return std::move(blocks_);
  }

 private:
  TrueActivity& activity(int index) { return plan_.activities[static_cast<std::size_t>(index)]; }
  [[nodiscard]] int count() const { return static_cast<int>(plan_.activities.size()); }
  [[nodiscard]] int width() const { return static_cast<int>(columns_.size()); }

  void number_sections() {
    std::vector<int> next{0, 0};
    for (TrueSection& section : plan_.sections) {
      const std::size_t level = section.parent < 0 ? 0 : 1;
      const auto index = static_cast<std::size_t>(next[level]++);
      if (level == 0) next[1] = 0;
      const std::string number = std::to_string(index + 1) + ". ";
      const std::string roman = words_.list("roman")[index] + ". ";
      const bool inner = choices_.is("section levels", "two") && level == 1;
      if (inner || choices_.is("section numbers", "arabic")) {
        section.title = number + section.title;
      } else if (choices_.is("section numbers", "roman")) {
        section.title = roman + section.title;
      } else if (choices_.is("section numbers", "word arabic")) {
        section.title = "Раздел " + number + section.title;
      } else if (choices_.is("section numbers", "word roman")) {
        section.title = "Направление " + roman + section.title;
      } else if (choices_.is("section numbers", "letters")) {
        section.title = words_.list("letter")[index] + ". " + section.title;
      }
    }
  }

  // One cell over a column of two neighbours, or a word that points to the cell above: that names nobody.
  void share_cells() {
    shared_.assign(plan_.activities.size(), 1);
    if (choices_.is("shared cells", "no")) return;
    for (int i = 0; i + 1 < count(); i += 2) {
      TrueActivity& next = activity(i + 1);
      if (random_.chance(60) || activity(i).section != next.section || year_of(i) != year_of(i + 1)) continue;
      if (choices_.is("shared cells", "ditto")) {
        next.responsible = {{.text = words_.of("ditto", random_), .parties = {}}};
        continue;
      }
      if (choices_.is("shared cells", "responsible")) next.responsible = activity(i).responsible;
      if (choices_.is("shared cells", "deadline")) next.deadline = activity(i).deadline;
      shared_[static_cast<std::size_t>(i)] = 2;
      shared_[static_cast<std::size_t>(i) + 1] = 0;
    }
  }

  // A list inside an activity is a part of it.
  void add_bullets() {
    if (!choices_.is("cell text", "bulleted")) return;
    for (TrueActivity& activity : plan_.activities) {
      if (random_.chance(65)) continue;
      activity.text += ":";
      for (int i = random_.between(2, 3); i > 0; --i)
        activity.text += "\n- " + words_.of("act_on", random_) + (i > 1 ? ";" : "");
    }
  }

  void write_responsible() {
    const std::string separator = choices_.is("separator", "comma")   ? ", "
                                  : choices_.is("separator", "lines") ? "\n"
                                                                      : "; ";
    for (TrueActivity& activity : plan_.activities) {
      for (const TrueResponsible& party : activity.responsible) {
        activity.responsible_text += (activity.responsible_text.empty() ? "" : separator) + party.text;
      }
    }
  }

  void number_activities() {
    int next = 0;
    int section = -2;
    int leaf = 0;
    for (TrueActivity& activity : plan_.activities) {
      const bool restarts = choices_.is("numbers", "restarting") || choices_.is("numbers", "dotted");
      if (activity.section != section) {
        ++leaf;
        section = activity.section;
        if (restarts) next = 0;
      }
      ++next;
      if (choices_.is("numbers", "lying") && random_.chance(20)) next = std::max(1, next + random_.between(-2, 3));
      activity.number = std::to_string(next) + ".";
      if (choices_.is("numbers", "1")) activity.number.pop_back();
      if (choices_.is("numbers", "dotted") && !plan_.sections.empty()) {
        activity.number = std::to_string(leaf) + "." + activity.number;
      }
      if (choices_.is("numbers", "none")) activity.number.clear();
      if (choices_.is("shape", "actors") && choices_.is("numbers", "in text")) activity.number.clear();
    }
  }

  // -- rows --

  void rows_of(int first, int end) {
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
      } else {
        add_row(i);
      }
    }
  }

  void open_section(int index) {
    if (index < 0) return;
    const TrueSection& section = plan_.sections[static_cast<std::size_t>(index)];
    const bool opens_part = section.parent >= 0 && section.parent != part_;
    part_ = section.parent;
    if (opens_part) add_section_row(plan_.sections[static_cast<std::size_t>(section.parent)].title);
    add_section_row(section.title);
  }

  // The row of a year or a month over those of its activities.
  void open_time(int index) {
    const bool years = choices_.is("shape", "year rows");
    if (!years && !choices_.is("shape", "month rows")) return;
    const auto title = [&](int i) { return years ? year_of(i) + " год" : activity(i).deadline.text; };
    if (index > 0 && title(index) == title(index - 1)) return;
    rows_.push_back({.cells = {cell(title(index)).across(width()).bold()}, .activity = -1});
  }

  // What stands under the last activity.
  void add_last_rows() {
    if (choices_.is("spare rows", "total")) {
      rows_.push_back({.cells = {cell("Итого: " + std::to_string(count())).across(width())}, .activity = -1});
    } else if (choices_.is("spare rows", "note")) {
      rows_.push_back({.cells = {cell("* Сроки могут быть уточнены.").across(width())}, .activity = -1});
    }
  }

  void add_section_row(const std::string& title) {
    RowBuilder cells(columns_.size(), cell(""));
    const std::size_t told = told_column();
    if (choices_.is("sections", "merged")) {
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
    } else {
      return;
    }
    rows_.push_back({.cells = std::move(cells), .activity = -1});
  }

  // Where a section's words stand in a row that is not merged.
  [[nodiscard]] std::size_t told_column() const {
    const std::string role = choices_.is("shape", "actors") ? "actor" : "activity";
    return static_cast<std::size_t>(std::ranges::find(columns_, role, &PlanColumn::role) - columns_.begin());
  }

  void add_row(int index) {
    RowBuilder cells;
    for (const PlanColumn& column : columns_) {
      if (auto built = cell_of(index, column)) cells.push_back(std::move(*built));
    }
    rows_.push_back({.cells = std::move(cells), .activity = index});
  }

  // The cell of an activity; nothing where a cell above covers its place.
  std::optional<CellBuilder> cell_of(int index, const PlanColumn& column) {
    const TrueActivity& activity = this->activity(index);
    if (column.role == "number") return number_cell(activity);
    const std::string shared = choices_.is("shared cells", "deadline") ? "period" : "responsible";
    if (column.role == shared) {
      const int rows = shared_[static_cast<std::size_t>(index)];
      if (rows == 0) return std::nullopt;
      return cell(cell_text(activity, column)).down(rows);
    }
    if (column.role == "activity") {
      const std::string text =
          choices_.is("numbers", "in text") ? activity.number + " " + activity.text : activity.text;
      return cell(choices_.is("typing", "odd") ? typed_oddly(text, random_) : text);
    }
    if (column.role == "section" || column.role == "year") {
      const auto value = [&](int i) { return column.role == "year" ? year_of(i) : title_of(i); };
      if (choices_.is("sections", "column repeated") && column.role == "section") return cell(value(index));
      if (index > 0 && value(index - 1) == value(index)) return std::nullopt;
      int rows = 1;
      while (index + rows < count() && value(index + rows) == value(index)) ++rows;
      return cell(value(index)).down(rows);
    }
    return cell(cell_text(activity, column));
  }

  [[nodiscard]] CellBuilder number_cell(const TrueActivity& activity) const {
    return choices_.is("numbers", "list") ? cell("").label(activity.number) : cell(activity.number);
  }
  std::string title_of(int index) {
    const int section = activity(index).section;
    return section < 0 ? "" : plan_.sections[static_cast<std::size_t>(section)].title;
  }
  // The year of an activity whose deadline a column or a row of years completes.
  std::string year_of(int index) {
    if (!choices_.is("shape", "years") && !choices_.is("shape", "year rows")) return {};
    return std::to_string(static_cast<int>(activity(index).deadline.reading.intervals[0].start->year()));
  }

  bool may_share_cell(int index) {
    const auto one_line = [&](int i) { return activity(i).deadline.text.find('\n') == std::string::npos; };
    return activity(index).section == activity(index + 1).section && one_line(index) && one_line(index + 1) &&
           shared_[static_cast<std::size_t>(index)] == 1 && shared_[static_cast<std::size_t>(index) + 1] == 1;
  }

  void add_row_of_two(int index) {
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

  // -- tables --

  std::vector<RowBuilder> header(bool again) {
    if (choices_.is("header", "missing")) return {};
    return header_rows(columns_, again && random_.chance(30), random_);
  }

  void add_table(std::vector<RowBuilder> head, const std::vector<RowBuilder>& body) {
    const int flagged = choices_.is("header rows", "flagged") ? static_cast<int>(head.size()) : 0;
    if (!head.empty() && choices_.is("header rows", "caption") && blocks_.empty()) {
      const bool says_period = choices_.is("period", "title") || choices_.is("period", "caption");
      const std::string caption = says_period ? plan_.title + " " + plan_.time.words : plan_.title;
      head.insert(head.begin(), RowBuilder{cell(caption).across(width())});
    }
    if (!head.empty() && choices_.is("header rows", "column numbers") && blocks_.empty()) {
      RowBuilder numbers;
      for (int i = 1; i <= width(); ++i) numbers.push_back(cell(std::to_string(i)));
      head.push_back(std::move(numbers));
    }
    head.insert(head.end(), body.begin(), body.end());
    if (!head.empty()) blocks_.push_back(table(head, flagged));
  }

  // Every section is a table under its heading.
  void tables_with_headings() {
    const bool outline = random_.chance(50);
    for (int first = 0; first < count();) {
      int end = first + 1;
      while (end < count() && activity(end).section == activity(first).section) ++end;
      rows_.clear();
      for (int i = first; i < end; ++i) add_row(i);
      const std::string title = title_of(first);
      blocks_.push_back(outline ? heading(title, 2) : bold_paragraph(title));
      std::vector<RowBuilder> body;
      for (PlanRow& row : rows_) body.push_back(std::move(row.cells));
      add_table(header(first > 0), body);
      first = end;
    }
  }

  void cut_into_pages() {
    const bool whole = choices_.is("pages", "whole") || rows_.size() < 12;
    const std::size_t page = whole ? rows_.size() : static_cast<std::size_t>(random_.between(6, 10));
    std::vector<RowBuilder> head = header(false);
    std::vector<RowBuilder> body;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const bool ends = i > 0 && i % page == 0 && i + 1 < rows_.size();
      if (ends && choices_.is("pages", "header again")) {
        for (RowBuilder& row : header(true)) body.push_back(std::move(row));
      } else if (ends) {
        std::optional<RowBuilder> rest = choices_.is("pages", "row cut") ? cut(rows_[i]) : std::nullopt;
        if (rest) body.push_back(std::move(rows_[i].cells));
        end_page(head, body);
        if (rest) body.push_back(std::move(*rest));
        if (rest) continue;
      }
      body.push_back(std::move(rows_[i].cells));
    }
    add_table(std::move(head), body);
  }

  void end_page(std::vector<RowBuilder>& head, std::vector<RowBuilder>& body) {
    add_table(std::move(head), body);
    blocks_.push_back(paragraph(random_.chance(50) ? words_.of("page_noise", random_) : std::string()));
    body.clear();
    const bool again =
        choices_.is("pages", "tables with header") || (choices_.is("pages", "row cut") && random_.chance(50));
    head = again ? header(true) : std::vector<RowBuilder>{};
  }

  // Leaves the first words of an activity in the row and returns a row with the others.
  std::optional<RowBuilder> cut(PlanRow& row) {
    if (row.activity < 0 || static_cast<int>(row.cells.size()) != width()) return std::nullopt;
    const std::string& text = activity(row.activity).text;
    std::vector<std::size_t> places;
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
      const bool small =
          at + 2 < text.size() &&
          ((text[at + 1] == '\xD0' && static_cast<unsigned char>(text[at + 2]) >= 0xB0) || text[at + 1] == '\xD1');
      if (small && text[at - 1] != '.') places.push_back(at);
    }
    if (static_cast<int>(places.size()) < fewest_words_to_cut) return std::nullopt;
    const std::size_t at = places[places.size() / 2];
    RowBuilder rest;
    for (int i = 0; i < width(); ++i) {
      const bool told = columns_[static_cast<std::size_t>(i)].role == "activity";
      rest.push_back(told ? cell(text.substr(at + 1)) : cell(""));
      if (told) row.cells[static_cast<std::size_t>(i)] = cell(text.substr(0, at));
    }
    return rest;
  }

  TruePlan& plan_;
  const Choices& choices_;
  Random& random_;
  const Words& words_;
  PlanColumns columns_;
  std::vector<PlanRow> rows_;
  std::vector<int> shared_;  // by activity: rows of its responsible cell, 0 where the cell above covers it
  std::vector<importer::BodyBlock> blocks_;
  int part_ = -1;  // section that holds the sections, the last opened
};

}  // namespace

std::vector<importer::BodyBlock> laid_out(TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  return Typesetter(plan, choices, random, words).blocks();
}

}  // namespace vekha::test

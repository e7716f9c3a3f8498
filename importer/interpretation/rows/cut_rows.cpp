#include "importer/interpretation/rows/cut_rows.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "importer/interpretation/columns/column_contents.hpp"
#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/numbering.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/marks.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr int rows_sampled = 60;

enum class Verdict { empty, goes_on, begins, unclear };

bool ends_sentence(std::string_view text) {
  return text.ends_with('.') || text.ends_with(';') || text.ends_with('!') || text.ends_with('?') ||
         text.ends_with(':');
}

bool is_list(std::string_view text) {
  return text.starts_with("- ") || text.starts_with("– ") || text.starts_with("— ") || text.starts_with("-");
}

bool is_lone_preposition(std::string_view deadline) {
  constexpr std::array<std::string_view, 6> words{"по", "до", "с", "в", "к", "на"};
  return std::ranges::find(words, deadline) != words.end();
}

// «Декабрь- январь», «с», «по»: a deadline that something must follow.
bool is_open_ended(std::string_view deadline) {
  constexpr std::array<std::string_view, 12> ends{"-", "–", "—", ",", " по", " до", " с", " и", " к", " на", " в", "/"};
  if (std::ranges::any_of(ends, [&](std::string_view end) { return deadline.ends_with(end); })) return true;
  return is_lone_preposition(deadline);
}

class Mender {
 public:
  Mender(TableText& table, const Header& header, const Vocabulary& vocabulary, const TableWords& words)
      : table_(table), header_(header), vocabulary_(vocabulary), words_(words) {
    number_ = column_of(ColumnRole::number);
    activity_ = column_of(ColumnRole::activity);
    period_ = column_of(ColumnRole::period);
    for (int column = 0; column < table.columns; ++column) small_is_usual_.push_back(small_is_usual(column));
  }

  // True where nothing of the row is left after what goes on was moved to the row `above`.
  bool mend(int row, int above, model::Diagnostics& diagnostics) {
    if (is_band(table_, row) || is_band(table_, above) || is_section_like(row)) return false;
    const bool page_break = table_.rows[static_cast<std::size_t>(row)].after_page_break;
    const auto verdicts = page_break ? after_page_break(row, above) : within_page(row, above);
    if (verdicts.empty()) return false;
    bool moved = false;
    bool left = false;
    for (int column = 0; column < table_.columns; ++column) {
      const Verdict verdict = verdicts[static_cast<std::size_t>(column)];
      if (verdict == Verdict::begins) left = true;
      if (verdict != Verdict::goes_on || !table_.place(row, column).begins) continue;
      move_up(row, above, column);
      moved = true;
    }
    if (moved) {
      diagnostics.push_back({.severity = model::Severity::note,
                             .code = model::DiagnosticCode::row_continued,
                             .arguments = {},
                             .source = table_.rows[static_cast<std::size_t>(row)].source});
    }
    return moved && !left;
  }

 private:
  [[nodiscard]] int column_of(ColumnRole role) const {
    const auto found = std::ranges::find(header_.columns, role, &Column::role);
    return found == header_.columns.end() ? -1 : static_cast<int>(found - header_.columns.begin());
  }

  // In some tables every result begins with a small letter; that says nothing about page breaks then.
  [[nodiscard]] bool small_is_usual(int column) const {
    int filled = 0;
    int small = 0;
    const int end = std::min(table_.row_count(), header_.end() + rows_sampled);
    for (int row = header_.end(); row < end; ++row) {
      if (is_band(table_, row) || table_.cell(row, column).empty()) continue;
      ++filled;
      if (begins_small(table_.text(row, column))) ++small;
    }
    return 3 * small > filled && small > 1 && filled > 3;
  }

  // A row with one text that is numbered or stands out is a section, whatever letter it begins with.
  [[nodiscard]] bool is_section_like(int row) const {
    const TextCell* only = nullptr;
    for (int column = 0; column < table_.columns; ++column) {
      if (!table_.place(row, column).begins || table_.cell(row, column).empty()) continue;
      if (only != nullptr) return false;
      only = &table_.cell(row, column);
    }
    return only != nullptr &&
           (only->bold || only->italic || leading_number(only->text).has_value() || is_all_capitals(only->text) ||
            (!begins_small(only->text) && words_.has("section", only->text, 1)));
  }

  [[nodiscard]] bool has_number(int row) const { return number_ >= 0 && !table_.cell(row, number_).empty(); }

  [[nodiscard]] Verdict deadline(std::string_view above, std::string_view text) const {
    if (text.empty()) return Verdict::empty;
    if (above.empty()) return Verdict::unclear;
    if (is_only_year(text) || is_open_ended(above)) return Verdict::goes_on;
    const bool read = read_in_any_year(text, vocabulary_).kind != model::ScheduleKind::unknown;
    return read ? Verdict::begins : Verdict::goes_on;
  }

  [[nodiscard]] Verdict words(int column, std::string_view above, std::string_view text) const {
    if (text.empty()) return Verdict::empty;
    const bool small = begins_small(text) && !small_is_usual_[static_cast<std::size_t>(column)];
    if (above.empty()) return Verdict::unclear;
    if (small && (is_list(text) || !ends_sentence(above))) return Verdict::goes_on;
    return ends_sentence(above) ? Verdict::begins : Verdict::unclear;
  }

  [[nodiscard]] std::vector<Verdict> judge(int row, int row_above) const {
    std::vector<Verdict> out;
    for (int column = 0; column < table_.columns; ++column) {
      const bool begins = table_.place(row, column).begins;
      const std::string_view text = begins ? std::string_view(table_.text(row, column)) : std::string_view();
      const std::string_view above = table_.text(row_above, column);
      if (language::grid_mark(text) == language::Mark::yes) {
        out.push_back(Verdict::begins);
      } else {
        out.push_back(column == period_ ? deadline(above, text) : words(column, above, text));
      }
    }
    return out;
  }

  static void settle_unclear(std::vector<Verdict>& verdicts, Verdict as) {
    std::ranges::replace(verdicts, Verdict::unclear, as);
  }

  // Where rows have no numbers, an activity that begins with a capital letter behind a whole one says more than its
  // other cells.
  [[nodiscard]] bool begins_anew(int row, int above) const {
    if (activity_ < 0 || !table_.place(row, activity_).begins) return false;
    const std::string& text = table_.text(row, activity_);
    return !text.empty() && !begins_small(text) && !is_list(text) && !is_open_ended(table_.text(above, activity_));
  }

  // What becomes of a row that follows a page break; nothing where it is a row of its own.
  [[nodiscard]] std::vector<Verdict> after_page_break(int row, int above) const {
    if (has_number(row)) return {};
    if (!has_number(above) && begins_anew(row, above)) return {};
    auto verdicts = judge(row, above);
    const auto count = [&](Verdict v) { return std::ranges::count(verdicts, v); };
    if (has_number(above)) {
      std::ranges::replace(verdicts, Verdict::begins, Verdict::goes_on);
      settle_unclear(verdicts, Verdict::goes_on);
      return verdicts;
    }
    const bool deadline_begins = period_ >= 0 && verdicts[static_cast<std::size_t>(period_)] == Verdict::begins;
    if (count(Verdict::goes_on) == 0) {
      const bool rest = period_ >= 0 && table_.cell(row, period_).empty() && !table_.cell(above, period_).empty() &&
                        count(Verdict::begins) == 0;
      if (!rest) return {};
    } else if (deadline_begins && count(Verdict::begins) == 1) {
      // Everything goes on but the deadline: the row has two of them.
      verdicts[static_cast<std::size_t>(period_)] = Verdict::goes_on;
    }
    settle_unclear(verdicts, Verdict::goes_on);
    return verdicts;
  }

  // Within a page only a row without number and without activity of its own goes on, where the rows are numbered.
  [[nodiscard]] std::vector<Verdict> within_page(int row, int above) const {
    if (number_ < 0 || activity_ < 0 || has_number(row) || !has_number(above)) return {};
    if (!table_.place(row, number_).begins || !table_.place(row, activity_).begins) return {};
    if (is_number_only(table_.text(above, activity_))) return {};
    auto verdicts = judge(row, above);
    const Verdict activity = verdicts[static_cast<std::size_t>(activity_)];
    if (activity != Verdict::empty && activity != Verdict::goes_on) return {};
    for (Verdict& verdict : verdicts) {
      if (verdict != Verdict::empty) verdict = Verdict::goes_on;
    }
    return verdicts;
  }

  void move_up(int row, int row_above, int column) {
    const TextCell moved = std::move(table_.cell(row, column));
    table_.cell(row, column) = {};
    TextCell& above = table_.cell(row_above, column);
    // The first word of the next row's deadline, printed twice: «ежегодно» does not go on with «по».
    if (column == period_ && is_lone_preposition(moved.text) && !is_open_ended(above.text)) {
      above.entries.insert(above.entries.end(), moved.entries.begin(), moved.entries.end());
      return;
    }
    append(above, moved, !ends_sentence(above.text) && !is_list(moved.text));
  }

  TableText& table_;
  const Header& header_;
  const Vocabulary& vocabulary_;
  const TableWords& words_;
  int number_ = -1, activity_ = -1, period_ = -1;
  std::vector<bool> small_is_usual_;
};

}  // namespace

void join_cut_rows(TableText& table, const Header& header, const Vocabulary& vocabulary, const TableWords& words,
                   model::Diagnostics& diagnostics) {
  Mender mender(table, header, vocabulary, words);
  std::size_t kept = 0;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const bool data = kept > static_cast<std::size_t>(header.end());
    if (data && mender.mend(static_cast<int>(row), static_cast<int>(kept) - 1, diagnostics)) continue;
    if (kept != row) table.rows[kept] = std::move(table.rows[row]);
    ++kept;
  }
  table.rows.resize(kept);
}

Pages joined_rows(Pages pages, const KnownWords& words) {
  for (BodyPart& part : pages.parts) {
    if (!part.table) continue;
    join_cut_rows(part.table->text, part.table->header, words.vocabulary, words.table, pages.traces.diagnostics);
  }
  return pages;
}

}  // namespace vekha::importer

#include "importer/interpretation/facts/head_lines.hpp"

#include <algorithm>
#include <variant>

#include "importer/interpretation/facts/approval/side_by_side.hpp"
#include "importer/interpretation/outline/frame.hpp"
#include "language/text.hpp"

namespace vekha::importer::head {
namespace {

// An approval block or a signature has a row or two of short cells; tables of data are larger.
constexpr std::size_t most_layout_rows = 6;
constexpr std::size_t most_layout_columns = 4;
constexpr std::size_t most_layout_bytes = 2500;
// The head and the narrative of a plan; what is beyond is not searched.
constexpr std::size_t most_lines = 5000;

bool is_layout(const BodyTable& table) {
  if (table.rows.size() > most_layout_rows) return false;
  std::size_t bytes = 0;
  for (const auto& row : table.rows) {
    if (row.size() > most_layout_columns) return false;
    for (const BodyCell& cell : row) bytes += text_of(cell.blocks).size();
  }
  return bytes <= most_layout_bytes;
}

bool has_text(const BodyCell& cell) { return !language::normalized(text_of(cell.blocks)).empty(); }

bool begins_approval(const BodyCell& cell, const DocumentWords& words) {
  return words.beginning("approval", folded_line(language::normalized(text_of(cell.blocks)))) != nullptr;
}

// «СОГЛАСОВАНО | УТВЕРЖДАЮ» over rows of acts and signatures: so many rows, each column of which is one approval.
std::size_t rows_of_approvals(const BodyTable& table, const DocumentWords& words) {
  const auto& first = table.rows.front();
  const auto approves = [&](const BodyCell& cell) { return begins_approval(cell, words); };
  if (first.size() < 2 || std::ranges::none_of(first, approves)) return 0;
  std::size_t rows = 1;
  while (rows < table.rows.size() && table.rows[rows].size() == first.size()) ++rows;
  return rows;
}

class Collector {
 public:
  explicit Collector(const DocumentWords& words) : words_(words) {}

  std::vector<HeadLine> lines;
  std::vector<std::string> printed;  // of each line, with its tabs and spaces; empty where they hold nothing apart

  void blocks(const std::vector<BodyBlock>& blocks, int table, int cell, int depth = 0) {
    for (const BodyBlock& block : blocks) {
      if (lines.size() >= most_lines) return;
      if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) {
        add(*paragraph, table, cell);
      } else if (const auto* inner = std::get_if<BodyTable>(&block.value); inner != nullptr && table == 0) {
        const auto* text = depth < deepest_frame ? framed(*inner) : nullptr;
        text != nullptr ? this->blocks(*text, 0, 0, depth + 1) : add(*inner);
      }
    }
  }

 private:
  void add(const BodyTable& table) {
    ++tables_;
    if (!is_layout(table)) {
      lines.push_back(HeadLine{.number = static_cast<int>(lines.size()) + 1, .table = tables_});
      printed.emplace_back();
      return;
    }
    int cells = 0;
    const std::size_t rows = table.rows.empty() ? 0 : rows_of_approvals(table, words_);
    for (std::size_t column = 0; rows > 0 && column < table.rows.front().size(); ++column) {
      ++cells;
      for (std::size_t row = 0; row < rows; ++row) add(table.rows[row], column, cells);
    }
    for (std::size_t row = rows; row < table.rows.size(); ++row) {
      for (std::size_t column = 0; column < table.rows[row].size(); ++column) add(table.rows[row], column, ++cells);
    }
  }

  void add(const std::vector<BodyCell>& row, std::size_t column, int cell) {
    beside_ = std::ranges::count_if(row, has_text) > 1;
    blocks(row[column].blocks, tables_, cell);
    beside_ = false;
  }

  void add(const BodyParagraph& paragraph, int table, int cell) {
    std::string_view rest = paragraph.text;
    bool first = true;
    bool any = false;
    while (first || !rest.empty()) {
      const std::size_t end = rest.find('\n');
      const std::string_view line = rest.substr(0, end);
      std::string text = language::normalized(line);
      rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
      if (!text.empty()) {
        any = true;
        printed.emplace_back(table == 0 && has_gap(line) ? line : std::string_view());
        lines.push_back({.text = text,
                         .folded = folded_line(text),
                         .label = first ? paragraph.list_label : "",
                         .outline_level = paragraph.outline_level,
                         .list_level = paragraph.list_level,
                         .bold = paragraph.bold,
                         .italic = paragraph.italic,
                         .centered = paragraph.centered,
                         .page_break_before = first && (paragraph.page_break_before || page_break_),
                         .number = static_cast<int>(lines.size()) + 1,
                         .table = table,
                         .cell = cell,
                         .beside = beside_,
                         .paragraph = &paragraph,
                         .after_gap = first && gap_});
        page_break_ = gap_ = false;
      }
      first = false;
    }
    if (!any) {
      gap_ = true;
      page_break_ = page_break_ || paragraph.page_break_before;
    }
  }

  const DocumentWords& words_;
  int tables_ = 0;
  bool beside_ = false;
  bool gap_ = false;
  bool page_break_ = false;
};

}  // namespace

std::string folded_line(std::string_view text) {
  const std::string plain = language::folded(text);
  std::string joined;
  std::size_t letters = 0;
  std::size_t at = 0;
  while (at < plain.size()) {
    const std::size_t space = std::min(plain.find(' ', at), plain.size());
    const std::string_view word = std::string_view(plain).substr(at, space - at);
    if (language::length(word) > 1) return plain;
    joined += word;
    ++letters;
    at = space + 1;
  }
  constexpr std::size_t shortest_word = 5;  // fewer single letters are initials or labels
  return letters >= shortest_word ? joined : plain;
}

std::vector<HeadLine> head_lines(const Body& body, const DocumentWords& words) {
  Collector collector(words);
  collector.blocks(body.blocks, 0, 0);
  return columns_apart(std::move(collector.lines), collector.printed, words);
}

}  // namespace vekha::importer::head

#include "importer/body/typed_tables.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace vekha::importer {
namespace {

constexpr std::size_t widest_gap_of_words = 2;  // spaces; more are a column's
constexpr std::size_t fewest_columns = 4;
constexpr std::size_t most_columns = 12;
constexpr std::size_t fewest_rows = 2;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The columns of a line: what stands between tabs or wide gaps. More than the most are none.
std::vector<std::string> columns_of(std::string_view line) {
  std::vector<std::string> columns;
  std::size_t begin = 0;
  while (begin < line.size()) {
    begin = line.find_first_not_of(" \t", begin);
    if (begin == std::string_view::npos || columns.size() > most_columns) break;
    std::size_t end = begin;
    std::size_t next = begin;
    while (next < line.size()) {
      end = std::min(line.find_first_of(" \t", next), line.size());
      next = std::min(line.find_first_not_of(" \t", end), line.size());
      const std::string_view gap = line.substr(end, next - end);
      if (gap.find('\t') != std::string_view::npos || gap.size() > widest_gap_of_words) break;
    }
    columns.emplace_back(line.substr(begin, end - begin));
    begin = next;
  }
  return columns;
}

// «1.», «12», «3)»
std::optional<int> number_of(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const std::string_view rest = text.substr(static_cast<std::size_t>(end - text.data()));
  if (error != std::errc{} || !(rest.empty() || rest == "." || rest == ")")) return std::nullopt;
  return number;
}

struct Line {
  const BodyParagraph* paragraph = nullptr;
  std::vector<std::string> columns;
};

// A paragraph as a line of a typed table; without columns where it can't be one.
Line line_of(const BodyBlock& block) {
  const auto* paragraph = std::get_if<BodyParagraph>(&block.value);
  if (paragraph == nullptr || paragraph->text.find_first_of("\t ") == std::string::npos) return {};
  const bool plain =
      paragraph->asides.empty() && paragraph->outline_level == 0 && paragraph->text.find('\n') == std::string::npos;
  if (!plain) return {};
  Line line{.paragraph = paragraph, .columns = columns_of(paragraph->text)};
  if (!paragraph->list_label.empty()) line.columns.insert(line.columns.begin(), paragraph->list_label);
  if (line.columns.size() + 1 < fewest_columns || line.columns.size() > most_columns) line.columns.clear();
  return line;
}

bool is_numbered(const Line& line) { return !line.columns.empty() && number_of(line.columns.front()).has_value(); }

// Headings have no figures and as many columns as what stands below.
bool heads(const Line& line, const Line& first) {
  return line.columns.size() == first.columns.size() && std::ranges::none_of(line.paragraph->text, is_digit);
}

bool follows(const Line& line, const Line& before) {
  return is_numbered(line) && line.columns.size() == before.columns.size() &&
         *number_of(line.columns.front()) == *number_of(before.columns.front()) + 1;
}

bool is_contents(const std::vector<Line>& lines) {
  return std::ranges::all_of(lines, [](const Line& line) { return number_of(line.columns.back()).has_value(); });
}

std::vector<BodyCell> row_of(const Line& line) {
  std::vector<BodyCell> row;
  for (const std::string& text : line.columns) {
    BodyParagraph paragraph{.text = text, .bold = line.paragraph->bold, .italic = line.paragraph->italic};
    for (const Hyperlink& link : line.paragraph->links) {
      if (!link.text.empty() && text.find(link.text) != std::string::npos) paragraph.links.push_back(link);
    }
    row.push_back({.blocks = {{std::move(paragraph)}}});
  }
  return row;
}

// The numbered lines from a block on.
std::vector<Line> numbered_lines(const std::vector<BodyBlock>& blocks, std::size_t at, Line first) {
  std::vector<Line> lines{std::move(first)};
  for (++at; at < blocks.size(); ++at) {
    Line line = line_of(blocks[at]);
    if (!follows(line, lines.back())) break;
    lines.push_back(std::move(line));
  }
  return lines;
}

// A table was made: those from its number on have the next one.
void count_table(int number, model::Diagnostics& findings) {
  for (model::Diagnostic& finding : findings) {
    if (finding.source.table && *finding.source.table >= number) ++*finding.source.table;
  }
}

}  // namespace

void fold_typed_tables(std::vector<BodyBlock>& blocks, std::size_t& budget, model::Diagnostics& findings) {
  std::vector<BodyBlock> out;
  int tables = 0;
  for (std::size_t at = 0; at < blocks.size();) {
    Line first = line_of(blocks[at]);
    if (!is_numbered(first)) {
      if (std::holds_alternative<BodyTable>(blocks[at].value)) ++tables;
      out.push_back(std::move(blocks[at++]));
      continue;
    }
    std::vector<Line> lines = numbered_lines(blocks, at, std::move(first));
    const std::size_t rows = lines.size();
    const std::size_t columns = lines.front().columns.size();
    const Line heading = out.empty() ? Line{} : line_of(out.back());
    const bool headed = heading.paragraph != nullptr && heads(heading, lines.front());
    const bool fits = rows >= fewest_rows && columns + (headed ? 1 : 0) >= fewest_columns && !is_contents(lines) &&
                      (rows + 1) * columns <= budget;
    if (fits) {
      budget -= (rows + 1) * columns;
      BodyTable table;
      if (headed) {
        table.rows.push_back(row_of(heading));
        table.header_rows = 1;
      }
      for (const Line& line : lines) table.rows.push_back(row_of(line));
      if (headed) out.pop_back();
      out.push_back({std::move(table)});
      count_table(++tables, findings);
    } else {
      const auto begin = blocks.begin() + static_cast<std::ptrdiff_t>(at);
      std::move(begin, begin + static_cast<std::ptrdiff_t>(rows), std::back_inserter(out));
    }
    at += rows;
  }
  blocks = std::move(out);
}

}  // namespace vekha::importer

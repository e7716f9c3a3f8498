#include "importer/interpretation/facts/approval/side_by_side.hpp"

#include <algorithm>
#include <utility>

#include "language/text.hpp"

namespace vekha::importer::head {
namespace {

constexpr std::size_t shortest_gap = 3;       // spaces; two stand between words by mistake
constexpr std::size_t tab_width = 8;          // characters
constexpr std::size_t most_columns = 4;       // considered, agreed, adopted, approved
constexpr std::size_t most_lines = 14;        // of a block
constexpr std::size_t lines_without_gap = 2;  // of one column, in a row

// A piece of a line between gaps, and how many characters stand before it.
struct Part {
  std::string text;
  std::size_t offset = 0;
};

std::size_t blank_length(std::string_view line, std::size_t at) {
  constexpr std::string_view no_break_space = "\xC2\xA0";
  if (line[at] == ' ' || line[at] == '\t') return 1;
  return line.substr(at).starts_with(no_break_space) ? no_break_space.size() : 0;
}

// The gap at a place of a line: the bytes it takes and the column it leads to.
struct Gap {
  std::size_t bytes = 0, column = 0;
  bool wide = false;
};

Gap gap_at(std::string_view line, std::size_t at, std::size_t column) {
  Gap gap{.column = column};
  std::size_t spaces = 0;
  while (at + gap.bytes < line.size()) {
    const std::size_t length = blank_length(line, at + gap.bytes);
    if (length == 0) break;
    const bool tab = line[at + gap.bytes] == '\t';
    gap.column = tab ? (gap.column / tab_width + 1) * tab_width : gap.column + 1;
    gap.wide = gap.wide || tab || ++spaces >= shortest_gap;
    gap.bytes += length;
  }
  return gap;
}

std::vector<Part> parts_of(std::string_view line) {
  std::vector<Part> parts;
  std::size_t column = 0;
  bool begins = true;
  for (std::size_t at = 0; at < line.size();) {
    const Gap gap = gap_at(line, at, column);
    if (gap.bytes == 0) {
      if (std::exchange(begins, false)) parts.push_back({.text = {}, .offset = column});
      const bool first_byte = (static_cast<unsigned char>(line[at]) & 0xC0U) != 0x80U;
      column += first_byte ? 1 : 0;
      parts.back().text += line[at++];
      continue;
    }
    begins = begins || gap.wide;
    if (!begins) parts.back().text += ' ';
    column = gap.column;
    at += gap.bytes;
  }
  for (Part& part : parts) part.text = language::normalized(part.text);
  return parts;
}

bool begins_approval(std::string_view text, const DocumentWords& words) {
  const std::string folded = folded_line(text);
  const std::string_view plain =
      std::string_view(folded).substr(std::min(folded.find_first_not_of("\" "), folded.size()));
  const auto* phrase = words.beginning("approval", plain);
  return phrase != nullptr && phrase->value != "draft" && phrase->value != "appendix";
}

class Separator {
 public:
  Separator(std::vector<HeadLine> lines, const std::vector<std::string>& printed, const DocumentWords& words)
      : lines_(std::move(lines)), printed_(printed), words_(words) {}

  std::vector<HeadLine> separated() {
    for (std::size_t i = 0; i < lines_.size();) {
      const std::vector<Part> heads = opening_at(i);
      if (heads.empty()) {
        out_.push_back(std::move(lines_[i++]));
      } else {
        i = take_block(i, heads);
      }
    }
    return std::move(out_);
  }

 private:
  // The parts of a line that opens columns; none where it doesn't.
  [[nodiscard]] std::vector<Part> opening_at(std::size_t line) const {
    if (printed_[line].empty() || !lines_[line].label.empty()) return {};
    std::vector<Part> parts = parts_of(printed_[line]);
    const bool columns = parts.size() > 1 && parts.size() <= most_columns &&
                         std::all_of(parts.begin() + 1, parts.end(),
                                     [&](const Part& part) { return begins_approval(part.text, words_); });
    return columns ? parts : std::vector<Part>();
  }

  [[nodiscard]] bool is_apart(std::size_t line) const {
    const HeadLine& found = lines_[line];
    return found.table > 0 || found.outline_level > 0 || found.page_break_before || !found.label.empty();
  }

  // A line without a gap belongs to the first column as long as another with one follows.
  [[nodiscard]] bool goes_on(std::size_t line, const HeadLine& first) const {
    for (std::size_t i = line; i < lines_.size() && i <= line + lines_without_gap; ++i) {
      if (is_apart(i) || (lines_[i].centered && !first.centered)) return false;
      if (!printed_[i].empty()) return true;
    }
    return false;
  }

  // Each part of a line to the column above it, from left to right.
  static std::vector<std::size_t> places(const std::vector<Part>& parts, const std::vector<Part>& heads) {
    std::vector<std::size_t> out;
    // a text moved to the right does not stand in the first column, however short the way that a tab is thought to go
    const bool moved = parts.size() < heads.size() && parts.front().offset >= heads.front().offset + shortest_gap;
    std::size_t from = moved ? 1 : 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      std::size_t best = std::min(from, heads.size() - 1);
      const auto distance = [&](std::size_t column) {
        const std::size_t a = parts[i].offset;
        const std::size_t b = heads[column].offset;
        return a > b ? a - b : b - a;
      };
      for (std::size_t column = best + 1; column < heads.size(); ++column) {
        if (parts.size() != heads.size() && distance(column) < distance(best)) best = column;
      }
      out.push_back(best);
      from = best + 1;
    }
    return out;
  }

  std::size_t take_block(std::size_t first, const std::vector<Part>& heads) {
    std::vector<std::vector<HeadLine>> columns(heads.size());
    std::size_t i = first;
    for (; i < lines_.size() && i < first + most_lines && (i == first || goes_on(i, lines_[first])); ++i) {
      const std::vector<Part> parts = parts_of(printed_[i].empty() ? lines_[i].text : printed_[i]);
      const std::vector<std::size_t> columns_of_parts = places(parts, heads);
      for (std::size_t k = 0; k < parts.size(); ++k) {
        HeadLine line = lines_[i];
        line.text = parts[k].text;
        line.folded = folded_line(line.text);
        line.cell = static_cast<int>(columns_of_parts[k]) + 1;
        columns[columns_of_parts[k]].push_back(std::move(line));
      }
    }
    for (auto& column : columns) std::ranges::move(column, std::back_inserter(out_));
    return i;
  }

  std::vector<HeadLine> lines_;
  const std::vector<std::string>& printed_;
  const DocumentWords& words_;
  std::vector<HeadLine> out_;
};

}  // namespace

bool has_gap(std::string_view line) {
  const std::vector<Part> parts = parts_of(line);
  return parts.size() > 1 || (!parts.empty() && parts.front().offset >= shortest_gap);
}

std::vector<HeadLine> columns_apart(std::vector<HeadLine> lines, const std::vector<std::string>& printed,
                                    const DocumentWords& words) {
  return Separator(std::move(lines), printed, words).separated();
}

}  // namespace vekha::importer::head

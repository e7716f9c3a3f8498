#include "generator/pages/parts/block_html.hpp"

#include <algorithm>

#include "generator/templates/escape.hpp"

namespace vekha::generator {
namespace {

using model::Block;
using model::Cell;
using model::Table;

/// XML of a document may be nested 256 deep: a list in a table in a list can't come close.
constexpr int deepest_block = 128;
/// Headings that a contents list can hold.
constexpr std::size_t longest_contents = 24;
constexpr std::size_t longest_label = 60;

class Writer {
 public:
  Writer(const RowAnchors& anchors, const Words& words, const TextMarks* marks = nullptr)
      : anchors_(anchors), words_(words), marks_(marks) {}

  DocumentHtml write(const model::Document& document) {
    top_level_ = highest_heading(document);
    for (const Block& block : document.blocks) {
      if (const auto* table = std::get_if<Table>(&block.value)) {
        ++table_number_;
        append_table(*table, table_number_, 0);
      } else {
        begin_part();
        append_block(block, 0);
      }
    }
    return std::move(result_);
  }

  std::string write_table(const model::Document& document, int wanted) {
    for (const Block& block : document.blocks) {
      const auto* table = std::get_if<Table>(&block.value);
      if (table != nullptr && ++table_number_ == wanted) append_table(*table, table_number_, 0);
    }
    return std::move(result_.html);
  }

 private:
  static int highest_heading(const model::Document& document) {
    int level = 9;
    for (const Block& block : document.blocks) {
      if (const auto* heading = std::get_if<model::Heading>(&block.value)) level = std::min(level, heading->level);
    }
    return level;
  }

  void append_blocks(const std::vector<Block>& blocks, int depth) {
    for (const Block& block : blocks) append_block(block, depth);
  }

  void append_block(const Block& block, int depth) {
    if (depth > deepest_block) return;
    if (const auto* heading = std::get_if<model::Heading>(&block.value)) {
      depth == 0 ? append_heading(*heading) : append_paragraph(heading->text, heading->struck);
    } else if (const auto* paragraph = std::get_if<model::Paragraph>(&block.value)) {
      append_paragraph(paragraph->text, paragraph->struck);
    } else if (const auto* list = std::get_if<model::List>(&block.value)) {
      append_list(*list, depth);
    } else if (const auto* table = std::get_if<Table>(&block.value)) {
      append_table(*table, 0, depth);
    } else if (const auto* image = std::get_if<model::Image>(&block.value)) {
      append_element(
          "p", image->alt.empty() ? words_("document.image") : words_("document.image-of", {{"text", image->alt}}));
    }
  }

  void append_element(std::string_view name, std::string_view text) {
    if (text.empty()) return;
    open(name);
    append_text(text);
    close(name);
  }

  void append_paragraph(std::string_view text, const std::vector<model::StruckText>& struck) {
    if (text.empty() && struck.empty()) return;
    open("p");
    append_text(text, struck);
    close("p");
  }

  /// Crossed-out text at its places.
  template <typename Append>
  void append_with(std::string_view text, const std::vector<model::StruckText>& struck, Append append) {
    std::size_t done = 0;
    std::size_t point = 0;  // code points up to there
    for (const model::StruckText& each : struck) {
      std::size_t end = done;
      for (; point < static_cast<std::size_t>(std::max(each.at, 0)) && end < text.size(); ++point) {
        for (++end; end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80;) ++end;
      }
      if (end > done) append(text.substr(done, end - done));
      done = end;
      result_.html += "<s>";
      append_escaped(result_.html, each.text);
      result_.html += "</s>";
    }
    if (done < text.size()) append(text.substr(done));
  }
  void append_text(std::string_view text, const std::vector<model::StruckText>& struck) {
    append_with(text, struck, [this](std::string_view piece) { append_text(piece); });
  }

  void append_text(std::string_view text) {
    marks_ != nullptr ? marks_->append(result_.html, text) : append_escaped(result_.html, text);
  }

  void begin_part() {
    if (marks_ != nullptr) marks_->part_begins();
  }

  /// Levels follow each other without gaps, whatever the document does: h2 first, then at most one deeper.
  void append_heading(const model::Heading& heading) {
    if (heading.text.empty() && heading.struck.empty()) return;
    const int wanted = std::min(2 + heading.level - top_level_, 6);
    level_ = std::clamp(wanted, 2, std::min(level_ + 1, 6));
    const std::string name = "h" + std::to_string(level_);
    const std::string id = "h" + std::to_string(++heading_number_);
    result_.html.append("<").append(name).append(" id=\"").append(id).append("\">");
    append_with(heading.text, heading.struck, [this](std::string_view piece) { append_escaped(result_.html, piece); });
    close(name);
    if (level_ == 2 && !heading.text.empty() && result_.contents.size() < longest_contents) {
      result_.contents.push_back({id, shortened(heading.text, longest_label)});
    }
  }

  /// The labels are the document's own («1.16.», «а)», «•»), so they are text.
  void append_list(const model::List& list, int depth) {
    result_.html += "<ul class=\"own\">";
    for (const model::ListItem& item : list.items) {
      result_.html += "<li>";
      if (!item.label.empty()) {
        result_.html += "<span class=\"label\">";
        append_escaped(result_.html, item.label);
        result_.html += "</span> ";
      }
      append_inline(item.blocks, depth + 1);
      result_.html += "</li>";
    }
    result_.html += "</ul>\n";
  }

  /// One paragraph as bare text, so that it stands beside a label or alone in a cell; so does a list of one short item,
  /// which is how word processors number rows. More as blocks.
  void append_inline(const std::vector<Block>& blocks, int depth) {
    if (blocks.size() != 1) return append_blocks(blocks, depth);
    if (const auto* paragraph = std::get_if<model::Paragraph>(&blocks.front().value)) {
      append_text(paragraph->text, paragraph->struck);
      return;
    }
    const auto* list = std::get_if<model::List>(&blocks.front().value);
    if (list == nullptr || list->items.size() != 1 || list->items.front().blocks.size() > 1 || depth > deepest_block) {
      return append_blocks(blocks, depth);
    }
    append_escaped(result_.html, list->items.front().label);
    if (list->items.front().blocks.empty()) return;
    if (!list->items.front().label.empty()) result_.html += ' ';
    append_inline(list->items.front().blocks, depth + 1);
  }

  /// A table without a header whose cells are one row or one column lays out, it does not tabulate: it is read as text.
  [[nodiscard]] static bool is_layout(const Table& table) {
    if (table.header_rows > 0) return false;
    const bool one_column = std::ranges::all_of(table.rows, [](const auto& row) { return row.size() <= 1; });
    return table.rows.size() <= 1 || one_column;
  }

  [[nodiscard]] bool bears_anchor(int number) const {
    const auto first = anchors_.lower_bound({number, 0});
    return number > 0 && first != anchors_.end() && first->first.first == number;
  }

  void append_table(const Table& table, int number, int depth) {
    if (is_layout(table) && !bears_anchor(number)) {
      for (const auto& row : table.rows) {
        for (const Cell& cell : row) append_blocks(cell.blocks, depth + 1);
      }
      return;
    }
    const auto labels = column_labels(table);
    result_.html += depth == 0 ? "<table class=\"rows\"><caption class=\"vh\">" : "<table><caption class=\"vh\">";
    append_escaped(result_.html, number > 0 ? words_("document.table", {{"number", std::to_string(number)}})
                                            : words_("document.inner-table"));
    result_.html += "</caption>";
    const auto header = std::min(static_cast<std::size_t>(std::max(table.header_rows, 0)), table.rows.size());
    if (header > 0) result_.html += "<thead>";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      if (r == header) result_.html += header > 0 ? "</thead><tbody>\n" : "<tbody>\n";
      append_row(table, r, r < header, number, labels, depth);
    }
    result_.html +=
        table.rows.size() == header ? "</thead><tbody><tr><td></td></tr></tbody></table>\n" : "</tbody></table>\n";
  }

  /// Labels of a table's columns, for narrow screens: the last header row, where nothing in it is spanned.
  static std::vector<std::string> column_labels(const Table& table) {
    std::vector<std::string> labels;
    if (table.header_rows != 1 || table.rows.empty()) return labels;
    for (const Cell& cell : table.rows.front()) {
      if (cell.col_span != 1 || cell.row_span != 1) return {};
      std::string label;
      for (const Block& block : cell.blocks) {
        if (const auto* paragraph = std::get_if<model::Paragraph>(&block.value))
          label.append(label.empty() ? "" : " ").append(paragraph->text);
      }
      labels.push_back(std::move(label));
    }
    return labels;
  }

  void append_row(const Table& table, std::size_t index, bool header, int number,
                  const std::vector<std::string>& labels, int depth) {
    if (depth == 0) begin_part();
    const auto& row = table.rows[index];
    const auto [first, last] = anchors_.equal_range({number, static_cast<int>(index) + 1});
    result_.html += "<tr";
    if (first != last) append_attribute("id", first->second);
    result_.html += ">";
    const bool plain = !labels.empty() && row.size() == labels.size();
    for (std::size_t c = 0; c < row.size(); ++c) {
      const Cell& cell = row[c];
      const bool band = row.size() == 1 && cell.col_span > 1 && !header;
      const std::string_view name = header || band ? "th" : "td";
      result_.html.append("<").append(name);
      if (header) append_attribute("scope", cell.col_span > 1 ? "colgroup" : "col");
      if (band) append_attribute("scope", "colgroup");
      if (cell.col_span > 1) append_attribute("colspan", std::to_string(cell.col_span));
      if (cell.row_span > 1) append_attribute("rowspan", std::to_string(cell.row_span));
      if (plain && !header && !labels[c].empty()) append_attribute("data-l", labels[c]);
      result_.html += ">";
      if (c == 0 && first != last) append_more_anchors(std::next(first), last);
      append_inline(cell.blocks, depth + 1);
      result_.html.append("</").append(name).append(">");
    }
    if (row.empty()) result_.html += "<td></td>";
    result_.html += "</tr>\n";
  }

  /// Activities that share a row.
  void append_more_anchors(RowAnchors::const_iterator first, RowAnchors::const_iterator last) {
    for (; first != last; ++first) {
      result_.html += "<span";
      append_attribute("id", first->second);
      result_.html += "></span>";
    }
  }

  void append_attribute(std::string_view name, std::string_view value) {
    result_.html.append(" ").append(name).append("=\"");
    append_escaped(result_.html, value);
    result_.html += '"';
  }
  void open(std::string_view name) { result_.html.append("<").append(name).append(">"); }
  void close(std::string_view name) { result_.html.append("</").append(name).append(">\n"); }

  const RowAnchors& anchors_;
  const Words& words_;
  const TextMarks* marks_;
  DocumentHtml result_;
  int table_number_ = 0;
  int heading_number_ = 0;
  int top_level_ = 1;
  int level_ = 1;
};

}  // namespace

std::string table_html(const model::Document& document, int table, const Words& words) {
  return Writer({}, words).write_table(document, table);
}

DocumentHtml document_html(const model::Document& document, const RowAnchors& anchors, const Words& words,
                           const TextMarks* marks) {
  return Writer(anchors, words, marks).write(document);
}

}  // namespace vekha::generator

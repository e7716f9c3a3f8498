#include "importer/body/table_grid.hpp"
#include "tests/support/odt_builder.hpp"
#include "tests/support/variants/body_writer.hpp"
#include "tests/support/variants/xml_text.hpp"

namespace vekha::test {
namespace {

using importer::BodyBlock;
using importer::BodyCell;
using importer::BodyParagraph;
using importer::BodyTable;

std::string attribute(std::string_view name, const std::string& value) {
  return std::string(" ").append(name).append("=\"").append(value).append("\"");
}

std::string element(std::string_view name, const std::string& attributes, const std::string& content) {
  return std::string("<")
      .append(name)
      .append(attributes)
      .append(">")
      .append(content)
      .append("</")
      .append(name)
      .append(">");
}

std::string look_of(const BodyParagraph& paragraph) {
  return std::string("P") + (paragraph.bold ? "b" : "") + (paragraph.italic ? "i" : "") +
         (paragraph.centered ? "c" : "");
}

// Every look of a paragraph as a style of that name.
std::string looks() {
  std::string out;
  for (int look = 0; look < 8; ++look) {
    const BodyParagraph paragraph{.bold = (look & 1) != 0, .italic = (look & 2) != 0, .centered = (look & 4) != 0};
    std::string text = "<style:text-properties";
    if (paragraph.bold) text += R"( fo:font-weight="bold")";
    if (paragraph.italic) text += R"( fo:font-style="italic")";
    std::string properties = text + "/>";
    if (paragraph.centered) properties.insert(0, R"(<style:paragraph-properties fo:text-align="center"/>)");
    out += odt_style(look_of(paragraph), "paragraph", properties);
  }
  return out;
}

class Writer {
 public:
  std::string blocks(const std::vector<BodyBlock>& blocks) {
    std::string out;
    for (const BodyBlock& block : blocks) {
      if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) out += one(*paragraph);
      if (const auto* table = std::get_if<BodyTable>(&block.value)) out += one(*table);
    }
    return out;
  }
  [[nodiscard]] const std::string& list_styles() const { return list_styles_; }

 private:
  std::string one(const BodyParagraph& body) {
    std::string content;
    for (const std::string& line : lines_of(body.text)) {
      content += (content.empty() ? "" : "<text:line-break/>") + xml_text(line);
    }
    const std::string style = attribute("text:style-name", look_of(body));
    if (body.outline_level > 0) {
      return element("text:h", style + attribute("text:outline-level", std::to_string(body.outline_level)), content);
    }
    const std::string paragraph = element("text:p", style, content);
    return body.list_label.empty() ? paragraph : item(body.list_label, paragraph);
  }

  // A list of one item; its style prints the label.
  std::string item(const std::string& label, const std::string& content) {
    const ListLabel read = list_label_of(label);
    const std::string name = "L" + std::to_string(++lists_);
    const std::string level = read.number > 0
                                  ? "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\"" +
                                        attribute("style:num-prefix", xml_text(read.before)) +
                                        attribute("style:num-suffix", xml_text(read.after)) + "/>"
                                  : "<text:list-level-style-bullet text:level=\"1\"" +
                                        attribute("text:bullet-char", xml_text(read.before)) + "/>";
    list_styles_ += element("text:list-style", attribute("style:name", name), level);
    const std::string start = read.number > 0 ? attribute("text:start-value", std::to_string(read.number)) : "";
    return element("text:list", attribute("text:style-name", name), element("text:list-item", start, content));
  }

  std::string one(const BodyTable& table) {
    const importer::TableGrid grid(table);
    std::string header;
    std::string rows;
    for (int row = 0; row < grid.rows(); ++row) {
      std::string cells;
      for (int column = 0; column < grid.columns(); ++column) {
        if (!grid.is_anchor(row, column)) {
          cells += "<table:covered-table-cell/>";
          continue;
        }
        const BodyCell& cell = grid.cell(row, column);
        std::string spans;
        if (cell.col_span > 1) spans += attribute("table:number-columns-spanned", std::to_string(cell.col_span));
        if (cell.row_span > 1) spans += attribute("table:number-rows-spanned", std::to_string(cell.row_span));
        cells += element("table:table-cell", spans, blocks(cell.blocks));
      }
      (row < table.header_rows ? header : rows) += odt_row(cells);
    }
    if (!header.empty()) header = element("table:table-header-rows", {}, header);
    const std::string columns =
        "<table:table-column" + attribute("table:number-columns-repeated", std::to_string(grid.columns())) + "/>";
    return odt_table(columns + header + rows);
  }

  int lists_ = 0;
  std::string list_styles_;
};

}  // namespace

std::string odt_of(const importer::Body& body) {
  Writer writer;
  Odt file;
  file.body = writer.blocks(body.blocks);
  file.automatic = looks() + writer.list_styles();
  return file.bytes();
}

}  // namespace vekha::test

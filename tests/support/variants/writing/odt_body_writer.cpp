#include <algorithm>

#include "importer/body/table_grid.hpp"
#include "tests/support/odt_builder.hpp"
#include "tests/support/variants/writing/body_writer.hpp"
#include "tests/support/variants/writing/inline_marks.hpp"
#include "tests/support/variants/writing/xml_text.hpp"

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

// Text with tabs and runs of spaces as elements.
std::string odt_text(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t end = std::min(text.find_first_not_of(' ', i), text.size());
    if (text[i] == '\t') {
      out += "<text:tab/>";
    } else if (end > i + 1) {
      out += " <text:s" + attribute("text:c", std::to_string(end - i - 1)) + "/>";
      i = end - 1;
    } else {
      out += xml_text(text.substr(i, 1));
    }
  }
  return out;
}

std::string span_of(const MarkedRun& run) {
  const auto styled = [&](std::string_view style) {
    return element("text:span", attribute("text:style-name", std::string(style)), odt_text(run.text));
  };
  switch (run.kind) {
    case RunKind::superscript:
      return styled("Tsup");
    case RunKind::struck:
      return styled("Tstruck");
    case RunKind::underlined:
      return styled("Tline");
    case RunKind::placeholder:
      return element("text:placeholder", attribute("text:placeholder-type", "text"),
                     "&lt;" + odt_text(run.text) + "&gt;");
    default:  // boxes are characters here
      return odt_text(run.text);
  }
}

std::string looks_of_runs() {
  return odt_style("Tsup", "text", R"(<style:text-properties style:text-position="super 58%"/>)") +
         odt_style(
             "Tstruck", "text",
             R"(<style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/>)") +
         odt_style("Tline", "text", R"(<style:text-properties style:text-underline-style="solid"/>)");
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
      if (!content.empty()) content += "<text:line-break/>";
      for (const MarkedRun& run : runs_of(line)) content += span_of(run);
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

// The part of page styles: one with a header.
std::string styles_part(const std::string& page_header) {
  std::string names;
  for (const std::string_view prefix : {"office", "style", "text"}) {
    names += attribute("xmlns:" + std::string(prefix),
                       "urn:oasis:names:tc:opendocument:xmlns:" + std::string(prefix) + ":1.0");
  }
  const std::string page = element("style:page-layout", attribute("style:name", "pm1"), "");
  const std::string master =
      element("style:master-page", attribute("style:name", "Standard") + attribute("style:page-layout-name", "pm1"),
              element("style:header", "", element("text:p", "", xml_text(page_header))));
  return R"(<?xml version="1.0" encoding="UTF-8"?>)" +
         element("office:document-styles", names + attribute("office:version", "1.2"),
                 element("office:automatic-styles", "", page) + element("office:master-styles", "", master));
}

}  // namespace

std::string odt_of(const importer::Body& body, const std::string& page_header) {
  Writer writer;
  Odt file;
  file.body = writer.blocks(body.blocks);
  file.automatic = looks() + looks_of_runs() + writer.list_styles();
  if (!page_header.empty()) file.more.push_back({"styles.xml", styles_part(page_header)});
  return file.bytes();
}

}  // namespace vekha::test

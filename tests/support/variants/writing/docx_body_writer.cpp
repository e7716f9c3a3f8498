#include <algorithm>
#include <vector>

#include "importer/body/table_grid.hpp"
#include "tests/support/docx_builder.hpp"
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
  return std::string(" w:").append(name).append("=\"").append(value).append("\"");
}

// Text of a run; a tab is an element.
std::string text_run(const std::string& text, const std::string& look) {
  std::string out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\t', begin), text.size());
    if (end > begin) out += run(xml_text(text.substr(begin, end - begin)), look);
    if (end < text.size()) out += "<w:r><w:rPr>" + look + "</w:rPr><w:tab/></w:r>";
    begin = end + 1;
  }
  return out;
}

std::string form_box(bool ticked) {
  return std::string(
             R"(<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val="0"/>)") +
         (ticked ? "<w:checked/>" : "") +
         R"(</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText>)"
         R"(</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>)";
}

std::string control(const std::string& properties, const std::string& content) {
  return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
}

std::string box_control(const std::string& box) {
  return control(
      R"(<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val=")" +
          std::string(box == "☒" ? "1" : "0") + R"("/></w14:checkbox>)",
      run(box));
}

std::string run_of(const MarkedRun& marked, const std::string& look) {
  switch (marked.kind) {
    case RunKind::plain:
      return text_run(marked.text, look);
    case RunKind::superscript:
      return text_run(marked.text, look + R"(<w:vertAlign w:val="superscript"/>)");
    case RunKind::struck:
      return text_run(marked.text, look + "<w:strike/>");
    case RunKind::underlined:
      return text_run(marked.text, look + R"(<w:u w:val="single"/>)");
    case RunKind::placeholder:
      return control("<w:showingPlcHdr/><w:text/>", text_run(marked.text, look));
    case RunKind::box_control:
      return box_control(marked.text);
    case RunKind::form_box:
      return form_box(marked.text == "☒");
  }
  return {};
}

// Every label gets a list of its own that starts with its number; Word counts on where the next one follows.
class NumberingPart {
 public:
  std::string id_of(const std::string& label) {
    const ListLabel read = list_label_of(label);
    const auto same_list = [&](const List& list) {
      return list.label.before == read.before && list.label.after == read.after && list.next == read.number &&
             read.number > 0;
    };
    if (lists_.empty() || !same_list(lists_.back())) lists_.push_back({.label = read, .next = read.number});
    ++lists_.back().next;
    return std::to_string(lists_.size());
  }

  [[nodiscard]] std::string xml() const {
    std::string abstracts;
    std::string numbers;
    for (std::size_t i = 0; i < lists_.size(); ++i) {
      const std::string id = std::to_string(i + 1);
      const ListLabel& label = lists_[i].label;
      const std::string text = label.number > 0 ? label.before + "%1" + label.after : label.before;
      abstracts += "<w:abstractNum" + attribute("abstractNumId", id) + "><w:lvl w:ilvl=\"0\"><w:start" +
                   attribute("val", std::to_string(label.number)) + "/><w:numFmt" +
                   attribute("val", label.number > 0 ? "decimal" : "bullet") + "/><w:lvlText" +
                   attribute("val", xml_text(text)) + "/></w:lvl></w:abstractNum>";
      numbers += "<w:num" + attribute("numId", id) + "><w:abstractNumId" + attribute("val", id) + "/></w:num>";
    }
    return abstracts + numbers;
  }

 private:
  struct List {
    ListLabel label;
    int next = 0;
  };
  std::vector<List> lists_;
};

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
  [[nodiscard]] const NumberingPart& numbering() const { return numbering_; }

 private:
  std::string one(const BodyParagraph& body) {
    std::string properties;
    if (body.outline_level > 0) {
      properties += "<w:outlineLvl" + attribute("val", std::to_string(body.outline_level - 1)) + "/>";
    }
    if (body.centered) properties += R"(<w:jc w:val="center"/>)";
    if (!body.list_label.empty()) {
      properties += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId" + attribute("val", numbering_.id_of(body.list_label)) +
                    "/></w:numPr>";
    }
    const std::string look = std::string(body.bold ? "<w:b/>" : "") + (body.italic ? "<w:i/>" : "");
    std::string runs;
    for (const std::string& line : lines_of(body.text)) {
      if (!runs.empty()) runs += "<w:r><w:br/></w:r>";
      for (const MarkedRun& marked : runs_of(line)) runs += run_of(marked, look);
    }
    return paragraph(runs, properties);
  }

  std::string one(const BodyTable& table) {
    const importer::TableGrid grid(table);
    std::string rows;
    for (int row = 0; row < grid.rows(); ++row) {
      std::string cells;
      for (int column = 0; column < grid.columns();) {
        const BodyCell& covering = grid.cell(row, column);
        std::string properties;
        if (covering.col_span > 1)
          properties += "<w:gridSpan" + attribute("val", std::to_string(covering.col_span)) + "/>";
        const bool anchor = grid.is_anchor(row, column);
        if (covering.row_span > 1) properties += anchor ? R"(<w:vMerge w:val="restart"/>)" : "<w:vMerge/>";
        cells += "<w:tc><w:tcPr>" + properties + "</w:tcPr>" +
                 (anchor && !covering.blocks.empty() ? blocks(covering.blocks) : "<w:p/>") + "</w:tc>";
        column += covering.col_span;
      }
      rows += vekha::test::row(cells, row < table.header_rows ? "<w:tblHeader/>" : "");
    }
    return vekha::test::table(rows, grid.columns());
  }

  NumberingPart numbering_;
};

}  // namespace

std::string docx_of(const importer::Body& body) {
  Writer writer;
  Docx file;
  file.body = writer.blocks(body.blocks);
  file.numbering = writer.numbering().xml();
  return file.bytes();
}

}  // namespace vekha::test

// Bytes as markup: each opens an element that WordprocessingML has, closes one, or writes text. So every input is
// well-formed and reaches the readers. A body that keeps its promises, or a refusal.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>
#include <vector>

#include "importer/body/blocks.hpp"
#include "importer/import.hpp"
#include "tests/support/docx_builder.hpp"

namespace {

using namespace vekha::importer;

// Name, and attributes with '#' for a number from the input.
struct Element {
  const char* name;
  const char* attributes;
};

constexpr std::array elements{Element{"w:p", ""},
                              Element{"w:r", ""},
                              Element{"w:t", ""},
                              Element{"w:pPr", ""},
                              Element{"w:rPr", ""},
                              Element{"w:tbl", ""},
                              Element{"w:tr", ""},
                              Element{"w:tc", ""},
                              Element{"w:tcPr", ""},
                              Element{"w:trPr", ""},
                              Element{"w:tblGrid", ""},
                              Element{"w:gridCol", "w:w='#'"},
                              Element{"w:gridSpan", "w:val='#'"},
                              Element{"w:vMerge", ""},
                              Element{"w:vMerge", "w:val='restart'"},
                              Element{"w:hMerge", ""},
                              Element{"w:hMerge", "w:val='restart'"},
                              Element{"w:gridBefore", "w:val='#'"},
                              Element{"w:tblHeader", ""},
                              Element{"w:hidden", ""},
                              Element{"w:del", ""},
                              Element{"w:ins", ""},
                              Element{"w:moveFrom", ""},
                              Element{"w:moveTo", ""},
                              Element{"w:cellDel", ""},
                              Element{"w:cellMerge", "w:vMerge='cont'"},
                              Element{"w:sdt", ""},
                              Element{"w:sdtContent", ""},
                              Element{"w:hyperlink", "r:id='rId#'"},
                              Element{"w:fldSimple", "w:instr='HYPERLINK https://#'"},
                              Element{"w:fldChar", "w:fldCharType='begin'"},
                              Element{"w:fldChar", "w:fldCharType='separate'"},
                              Element{"w:fldChar", "w:fldCharType='end'"},
                              Element{"w:instrText", ""},
                              Element{"w:ffData", ""},
                              Element{"w:ddList", ""},
                              Element{"w:result", "w:val='#'"},
                              Element{"w:listEntry", "w:val='#'"},
                              Element{"w:checkBox", ""},
                              Element{"w:tab", ""},
                              Element{"w:br", ""},
                              Element{"w:br", "w:type='page'"},
                              Element{"w:sym", "w:font='Symbol' w:char='F0#'"},
                              Element{"w:sym", "w:font='Wingdings' w:char='#'"},
                              Element{"w:vanish", ""},
                              Element{"w:vanish", "w:val='0'"},
                              Element{"w:b", ""},
                              Element{"w:i", "w:val='#'"},
                              Element{"w:strike", ""},
                              Element{"w:dstrike", "w:val='#'"},
                              Element{"w:vertAlign", "w:val='superscript'"},
                              Element{"w:position", "w:val='#'"},
                              Element{"w:rFonts", "w:ascii='Wingdings'"},
                              Element{"w:sdtPr", ""},
                              Element{"w:showingPlcHdr", ""},
                              Element{"w14:checkbox", ""},
                              Element{"w14:checked", "w14:val='1'"},
                              Element{"w:dropDownList", ""},
                              Element{"w:listItem", "w:displayText='#' w:value=''"},
                              Element{"w:fldSimple", "w:instr='MERGEFIELD #'"},
                              Element{"w:rStyle", "w:val='s#'"},
                              Element{"w:pStyle", "w:val='s#'"},
                              Element{"w:numPr", ""},
                              Element{"w:ilvl", "w:val='#'"},
                              Element{"w:numId", "w:val='#'"},
                              Element{"w:outlineLvl", "w:val='#'"},
                              Element{"w:sectPr", ""},
                              Element{"w:type", "w:val='continuous'"},
                              Element{"w:footnoteReference", "w:id='#'"},
                              Element{"w:endnoteReference", "w:id='#' w:customMarkFollows='1'"},
                              Element{"w:drawing", ""},
                              Element{"wp:docPr", "descr='#'"},
                              Element{"pic:pic", ""},
                              Element{"pic:blipFill", ""},
                              Element{"a:blip", "r:embed='rId#'"},
                              Element{"w:pict", ""},
                              Element{"v:shape", "alt='#'"},
                              Element{"v:imagedata", "r:id='rId#'"},
                              Element{"v:textpath", "string='#'"},
                              Element{"w:txbxContent", ""},
                              Element{"c:chart", ""},
                              Element{"mc:AlternateContent", ""},
                              Element{"mc:Choice", "Requires='wps'"},
                              Element{"mc:Fallback", ""},
                              Element{"m:oMath", ""},
                              Element{"m:f", ""},
                              Element{"m:num", ""},
                              Element{"m:den", ""},
                              Element{"m:d", ""},
                              Element{"m:e", ""},
                              Element{"m:nary", ""},
                              Element{"m:sub", ""},
                              Element{"m:t", ""},
                              Element{"w:ruby", ""},
                              Element{"w:rubyBase", ""},
                              Element{"w:altChunk", "r:id='rId#'"},
                              Element{"w:style", "w:type='paragraph' w:styleId='s#'"},
                              Element{"w:style", "w:type='character' w:styleId='s#'"},
                              Element{"w:style", "w:type='numbering' w:styleId='s#'"},
                              Element{"w:basedOn", "w:val='s#'"},
                              Element{"w:name", "w:val='heading #'"},
                              Element{"w:link", "w:val='s#'"},
                              Element{"w:docDefaults", ""},
                              Element{"w:rPrDefault", ""},
                              Element{"w:abstractNum", "w:abstractNumId='#'"},
                              Element{"w:lvl", "w:ilvl='#'"},
                              Element{"w:numFmt", "w:val='russianLower'"},
                              Element{"w:numFmt", "w:val='bullet'"},
                              Element{"w:lvlText", "w:val='%1.%2.'"},
                              Element{"w:start", "w:val='#'"},
                              Element{"w:lvlRestart", "w:val='#'"},
                              Element{"w:isLgl", ""},
                              Element{"w:numStyleLink", "w:val='s#'"},
                              Element{"w:num", "w:numId='#'"},
                              Element{"w:abstractNumId", "w:val='#'"},
                              Element{"w:lvlOverride", "w:ilvl='#'"},
                              Element{"w:startOverride", "w:val='#'"},
                              Element{"w:footnote", "w:id='#'"},
                              Element{"w:endnote", "w:id='#'"}};

constexpr std::uint8_t close = 255;
constexpr std::uint8_t text = 254;

std::string with_number(std::string attributes, std::uint8_t number) {
  const auto at = attributes.find('#');
  if (at == std::string::npos) return attributes;
  // Mostly small, so that references meet what they refer to.
  return attributes.replace(at, 1, number < 248 ? std::to_string(number % 8) : std::to_string(number * 8'000'000));
}

std::string markup_of(std::span<const std::uint8_t> bytes) {
  std::string out;
  std::vector<const char*> open;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] == close) {
      if (open.empty()) continue;
      out.append("</").append(open.back()).append(">");
      open.pop_back();
    } else if (bytes[i] == text) {
      out += "слово \uF0B7 x";
    } else {
      const Element& element = elements[bytes[i] % elements.size()];
      const std::uint8_t number = i + 1 < bytes.size() ? bytes[i + 1] : std::uint8_t{0};
      const std::string attributes = with_number(element.attributes, number);
      if (attributes != element.attributes) ++i;
      out.append("<").append(element.name).append(" ").append(attributes).append(">");
      open.push_back(element.name);
    }
  }
  for (; !open.empty(); open.pop_back()) out.append("</").append(open.back()).append(">");
  return out;
}

void check(const std::vector<BodyBlock>& blocks) {
  for (const BodyBlock& block : blocks) {
    if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) {
      if (paragraph->list_level < 0 || paragraph->list_level > 9) std::abort();
      if (paragraph->outline_level < 0 || paragraph->outline_level > 9) std::abort();
      std::size_t last = 0;
      for (const Aside& aside : paragraph->asides) {
        if (aside.at < last || aside.at > paragraph->text.size()) std::abort();
        last = aside.at;
      }
      if (paragraph->list_label.empty() != (paragraph->list_level == 0)) std::abort();
    } else if (const auto* table = std::get_if<BodyTable>(&block.value)) {
      for (const auto& row : table->rows) {
        for (const BodyCell& cell : row) check(cell.blocks);
      }
    }
  }
}

}  // namespace

// The input is cut into equal parts: body, styles, numbering, notes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span bytes(data, size);
  const std::size_t half = size / 2;
  const std::size_t sixth = size / 6;
  vekha::test::Docx docx{.body = markup_of(bytes.first(half)),
                         .styles = markup_of(bytes.subspan(half, sixth)),
                         .numbering = markup_of(bytes.subspan(half + sixth, sixth)),
                         .footnotes = markup_of(bytes.subspan(half + 2 * sixth)),
                         .links = {{"rId1", "https://example.org"}},
                         .images = {{"rId2", "media/image1.png"}}};
  docx.endnotes = docx.footnotes;
  const std::string package = docx.bytes();
  const Limits limits{.grid_cells = 2'000, .paragraphs = 2'000};
  const auto body = read_body(vekha::test::bytes_of(package), limits);
  if (!body) return 0;
  check(body.value().blocks);
  (void)published_blocks(body.value().blocks);
  return 0;
}

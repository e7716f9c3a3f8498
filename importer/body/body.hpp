#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "model/block.hpp"
#include "model/diagnostic.hpp"

/// Format-neutral body of a document: what both formats are read into and interpretation starts from. Value types only.
/// What must never be published (deleted, moved-from, hidden and commented text, field codes) is gone at this stage.
namespace vekha::importer {

struct BodyBlock;

/// A hyperlink of a paragraph. Only http, https and mailto targets get here.
struct Hyperlink {
  std::string text, target;
};

/// What a reader sees in a paragraph and what is no part of its words.
struct Aside {
  enum class Kind {
    struck,     ///< crossed out
    note_mark,  ///< refers to a note: "¹", "*", "<2>"
    prompt      ///< asks for what nobody filled in: "Выберите элемент"
  };
  Kind kind = Kind::struck;
  std::size_t at = 0;  ///< stands before this byte of the paragraph's text
  std::string text;
};

struct BodyParagraph {
  std::string text;  ///< its words, NFC; '\n' is a line break, '\t' a tab; without the list label and the asides
  std::vector<Aside> asides{};  ///< by their places
  std::string style;            ///< name of the paragraph style ("Heading 1", "Заголовок 1"); may be empty
  std::string list_label;  ///< computed number or bullet as a reader sees it: "1.16.", "а)", "•"; empty outside lists
  int outline_level = 0;   ///< 1..9 for headings, 0 for text
  int list_level = 0;      ///< 1..9 inside a list, 0 outside
  bool bold = false;       ///< all visible letters are
  bool italic = false;     ///< all visible letters are
  bool centered = false;
  bool page_break_before = false;
  std::vector<Hyperlink> links;
};

/// A cell that begins at its place of the grid. Spans are at least 1 and stay inside the table.
struct BodyCell {
  int row_span = 1, col_span = 1;
  std::vector<BodyBlock> blocks;
};

/// A rectangular grid: every place is covered by exactly one cell of `rows` or by a span of an earlier one. Rows list
/// the cells that begin in them, left to right. Rows and columns in which no cell begins do not exist.
struct BodyTable {
  std::vector<std::vector<BodyCell>> rows;
  int header_rows = 0;  ///< rows flagged as repeating headers by the document
};

struct BodyBlock {
  std::variant<BodyParagraph, BodyTable, model::Image> value;
};

/// A whole document before interpretation.
struct Body {
  std::vector<BodyBlock> blocks;
  /// What stands on every page beside the text: headers, footers, watermarks. Never published.
  std::vector<BodyBlock> margins;
  std::string producer;  ///< program that wrote the file, "LibreOffice/7.4…"; may be empty
  model::Diagnostics diagnostics;
};

/// True where some paragraph has a visible character.
bool has_text(const std::vector<BodyBlock>& blocks);

/// The words of blocks in reading order: list labels before their paragraphs, paragraphs and cells separated by '\n'.
std::string text_of(const std::vector<BodyBlock>& blocks);

/// Bytes that the text of blocks takes, with all that is copied with it: labels, asides, names of styles, links,
/// pictures.
std::size_t text_size(const std::vector<BodyBlock>& blocks);

}  // namespace vekha::importer

#pragma once

#include <string>
#include <variant>
#include <vector>

namespace vekha::model {

/// The document body as it is published: text verbatim, in reading order, nothing lost. Text is normalized()
/// (language/text.hpp).
struct Block;

/// Text that the document shows crossed out. It is no part of the text beside it.
struct StruckText {
  int at = 0;        ///< code points of the text that stand before it
  std::string text;  ///< with the spaces around it that the text does not have
  friend bool operator==(const StruckText&, const StruckText&) = default;
};

struct Heading {
  int level = 1;  ///< 1..9
  std::string text;
  std::vector<StruckText> struck{};  ///< by their places
  friend bool operator==(const Heading&, const Heading&) = default;
};
struct Paragraph {
  std::string text;
  std::vector<StruckText> struck{};  ///< by their places
  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};
struct Image {
  std::string media;  ///< name of the part in the package, without its folder; may be empty
  std::string alt;
  friend bool operator==(const Image&, const Image&) = default;
};
struct ListItem {
  std::string label;  ///< as a reader sees it: "1.16.", "а)", "•"; may be empty
  std::vector<Block> blocks;
  friend bool operator==(const ListItem&, const ListItem&);
};
struct List {
  std::vector<ListItem> items;
  friend bool operator==(const List&, const List&);
};
struct Cell {
  int row_span = 1, col_span = 1;
  std::vector<Block> blocks;
  friend bool operator==(const Cell&, const Cell&);
};
/// Rows of anchor cells; a place covered by a span from above or from the left has no cell of its own (as in HTML).
struct Table {
  std::vector<std::vector<Cell>> rows;
  int header_rows = 0;
  friend bool operator==(const Table&, const Table&);
};

struct Block {
  std::variant<Heading, Paragraph, List, Table, Image> value;
  friend bool operator==(const Block&, const Block&) = default;
};

inline bool operator==(const ListItem& a, const ListItem& b) { return a.label == b.label && a.blocks == b.blocks; }
inline bool operator==(const List& a, const List& b) { return a.items == b.items; }
inline bool operator==(const Cell& a, const Cell& b) {
  return a.row_span == b.row_span && a.col_span == b.col_span && a.blocks == b.blocks;
}
inline bool operator==(const Table& a, const Table& b) { return a.rows == b.rows && a.header_rows == b.header_rows; }

}  // namespace vekha::model

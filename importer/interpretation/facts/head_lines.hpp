#pragma once

#include <string>
#include <vector>

#include "importer/body/body.hpp"
#include "importer/interpretation/facts/document_words.hpp"

namespace vekha::importer::head {

/// A line of a document as the head sees it: a paragraph, or a line of one in a cell of a small table.
struct HeadLine {
  std::string text;    ///< normalized
  std::string folded;  ///< letters spaced apart are joined: «П Р И К А З» is «приказ»
  std::string label;   ///< of a list item
  int outline_level = 0, list_level = 0;
  bool bold = false, italic = false, centered = false;
  bool page_break_before = false;
  int number = 0;  ///< of the line for people: 1-based, empty lines are not counted
  int table = 0;   ///< 0 outside tables, else 1-based; approval blocks and signatures stand in tables without borders
  int cell = 0;    ///< counts the cells of the table, or the columns of approvals side by side; 0 in other lines
  bool beside = false;                       ///< other cells of its row have text
  const BodyParagraph* paragraph = nullptr;  ///< that it is of; lives as long as the body
  bool after_gap = false;                    ///< an empty paragraph stands before it
};

/// The lines of a body in reading order; approvals side by side stand one after the other, in plain text
/// (side_by_side.hpp) as in the columns of a table. Tables that can't be layout give one line without text, with their
/// number.
std::vector<HeadLine> head_lines(const Body& body, const DocumentWords& words);

/// Folded, with letters that are spaced apart joined: «П Р И К А З» -> «приказ».
std::string folded_line(std::string_view text);

}  // namespace vekha::importer::head

#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "generator/wording/words.hpp"
#include "model/document.hpp"

namespace vekha::generator {

/// A heading that the contents list of a page names.
struct Anchor {
  std::string id, label;
};

/// The text of a document as HTML, word for word.
struct DocumentHtml {
  std::string html;              ///< headings from h2
  std::vector<Anchor> contents;  ///< the outermost headings
};

/// Ids of activities by the place of their row: top-level table and row, 1-based.
using RowAnchors = std::multimap<std::pair<int, int>, std::string>;

/// One top-level table of a document, 1-based, word for word; empty where there is no such table.
std::string table_html(const model::Document& document, int table, const Words& words);

/// Appends a text of the document as HTML.
using AppendText = std::function<void(std::string& html, std::string_view text)>;

/// How the texts of a document become HTML. part_begins is called before every paragraph, list and row at the top.
struct TextMarks {
  AppendText append;
  std::function<void()> part_begins;
};

/// Without marks texts are escaped, nothing else. Headings have no marks.
DocumentHtml document_html(const model::Document& document, const RowAnchors& anchors, const Words& words,
                           const TextMarks* marks = nullptr);

}  // namespace vekha::generator

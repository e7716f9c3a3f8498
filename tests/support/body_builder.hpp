#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "importer/body/body.hpp"

/// Bodies written down in a test: body({heading("1. Управление"), table({{"№", "Мероприятие"}, {"1", "Анализ"}})}).
namespace vekha::test {

/// A cell; every line of the text is a paragraph. A line may begin with a list label: cell("…").label("1.").
class CellBuilder {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): tables of tests are written as lists of strings
  CellBuilder(const char* text) : CellBuilder(std::string_view(text)) {}
  explicit CellBuilder(std::string_view text) {
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      cell_.blocks.push_back({importer::BodyParagraph{.text = std::string(text.substr(begin, end - begin))}});
      begin = end + 1;
    }
  }

  CellBuilder across(int columns) && { return cell_.col_span = columns, std::move(*this); }
  CellBuilder down(int rows) && { return cell_.row_span = rows, std::move(*this); }
  CellBuilder bold() && {
    each([](importer::BodyParagraph& paragraph) { paragraph.bold = true; });
    return std::move(*this);
  }
  CellBuilder italic() && {
    each([](importer::BodyParagraph& paragraph) { paragraph.italic = true; });
    return std::move(*this);
  }
  /// The list label of every line.
  CellBuilder label(std::string_view text) && {
    each([&](importer::BodyParagraph& paragraph) { paragraph.list_label = text, paragraph.list_level = 1; });
    return std::move(*this);
  }
  CellBuilder link(std::string_view text, std::string_view target) && {
    each([&](importer::BodyParagraph& paragraph) {
      paragraph.links.push_back({std::string(text), std::string(target)});
    });
    return std::move(*this);
  }
  CellBuilder holding(importer::BodyBlock block) && {
    return cell_.blocks.push_back(std::move(block)), std::move(*this);
  }

  [[nodiscard]] const importer::BodyCell& cell() const { return cell_; }

 private:
  template <typename Change>
  void each(Change change) {
    for (importer::BodyBlock& block : cell_.blocks) change(std::get<importer::BodyParagraph>(block.value));
  }
  importer::BodyCell cell_;
};

inline CellBuilder cell(std::string_view text) { return CellBuilder(text); }

using RowBuilder = std::vector<CellBuilder>;

inline importer::BodyTable body_table(const std::vector<RowBuilder>& rows, int header_rows = 0) {
  importer::BodyTable table;
  table.header_rows = header_rows;
  for (const RowBuilder& row : rows) {
    auto& cells = table.rows.emplace_back();
    for (const CellBuilder& cell : row) cells.push_back(cell.cell());
  }
  return table;
}

inline importer::BodyBlock table(const std::vector<RowBuilder>& rows, int header_rows = 0) {
  return {body_table(rows, header_rows)};
}

inline importer::BodyBlock paragraph(std::string_view text) {
  return {importer::BodyParagraph{.text = std::string(text)}};
}

inline importer::BodyBlock bold_paragraph(std::string_view text) {
  return {importer::BodyParagraph{.text = std::string(text), .bold = true}};
}

inline importer::BodyBlock heading(std::string_view text, int level = 1) {
  return {importer::BodyParagraph{.text = std::string(text), .outline_level = level}};
}

inline importer::BodyBlock list_item(std::string_view label, std::string_view text) {
  return {importer::BodyParagraph{.text = std::string(text), .list_label = std::string(label), .list_level = 1}};
}

inline importer::Body body(std::vector<importer::BodyBlock> blocks) {
  importer::Body out;
  out.blocks = std::move(blocks);
  return out;
}

}  // namespace vekha::test

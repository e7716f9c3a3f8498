#include "tests/support/variants/laying_out/layout.hpp"

#include <algorithm>
#include <optional>

#include "tests/support/body_builder.hpp"
#include "tests/support/variants/laying_out/columns.hpp"
#include "tests/support/variants/laying_out/preparation.hpp"
#include "tests/support/variants/laying_out/row_writer.hpp"
#include "tests/support/variants/laying_out/wear.hpp"

namespace vekha::test {
namespace {

constexpr int fewest_words_to_cut = 5;

class Typesetter {
 public:
  Typesetter(TruePlan& plan, const Choices& choices, Random& random, const Words& words)
      : plan_(plan), choices_(choices), random_(random), words_(words) {}

  std::vector<importer::BodyBlock> blocks() {
    columns_ = columns_of(plan_, choices_, random_, words_);
    std::vector<int> shared = prepare(plan_, choices_, random_, words_);
    wear(plan_, choices_, random_, words_);
    RowWriter writer(plan_, columns_, std::move(shared), choices_, random_, words_);
    if (choices_.is("shape", "typed with tabs")) {
      lines_with_tabs();
    } else if (parts_tables() && !plan_.sections.empty()) {
      tables_with_headings(writer);
    } else {
      writer.write(0, count());
      writer.write_last_rows();
      rows_ = writer.take();
      cut_into_pages();
    }
    for (importer::BodyBlock& note : notes_of(choices_)) blocks_.push_back(std::move(note));
    return std::move(blocks_);
  }

 private:
  [[nodiscard]] bool parts_tables() const {
    return choices_.is("sections", "headings") || choices_.is("sections", "school headings") ||
           choices_.is("sections", "bands above headers");
  }
  TrueActivity& activity(int index) { return plan_.activities[static_cast<std::size_t>(index)]; }
  [[nodiscard]] int count() const { return static_cast<int>(plan_.activities.size()); }
  [[nodiscard]] int width() const { return static_cast<int>(columns_.size()); }

  // No table at all: columns are what tabs make of them.
  void lines_with_tabs() {
    const auto line = [&](const auto& text_of) {
      std::string out;
      for (const PlanColumn& column : columns_) {
        std::string text = text_of(column);
        std::ranges::replace(text, '\n', ' ');
        out += (out.empty() ? "" : "\t") + text;
      }
      blocks_.push_back(paragraph(out));
    };
    line([](const PlanColumn& column) { return column.heading; });
    for (const TrueActivity& activity : plan_.activities) {
      line([&](const PlanColumn& column) {
        return column.role == "number" ? activity.number : cell_text(activity, column);
      });
    }
  }

  std::vector<RowBuilder> header(bool again) {
    if (choices_.is("header", "missing")) return {};
    return header_rows(columns_, again && random_.chance(30), random_);
  }

  void add_table(std::vector<RowBuilder> head, const std::vector<RowBuilder>& body) {
    const int flagged = choices_.is("header rows", "flagged") ? static_cast<int>(head.size()) : 0;
    if (!head.empty() && choices_.is("header rows", "caption") && blocks_.empty()) {
      const bool says_period = choices_.is("period", "title") || choices_.is("period", "caption");
      const std::string caption = says_period ? plan_.title + " " + plan_.time.words : plan_.title;
      head.insert(head.begin(), RowBuilder{cell(caption).across(width())});
    }
    if (!head.empty() && choices_.is("header rows", "column numbers") && blocks_.empty()) {
      RowBuilder numbers;
      for (int i = 1; i <= width(); ++i) numbers.push_back(cell(std::to_string(i)));
      head.push_back(std::move(numbers));
    }
    head.insert(head.end(), body.begin(), body.end());
    if (!head.empty()) blocks_.push_back(table(head, flagged));
  }

  // Every section is a table under its heading.
  void tables_with_headings(RowWriter& writer) {
    const bool outline = random_.chance(50);
    if (random_.chance(50)) roadmap_ = "Дорожная карта ";
    for (int first = 0; first < count();) {
      int end = first + 1;
      while (end < count() && activity(end).section == activity(first).section) ++end;
      for (int i = first; i < end; ++i) writer.write_one(i);
      const std::string title = writer.title_of(first);
      std::vector<RowBuilder> head = header(first > 0);
      if (choices_.is("sections", "bands above headers")) {
        blocks_.push_back(paragraph(""));
        head.insert(head.begin(), RowBuilder{cell(title).across(width()).bold()});
      } else {
        const std::string printed = choices_.is("sections", "school headings") ? roadmap_ + title : title;
        blocks_.push_back(outline ? heading(printed, 2) : bold_paragraph(printed));
      }
      std::vector<RowBuilder> body;
      for (PlanRow& row : writer.take()) body.push_back(std::move(row.cells));
      add_table(std::move(head), body);
      first = end;
    }
  }

  void cut_into_pages() {
    const bool whole = choices_.is("pages", "whole") || rows_.size() < 12;
    const std::size_t page = whole ? rows_.size() : static_cast<std::size_t>(random_.between(6, 10));
    std::vector<RowBuilder> head = header(false);
    std::vector<RowBuilder> body;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const bool ends = i > 0 && i % page == 0 && i + 1 < rows_.size();
      if (ends && choices_.is("pages", "header again")) {
        for (RowBuilder& row : header(true)) body.push_back(std::move(row));
      } else if (ends) {
        std::optional<RowBuilder> rest = choices_.is("pages", "row cut") ? cut(rows_[i]) : std::nullopt;
        if (rest) body.push_back(std::move(rows_[i].cells));
        end_page(head, body);
        if (rest) body.push_back(std::move(*rest));
        if (rest) continue;
      }
      body.push_back(std::move(rows_[i].cells));
    }
    add_table(std::move(head), body);
  }

  void end_page(std::vector<RowBuilder>& head, std::vector<RowBuilder>& body) {
    add_table(std::move(head), body);
    blocks_.push_back(paragraph(random_.chance(50) ? words_.of("page_noise", random_) : std::string()));
    body.clear();
    const bool again =
        choices_.is("pages", "tables with header") || (choices_.is("pages", "row cut") && random_.chance(50));
    head = again ? header(true) : std::vector<RowBuilder>{};
  }

  // Leaves the first words of an activity in the row and returns a row with the others.
  std::optional<RowBuilder> cut(PlanRow& row) {
    if (row.activity < 0 || static_cast<int>(row.cells.size()) != width()) return std::nullopt;
    const std::string& text = activity(row.activity).text;
    std::vector<std::size_t> places;
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
      const bool small =
          at + 2 < text.size() &&
          ((text[at + 1] == '\xD0' && static_cast<unsigned char>(text[at + 2]) >= 0xB0) || text[at + 1] == '\xD1');
      if (small && text[at - 1] != '.') places.push_back(at);
    }
    if (static_cast<int>(places.size()) < fewest_words_to_cut) return std::nullopt;
    const std::size_t at = places[places.size() / 2];
    RowBuilder rest;
    for (int i = 0; i < width(); ++i) {
      const bool told = columns_[static_cast<std::size_t>(i)].role == "activity";
      rest.push_back(told ? cell(text.substr(at + 1)) : cell(""));
      if (told) row.cells[static_cast<std::size_t>(i)] = cell(text.substr(0, at));
    }
    return rest;
  }

  TruePlan& plan_;
  const Choices& choices_;
  Random& random_;
  const Words& words_;
  PlanColumns columns_;
  std::vector<PlanRow> rows_;
  std::vector<importer::BodyBlock> blocks_;
  std::string roadmap_;  // what stands before a school whose roadmap follows
};

}  // namespace

std::vector<importer::BodyBlock> laid_out(TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  return Typesetter(plan, choices, random, words).blocks();
}

}  // namespace vekha::test

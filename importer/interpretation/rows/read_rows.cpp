#include "importer/interpretation/rows/read_rows.hpp"

#include <algorithm>

#include "importer/interpretation/facts/captions.hpp"
#include "importer/interpretation/kinds/unread.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t most_headings = 4;      // in a row before one table: section, subsection, stage and one more
constexpr std::size_t longest_heading = 700;  // bytes
constexpr std::size_t words_of_a_section = 3;
constexpr int fewest_headed_tables = 2;  // of a plan whose sections stand between its tables

std::string text_of(const BodyParagraph& paragraph) {
  std::string text = language::normalized(paragraph.text);
  return paragraph.list_label.empty() ? text : paragraph.list_label + " " + text;
}

// A paragraph that can open a section: it stands out or is numbered, and does not name the table («План мероприятий»).
bool may_open_section(const BodyParagraph& paragraph, const TableWords& words) {
  const std::string text = text_of(paragraph);
  if (text.empty() || text.size() > longest_heading || text.ends_with(':') || text.ends_with(';')) return false;
  const SectionLabel label = section_label(text, words);
  if (words.has("caption", label.title, 1)) return false;
  return paragraph.outline_level > 0 || paragraph.bold || paragraph.italic || paragraph.centered ||
         label.style != NumberStyle::none || words.has("section", text, words_of_a_section);
}

class TableReader {
 public:
  TableReader(const std::vector<BodyPart>& parts, const std::vector<KindReading>& kinds, const Facts& facts,
              const KnownWords& words)
      : rows(words.table), parts_(parts), kinds_(kinds), facts_(facts), words_(words) {
    sections_between_ = several_headed_tables();
  }

  Rows rows;

  void read() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (parts_[i].table) {
        read_table(i);
      } else if (!parts_[i].paragraph->text.empty()) {
        rows.traces.mentions.push_back(
            {.part = i, .text = parts_[i].paragraph->text, .evidence = PartyRegister::Evidence::running_text});
      }
    }
  }

 private:
  [[nodiscard]] const TableKind* kind(std::size_t part) const {
    return facts_.no_roadmap ? nullptr : kinds_[part].kind;
  }

  [[nodiscard]] bool lists_activities(std::size_t part) const {
    return kind(part) != nullptr && kind(part)->activities;
  }

  // The headings right before a table, outermost first.
  [[nodiscard]] std::vector<const BodyParagraph*> headings_before(std::size_t table) const {
    std::vector<const BodyParagraph*> out;
    for (std::size_t i = table; i > 0 && out.size() < most_headings; --i) {
      const BodyParagraph* paragraph = parts_[i - 1].paragraph;
      if (paragraph == nullptr) break;
      if (is_blank(*paragraph)) continue;
      if (facts_.says(*paragraph)) break;
      if (!may_open_section(*paragraph, words_.table)) break;
      out.push_back(paragraph);
    }
    std::ranges::reverse(out);
    return out;
  }

  // One headed table has a caption; several, each with a heading of its own, are the sections of one plan.
  [[nodiscard]] bool several_headed_tables() const {
    int headed = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (lists_activities(i) && !headings_before(i).empty()) ++headed;
    }
    return headed >= fewest_headed_tables;
  }

  void enter_sections_before(std::size_t part) {
    for (const BodyParagraph* heading : headings_before(part)) {
      rows.sections.enter(text_of(*heading),
                          {.bold = heading->bold, .italic = heading->italic, .outline_level = heading->outline_level},
                          parts_[part].table->text.rows.front().source, rows.traces.diagnostics);
    }
  }

  void read_table(std::size_t part) {
    const LogicalTable& table = *parts_[part].table;
    if (kind(part) != nullptr && kind(part)->read == nullptr) return;  // its rows are facts
    if (lists_activities(part) && sections_between_) enter_sections_before(part);
    RowCursor cursor(table, part, words_, rows.traces);
    if (kind(part) != nullptr) {
      kind(part)->read(cursor, facts_.captions[part], facts_, rows);
      return;
    }
    unread::read_unknown(cursor);
    if (table.text.row_count() > 1 && table.text.columns > 1) report_not_understood(table);
  }

  void report_not_understood(const LogicalTable& table) {
    rows.traces.diagnostics.push_back(
        {.severity = model::Severity::note,
         .code = model::DiagnosticCode::table_not_understood,
         .arguments = {},
         .source = {.table = table.text.number, .row = std::nullopt, .column = std::nullopt}});
  }

  const std::vector<BodyPart>& parts_;
  const std::vector<KindReading>& kinds_;
  const Facts& facts_;
  const KnownWords& words_;
  bool sections_between_ = false;
};

}  // namespace

Rows rows_of(const std::vector<BodyPart>& parts, const std::vector<KindReading>& kinds, const Facts& facts,
             const KnownWords& words) {
  TableReader reader(parts, kinds, facts, words);
  reader.read();
  return std::move(reader.rows);
}

}  // namespace vekha::importer

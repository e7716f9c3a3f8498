#include "importer/interpretation/kinds/plan_reading.hpp"

#include <algorithm>

#include "importer/interpretation/columns/columns.hpp"
#include "importer/interpretation/kinds/table_kinds.hpp"
#include "importer/interpretation/numbering.hpp"
#include "importer/interpretation/rows/cell_notes.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t most_headings = 4;      // in a row before one table: section, subsection, stage and one more
constexpr std::size_t longest_heading = 700;  // bytes
constexpr std::size_t words_of_a_section = 3;

std::string text_of(const BodyParagraph& paragraph) {
  std::string text = language::normalized(paragraph.text);
  return paragraph.list_label.empty() ? text : paragraph.list_label + " " + text;
}

bool is_blank(const BodyParagraph& paragraph) { return paragraph.text.find_first_not_of(" \n\t") == std::string::npos; }

// A paragraph that can open a section: it stands out or is numbered, and does not name the table («План мероприятий»).
bool may_open_section(const BodyParagraph& paragraph, const TableWords& words) {
  const std::string text = text_of(paragraph);
  if (text.empty() || text.size() > longest_heading || text.ends_with(':') || text.ends_with(';')) return false;
  const SectionLabel label = section_label(text, words);
  if (words.has("caption", label.title, 1)) return false;
  return paragraph.outline_level > 0 || paragraph.bold || paragraph.italic || paragraph.centered ||
         label.style != NumberStyle::none || words.has("section", text, words_of_a_section);
}

class PlanReader {
 public:
  PlanReader(const std::vector<BodyPart>& parts, Context& context, model::Document& document)
      : parts_(parts), context_(context), document_(document) {
    kinds_.resize(parts.size(), nullptr);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (parts[i].table && !context.no_roadmap) kinds_[i] = kind_of(*parts[i].table, context);
    }
    sections_between_ = several_headed_tables();
  }

  void read() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (parts_[i].paragraph != nullptr) {
        context_.parties.mention(parts_[i].paragraph->text, PartyRegister::Evidence::running_text);
      } else {
        read_table(i);
      }
    }
  }

 private:
  [[nodiscard]] bool lists_activities(std::size_t part) const {
    return kinds_[part] != nullptr && kinds_[part]->lists_activities;
  }

  // The headings right before a table, outermost first.
  [[nodiscard]] std::vector<const BodyParagraph*> headings_before(std::size_t table) const {
    std::vector<const BodyParagraph*> out;
    for (std::size_t i = table; i > 0 && out.size() < most_headings; --i) {
      const BodyParagraph* paragraph = parts_[i - 1].paragraph;
      if (paragraph == nullptr) break;
      if (is_blank(*paragraph)) continue;
      if (!may_open_section(*paragraph, context_.words)) break;
      out.push_back(paragraph);
    }
    std::ranges::reverse(out);
    return out;
  }

  // The paragraph right before a table, where it stands out.
  [[nodiscard]] std::string heading_before(std::size_t table) const {
    for (std::size_t i = table; i > 0; --i) {
      const BodyParagraph* paragraph = parts_[i - 1].paragraph;
      if (paragraph == nullptr) break;
      if (is_blank(*paragraph)) continue;
      const bool stands_out = paragraph->outline_level > 0 || paragraph->bold || paragraph->centered;
      return stands_out ? language::normalized(paragraph->text) : std::string();
    }
    return {};
  }

  // One headed table has a caption; several, each with a heading of its own, are the sections of one plan.
  [[nodiscard]] bool several_headed_tables() const {
    int headed = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (lists_activities(i) && !headings_before(i).empty()) ++headed;
    }
    return headed > 1;
  }

  void read_table(std::size_t part) {
    const LogicalTable& table = *parts_[part].table;
    if (lists_activities(part) && sections_between_) {
      for (const BodyParagraph* heading : headings_before(part)) {
        context_.sections.enter(
            text_of(*heading),
            {.bold = heading->bold, .italic = heading->italic, .outline_level = heading->outline_level},
            table.text.rows.front().source, context_.diagnostics);
      }
    }
    context_.table_heading = heading_before(part);
    note_table(table, kinds_[part] != nullptr ? kinds_[part]->kind : model::TableKind::none, context_.ledger);
    if (kinds_[part] != nullptr) {
      kinds_[part]->interpret(table, context_, document_);
      return;
    }
    mention_all(table, context_.parties);
    if (table.text.row_count() > 1 && table.text.columns > 1) report_not_understood(table);
  }

  void report_not_understood(const LogicalTable& table) {
    context_.diagnostics.push_back(
        {.severity = model::Severity::note,
         .code = model::DiagnosticCode::table_not_understood,
         .arguments = {},
         .source = {.table = table.text.number, .row = std::nullopt, .column = std::nullopt}});
  }

  const std::vector<BodyPart>& parts_;
  Context& context_;
  model::Document& document_;
  std::vector<const TableKind*> kinds_;  // by part
  bool sections_between_ = false;
};

}  // namespace

void read_parts(const std::vector<BodyPart>& parts, Context& context, model::Document& document) {
  PlanReader(parts, context, document).read();
}

}  // namespace vekha::importer

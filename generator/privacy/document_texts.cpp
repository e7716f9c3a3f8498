#include "generator/privacy/document_texts.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "language/text.hpp"

namespace vekha::generator {
namespace {

using Visit = std::function<void(const DocumentText&)>;

class Visitor {
 public:
  explicit Visitor(const Visit& visit) : visit_(visit) {}

  void visit(model::Document& document) {
    for (auto* text : {&document.title, &document.municipality, &document.region}) take(*text);
    if (document.period) take(document.period->text);
    take(document.approval);
    for (auto* texts : {&document.goals, &document.tasks, &document.principles, &document.expected_results})
      take(*texts);
    for (auto& entry : document.passport) {
      take(entry.name);
      take(entry.text, {}, entry.name);
    }
    for (auto& section : document.sections) {
      take(section.number, section.source);
      take(section.title, section.source);
    }
    for (auto& activity : document.activities) take(activity);
    for (auto& party : document.parties) take(party);
    for (auto& participant : document.participants) {
      take(participant.functions);
      take(participant.indicators);
    }
    for (auto& risk : document.risks) take(risk);
    for (auto& indicator : document.indicators) take(indicator);
    for (auto& record : document.progress) take(record);
    take_blocks(document.blocks);
    take(document.reading);
    for (auto& diagnostic : document.diagnostics) {
      for (auto& [name, value] : diagnostic.arguments) take(value, diagnostic.source);
    }
    take(document.source.producer);
  }

 private:
  void take(std::string& text, model::SourceLocation source = {}, std::string heading = {}) {
    if (!text.empty()) visit_({text, std::move(heading), source});
  }
  void take(std::optional<std::string>& text, model::SourceLocation source = {}) {
    if (text) take(*text, source);
  }
  void take(std::vector<std::string>& texts) {
    for (auto& text : texts) take(text);
  }

  void take(model::Approval& approval) {
    for (auto* text : {&approval.act, &approval.number, &approval.body, &approval.official, &approval.position})
      take(*text);
  }

  void take(model::Activity& activity) {
    const auto source = activity.source;
    take(activity.number, source);
    take(activity.text, source);
    for (auto& action : activity.actions) take(action.text, source);
    take(activity.schedule.text, source);
    take(activity.schedule.condition, source);
    for (auto& responsible : activity.responsible) take(responsible.text, source);
    take(activity.expected, source);
    for (auto& extra : activity.extra) {
      take(extra.name, source);
      take(extra.text, source, extra.name);
    }
  }

  void take(model::Party& party) {
    take(party.name);
    take(party.number);
    take(party.position);
    take(party.aliases);
  }

  void take(model::Reading& reading) {
    for (auto& fragment : reading.skipped) take(fragment.text, fragment.source);
    for (auto& finding : reading.head) take(finding.text);
    for (auto& table : reading.tables) {
      for (auto& column : table.columns) take(column.heading);
    }
  }

  void take(model::Risk& risk) {
    take(risk.number);
    take(risk.title);
    take(risk.targets);
    take(risk.indicators);
    for (auto& extra : risk.extra) {
      take(extra.name);
      take(extra.text);
    }
  }

  void take(model::Indicator& indicator) {
    take(indicator.group);
    take(indicator.text);
    take(indicator.unit);
    take(indicator.baseline_text);
    take(indicator.note);
    for (auto& value : indicator.values) {
      take(value.period);
      take(value.target_text);
      take(value.actual_text);
    }
  }

  void take(model::ProgressRecord& record) {
    take(record.number);
    take(record.text);
    take(record.mark);
    take(record.note);
    take(record.evidence);
  }

  /// Blocks still to visit, and the heading they stand under. Lists and tables nest, so the stack is ours.
  struct Open {
    std::vector<model::Block>* blocks;
    std::string heading;
    model::SourceLocation source;
  };

  // Crossed-out text keeps its place where the text beside it is changed: what stands before the change, or behind it.
  void take(std::string& text, std::vector<model::StruckText>& struck, const Open& at) {
    if (struck.empty()) return take(text, at.source, at.heading);
    const std::u32string before = language::code_points(text);
    take(text, at.source, at.heading);
    const std::u32string after = language::code_points(text);
    const auto same = std::ranges::mismatch(before, after).in1 - before.begin();
    const int moved = static_cast<int>(after.size()) - static_cast<int>(before.size());
    for (model::StruckText& each : struck) {
      if (each.at > static_cast<int>(same))
        each.at = std::clamp(each.at + moved, static_cast<int>(same), static_cast<int>(after.size()));
      take(each.text, at.source, at.heading);
    }
  }

  void take_blocks(std::vector<model::Block>& blocks) {
    std::vector<Open> open{{&blocks, {}, {}}};
    while (!open.empty()) {
      const Open next = std::move(open.back());
      open.pop_back();
      for (auto& block : *next.blocks) take(block, next, open);
    }
  }

  void take(model::Block& block, const Open& at, std::vector<Open>& open) {
    if (auto* heading = std::get_if<model::Heading>(&block.value)) take(heading->text, heading->struck, at);
    if (auto* paragraph = std::get_if<model::Paragraph>(&block.value)) take(paragraph->text, paragraph->struck, at);
    if (auto* image = std::get_if<model::Image>(&block.value)) {
      take(image->media, at.source);
      take(image->alt, at.source);
    }
    if (auto* list = std::get_if<model::List>(&block.value)) {
      for (auto& item : list->items) {
        take(item.label, at.source);
        open.push_back({&item.blocks, at.heading, at.source});
      }
    }
    if (auto* table = std::get_if<model::Table>(&block.value)) take(*table, at, open);
  }

  void take(model::Table& table, const Open& at, std::vector<Open>& open) {
    const bool top_level = !at.source.table;
    if (top_level) ++tables_;
    const auto headings = headings_of(table);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      std::string beside;  // a table of two columns names its values in the first
      for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
        auto& cell = table.rows[row][column];
        std::string heading = row != 0 && column < headings.size() ? headings[column] : std::string();
        if (!beside.empty()) heading += (heading.empty() ? "" : " ") + beside;
        auto source = at.source;
        if (top_level)
          source = {.table = tables_, .row = static_cast<int>(row + 1), .column = static_cast<int>(column + 1)};
        open.push_back({&cell.blocks, std::move(heading), source});
        beside = table.rows[row].size() == 2 ? first_text(cell) : std::string();
      }
    }
  }

  static std::vector<std::string> headings_of(const model::Table& table) {
    std::vector<std::string> headings;
    if (table.rows.size() < 2) return headings;
    for (const auto& cell : table.rows.front()) {
      for (int span = 0; span < cell.col_span && headings.size() < 64; ++span) headings.push_back(first_text(cell));
    }
    return headings;
  }

  // Headings are short; a long first row is no heading.
  static std::string first_text(const model::Cell& cell) {
    constexpr std::size_t longest = 200;
    for (const auto& block : cell.blocks) {
      const auto* paragraph = std::get_if<model::Paragraph>(&block.value);
      if (paragraph != nullptr && paragraph->text.size() <= longest) return paragraph->text;
    }
    return {};
  }

  const Visit& visit_;
  int tables_ = 0;
};

}  // namespace

void for_each_text(model::Document& document, const Visit& visit) { Visitor(visit).visit(document); }

}  // namespace vekha::generator

#include "app/commands/explain.hpp"

#include <algorithm>
#include <map>
#include <ostream>

#include "app/percent.hpp"
#include "language/text.hpp"
#include "model/json/names.hpp"
#include "model/message.hpp"

namespace vekha::app {
namespace {

constexpr std::size_t longest_text = 110;  // bytes of a quotation

std::string quoted(const std::string& text) {
  return "«" + language::beginning_words(printable(text), longest_text) + "»";
}

class Explainer {
 public:
  Explainer(const model::Document& document, Terminal& terminal) : document_(document), terminal_(terminal) {}

  void print() {
    head();
    completeness();
    for (const model::TableReading& table : document_.reading.tables) print(table);
    fragments();
  }

 private:
  using Arguments = std::map<std::string, std::string>;

  [[nodiscard]] std::string word(const std::string& key) const { return terminal_.text("explain." + key); }
  void line(const std::string& text) { terminal_.out() << text << '\n'; }
  [[nodiscard]] std::string word_of(model::CellUse use) const {
    return use == model::CellUse::none ? "·" : word("use." + std::string(model::json::name_of(use)));
  }

  void head() {
    terminal_.say("explain.head");
    for (const model::HeadFinding& finding : document_.reading.head) {
      std::string where;
      if (finding.table) where = terminal_.text("explain.in-table", {{"table", std::to_string(*finding.table)}});
      if (finding.line) {
        where +=
            (where.empty() ? "" : ", ") + terminal_.text("explain.in-line", {{"line", std::to_string(*finding.line)}});
      }
      line("  " + word("field." + finding.field) + " – " + where + ": " + quoted(finding.text));
    }
    doubts({});
  }

  void completeness() {
    const model::Completeness& figures = document_.reading.completeness;
    terminal_.say("explain.completeness", {{"share", percent(figures.share, terminal_.messages())},
                                           {"cells", std::to_string(figures.cells)},
                                           {"fields", std::to_string(figures.fields)},
                                           {"extra", std::to_string(figures.extra)},
                                           {"skipped", std::to_string(figures.skipped)},
                                           {"unread", std::to_string(figures.unread)}});
  }

  void print(const model::TableReading& table) {
    Arguments arguments{{"table", std::to_string(table.table)}};
    if (table.continues) {
      arguments["open"] = std::to_string(*table.continues);
      terminal_.say("explain.continues", arguments);
    } else {
      arguments["kind"] = word(
          "kind." + (table.kind == model::TableKind::none ? "none" : std::string(model::json::name_of(table.kind))));
      terminal_.say("explain.table", arguments);
      fit(table);
      for (std::size_t i = 0; i < table.columns.size(); ++i) print(i + 1, table.columns[i]);
    }
    for (const model::RowReading& row : table.rows) print(row);
    doubts(table.table);
  }

  // What the table was taken for by, and what it nearly was.
  void fit(const model::TableReading& table) {
    if (table.kind == model::TableKind::none) return;
    std::string rules;
    for (const std::string& rule : table.rules) rules += (rules.empty() ? "" : ", ") + rule;
    Arguments arguments{{"rules", rules}, {"fit", std::to_string(table.fit)}, {"margin", std::to_string(table.margin)}};
    const bool alone = table.next == model::TableKind::none;
    if (!alone) arguments["next"] = word("kind." + std::string(model::json::name_of(table.next)));
    line("  " + terminal_.text(alone ? "explain.only" : "explain.fit", arguments));
  }

  void print(std::size_t number, const model::ColumnReading& column) {
    if (column.heading.empty() && column.role == "unknown") return;  // a table without headings
    std::string text = "  " + terminal_.text("explain.column", {{"column", std::to_string(number)}}) + ": " +
                       word("role." + column.role);
    if (!column.heading.empty()) text += " " + quoted(column.heading);
    for (std::size_t i = 0; i < column.also.size(); ++i)
      text += (i == 0 ? " – " + word("also") + " " : ", ") + word("role." + column.also[i]);
    line(text);
    rules(column);
  }

  // Where a known heading alone decided there is nothing to tell.
  void rules(const model::ColumnReading& column) {
    constexpr std::string_view plain = "heading-names-it";
    if (column.rules.empty() || (column.rules.size() == 1 && column.rules.front().rule == plain)) return;
    std::string text;
    for (const model::RuleReading& rule : column.rules) {
      text += (text.empty() ? "" : ", ") + rule.rule + (rule.weight > 0 ? " +" : " ") + std::to_string(rule.weight);
    }
    line("    " + terminal_.text("explain.rules", {{"rules", text}, {"margin", std::to_string(column.margin)}}));
  }

  // One word for a row whose cells all became the same, else a word a cell.
  void print(const model::RowReading& row) {
    std::vector<model::CellUse> used = row.cells;
    std::erase(used, model::CellUse::none);
    if (used.empty()) return;
    const bool alike = std::ranges::all_of(used, [&](model::CellUse use) { return use == used.front(); });
    std::string text;
    if (alike) {
      text = word_of(used.front());
    } else {
      for (const model::CellUse use : row.cells) text += (text.empty() ? "" : " | ") + word_of(use);
    }
    for (std::size_t i = 0; i < row.values.size(); ++i) text += (i == 0 ? " → " : ", ") + row.values[i];
    line("  " + std::to_string(row.row) + ": " + text);
  }

  // What was repaired or is doubtful in a table; of the document where no table is given.
  void doubts(std::optional<int> table) {
    for (const model::Diagnostic& diagnostic : document_.diagnostics) {
      if (diagnostic.source.table != table) continue;
      line("  ! " + printable(model::sentence_of(diagnostic, terminal_.language())));
    }
  }

  void fragments() {
    const auto& skipped = document_.reading.skipped;
    if (skipped.empty()) return;
    terminal_.say("explain.skipped");
    for (const model::SkippedFragment& fragment : skipped) {
      const auto number = [](const std::optional<int>& value) { return std::to_string(value.value_or(0)); };
      line("  " +
           terminal_.text("explain.at-cell", {{"table", number(fragment.source.table)},
                                              {"row", number(fragment.source.row)},
                                              {"column", number(fragment.source.column)}}) +
           ": " + word_of(fragment.reason) + ": " + quoted(fragment.text));
    }
  }

  const model::Document& document_;
  Terminal& terminal_;
};

}  // namespace

void explain(const model::Document& document, Terminal& terminal) { Explainer(document, terminal).print(); }

}  // namespace vekha::app

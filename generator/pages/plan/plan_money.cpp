#include "generator/pages/plan/plan_money.hpp"

#include <algorithm>
#include <set>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/block_html.hpp"
#include "generator/wording/document_words.hpp"
#include "generator/wording/human_dates.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t longest_activity = 140;

/// Headings of columns that hold money or where it comes from, in the order of the tables.
std::vector<std::string> money_headings(const model::Document& document) {
  std::vector<std::string> headings;
  for (const model::TableReading& table : document.reading.tables) {
    for (const model::ColumnReading& column : table.columns) {
      const bool of_money = column.role == model::money_role || column.role == model::money_source_role;
      if (of_money && std::ranges::find(headings, column.heading) == headings.end()) headings.push_back(column.heading);
    }
  }
  return headings;
}

const std::string* value_of(const model::Activity& activity, std::string_view heading) {
  const auto found = std::ranges::find(activity.extra, heading, &model::ExtraField::name);
  return found == activity.extra.end() ? nullptr : &found->text;
}

struct MoneyTable {
  View::List columns, rows;
};

/// Activities that have words in one of the columns; columns that no activity has words in are left out.
MoneyTable table_of(const PageContext& page, const Plan& plan) {
  std::vector<std::string> headings = money_headings(plan.document);
  std::erase_if(headings, [&](const std::string& heading) {
    return std::ranges::none_of(plan.document.activities, [&](const model::Activity& activity) {
      return value_of(activity, heading) != nullptr;
    });
  });
  MoneyTable table;
  for (const std::string& heading : headings) table.columns.push_back(View().set("label", heading));
  for (const model::Activity& activity : plan.document.activities) {
    View::List cells;
    bool any = false;
    for (const std::string& heading : headings) {
      const std::string* value = value_of(activity, heading);
      any = any || value != nullptr;
      cells.push_back(
          View().set("label", heading).set("value", value != nullptr ? *value : page.words("money.nothing-said")));
    }
    if (!any) continue;
    table.rows.push_back(View()
                             .set("href", "#" + activity.id.value)
                             .set("number", activity.number.value_or(""))
                             .set("text", shortened(activity.text, longest_activity))
                             .set("cells", std::move(cells)));
  }
  return table;
}

View::List passport_lines(const model::Document& document) {
  View::List lines;
  for (const model::PassportEntry& entry : document.passport) {
    const std::string name = language::folded(entry.name);
    const bool of_money = std::ranges::any_of(
        document_words("money"), [&](const std::string& word) { return name.find(word) != std::string::npos; });
    if (of_money) lines.push_back(View().set("entry_name", entry.name).set("text", entry.text));
  }
  return lines;
}

/// The document's own tables of money, word for word.
std::string tables_html(const model::Document& document, const Words& words) {
  std::set<int> tables;
  for (const model::TableReading& table : document.reading.tables) {
    if (table.kind == model::TableKind::finance || (table.continues && tables.contains(*table.continues)))
      tables.insert(table.table);
  }
  std::string html;
  for (const int table : tables) html += table_html(document, table, words);
  return html;
}

}  // namespace

void set_money(View& view, const PageContext& page, const Plan& plan) {
  MoneyTable table = table_of(page, plan);
  View::List lines = passport_lines(plan.document);
  std::string html = tables_html(plan.document, page.words);
  const std::size_t count = table.rows.size();
  view.set("has_money", count > 0 || !lines.empty() || !html.empty())
      .set("has_money_rows", count > 0)
      .set("money_count", count > 0
                              ? page.words("money.count", {{"with", std::to_string(count)},
                                                           {"all", std::to_string(plan.document.activities.size())}})
                              : "")
      .set("money_columns", std::move(table.columns))
      .set("money_rows", std::move(table.rows))
      .set("has_money_lines", !lines.empty())
      .set("money_lines", std::move(lines))
      .set("has_money_tables", !html.empty())
      .set("money_tables", View::Html{std::move(html)});
}

}  // namespace vekha::generator

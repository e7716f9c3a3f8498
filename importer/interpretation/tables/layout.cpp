#include "importer/interpretation/tables/layout.hpp"

#include "importer/interpretation/tables/column_contents.hpp"
#include "importer/interpretation/tables/columns.hpp"
#include "model/text.hpp"

namespace vekha::importer::layout {
namespace {

constexpr int most_rows = 6;
constexpr std::size_t words_of_approval = 2;
constexpr std::size_t longest_signature = 400;  // bytes of all cells

bool begins_with_approval(const TextCell& cell, const TableWords& words) {
  return !cell.empty() && words.has("approval", cell.text, words_of_approval);
}

// A post and a name with initials, and nothing else: «Начальник | (подпись) | Л.М. Миннулина».
bool is_signature(const TableText& table, const TableWords& words) {
  std::size_t bytes = 0;
  bool post = false;
  bool name = false;
  for (const TextCell& cell : table.cells) {
    bytes += cell.text.size();
    post = post || words.has("signature", cell.text, 2);
    name = name || names_somebody(cell.text, words);
  }
  return post && name && bytes <= longest_signature;
}

}  // namespace

bool matches(const LogicalTable& table, const Context& context) {
  if (table.text.row_count() > most_rows || (table.header.known() > 1 && !table.header_inherited)) return false;
  for (const TextCell& cell : table.text.cells) {
    if (begins_with_approval(cell, context.words)) return true;
  }
  return table.text.row_count() <= 3 && is_signature(table.text, context.words);
}

void interpret(const LogicalTable& table, Context& context, model::Document&) { mention_all(table, context.parties); }

}  // namespace vekha::importer::layout

// A document is read in passes. Each takes what the ones before it gave and gives a value of its own; none looks back.
// Facts come before rows: what a passport behind the plan says counts for the rows before it.
#include "importer/interpretation/interpret.hpp"

#include <utility>

#include "importer/interpretation/columns/settled_columns.hpp"
#include "importer/interpretation/document.hpp"
#include "importer/interpretation/facts/document_facts.hpp"
#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/lists/listed_activities.hpp"
#include "importer/interpretation/outline/outline.hpp"
#include "importer/interpretation/pages/pages.hpp"
#include "importer/interpretation/rows/cut_rows.hpp"
#include "importer/interpretation/rows/ditto_cells.hpp"
#include "importer/interpretation/rows/read_rows.hpp"

namespace vekha::importer {

model::Document interpret(Body body, const Vocabulary& vocabulary) {
  return interpret(std::move(body), vocabulary, built_in_kinds());
}

model::Document interpret(Body body, const Vocabulary& vocabulary, const TableKinds& table_kinds) {
  const KnownWords words(vocabulary);

  // Lay the body out: paragraphs and grids of text in reading order, frames taken away, page noise marked.
  Outline outline = outline_of(body, words.table);

  // Mend page breaks: join the halves of tables, drop headings that are printed again.
  Pages pages = joined_pages(std::move(outline), words);

  // Settle what the columns hold, by their headings and cells.
  pages = settled_columns(std::move(pages), words);

  // Give rows the cells above that ditto marks point to.
  pages = without_dittos(std::move(pages), words);

  // Join rows that a page break cut in two.
  pages = joined_rows(std::move(pages), words);

  // Tell the kind of each table: the one that it fits best.
  const std::vector<KindReading> kinds = kinds_of(pages.parts, words, table_kinds);

  // Read all that is said of the document as a whole: head, aims, passport, what stands over tables.
  Facts facts = facts_of(body, pages.parts, kinds, words);

  // Read the rows of the tables by their kinds, in the light of these facts.
  Rows rows = rows_of(pages.parts, kinds, facts, words);

  // Read lists, where a plan has no table of activities.
  rows = with_listed_activities(std::move(rows), pages.parts, facts, words);

  // Find the parties that all these texts mean.
  Parties parties = parties_of(facts, rows, vocabulary);

  // Put it all together.
  return document_of(std::move(body), std::move(pages), kinds, std::move(facts), std::move(rows), std::move(parties));
}

}  // namespace vekha::importer

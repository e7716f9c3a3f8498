#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "importer/body/body.hpp"
#include "importer/body/findings.hpp"
#include "importer/formats/odt/odt_controls.hpp"
#include "importer/formats/odt/odt_lists.hpp"
#include "importer/formats/odt/odt_styles.hpp"
#include "importer/limits.hpp"

/// What the readers of one document share, and what they find on their way.
namespace vekha::importer::odt {

/// What may still be added to the body before a limit is reached.
struct Allowance {
  std::size_t grid_places = 0;      ///< of all tables as they are built
  std::size_t repeated_places = 0;  ///< that repeated columns, cells and rows stand for before
  std::size_t repeated_bytes = 0;   ///< of text that they copy
  std::size_t paragraphs = 0, links = 0, pictures = 0;
  std::size_t spaces = 0;          ///< of all text:s
  std::size_t spaces_at_once = 0;  ///< of one text:s
};

struct Context {
  explicit Context(const Limits& limits);
  Context(const Context&) = delete;  // lists refer to styles
  Context& operator=(const Context&) = delete;

  Styles styles{};
  Lists lists{styles};
  Controls controls{};
  Allowance left;
  std::size_t grid_limit;  ///< what left.grid_places began with
  Findings findings{};
  model::Diagnostics diagnostics{};
  StringSet deletions{};                                  ///< ids of text:changed-region whose text is deleted
  int muted = 0;                                          ///< inside deleted text: nothing is added
  Paint background = painted(white);                      ///< behind the text
  bool hidden = false;                                    ///< in a place of no size, or one that is not shown
  std::set<std::string, std::less<>> hidden_bookmarks{};  ///< open at this place
  std::optional<StringSet> bookmark_ends{};               ///< of the document; absent until asked for
  bool page_break = false;                                ///< the next paragraph stands on a new page
  std::vector<BodyBlock> footnotes{}, endnotes{};
  int tables = 0;                              ///< top-level tables so far
  int table_depth = 0;                         ///< 0: outside tables
  std::optional<model::Diagnostic> refusal{};  ///< set: stop reading
};

}  // namespace vekha::importer::odt

#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "generator/search_record.hpp"
#include "generator/site/site_model.hpp"
#include "generator/view.hpp"
#include "generator/wording/words.hpp"

namespace vekha::generator {

/// What a page is made from. The path is the page's own, below the site: links are relative to it.
struct PageContext {
  const Site& site;
  const Words& words;
  std::string path;
};

/// A page to be made: the view is asked for when it is rendered, so that not all of them are held at once.
struct Page {
  std::string path;
  std::function<View(const PageContext&)> view;
};

/// A line of the menu. It is the current one on the page that it leads to; one with an anchor never is.
struct MenuEntry {
  std::string label, path;
  std::string anchor = {};
  bool foot_only = false;   ///< not at the top of pages, where room is scarce
  bool of_editors = false;  ///< leads to what the editors wrote
};

/// What the menu of a page depends on.
struct MenuContext {
  const Site& site;
  const Words& words;
  const Municipality* municipality;  ///< whose page it is; may be nullptr
};

/// What search finds of one kind of things.
struct Searchable {
  std::string_view kind;  ///< of all its groups
  std::vector<RecordGroup> (*groups)(const Site& site, const Words& words);
};

/// A kind of page, and all that the rest of the program asks about it: the template, the menu, search, the sitemap,
/// names that nobody else may take and addresses that answer when a document is gone follow from these objects.
struct PageKind {
  std::string_view name;                    ///< of its template, too
  std::vector<Page> (*pages)(const Site&);  ///< none where the site has nothing for them
  std::string_view path = {};  ///< of its one page, where there is but one: nothing else may take that name
  std::vector<MenuEntry> (*menu)(const MenuContext&) = nullptr;
  std::span<const Searchable> searchable = {};
  bool of_documents = false;  ///< its pages tell of documents: their addresses say so when these are taken down
  bool in_sitemap = true;
};

}  // namespace vekha::generator

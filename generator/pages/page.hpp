#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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

/// Pages of one kind.
struct PageKind {
  std::string_view name;  ///< of its template, too
  std::vector<Page> (*pages)(const Site& site);
  std::string_view path = {};  ///< of its one page, where there is but one: nothing else may take that name
};

}  // namespace vekha::generator

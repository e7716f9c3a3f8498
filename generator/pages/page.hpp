#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "generator/site_model.hpp"
#include "generator/view.hpp"
#include "generator/words.hpp"

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
  std::string_view template_name;
  std::function<View(const PageContext&)> view;
};

/// Pages of one kind: the template has its name.
struct PageKind {
  std::string_view name;
  std::vector<Page> (*pages)(const Site& site);
};

}  // namespace vekha::generator

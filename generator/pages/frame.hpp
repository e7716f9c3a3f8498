#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "generator/pages/page.hpp"
#include "generator/pages/parts/linked_data.hpp"

namespace vekha::generator {

/// What the frame around a page shows: head, header, crumbs, footer.
struct FrameText {
  std::string title;                           ///< of the page, unique on the site
  std::string description;                     ///< one sentence for search engines
  const Municipality* municipality = nullptr;  ///< whose page it is
  std::vector<std::pair<std::string, std::string>>
      crumbs;                              ///< after the first page and the municipality: path and label
  std::optional<LinkedObject> about = {};  ///< what the page is about, for other programs
  const Plan* plan = nullptr;              ///< whose page it is; nullptr: it draws on all documents of the municipality
};

/// The link from a page to another file of the site, with an anchor where one is given.
std::string link_to(const PageContext& page, std::string_view path, std::string_view anchor = {});

/// The address of a file of the site, where the site knows its own; else empty.
std::string absolute_address(const Site& site, std::string_view path);

/// A view with every name that the frame's partials use; the page adds its own.
View frame(const PageContext& page, const FrameText& text);

/// The month page of the site's day, or nullptr.
const Month* current_month(const Municipality& municipality, model::Date today);

/// «Озёрский округ (пример)»: a name with the mark of an example where the municipality is one and its name does not
/// say so.
std::string marked_name(const Municipality& municipality, const std::string& name, const Words& words);

/// A group without records of what a municipality has. base: of the records' addresses.
RecordGroup record_group(std::string_view kind, const Municipality& municipality, std::string base, const Words& words);

}  // namespace vekha::generator

#include "generator/pages/page_kinds.hpp"

#include <algorithm>
#include <array>

#include "generator/pages/general/content.hpp"
#include "generator/pages/general/glossary.hpp"
#include "generator/pages/general/home.hpp"
#include "generator/pages/general/news.hpp"
#include "generator/pages/general/not_found.hpp"
#include "generator/pages/general/open_data_page.hpp"
#include "generator/pages/general/search.hpp"
#include "generator/pages/general/withdrawn.hpp"
#include "generator/pages/municipality/month.hpp"
#include "generator/pages/municipality/municipality.hpp"
#include "generator/pages/municipality/people.hpp"
#include "generator/pages/municipality/results.hpp"
#include "generator/pages/plan/plan.hpp"
#include "generator/pages/plan/plan_document.hpp"
#include "generator/pages/school/school.hpp"

namespace vekha::generator {
namespace {

constexpr std::array kinds{
    &home_kind, &municipality_kind,  &school_kind,    &month_kind,     &people_kind,
    &plan_kind, &plan_document_kind, &results_kind,   &glossary_kind,  &search_kind,
    &news_kind, &content_kind,       &open_data_kind, &not_found_kind, &withdrawn_kind,
};

}  // namespace

std::span<const PageKind* const> page_kinds() { return kinds; }

std::vector<std::string_view> reserved_paths() {
  std::vector<std::string_view> paths;
  for (const PageKind* kind : kinds) {
    if (!kind->path.empty()) paths.push_back(kind->path);
  }
  return paths;
}

std::set<std::string, std::less<>> reserved_names() {
  std::set<std::string, std::less<>> names{"assets", "sitemap", "feed"};
  for (const std::string_view path : reserved_paths()) names.emplace(path.substr(0, path.find_first_of("/.")));
  return names;
}

std::vector<std::string_view> record_kinds() {
  std::vector<std::string_view> names;
  for (const PageKind* kind : kinds) {
    for (const Searchable& searchable : kind->searchable) {
      if (std::ranges::find(names, searchable.kind) == names.end()) names.push_back(searchable.kind);
    }
  }
  return names;
}

}  // namespace vekha::generator

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
    PageKind{"home", home_pages, home_path},
    PageKind{"municipality", municipality_pages},
    PageKind{"plan", plan_pages},
    PageKind{"plan_document", plan_document_pages},
    PageKind{"school", school_pages},
    PageKind{"month", month_pages},
    PageKind{"results", results_pages},
    PageKind{"content", content_pages},
    PageKind{"not_found", not_found_pages, not_found_path},
    PageKind{"glossary", glossary_pages, glossary_path},
    PageKind{"search", search_pages, search_path},
    PageKind{"people", people_pages},
    PageKind{"news", news_pages, news_path},
    PageKind{"open_data", open_data_pages, open_data_path},
    PageKind{"withdrawn", withdrawn_page_list},
};

}  // namespace

std::span<const PageKind> page_kinds() { return kinds; }

bool is_path_of_kind(std::string_view path) {
  return std::ranges::any_of(kinds, [&](const PageKind& kind) { return !path.empty() && kind.path == path; });
}

std::set<std::string, std::less<>> reserved_names() {
  std::set<std::string, std::less<>> names{"assets", "sitemap", "feed"};
  for (const PageKind& kind : kinds) {
    if (!kind.path.empty()) names.emplace(kind.path.substr(0, kind.path.find_first_of("/.")));
  }
  return names;
}

}  // namespace vekha::generator

#include "generator/pages/page_kinds.hpp"

#include <array>

#include "generator/pages/content.hpp"
#include "generator/pages/glossary.hpp"
#include "generator/pages/home.hpp"
#include "generator/pages/month.hpp"
#include "generator/pages/municipality.hpp"
#include "generator/pages/news.hpp"
#include "generator/pages/not_found.hpp"
#include "generator/pages/open_data_page.hpp"
#include "generator/pages/people.hpp"
#include "generator/pages/plan.hpp"
#include "generator/pages/plan_document.hpp"
#include "generator/pages/results.hpp"
#include "generator/pages/school.hpp"
#include "generator/pages/search.hpp"

namespace vekha::generator {
namespace {

constexpr std::array kinds{
    PageKind{"home", home_pages},           PageKind{"municipality", municipality_pages},
    PageKind{"plan", plan_pages},           PageKind{"plan_document", plan_document_pages},
    PageKind{"school", school_pages},       PageKind{"month", month_pages},
    PageKind{"results", results_pages},     PageKind{"content", content_pages},
    PageKind{"not_found", not_found_pages}, PageKind{"glossary", glossary_pages},
    PageKind{"search", search_pages},       PageKind{"people", people_pages},
    PageKind{"news", news_pages},           PageKind{"open_data", open_data_pages},
};

}  // namespace

std::span<const PageKind> page_kinds() { return kinds; }

}  // namespace vekha::generator

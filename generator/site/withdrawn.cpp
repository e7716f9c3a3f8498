#include "generator/site/withdrawn.hpp"

#include <algorithm>

#include "generator/pages/page_kinds.hpp"
#include "generator/publish/manifest.hpp"
#include "generator/site/site_model.hpp"

namespace vekha::generator {

std::string withdrawn_calendar_path(std::string_view page_path) {
  constexpr std::string_view ending = ".html";
  const bool of_school = page_path.find("/schools/") != std::string_view::npos;
  const bool of_plan = page_path.find("/plans/") != std::string_view::npos && !page_path.ends_with("-document.html");
  if (!page_path.ends_with(ending) || (!of_school && !of_plan)) return {};
  return std::string(page_path.substr(0, page_path.size() - ending.size())).append(".ics");
}

bool is_document_page(std::string_view path) {
  const auto slash = path.find('/');
  if (slash == std::string_view::npos || !path.ends_with(".html") || !is_publishable(path)) return false;
  return path.find("/months/") == std::string_view::npos && !reserved_names().contains(path.substr(0, slash));
}

std::vector<std::string> document_pages(const Site& site) {
  std::vector<std::string> paths;
  for (const Municipality& municipality : site.municipalities) {
    paths.push_back(municipality.path);
    if (municipality.has_results) paths.push_back(municipality.results_path);
    if (!municipality.people.empty()) paths.push_back(municipality.people_path);
    for (const Plan& plan : municipality.plans) paths.insert(paths.end(), {plan.path, plan.document_path});
    for (const School& school : municipality.schools) paths.push_back(school.path);
  }
  std::ranges::sort(paths);
  return paths;
}

std::vector<WithdrawnPage> withdrawn_pages(const Site& site, std::vector<WithdrawnPage> published) {
  const auto pages = document_pages(site);
  std::erase_if(published, [&](const WithdrawnPage& page) {
    return !is_document_page(page.path) || std::ranges::binary_search(pages, page.path);
  });
  std::ranges::stable_sort(published, {}, &WithdrawnPage::path);
  const auto is_same = [](const WithdrawnPage& a, const WithdrawnPage& b) { return a.path == b.path; };
  published.erase(std::unique(published.begin(), published.end(), is_same), published.end());
  return published;
}

}  // namespace vekha::generator

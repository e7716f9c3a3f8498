#include "generator/pages/document_pages.hpp"

#include <algorithm>

#include "generator/pages/page_kinds.hpp"

namespace vekha::generator {

bool is_document_page(std::string_view path) {
  const auto of_kind = std::ranges::find(page_kinds(), path, [](const PageKind* kind) { return kind->path; });
  if (!path.empty() && of_kind != page_kinds().end()) return (*of_kind)->of_documents;
  const auto slash = path.find('/');
  if (slash == std::string_view::npos || !path.ends_with(".html") || !is_publishable(path)) return false;
  return path.find("/months/") == std::string_view::npos && !reserved_names().contains(path.substr(0, slash));
}

std::vector<std::string> document_pages(const Site& site) {
  std::vector<std::string> paths;
  for (const PageKind* kind : page_kinds()) {
    if (!kind->of_documents) continue;
    for (Page& page : kind->pages(site)) paths.push_back(std::move(page.path));
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

#include "app/remembered/published_pages.hpp"

#include <algorithm>

#include "app/files.hpp"
#include "generator/pages/document_pages.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t largest_list = std::size_t{64} << 20;
constexpr std::string_view still_there = "published ";  // as long as a day

}  // namespace

// A line a page: the day or "published ", a tab, the address.
std::vector<generator::WithdrawnPage> read_published_pages(const fs::path& file, model::Date today) {
  std::vector<generator::WithdrawnPage> pages;
  const auto list = read_file(file, largest_list);
  std::string_view rest = list ? std::string_view(list.value()) : std::string_view();
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line.size() <= still_there.size() + 1 || line[still_there.size()] != '\t') continue;
    const std::string_view state = line.substr(0, still_there.size());
    const auto since = state == still_there ? today : model::date_from_iso(state);
    const std::string_view path = line.substr(still_there.size() + 1);
    if (since && generator::is_document_page(path)) pages.push_back({std::string(path), *since});
  }
  return pages;
}

bool write_published_pages(const fs::path& file, std::span<const std::string> published,
                           std::span<const generator::WithdrawnPage> withdrawn) {
  std::string text;
  for (const std::string& path : published) text.append(still_there).append("\t").append(path).append("\n");
  for (const auto& page : withdrawn) text.append(model::to_iso(page.since)).append("\t").append(page.path).append("\n");
  const auto known = read_file(file, largest_list);
  if (known && known.value() == text) return true;
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  return replace_file(file, text);
}

}  // namespace vekha::app

#include "app/remembered/published_data.hpp"

#include <algorithm>

#include "app/files.hpp"
#include "generator/feeds/data_versions.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view basis_name = "basis.tsv";
constexpr std::size_t largest_basis = std::size_t{16} << 20;
constexpr std::size_t largest_data = std::size_t{64} << 20;

bool hides(generator::DecisionKind kind) {
  using enum generator::DecisionKind;
  return kind == block || kind == mask || kind == initials || kind == post;
}

std::string line_of(std::string_view what, std::string_view about, std::string_view words = {}) {
  std::string line = std::string(what).append("\t").append(about).append("\t").append(words);
  std::ranges::replace(line, '\n', ' ');
  return line;
}

/// The lines of a list that begin with a mark, without it.
std::vector<std::string> lines_of(std::string_view text, char mark) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.starts_with(mark)) lines.emplace_back(line.substr(1));
  }
  std::ranges::sort(lines);
  return lines;
}

}  // namespace

DataBasis data_basis(std::span<const generator::SiteDocument> documents, std::span<const generator::Decision> decisions,
                     std::span<const std::string> public_contacts) {
  DataBasis basis;
  for (const auto& document : documents)
    basis.needed.push_back(line_of("document", document.folder + "/" + document.file));
  for (const std::string& contact : public_contacts) basis.needed.push_back(line_of("contact", contact));
  for (const generator::Decision& decision : decisions) {
    if (decision.kind == generator::DecisionKind::allow)
      basis.needed.push_back(line_of("allow", decision.document, decision.fragment));
    if (hides(decision.kind)) {
      const std::string kind = std::to_string(static_cast<int>(decision.kind));
      basis.hidden.push_back(line_of("hide " + kind, decision.document, decision.fragment));
    }
  }
  std::ranges::sort(basis.needed);
  std::ranges::sort(basis.hidden);
  return basis;
}

PublishedData::PublishedData(fs::path folder, DataBasis basis)
    : folder_(std::move(folder)), basis_(std::move(basis)), allowed_(still_allowed()) {
  if (!allowed_) return;
  for (const FoundFile& found : files_below(folder_)) {
    std::string path = "opendata/" + found.name;
    if (!generator::is_data_version(path)) continue;
    auto bytes = read_file(found.path, largest_data);
    if (bytes) files_.push_back({std::move(path), std::move(bytes).value()});
  }
}

// A line a fact: "+" what is needed, "-" what is hidden.
bool PublishedData::still_allowed() const {
  const auto list = read_file(folder_ / basis_name, largest_basis);
  if (!list) return false;
  const auto needed = lines_of(list.value(), '+');
  const auto hidden = lines_of(list.value(), '-');
  return std::ranges::includes(basis_.needed, needed) && std::ranges::includes(hidden, basis_.hidden);
}

void PublishedData::remove_all() const {
  std::error_code error;
  for (const FoundFile& found : files_below(folder_)) fs::remove(found.path, error);
}

bool PublishedData::write_basis() const {
  std::string text;
  for (const std::string& line : basis_.needed) text.append("+").append(line).append("\n");
  for (const std::string& line : basis_.hidden) text.append("-").append(line).append("\n");
  const auto known = read_file(folder_ / basis_name, largest_basis);
  return (known && known.value() == text) || replace_file(folder_ / basis_name, text);
}

bool PublishedData::update(std::span<const generator::OutputFile> published) const {
  if (!allowed_) remove_all();
  bool complete = true;
  bool some = !files_.empty();
  for (const generator::OutputFile& file : published) {
    if (!generator::is_data_version(file.path)) continue;
    some = true;
    const fs::path place = folder_ / fs::path(file.path).lexically_relative("opendata");
    const auto known = read_file(place, largest_data);
    if (known && known.value() == file.bytes) continue;
    std::error_code error;
    fs::create_directories(place.parent_path(), error);
    complete = replace_file(place, file.bytes) && complete;
  }
  return (!some || write_basis()) && complete;
}

}  // namespace vekha::app

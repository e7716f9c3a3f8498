#include "app/remembered/published_copies.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <system_error>

#include "app/files.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view list_name = "list.tsv";
constexpr std::string_view pages_name = "pages.tsv";  // of published_pages.hpp, which shares the folder
constexpr std::string_view data_name = "opendata";    // of published_data.hpp, too
constexpr std::size_t largest_list = std::size_t{16} << 20;
constexpr std::size_t largest_copy = std::size_t{64} << 20;  // importer::Limits::archive: nothing larger was published
constexpr std::size_t digest_length = 64;
constexpr std::size_t day_length = 10;

bool is_digest(std::string_view text) {
  const auto hexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() == digest_length && std::ranges::all_of(text, hexadecimal);
}

}  // namespace

// A line a document: SHA-256, day, label. The label comes last and may hold anything but a line break.
PublishedCopies::PublishedCopies(fs::path folder) : folder_(std::move(folder)) {
  const auto list = read_file(folder_ / list_name, largest_list);
  std::string_view rest = list ? std::string_view(list.value()) : std::string_view();
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    constexpr std::size_t label_at = digest_length + 1 + day_length + 1;
    if (line.size() <= label_at || !is_digest(line.substr(0, digest_length))) continue;
    const auto since = model::date_from_iso(line.substr(digest_length + 1, day_length));
    if (!since) continue;
    copies_[std::string(line.substr(label_at))] = {std::string(line.substr(0, digest_length)), *since};
  }
}

std::optional<PublishedCopy> PublishedCopies::find(std::string_view label) const {
  const auto found = copies_.find(label);
  if (found == copies_.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string> PublishedCopies::labels() const {
  std::vector<std::string> labels;
  for (const auto& [label, copy] : copies_) labels.push_back(label);
  return labels;
}

std::optional<std::string> PublishedCopies::bytes(const PublishedCopy& copy) const {
  auto read = read_file(folder_ / copy.sha256, largest_copy);
  if (!read || sha256(read.value()) != copy.sha256) return std::nullopt;
  return std::move(read).value();
}

bool PublishedCopies::update(std::span<const ShownFile> shown, std::span<const std::string> kept, model::Date today) {
  bool complete = true;
  std::map<std::string, PublishedCopy, std::less<>> next;
  for (const std::string& label : kept) {
    if (const auto copy = find(label)) next.emplace(label, *copy);
  }
  for (const ShownFile& file : shown) {
    const auto known = find(file.label);
    if (file.label.find('\n') != std::string::npos) continue;
    if (has_copy(file.sha256) || take_copy(file)) {
      const bool same = known && known->sha256 == file.sha256;
      next[file.label] = {file.sha256, same ? known->since : today};
    } else {
      complete = false;
      if (known) next[file.label] = *known;
    }
  }
  if (next != copies_) {
    copies_ = std::move(next);
    complete = write_list() && complete;
  }
  remove_others();
  return complete;
}

bool PublishedCopies::has_copy(const std::string& sha256) const {
  return bytes({.sha256 = sha256, .since = {}}).has_value();
}

bool PublishedCopies::take_copy(const ShownFile& file) const {
  const auto read = read_file(file.path, largest_copy);
  if (!read || sha256(read.value()) != file.sha256) return false;
  std::error_code error;
  fs::create_directories(folder_, error);
  return replace_file(folder_ / file.sha256, read.value());
}

bool PublishedCopies::write_list() const {
  std::string text;
  for (const auto& [label, copy] : copies_) {
    text.append(copy.sha256).append("\t").append(model::to_iso(copy.since)).append("\t").append(label).append("\n");
  }
  return replace_file(folder_ / list_name, text);
}

void PublishedCopies::remove_others() const {
  std::set<std::string, std::less<>> wanted{std::string(list_name), std::string(pages_name), std::string(data_name)};
  for (const auto& [label, copy] : copies_) wanted.insert(copy.sha256);
  std::error_code error;
  for (fs::directory_iterator at(folder_, error); !error && at != fs::directory_iterator(); at.increment(error)) {
    std::error_code ignored;
    if (!wanted.contains(at->path().filename().string())) fs::remove(at->path(), ignored);
  }
}

}  // namespace vekha::app

#include "generator/publish/publish.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <optional>
#include <set>

#include "generator/publish/exchange.hpp"
#include "generator/publish/manifest.hpp"
#include "generator/publish/published_bytes.hpp"
#include "generator/publish/tree_builder.hpp"

// Nothing is changed in place. What stands in the folder is read first, and it is refused where it is not ours. Then it
// is planned which files stay as they are; the new tree is built beside the old one, unchanged files linked; the two
// are exchanged in one step. Whatever fails or is killed on the way leaves the old tree, and recover() clears away the
// rest.
namespace vekha::generator {
namespace {

namespace fs = std::filesystem;

Mistake mistake(std::string_view code, const fs::path& path, std::map<std::string, std::string> arguments = {}) {
  return {.file = path.string(), .line = 0, .code = std::string(code), .arguments = std::move(arguments)};
}

/// What stands in the site folder now.
struct OldTree {
  Manifest manifest;
  fs::file_time_type manifest_time = fs::file_time_type::min();
  std::vector<fs::path> foreign;  ///< relative; files, links and folders that no manifest names
};

bool has_bytes(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  if (!fs::is_regular_file(fs::symlink_status(path, error)) || fs::file_size(path, error) != bytes.size()) return false;
  std::ifstream in(path, std::ios::binary);
  std::array<char, 1u << 16> block;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled before it is read
  while (!bytes.empty()) {
    const auto size = std::min(block.size(), bytes.size());
    if (!in.read(block.data(), static_cast<std::streamsize>(size))) return false;
    if (std::memcmp(block.data(), bytes.data(), size) != 0) return false;
    bytes.remove_prefix(size);
  }
  return true;
}

// ---------------------------------------------------------------------------------------------------- before anything

std::optional<Mistake> mistake_of_paths(std::span<const OutputFile> files) {
  std::set<std::string_view> paths;
  for (const auto& file : files) {
    if (!is_publishable(file.path)) return mistake("publish-path", {}, {{"path", excerpt(file.path)}});
    if (!paths.insert(file.path).second) return mistake("publish-twice", {}, {{"path", file.path}});
  }
  for (const auto& path : paths) {
    for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
      if (paths.contains(path.substr(0, slash)))
        return mistake("publish-twice", {}, {{"path", std::string(path.substr(0, slash))}});
    }
  }
  return std::nullopt;
}

// The folders that the manifest's files stand in.
std::set<std::string, std::less<>> folders_of(const Manifest& manifest) {
  std::set<std::string, std::less<>> folders;
  for (const auto& [path, digest] : manifest) {
    for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
      folders.insert(path.substr(0, slash));
    }
  }
  return folders;
}

std::error_code list_foreign(const fs::path& site, OldTree& tree) {
  std::error_code error;
  const auto folders = folders_of(tree.manifest);
  fs::recursive_directory_iterator entry(site, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    const std::string path = entry->path().lexically_relative(site).generic_string();
    const bool ours = path == manifest_name || tree.manifest.contains(path) || folders.contains(path);
    if (!ours) tree.foreign.push_back(path);
  }
  std::ranges::sort(tree.foreign);
  return error;
}

std::variant<OldTree, Mistake> read_old_tree(const fs::path& site) {
  OldTree tree;
  std::error_code error;
  const auto status = fs::symlink_status(site, error);
  if (!fs::exists(status)) return tree;
  if (!fs::is_directory(status)) return mistake("publish-folder", site);
  const fs::path manifest = site / manifest_name;
  const bool has_manifest = fs::is_regular_file(fs::symlink_status(manifest, error));
  if (has_manifest) {
    auto bytes = published_bytes(site, manifest_name);
    if (!bytes.mistakes.empty()) return std::move(bytes.mistakes.front());
    tree.manifest = read_manifest(bytes.value);
    tree.manifest_time = fs::last_write_time(manifest, error);
  }
  if (const auto failed = list_foreign(site, tree)) return system_mistake(site, failed);
  if (has_manifest) return tree;
  // A first publication: only such files as hosts and version control put into an empty folder.
  for (const auto& path : tree.foreign) {
    const bool hidden_file =
        path.native().starts_with('.') && fs::is_regular_file(fs::symlink_status(site / path, error));
    if (!hidden_file) return mistake("publish-not-ours", site, {{"path", path.string()}});
  }
  return tree;
}

// ----------------------------------------------------------------------------------------------------- the new tree

/// What has to be done to make the new tree of the old one.
struct Plan {
  PublishReport report;
  Manifest manifest;
  std::vector<const OutputFile*> written;
  std::vector<std::string_view> linked;
};

// A digest is taken over from the old manifest where the file was not touched since: hashing is dearer than comparing.
std::string digest_of_unchanged(const OutputFile& file, const OldTree& old, const fs::path& site) {
  std::error_code error;
  const auto known = old.manifest.find(file.path);
  const bool untouched =
      known != old.manifest.end() && fs::last_write_time(site / file.path, error) <= old.manifest_time;
  return untouched && !error ? known->second : digest_of(file.bytes);
}

// Something of other people where a file is to be written: at its path, or anything but a folder where a folder must
// be.
bool in_the_way_of(std::string_view path, const OldTree& old, const fs::path& site) {
  const auto is_foreign = [&](std::string_view part) {
    return std::ranges::binary_search(old.foreign, fs::path(part));
  };
  if (is_foreign(path)) return true;
  std::error_code error;
  for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
    const auto folder = path.substr(0, slash);
    if (is_foreign(folder) && !fs::is_directory(fs::symlink_status(site / folder, error))) return true;
  }
  return false;
}

std::variant<Plan, Mistake> plan_of(std::span<const OutputFile> files, const OldTree& old, const fs::path& site) {
  Plan plan;
  for (const auto& file : files) {
    const bool published = old.manifest.contains(file.path);
    if (has_bytes(site / file.path, file.bytes)) {
      plan.linked.push_back(file.path);
      plan.manifest.emplace(file.path, digest_of_unchanged(file, old, site));
      continue;
    }
    if (!published && in_the_way_of(file.path, old, site))
      return mistake("publish-foreign", site, {{"path", file.path}});
    plan.written.push_back(&file);
    plan.manifest.emplace(file.path, digest_of(file.bytes));
    (published ? plan.report.changed : plan.report.added).push_back(file.path);
  }
  for (const auto& [path, digest] : old.manifest) {
    if (!plan.manifest.contains(path)) plan.report.removed.push_back(path);
  }
  plan.report.unchanged = plan.linked.size();
  std::ranges::sort(plan.report.added);
  std::ranges::sort(plan.report.changed);
  return plan;
}

std::optional<Mistake> build(const Plan& plan, const OldTree& old, const PublishPlaces& places) {
  TreeBuilder tree(places.site, places.staging);
  for (const auto& path : plan.linked) tree.link(path);
  for (const auto& path : old.foreign) {
    if (!plan.manifest.contains(path.string())) tree.keep(path);
  }
  for (const auto* file : plan.written) tree.write(file->path, file->bytes);
  tree.write(manifest_name, write_manifest(plan.manifest));
  return tree.finish();
}

}  // namespace

std::variant<PublishReport, Mistake> publish(std::span<const OutputFile> files, const fs::path& site_dir) {
  if (auto wrong = mistake_of_paths(files)) return std::move(*wrong);
  const auto places = places_of(site_dir);
  if (!places) return mistake("publish-folder", site_dir);

  std::error_code error;
  fs::create_directories(places->parent, error);
  if (error) return system_mistake(places->parent, error);
  const FolderLock lock(places->parent);
  if (const auto failed = recover(*places)) return system_mistake(places->parent, failed);

  auto old = read_old_tree(places->site);
  if (auto* wrong = std::get_if<Mistake>(&old)) return std::move(*wrong);
  const auto& tree = *std::get_if<OldTree>(&old);
  auto planned = plan_of(files, tree, places->site);
  if (auto* wrong = std::get_if<Mistake>(&planned)) return std::move(*wrong);
  auto& plan = *std::get_if<Plan>(&planned);
  if (plan.manifest == tree.manifest && plan.written.empty() && fs::exists(places->site / manifest_name))
    return std::move(plan.report);

  auto failure = build(plan, tree, *places);
  if (!failure) {
    if (const auto failed = exchange(*places)) failure = system_mistake(places->site, failed);
  }
  if (!failure) return std::move(plan.report);
  fs::remove_all(places->staging, error);
  return std::move(*failure);
}

}  // namespace vekha::generator

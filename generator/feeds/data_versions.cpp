#include "generator/feeds/data_versions.hpp"

#include <algorithm>

namespace vekha::generator {
namespace {

constexpr std::string_view root = "opendata/";
constexpr std::string_view data_mark = "data-";
constexpr std::string_view structure_mark = "structure-";
constexpr std::string_view ending = ".csv";
constexpr std::size_t day_length = 8;

std::optional<model::Date> compact_day(std::string_view text) {
  if (text.size() != day_length) return std::nullopt;
  return model::date_from_iso(
      std::string(text.substr(0, 4)).append("-").append(text.substr(4, 2)).append("-").append(text.substr(6)));
}

/// The day after a mark at the beginning of a name, both cut off; nothing where there is none.
std::optional<model::Date> taken_day(std::string_view& name, std::string_view mark) {
  if (!name.starts_with(mark)) return std::nullopt;
  const auto day = compact_day(name.substr(mark.size(), day_length));
  if (day) name.remove_prefix(mark.size() + day_length);
  return day;
}

bool is_data(std::string_view path) { return path.substr(path.rfind('/') + 1).starts_with(data_mark); }

}  // namespace

bool is_data_version(std::string_view path) {
  if (!path.starts_with(root) || !is_publishable(path)) return false;
  std::string_view name = path.substr(root.size());
  const auto slash = name.find('/');
  if (slash == 0 || slash == std::string_view::npos) return false;
  name.remove_prefix(slash + 1);
  if (taken_day(name, data_mark)) {
    if (!name.starts_with('-')) return false;
    name.remove_prefix(1);
  }
  return taken_day(name, structure_mark) && name == ending;
}

model::Date day_of_data(std::string_view path) {
  std::string_view name = path.substr(path.rfind('/') + 1);
  return taken_day(name, data_mark).value_or(model::Date{});
}

DataVersions data_versions(std::string_view folder, const std::string& data, const std::string& structure,
                           std::string_view bytes, std::span<const OutputFile> earlier) {
  DataVersions versions{.current = data, .earlier = {}, .structures = {}};
  for (const OutputFile& file : earlier) {
    if (!is_data_version(file.path) || !file.path.starts_with(folder)) continue;
    if (is_data(file.path)) {
      if (file.path <= data) versions.earlier.push_back(&file);  // days in names stand in their order
    } else if (file.path < structure) {
      versions.structures.push_back(&file);
    }
  }
  for (auto* files : {&versions.earlier, &versions.structures})
    std::ranges::sort(*files, std::greater<>(),
                      [](const OutputFile* file) -> const std::string& { return file->path; });
  if (!versions.earlier.empty()) {
    const OutputFile& newest = *versions.earlier.front();
    if (newest.bytes == bytes) versions.current = newest.path;
    if (newest.path == versions.current) versions.earlier.erase(versions.earlier.begin());
  }
  versions.earlier.resize(std::min(versions.earlier.size(), most_data_versions));
  return versions;
}

}  // namespace vekha::generator

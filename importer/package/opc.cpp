#include "importer/package/opc.hpp"

#include <algorithm>
#include <charconv>

#include "importer/package/zip_reader.hpp"

namespace vekha::importer {
namespace {

constexpr std::string_view transitional_types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view strict_types = "http://purl.oclc.org/ooxml/officeDocument/relationships";

std::string transitional_type(std::string_view type) {
  if (!type.starts_with(strict_types)) return std::string(type);
  return std::string(transitional_types).append(type.substr(strict_types.size()));
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned char byte = 0;
    const bool escape =
        text[at] == '%' && at + 2 < text.size() &&
        std::from_chars(text.data() + at + 1, text.data() + at + 3, byte, 16).ptr == text.data() + at + 3;
    out += escape && byte != 0 ? static_cast<char>(byte) : text[at];
    if (escape && byte != 0) at += 2;
  }
  return out;
}

std::string_view folder_of(std::string_view name) {
  const std::size_t slash = name.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : name.substr(0, slash + 1);
}

}  // namespace

std::string_view ContentTypes::of(std::string_view part_name) const {
  const std::string key = part_key(part_name);
  if (const auto found = overrides.find(key); found != overrides.end()) return found->second;
  const std::size_t dot = key.rfind('.');
  if (dot == std::string::npos) return {};
  const auto found = extensions.find(std::string_view(key).substr(dot + 1));
  return found == extensions.end() ? std::string_view() : std::string_view(found->second);
}

ContentTypes content_types_of(const XmlTree& content_types_part) {
  ContentTypes types;
  for (const pugi::xml_node node : content_types_part.root().children()) {
    const std::string_view name = node.name();
    const char* type = node.attribute("ContentType").value();
    if (name == "Default") types.extensions.emplace(part_key(node.attribute("Extension").value()), type);
    if (name == "Override")
      types.overrides.emplace(part_key(resolved_target({}, node.attribute("PartName").value())), type);
  }
  return types;
}

std::string relationships_part(std::string_view part_name) {
  const std::string_view folder = folder_of(part_name);
  return std::string(folder).append("_rels/").append(part_name.substr(folder.size())).append(".rels");
}

std::vector<Relationship> relationships_of(const XmlTree& relationships_part, std::string_view part_name) {
  std::vector<Relationship> out;
  for (const pugi::xml_node node : relationships_part.root().children("Relationship")) {
    const std::string_view target = node.attribute("Target").value();
    Relationship relationship{.id = node.attribute("Id").value(),
                              .type = transitional_type(node.attribute("Type").value()),
                              .target = {},
                              .external = std::string_view(node.attribute("TargetMode").value()) == "External"};
    relationship.target = relationship.external ? std::string(target) : resolved_target(part_name, target);
    if (!relationship.target.empty()) out.push_back(std::move(relationship));
  }
  return out;
}

std::string resolved_target(std::string_view part_name, std::string_view target) {
  std::string path = percent_decoded(target.substr(0, target.find('#')));
  if (path.empty()) return {};
  std::ranges::replace(path, '\\', '/');
  if (path.front() != '/') path.insert(0, folder_of(part_name));
  std::vector<std::string_view> segments;
  for (std::string_view rest = path; !rest.empty();) {
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view segment = rest.substr(0, slash);
    rest.remove_prefix(std::min(slash + 1, rest.size()));
    if (segment.empty() || segment == ".") continue;
    if (segment != "..") {
      segments.push_back(segment);
    } else if (segments.empty()) {
      return {};
    } else {
      segments.pop_back();
    }
  }
  std::string name;
  for (const std::string_view segment : segments) name.append(name.empty() ? "" : "/").append(segment);
  return name;
}

}  // namespace vekha::importer

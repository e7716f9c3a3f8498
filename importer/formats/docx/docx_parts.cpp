#include "importer/formats/docx/docx_parts.hpp"

#include <algorithm>

#include "language/text.hpp"

namespace vekha::importer::docx {
namespace {

bool has_type(const Relationship& relationship, std::string_view type) {
  const std::string_view uri = relationship.type;
  return !relationship.external && uri.size() > type.size() && uri.ends_with(type) &&
         uri[uri.size() - type.size() - 1] == '/';
}

}  // namespace

std::optional<std::string> main_part(const Package& package) {
  for (const Relationship& relationship : package.relationships({})) {
    if (has_type(relationship, "officeDocument")) return relationship.target;
  }
  return std::nullopt;
}

bool is_main_content_type(std::string_view content_type) {
  const std::string type = language::lower_case(content_type);
  return type.ends_with(".main+xml") &&
         (type.starts_with("application/vnd.openxmlformats-officedocument.wordprocessingml.") ||
          type.starts_with("application/vnd.ms-word."));
}

Relationships relationships_by_id(const Package& package, std::string_view part) {
  Relationships out;
  for (Relationship& relationship : package.relationships(part)) out.emplace(relationship.id, relationship);
  return out;
}

std::string related_part(const Package& package, const Relationships& relationships, std::string_view type) {
  const auto fits = [&](const auto& entry) { return has_type(entry.second, type) && package.has(entry.second.target); };
  const auto found = std::ranges::find_if(relationships, fits);
  return found == relationships.end() ? std::string() : found->second.target;
}

std::string producer_of(const Package& package) {
  constexpr std::size_t longest = 120;
  const std::string part = related_part(package, relationships_by_id(package, {}), "extended-properties");
  if (part.empty()) return {};
  const auto tree = package.xml_part(part);
  if (!tree) return {};
  std::string program = language::normalized(tree.value().root().child_value("Application"));
  const std::string version = language::normalized(tree.value().root().child_value("AppVersion"));
  if (program.empty() || program.size() > longest || version.size() > longest) return {};
  // LibreOffice gives its own version with its name; AppVersion is then that of the Word it resembles.
  return version.empty() || program.find('/') != std::string::npos ? program : program + "/" + version;
}

}  // namespace vekha::importer::docx

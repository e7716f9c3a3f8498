#include "importer/package/package.hpp"

#include <algorithm>
#include <unordered_map>

#include "importer/package/file_kind.hpp"
#include "importer/package/odf_manifest.hpp"
#include "importer/package/zip_reader.hpp"

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using model::refusal;

constexpr std::string_view flat_part = "content.xml";

// The code to refuse a file with that is neither an archive nor flat ODF.
DiagnosticCode refusal_code(FileKind kind) {
  switch (kind) {
    case FileKind::empty:
      return DiagnosticCode::file_empty;
    case FileKind::word_binary:
      return DiagnosticCode::legacy_word_document;
    case FileKind::encrypted:
      return DiagnosticCode::encrypted;
    case FileKind::rtf:
      return DiagnosticCode::rtf_document;
    case FileKind::pdf:
      return DiagnosticCode::pdf_document;
    case FileKind::web_page:
      return DiagnosticCode::web_page;
    default:
      return DiagnosticCode::not_a_document;
  }
}

}  // namespace

struct Package::State {
  Limits limits;
  std::size_t nodes_left = 0;    // for the trees of all parts
  Bytes flat;                    // the file itself, where it is flat ODF
  std::optional<ZipReader> zip;  // else the archive
  std::string media_type;
  std::unordered_map<std::string, const ZipEntry*> entries;          // by part_key()
  std::unordered_map<std::string, std::vector<std::byte>> inflated;  // by part_key()
  std::size_t inflated_bytes = 0;
  std::optional<ContentTypes> content_types;

  [[nodiscard]] const ZipEntry* entry(std::string_view name) const {
    const auto found = entries.find(part_key(name));
    return found == entries.end() ? nullptr : found->second;
  }

  // The bytes of a part of the archive, on the account of the whole document.
  model::Result<std::vector<std::byte>> inflate(std::string_view name) {
    const ZipEntry* part = entry(name);
    if (part == nullptr) return refusal(DiagnosticCode::part_missing, {{"part", std::string(name)}});
    if (part->size <= limits.part && part->size > limits.inflated - inflated_bytes) {
      return refusal(DiagnosticCode::document_too_large, {{"reason", "reason.inflated"}});
    }
    auto bytes = zip->read(*part, limits.part);
    if (bytes) inflated_bytes += bytes.value().size();
    return bytes;
  }
};

Package::Package(std::unique_ptr<State> state) : state_(std::move(state)) {}
Package::Package(Package&&) noexcept = default;
Package& Package::operator=(Package&&) noexcept = default;
Package::~Package() = default;

model::Result<Package> Package::open(Bytes file, const Limits& limits) {
  if (file.size() > limits.archive) {
    return refusal(DiagnosticCode::file_too_large, {{"limit", std::to_string(limits.archive >> 20U)}});
  }
  auto state = std::make_unique<State>();
  state->limits = limits;
  state->nodes_left = limits.xml_nodes;
  const FileKind kind = file_kind(file);
  if (kind == FileKind::flat_odf) {
    state->flat = file;
    Package package(std::move(state));
    package.read_flat_media_type();
    return package;
  }
  if (kind != FileKind::zip) return refusal(refusal_code(kind));
  auto zip = ZipReader::open(file, limits);
  if (!zip) return zip.error();
  state->zip = std::move(zip).value();
  for (const ZipEntry& entry : state->zip->entries()) state->entries.emplace(part_key(entry.name), &entry);
  Package package(std::move(state));
  if (auto fault = package.read_odf_description()) return *std::move(fault);
  return package;
}

// The attribute is looked for as text: whether the file is well-formed is asked when its content is read.
void Package::read_flat_media_type() {
  constexpr std::size_t head_size = 65'536;
  const std::string_view head(reinterpret_cast<const char*>(state_->flat.data()),
                              std::min(state_->flat.size(), head_size));
  constexpr std::string_view attribute = "office:mimetype=";
  const std::size_t at = head.find(attribute);
  if (at == std::string_view::npos || at + attribute.size() >= head.size()) return;
  const std::string_view value = head.substr(at + attribute.size() + 1);
  state_->media_type = value.substr(0, value.find_first_of("\"'"));
}

std::optional<model::Diagnostic> Package::read_odf_description() {
  if (has("mimetype")) {
    auto bytes = part("mimetype");
    if (!bytes) return bytes.error();
    std::string_view text(reinterpret_cast<const char*>(bytes.value().data()), bytes.value().size());
    text = text.substr(0, std::min(text.find_last_not_of(" \r\n\t") + 1, text.size()));
    state_->media_type = text;
  }
  if (!has("META-INF/manifest.xml")) return std::nullopt;
  const auto tree = xml_part("META-INF/manifest.xml", Doctype::without_subset);  // ODF 1.0 and 1.1 as OpenOffice wrote
  if (!tree) return tree.error();
  OdfManifest manifest = odf_manifest_of(tree.value());
  if (manifest.encrypted) return refusal(DiagnosticCode::encrypted);
  if (state_->media_type.empty()) state_->media_type = std::move(manifest.media_type);
  return std::nullopt;
}

bool Package::is_flat() const { return !state_->zip; }

std::string_view Package::media_type() const { return state_->media_type; }

bool Package::has(std::string_view name) const {
  return is_flat() ? part_key(name) == flat_part : state_->entry(name) != nullptr;
}

std::vector<std::string> Package::names() const {
  if (is_flat()) return {std::string(flat_part)};
  std::vector<std::string> names;
  names.reserve(state_->zip->entries().size());
  for (const ZipEntry& entry : state_->zip->entries()) names.push_back(entry.name);
  return names;
}

model::Result<Bytes> Package::part(std::string_view name) const {
  if (is_flat() && has(name)) return state_->flat;
  const std::string key = part_key(name);
  if (const auto found = state_->inflated.find(key); found != state_->inflated.end()) return Bytes(found->second);
  auto bytes = state_->inflate(name);
  if (!bytes) return bytes.error();
  return Bytes(state_->inflated.emplace(key, std::move(bytes).value()).first->second);
}

model::Result<XmlTree> Package::xml_part(std::string_view name, Doctype doctype) const {
  const auto parsed = [&](Bytes xml) -> model::Result<XmlTree> {
    Limits limits = state_->limits;
    limits.xml_nodes = state_->nodes_left;
    auto tree = XmlTree::parse(xml, limits, doctype);
    // Each element has one or two tags.
    const auto tags = static_cast<std::size_t>(std::ranges::count(xml, std::byte{'<'}));
    state_->nodes_left -= std::min(state_->nodes_left, tags / 2);
    if (tree) return tree;
    model::Diagnostic fault = tree.error();
    fault.arguments.emplace("part", name);
    return fault;
  };
  if (is_flat() && has(name)) return parsed(state_->flat);
  auto bytes = state_->inflate(name);
  if (!bytes) return bytes.error();
  return parsed(bytes.value());
}

std::vector<Relationship> Package::relationships(std::string_view part_name) const {
  const auto tree = xml_part(relationships_part(part_name));
  if (!tree) return {};
  return relationships_of(tree.value(), part_name);
}

std::string Package::content_type(std::string_view part_name) const {
  if (!state_->content_types) {
    const auto tree = xml_part("[Content_Types].xml");
    state_->content_types = tree ? content_types_of(tree.value()) : ContentTypes();
  }
  return std::string(state_->content_types->of(part_name));
}

}  // namespace vekha::importer

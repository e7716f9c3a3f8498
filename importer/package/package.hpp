#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/limits.hpp"
#include "importer/package/opc.hpp"
#include "importer/xml/xml_tree.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// An opened container: a ZIP of parts (DOCX, ODT), or one XML file (FODT), whose only part is "content.xml".
/// Owns the parts that were read, which are inflated when they are first asked for: not for several threads at once.
/// Part names are looked up as ASCII case-insensitive, '\\' counts as '/'.
class Package {
 public:
  /// Opens the bytes, which must outlive the package. Only the small parts that describe an ODF package are inflated.
  /// Errors: file_empty, file_too_large, not_a_document, legacy_word_document, rtf_document, pdf_document, web_page,
  /// encrypted, archive_damaged, archive_entry_refused, archive_too_large.
  static model::Result<Package> open(Bytes file, const Limits& limits);

  Package(Package&&) noexcept;
  Package& operator=(Package&&) noexcept;
  ~Package();

  /// True for a flat ODF file.
  [[nodiscard]] bool is_flat() const;
  /// The ODF media type: of the entry "mimetype", else of the manifest, or the flat file's office:mimetype; empty where
  /// absent.
  [[nodiscard]] std::string_view media_type() const;
  [[nodiscard]] bool has(std::string_view name) const;
  /// Names of all parts in archive order.
  [[nodiscard]] std::vector<std::string> names() const;

  /// The inflated bytes of a part; they live as long as the package. Inflates once, within the limits.
  /// Errors: part_missing, part_too_large, document_too_large, archive_damaged.
  model::Result<Bytes> part(std::string_view name) const;

  /// The tree of an XML part. Its bytes are not kept: a part is meant to be read once.
  /// Errors: as part() and XmlTree::parse; the argument "part" is the name.
  model::Result<XmlTree> xml_part(std::string_view name, Doctype doctype = Doctype::refused) const;

  /// Relationships of an OPC part ("" for the package); empty where it has none or the list is unreadable.
  std::vector<Relationship> relationships(std::string_view part_name) const;
  /// Content type of an OPC part by override or extension; empty where unknown.
  std::string content_type(std::string_view part_name) const;

 private:
  struct State;
  explicit Package(std::unique_ptr<State> state);
  void read_flat_media_type();
  std::optional<model::Diagnostic> read_odf_description();

  std::unique_ptr<State> state_;
};

}  // namespace vekha::importer

#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/limits.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// A relationship of an OPC part. ISO/IEC 29500-2, 9.3.
struct Relationship {
  std::string id, type, target;  ///< target: a part name below the package root (no leading '/'), or a URL when external
  bool external = false;
};

/// An opened container: a ZIP of parts (DOCX, ODT), or one XML file (FODT), whose only part is "content.xml".
/// Owns the parts that were read. Part names are looked up as ASCII case-insensitive, '\\' counts as '/'.
class Package {
 public:
  /// Opens the bytes, which must outlive the package. Nothing is inflated yet.
  /// Errors: file_empty, file_too_large, not_a_document, legacy_word_document, rtf_document, pdf_document, web_page,
  /// encrypted, archive_damaged, archive_entry_refused, archive_too_large.
  static model::Result<Package> open(Bytes file, const Limits& limits);

  Package(Package&&) noexcept;
  Package& operator=(Package&&) noexcept;
  ~Package();

  /// True for a flat ODF file.
  [[nodiscard]] bool is_flat() const;
  /// The ODF media type: content of the stored entry "mimetype", or the flat file's office:mimetype; empty where absent.
  [[nodiscard]] std::string_view media_type() const;
  [[nodiscard]] bool has(std::string_view name) const;
  /// Names of all parts in archive order.
  [[nodiscard]] std::vector<std::string> names() const;

  /// The inflated bytes of a part; they live as long as the package. Inflates once, within the limits.
  /// Errors: part_missing, part_too_large, document_too_large, archive_damaged, encrypted.
  model::Result<Bytes> part(std::string_view name);

  /// Relationships of an OPC part ("" for the package); empty where it has none. Targets are resolved; those that climb out of
  /// the package are left out.
  std::vector<Relationship> relationships(std::string_view part_name);
  /// Content type of an OPC part by override or extension; empty where unknown.
  std::string content_type(std::string_view part_name);

 private:
  struct State;
  explicit Package(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace vekha::importer

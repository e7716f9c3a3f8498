#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"

namespace vekha::app {

/// A document file that the site shows.
struct PublishedCopy {
  std::string sha256;
  model::Date since{};  ///< the day it was first published
  friend bool operator==(const PublishedCopy&, const PublishedCopy&) = default;
};

/// A document that this build published, and where its bytes lie.
struct ShownFile {
  std::string label;  ///< "kirovsk/plan.docx"
  std::string sha256;
  std::filesystem::path path;
};

/// Copies of the document files that the site shows, so that pages outlive the damage of a file: when a file can no
/// longer be published, its last good copy is. The files themselves and not what was understood of them, so that every
/// build reviews them anew with the decisions of the day. In the content folder, because a site can be built anew.
/// Damaged copies count as missing. Not for two builds at once.
class PublishedCopies {
 public:
  /// Reads the list of copies; empty where there is none. The folder need not exist.
  explicit PublishedCopies(std::filesystem::path folder);

  /// The copy of a document, by its label.
  [[nodiscard]] std::optional<PublishedCopy> find(std::string_view label) const;
  /// Of all documents that have a copy, in order.
  [[nodiscard]] std::vector<std::string> labels() const;
  /// The bytes of a copy; nothing where it is gone or damaged.
  [[nodiscard]] std::optional<std::string> bytes(const PublishedCopy& copy) const;

  /// After a publication: keeps copies of exactly these documents and of those in `kept`, which stand on their copies.
  /// today: the day of those that are new. A file that changed since it was published keeps its older copy. Returns
  /// whether all could be written; what could not be is tried again by the next build.
  bool update(std::span<const ShownFile> shown, std::span<const std::string> kept, model::Date today);

 private:
  [[nodiscard]] bool has_copy(const std::string& sha256) const;
  bool take_copy(const ShownFile& file) const;
  bool write_list() const;
  void remove_others() const;

  std::filesystem::path folder_;
  std::map<std::string, PublishedCopy, std::less<>> copies_;  // by label
};

}  // namespace vekha::app

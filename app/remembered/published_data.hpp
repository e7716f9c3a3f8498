#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "generator/output_file.hpp"
#include "generator/privacy/decisions.hpp"
#include "generator/site/site_model.hpp"

namespace vekha::app {

/// What files of open data were made of. Earlier versions may be shown as long as nothing that they hold was taken back
/// since: every document and permission is still there, and nobody decided to hide more.
struct DataBasis {
  std::vector<std::string> needed;  ///< documents, permissions, contacts that may be shown; sorted
  std::vector<std::string> hidden;  ///< decisions that hide or change something; sorted
};

DataBasis data_basis(std::span<const generator::SiteDocument> documents, std::span<const generator::Decision> decisions,
                     std::span<const std::string> public_contacts);

/// Earlier versions of the open data of a site. In the content folder, because a site can be built anew. Not for two
/// builds at once.
class PublishedData {
 public:
  /// Reads what is there. Files whose names are none of data (generator/feeds/data_versions.hpp) are left out, and all
  /// of them where the basis allows them no more.
  PublishedData(std::filesystem::path folder, DataBasis basis);

  [[nodiscard]] const std::vector<generator::OutputFile>& files() const { return files_; }

  /// After a publication: adds its data files to those that are kept; what may be shown no more is removed. Returns
  /// whether all could be written.
  bool update(std::span<const generator::OutputFile> published) const;

 private:
  [[nodiscard]] bool still_allowed() const;
  void remove_all() const;
  bool write_basis() const;

  std::filesystem::path folder_;
  DataBasis basis_;
  bool allowed_ = false;
  std::vector<generator::OutputFile> files_;
};

}  // namespace vekha::app

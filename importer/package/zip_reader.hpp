#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "importer/limits.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// One file of a ZIP archive. Folders are not listed.
struct ZipEntry {
  std::string name;          ///< as the archive writes it, but with '/' for '\\' and no leading '/'
  std::uint64_t index = 0;   ///< its number in the archive
  std::uint64_t size = 0;    ///< inflated bytes by the directory: a claim until the entry was read
  std::uint64_t packed = 0;  ///< bytes in the archive
};

/// A ZIP archive in memory, checked as a whole when it is opened. APPNOTE 6.3.
class ZipReader {
 public:
  /// Opens the bytes, which must outlive the reader. Nothing is inflated.
  /// Errors: archive_damaged (reason), archive_too_large, encrypted, archive_entry_refused (arguments:
  /// name).
  static model::Result<ZipReader> open(Bytes file, const Limits& limits);

  ZipReader(ZipReader&&) noexcept;
  ZipReader& operator=(ZipReader&&) noexcept;
  ~ZipReader();

  /// In the order of the archive's directory. No two names are equal, upper and lower case ASCII letters taken as one.
  [[nodiscard]] const std::vector<ZipEntry>& entries() const;

  /// The inflated bytes of an entry; exactly its size, checksum compared. `budget` is the most bytes that may come.
  /// Errors: part_too_large, archive_damaged.
  model::Result<std::vector<std::byte>> read(const ZipEntry& entry, std::size_t budget);

 private:
  struct State;
  explicit ZipReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// ASCII letters in lower case: part names of a package are equal when these are. ISO/IEC 29500-2, 6.2.2.3.
std::string part_key(std::string_view name);

}  // namespace vekha::importer

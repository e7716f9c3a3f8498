#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::test {

/// One entry of an archive to be made. Only name and bytes are needed for a sound one; the rest says what is untrue or
/// odd.
struct ZipPart {
  std::string name, bytes;
  bool deflate = false;                   ///< packed; else stored
  bool descriptor = false;                ///< written as a stream: checksum and sizes follow the data
  std::uint16_t flags = 0;                ///< general purpose bits to add: 1 is "encrypted"
  std::optional<std::uint16_t> method{};  ///< instead of 0 or 8
  std::optional<std::uint32_t> checksum{}, size{};
  std::optional<std::string> local_name{};  ///< before the data; the directory has `name`
  std::uint16_t local_time = 0;             ///< before the data; the directory has 0
};

/// A ZIP archive with these entries, in this order. APPNOTE 6.3.
std::string zip_of(const std::vector<ZipPart>& parts);

/// The bytes of a string as the importer takes them; valid as long as the string.
std::span<const std::byte> bytes_of(std::string_view text);

}  // namespace vekha::test

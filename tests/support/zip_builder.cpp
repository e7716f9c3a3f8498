#include "tests/support/zip_builder.hpp"

#include <zlib.h>

namespace vekha::test {
namespace {

std::string little_endian(std::uint32_t value, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFFU);
  return out;
}
std::string u16(std::size_t value) { return little_endian(static_cast<std::uint32_t>(value), 2); }
std::string u32(std::size_t value) { return little_endian(static_cast<std::uint32_t>(value), 4); }

std::uint32_t checksum_of(std::string_view bytes) {
  return static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

std::string deflated(const std::string& bytes) {
  z_stream stream{};
  deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  std::string in = bytes;
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

constexpr std::uint16_t streamed = 8;

// The fields that local header and directory share, from "version needed" to the sizes.
std::string shared_fields(const ZipPart& part, std::size_t packed, std::uint16_t time, bool sizes_known) {
  const auto flags = static_cast<std::uint16_t>(part.flags | (part.descriptor ? streamed : 0));
  const std::size_t method = part.method.value_or(part.deflate ? 8 : 0);
  std::string out = u16(20) + u16(flags) + u16(method) + u16(time) + u16(0x21);
  if (!sizes_known) return out + u32(0) + u32(0) + u32(0);
  return out + u32(part.checksum.value_or(checksum_of(part.bytes))) + u32(packed) +
         u32(part.size.value_or(static_cast<std::uint32_t>(part.bytes.size())));
}

}  // namespace

std::string zip_of(const std::vector<ZipPart>& parts) {
  std::string out;
  std::string directory;
  for (const ZipPart& part : parts) {
    const std::string data = part.deflate ? deflated(part.bytes) : part.bytes;
    const std::string local_name = part.local_name.value_or(part.name);
    const std::string fields = shared_fields(part, data.size(), 0, true);
    directory +=
        "PK\1\2" + u16(20) + fields + u16(part.name.size()) + std::string(12, '\0') + u32(out.size()) + part.name;
    out += "PK\3\4" + shared_fields(part, data.size(), part.local_time, !part.descriptor) + u16(local_name.size()) +
           u16(0) + local_name + data;
    if (part.descriptor) out += "PK\7\10" + fields.substr(10, 12);
  }
  const std::size_t start = out.size();
  return out + directory + "PK\5\6" + u32(0) + u16(parts.size()) + u16(parts.size()) + u32(directory.size()) +
         u32(start) + u16(0);
}

std::span<const std::byte> bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::byte*>(text.data()), text.size()};
}

}  // namespace vekha::test

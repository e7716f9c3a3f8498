// Any list definition and any order of its levels: labels stay short.
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>

#include "importer/body/list_numbering.hpp"

namespace {

using namespace vekha::importer;

constexpr std::size_t longest_label = 2'000;

int number_at(std::span<const std::uint8_t> bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return at + i < bytes.size() ? bytes[at + i] : std::uint8_t{0}; };
  if (byte(0) < 240) return byte(0) % 16 - 2;
  return static_cast<int>(static_cast<std::uint32_t>(byte(1)) << 24 | static_cast<std::uint32_t>(byte(2)) << 12 |
                          byte(3));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span bytes(data, size);
  constexpr std::size_t head = 8 * max_list_levels;
  if (size < head) return 0;
  const std::string text(bytes.begin() + head, bytes.begin() + static_cast<std::ptrdiff_t>(std::min(size, head + 24)));
  ListDefinition list;
  for (std::size_t i = 0; i < list.size(); ++i) {
    ListLevel& level = list[i];
    level.format = static_cast<NumberFormat>(bytes[i * 8] % (static_cast<int>(NumberFormat::hexadecimal) + 1));
    level.start = number_at(bytes, i * 8 + 1);
    if (bytes[i * 8 + 5] % 2 == 0) level.restart_after = number_at(bytes, i * 8 + 6);
    level.legal = bytes[i * 8 + 7] % 4 == 0;
    level.text = bytes[i * 8 + 7] % 2 == 0 ? label_parts(text)
                                           : numbers_of_levels(list, static_cast<int>(i), bytes[i * 8 + 6], text, text);
  }
  (void)bullet_text(text, text);
  ListCounter counter;
  for (std::size_t at = head; at < size; ++at) {
    if (bytes[at] % 16 == 15) counter.restart(bytes[at] % 12, number_at(bytes, at));
    if (counter.next(list, number_at(bytes, at)).size() > longest_label) std::abort();
  }
  return 0;
}

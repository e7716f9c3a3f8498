// Any bytes as an archive: it is refused, or every part of it is read within the limits or refused.
#include "importer/package/package.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vekha::importer;
  const Limits limits{.part = std::size_t{1} << 20U, .inflated = std::size_t{4} << 20U, .entries = 64};
  const auto package = Package::open(std::as_bytes(std::span(data, size)), limits);
  if (!package) return 0;
  for (const std::string& name : package.value().names()) {
    const auto part = package.value().part(name);
    if (part && part.value().size() > limits.part && !package.value().is_flat()) __builtin_trap();
    (void)package.value().relationships(name);
    (void)package.value().content_type(name);
  }
  return 0;
}

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "model/json/document_json.hpp"

// Any bytes are a document or none; what was read is written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vekha::model;
  const auto document = document_from_json(std::string_view(reinterpret_cast<const char*>(data), size));
  if (!document) return 0;
  const auto again = document_from_json(to_json(document.value()));
  if (!again || to_json(again.value()) != to_json(document.value())) std::abort();
  return 0;
}

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "generator/privacy/decisions.hpp"
#include "generator/settings.hpp"

// Any bytes are settings or mistakes with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const auto& mistake : vekha::generator::read_settings(text).mistakes)
    (void)sentence_of(mistake, vekha::model::Language::ru);
  (void)vekha::generator::read_decisions(text);
  return 0;
}

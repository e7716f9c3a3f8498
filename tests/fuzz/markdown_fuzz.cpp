#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "generator/check/markup.hpp"
#include "generator/site/content_page.hpp"

// Whatever an editor writes, what is published of it is well-formed, without scripts and requests.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vekha::generator;
  const std::string page = "+++\ntitle = \"А\"\n+++\n" + std::string(reinterpret_cast<const char*>(data), size);
  const auto reading = read_content_page("a.md", page, {});
  if (!reading.mistakes.empty()) return 0;
  const auto markup = read_markup(
      "<html lang=\"ru\"><title>А</title><h1>А</h1><div>" + reading.value.html + "</div></html>", MarkupKind::page);
  if (!markup.faults.empty()) std::abort();
  return 0;
}

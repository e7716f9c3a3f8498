#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "generator/privacy/personal_data.hpp"
#include "generator/privacy/staff.hpp"

// Findings lie in the text, in order, none inside another.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::size_t end = 0;
  for (const auto& one : vekha::generator::find_personal_data(text, {.heading = "ФИО обучающегося", .year = 2021})) {
    if (one.begin < end || one.begin >= one.end || one.end > size) std::abort();
    end = one.end;
  }
  using vekha::generator::NameShown;
  for (const NameShown how : {NameShown::as_written, NameShown::initials, NameShown::post}) {
    const auto shown = vekha::generator::with_names_shown(
        text, [&](const auto&) { return how; }, "x");
    if (how == NameShown::as_written && shown != text) std::abort();
  }
  return 0;
}

#include "importer/formats/docx/docx_values.hpp"

#include <array>
#include <charconv>

namespace vekha::importer::docx {

bool is_on(pugi::xml_node node) {
  const std::string_view value = value_of(node);
  return !(value == "0" || value == "false" || value == "off");
}

std::optional<int> int_of(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

int twips_of(std::string_view measure) {
  struct Unit {
    std::string_view name;
    double twips;
  };
  constexpr std::array units{Unit{"", 1},      Unit{"pt", 20},  Unit{"cm", 1440 / 2.54}, Unit{"mm", 144 / 2.54},
                             Unit{"in", 1440}, Unit{"pc", 240}, Unit{"pi", 240}};
  double value = 0;
  const auto [end, error] = std::from_chars(measure.data(), measure.data() + measure.size(), value);
  if (error != std::errc{} || !(value > 0 && value < 100'000)) return 0;
  const std::string_view name = measure.substr(static_cast<std::size_t>(end - measure.data()));
  for (const Unit& unit : units) {
    if (unit.name == name) return static_cast<int>(value * unit.twips);
  }
  return 0;
}

}  // namespace vekha::importer::docx

#include "importer/formats/odt/odt_properties.hpp"

#include <charconv>

#include "importer/formats/odt/odt_styles.hpp"

namespace vekha::importer::odt {
namespace {

std::string_view value(pugi::xml_node node, const char* name) { return node.attribute(name).value(); }

std::optional<bool> bold_of(pugi::xml_node text) {
  const std::string_view weight = value(text, "fo:font-weight");
  if (weight.empty()) return std::nullopt;
  return weight == "bold" || weight == "600" || weight == "700" || weight == "800" || weight == "900";
}

std::optional<bool> italic_of(pugi::xml_node text) {
  const std::string_view slant = value(text, "fo:font-style");
  if (slant.empty()) return std::nullopt;
  return slant == "italic" || slant == "oblique";
}

// ODF 1.2, 20.356: "none" hides; "condition" and "true" show.
std::optional<bool> hidden_of(pugi::xml_node text) {
  const std::string_view display = value(text, "text:display");
  if (display.empty()) return std::nullopt;
  return display == "none";
}

std::optional<Colour> written_colour(std::string_view text) {
  return text.starts_with('#') ? colour_of(text.substr(1)) : std::nullopt;
}

// ODF 1.2, 20.183 and 20.399: a colour, or the one that is seen on the background.
std::optional<Paint> ink_of(pugi::xml_node text) {
  if (text.attribute("style:use-window-font-color").as_bool()) return Paint{};
  const std::string_view colour = value(text, "fo:color");
  if (colour.empty()) return std::nullopt;
  return painted(written_colour(colour));
}

// "12%"; absent where it is no percentage.
std::optional<int> percent_of(std::string_view text) {
  double percent = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), percent);
  const bool whole = end != text.data() + text.size() && *end == '%' && end + 1 == text.data() + text.size();
  if (error != std::errc{} || !whole || percent < 0 || percent > 100'000) return std::nullopt;
  return static_cast<int>(percent);
}

std::optional<bool> at_most(std::optional<int> percent, int most) {
  if (!percent) return std::nullopt;
  return *percent <= most;
}

// LibreOffice keeps the opacity as a part of the colour: one without it is opaque. Beside the colour that is chosen for
// the background it writes "0%", which means nothing.
std::optional<bool> transparent_of(pugi::xml_node text) {
  if (text.attribute("style:use-window-font-color").as_bool()) return false;
  if (const auto opacity = percent_of(value(text, "loext:opacity"))) return *opacity <= unseen_opacity_percent;
  return at_most(text.attribute("fo:color") ? std::optional(100) : std::nullopt, unseen_opacity_percent);
}

// A share of the size of the style around makes a dot of any size that is in use where it is a tenth.
std::optional<bool> tiny_of(pugi::xml_node text) {
  const std::string_view size = value(text, "fo:font-size");
  if (const auto percent = percent_of(size)) return *percent <= unseen_width_percent;
  if (size.empty()) return std::nullopt;
  double number = 0;
  const auto [end, error] = std::from_chars(size.data(), size.data() + size.size(), number);
  if (error == std::errc{} && number == 0) return true;
  const int height = twips_of(size);
  if (height == 0) return std::nullopt;
  return height <= unseen_height_twips;
}

// ODF 1.2, 20.367 to 20.371: a line needs a style, and a type where that is written. Older files (1.0) say the type.
std::optional<bool> struck_of(pugi::xml_node text) {
  const std::string_view style = value(text, "style:text-line-through-style");
  const std::string_view type = value(text, "style:text-line-through-type");
  const std::string_view old = value(text, "style:text-crossing-out");
  if (style.empty() && type.empty() && old.empty()) return std::nullopt;
  return style != "none" && type != "none" && old != "none";
}

// ODF 1.2, 20.384: "super", "sub" or a share of the font's height, then the size.
std::optional<bool> raised_of(pugi::xml_node text) {
  const std::string_view position = value(text, "style:text-position");
  if (position.empty()) return std::nullopt;
  if (position.starts_with("super")) return true;
  double share = 0;
  const auto [end, error] = std::from_chars(position.data(), position.data() + position.size(), share);
  return error == std::errc{} && share > 0;
}

}  // namespace

TextStyle text_properties_of(pugi::xml_node text) {
  return {.bold = bold_of(text),
          .italic = italic_of(text),
          .hidden = hidden_of(text),
          .tiny = tiny_of(text),
          .narrow = at_most(percent_of(value(text, "style:text-scale")), unseen_width_percent),
          .transparent = transparent_of(text),
          .ink = ink_of(text),
          .background = backdrop_of(text),
          .struck = struck_of(text),
          .raised = raised_of(text)};
}

// ODF 1.2, 20.175: a colour or "transparent".
std::optional<Backdrop> backdrop_of(pugi::xml_node properties) {
  const std::string_view background = value(properties, "fo:background-color");
  if (background.empty()) return std::nullopt;
  if (background == "transparent") return Backdrop{};
  return Backdrop{.paint = painted(written_colour(background))};
}

// ODF 1.2, 20.113 (draw:fill): shapes and frames may be filled in ways that nobody can tell.
std::optional<Backdrop> fill_of(pugi::xml_node graphic) {
  const std::string_view fill = value(graphic, "draw:fill");
  if (fill == "solid") return Backdrop{.paint = painted(written_colour(value(graphic, "draw:fill-color")))};
  if (fill == "none") return Backdrop{};
  if (!fill.empty()) return Backdrop{.paint = Paint{}};
  return backdrop_of(graphic);
}

// ODF 1.2, 20.195 (line-height): an exact one cuts off what is higher.
std::optional<bool> flat_of(pugi::xml_node paragraph) {
  constexpr int flattest_twips = 40;
  const std::string_view height = value(paragraph, "fo:line-height");
  if (height.empty()) return std::nullopt;
  if (const auto percent = percent_of(height)) return *percent <= unseen_width_percent;
  const int twips = twips_of(height);
  return twips > 0 && twips <= flattest_twips;
}

int twips_of(std::string_view length) {
  struct Unit {
    std::string_view name;
    double twips;
  };
  static constexpr Unit units[] = {{"cm", 1440 / 2.54}, {"mm", 144 / 2.54}, {"in", 1440},
                                   {"pt", 20},          {"pc", 240},        {"px", 15}};
  double number = 0;
  const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), number);
  if (error != std::errc{}) return 0;
  const std::string_view unit = length.substr(static_cast<std::size_t>(end - length.data()));
  for (const Unit& known : units) {
    const double twips = number * known.twips;
    if (unit == known.name) return twips > 0 && twips < 1e6 ? static_cast<int>(twips + 0.5) : 0;
  }
  return 0;
}

}  // namespace vekha::importer::odt

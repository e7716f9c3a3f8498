#include "importer/formats/docx/docx_colours.hpp"

#include <algorithm>
#include <charconv>

#include "importer/formats/docx/docx_values.hpp"

namespace vekha::importer::docx {
namespace {

using namespace std::string_view_literals;

// In the order of the slots: as a:clrScheme, w:themeColor and a:clrSchemeMapping name them.
constexpr std::array in_scheme{"a:dk1",     "a:lt1",     "a:dk2",     "a:lt2",     "a:accent1", "a:accent2",
                               "a:accent3", "a:accent4", "a:accent5", "a:accent6", "a:hlink",   "a:folHlink"};
constexpr std::array direct_names{"dark1"sv,   "light1"sv,  "dark2"sv,     "light2"sv,
                                  "accent1"sv, "accent2"sv, "accent3"sv,   "accent4"sv,
                                  "accent5"sv, "accent6"sv, "hyperlink"sv, "followedHyperlink"sv};
constexpr std::array short_names{"dk1"sv,     "lt1"sv,     "dk2"sv,     "lt2"sv,     "accent1"sv, "accent2"sv,
                                 "accent3"sv, "accent4"sv, "accent5"sv, "accent6"sv, "hlink"sv,   "folHlink"sv};
constexpr std::array mapped_names{"text1"sv, "background1"sv, "text2"sv, "background2"sv};
constexpr std::array short_mapped_names{"tx1"sv, "bg1"sv, "tx2"sv, "bg2"sv};
constexpr std::array mappings{"w:t1", "w:bg1", "w:t2", "w:bg2"};
constexpr std::array office{"000000"sv, "FFFFFF"sv, "44546A"sv, "E7E6E6"sv, "4472C4"sv, "ED7D31"sv,
                            "A5A5A5"sv, "FFC000"sv, "5B9BD5"sv, "70AD47"sv, "0563C1"sv, "954F72"sv};

template <typename Names>
std::optional<std::size_t> place_of(const Names& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

std::optional<Colour> scheme_colour(pugi::xml_node slot) {
  const std::string_view written = slot.child("a:srgbClr").attribute("val").value();
  if (!written.empty()) return colour_of(written);
  const pugi::xml_node of_system = slot.child("a:sysClr");
  if (const auto last = colour_of(of_system.attribute("lastClr").value())) return last;
  if (!of_system) return std::nullopt;
  return std::string_view(of_system.attribute("val").value()) == "window" ? white : black;
}

// 17.18.99: hexadecimal, a share of 255 that stays of the colour.
std::optional<double> share_of(pugi::xml_attribute attribute) {
  const std::string_view text = attribute.value();
  int share = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), share, 16);
  if (error != std::errc{} || end != text.data() + text.size() || share < 0 || share > 255) return std::nullopt;
  return share / 255.0;
}

struct ThemeNames {
  const char* colour;
  const char* tint;
  const char* shade;
};

// Word goes by the theme, LibreOffice by what is written beside it; each takes the other where its own is missing.
Paint paint_of(pugi::xml_node node, const char* written, const ThemeNames& names, const Palette& palette) {
  const auto direct = colour_of(node.attribute(written).value());
  auto themed = palette.colour(node.attribute(names.colour).value());
  if (themed) {
    if (const auto tint = share_of(node.attribute(names.tint))) themed = mixed(*themed, *tint, white);
    if (const auto shade = share_of(node.attribute(names.shade))) themed = mixed(*themed, *shade, black);
  }
  return {.word = themed ? themed : direct, .office = direct ? direct : themed};
}

// 17.18.78: how much of the pattern's colour lies over the fill.
double share_of_pattern(std::string_view pattern) {
  if (pattern == "solid") return 1;
  if (pattern == "clear" || pattern.empty()) return 0;
  if (!pattern.starts_with("pct")) return pattern.starts_with("thin") ? 0.25 : 0.5;
  int percent = 0;
  std::from_chars(pattern.data() + 3, pattern.data() + pattern.size(), percent);
  return std::clamp(percent, 0, 100) / 100.0;
}

// Of a DrawingML colour only what is written plainly can be told.
std::optional<Colour> drawn_colour(pugi::xml_node fill, const char* rgb, const char* scheme, const char* value,
                                   const Palette& palette) {
  const pugi::xml_node written = fill.child(rgb);
  const pugi::xml_node named = fill.child(scheme);
  if (written) return written.first_child() ? std::nullopt : colour_of(written.attribute(value).value());
  return named.first_child() ? std::nullopt : palette.colour(named.attribute(value).value());
}

}  // namespace

Palette::Palette() : Palette(pugi::xml_node(), pugi::xml_node()) {}

Palette::Palette(pugi::xml_node theme_part, pugi::xml_node settings_part) {
  const pugi::xml_node scheme = theme_part.child("a:themeElements").child("a:clrScheme");
  for (std::size_t i = 0; i < slots; ++i) {
    scheme_[i] = scheme_colour(scheme.child(in_scheme[i])).value_or(colour_of(office[i]).value_or(black));
  }
  map_names(settings_part.child("w:clrSchemeMapping"));
}

void Palette::map_names(pugi::xml_node mapping) {
  for (std::size_t i = 0; i < mapped_.size(); ++i) {
    mapped_[i] = place_of(direct_names, mapping.attribute(mappings[i]).value()).value_or(i);
  }
}

std::optional<Colour> Palette::colour(std::string_view name) const {
  for (const auto& names : {mapped_names, short_mapped_names}) {
    if (const auto place = place_of(names, name)) return scheme_[mapped_[*place]];
  }
  for (const auto& names : {direct_names, short_names}) {
    if (const auto place = place_of(names, name)) return scheme_[*place];
  }
  return std::nullopt;
}

Paint ink_of(pugi::xml_node color, const Palette& palette) {
  return paint_of(color, "w:val", {"w:themeColor", "w:themeTint", "w:themeShade"}, palette);
}

// [MS-DOCX] 2.5.1.14 (textFill); its alpha is a transparency. Letters that are only outlined are seen.
bool fill_letters(pugi::xml_node fill, const Palette& palette, Paint& ink) {
  if (fill.child("w14:noFill")) {
    const pugi::xml_node outline = fill.parent().child("w14:textOutline");
    return !outline || outline.child("w14:noFill");
  }
  const pugi::xml_node solid = fill.child("w14:solidFill");
  if (!solid) return false;
  for (const pugi::xml_node colour : solid.children()) {
    constexpr int opaque = 100'000;
    const int clear = int_of(colour.child("w14:alpha").attribute("w14:val").value()).value_or(0);
    if (clear >= opaque - opaque / 20) return true;
  }
  ink.word = drawn_colour(solid, "w14:srgbClr", "w14:schemeClr", "w14:val", palette);
  return false;
}

Backdrop backdrop_of_shading(pugi::xml_node shd, const Palette& palette) {
  const std::string_view pattern = value_of(shd);
  if (!shd || pattern == "nil") return {};
  const Paint fill = paint_of(shd, "w:fill", {"w:themeFill", "w:themeFillTint", "w:themeFillShade"}, palette);
  const double share = share_of_pattern(pattern);
  if (share == 0) return fill == Paint{} ? Backdrop{} : Backdrop{.paint = fill};
  const Paint over = paint_of(shd, "w:color", {"w:themeColor", "w:themeTint", "w:themeShade"}, palette);
  return {.paint = Paint{.word = mixed(over.word.value_or(black), share, fill.word.value_or(white)),
                         .office = mixed(over.office.value_or(black), share, fill.office.value_or(white))}};
}

// 17.18.40
std::optional<Backdrop> backdrop_of_highlight(pugi::xml_node highlight) {
  struct Named {
    std::string_view name, rgb;
  };
  constexpr std::array colours{
      Named{"black", "000000"},      Named{"blue", "0000FF"},        Named{"cyan", "00FFFF"},
      Named{"darkBlue", "000080"},   Named{"darkCyan", "008080"},    Named{"darkGray", "808080"},
      Named{"darkGreen", "008000"},  Named{"darkMagenta", "800080"}, Named{"darkRed", "800000"},
      Named{"darkYellow", "808000"}, Named{"green", "00FF00"},       Named{"lightGray", "C0C0C0"},
      Named{"magenta", "FF00FF"},    Named{"red", "FF0000"},         Named{"white", "FFFFFF"},
      Named{"yellow", "FFFF00"}};
  const auto found = std::ranges::find(colours, value_of(highlight), &Named::name);
  if (found == colours.end()) return std::nullopt;
  return Backdrop{.paint = painted(colour_of(found->rgb))};
}

Paint paint_of_page(pugi::xml_node background, const Palette& palette) {
  const Paint paint = paint_of(background, "w:color", {"w:themeColor", "w:themeTint", "w:themeShade"}, palette);
  return paint == Paint{} ? painted(white) : paint;
}

Paint fill_of_shape(pugi::xml_node properties, const Palette& palette, const Paint& around) {
  if (properties.child("a:noFill")) return around;
  const pugi::xml_node solid = properties.child("a:solidFill");
  return solid ? painted(drawn_colour(solid, "a:srgbClr", "a:schemeClr", "val", palette)) : Paint{};
}

Paint fill_of_vml(pugi::xml_node shape, const Paint& around) {
  const std::string_view filled = shape.attribute("filled").value();
  if (filled == "f" || filled == "false") return around;
  std::string_view colour = shape.attribute("fillcolor").value();
  if (shape.child("v:fill")) return {};
  if (colour.empty() || colour == "white") return painted(white);
  if (colour == "black") return painted(black);
  if (colour.starts_with('#')) colour.remove_prefix(1);
  return painted(colour_of(colour.substr(0, 6)));
}

}  // namespace vekha::importer::docx

#pragma once

#include <array>
#include <optional>
#include <pugixml.hpp>
#include <string_view>

#include "importer/body/paint.hpp"

/// Colours of WordprocessingML: written, of the theme, by name. ISO/IEC 29500-1, 17.3.2.6 (color), 17.3.5 (shd).
namespace vekha::importer::docx {

/// The colours that the theme of a document names, as its settings map them. Without a theme: those of Office.
class Palette {
 public:
  Palette();
  /// Parts that are absent are empty nodes. ISO/IEC 29500-1, 20.1.6.2 (clrScheme) and 17.15.1.20 (clrSchemeMapping).
  Palette(pugi::xml_node theme_part, pugi::xml_node settings_part);

  /// By a name of w:themeColor ("background1", "accent3") or of a:schemeClr ("bg1"); absent for others.
  [[nodiscard]] std::optional<Colour> colour(std::string_view name) const;

 private:
  void map_names(pugi::xml_node mapping);

  static constexpr std::size_t slots = 12;  ///< dark1, light1, dark2, light2, six accents, two of links
  std::array<Colour, slots> scheme_;
  std::array<std::size_t, 4> mapped_{};  ///< the slots of text1, background1, text2, background2
};

/// The colour of letters: w:color, and w14:textFill where it says more.
Paint ink_of(pugi::xml_node color, const Palette& palette);
/// Adds what w14:textFill says to an ink. True where it leaves nothing to see.
bool fill_letters(pugi::xml_node fill, const Palette& palette, Paint& ink);

/// What a w:shd or a w:highlight puts behind text; clear where they are empty.
Backdrop backdrop_of_shading(pugi::xml_node shd, const Palette& palette);
std::optional<Backdrop> backdrop_of_highlight(pugi::xml_node highlight);

/// The background of the page, w:background.
Paint paint_of_page(pugi::xml_node background, const Palette& palette);

/// What fills a shape (wps:spPr, or the attributes of VML); no paint where nobody can tell, the background where
/// nothing fills it.
Paint fill_of_shape(pugi::xml_node properties, const Palette& palette, const Paint& around);
Paint fill_of_vml(pugi::xml_node shape, const Paint& around);

}  // namespace vekha::importer::docx

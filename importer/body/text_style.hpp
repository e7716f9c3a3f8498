#pragma once

#include <optional>
#include <string_view>

#include "importer/body/paint.hpp"

/// Formatting of text as far as it says what is read, for both formats: a format lowers its properties to TextStyle.
namespace vekha::importer {

/// What one level of styles writes; absent: it says nothing.
struct TextStyle {
  std::optional<bool> bold, italic, hidden;
  /// Ways to be nothing on paper: the height, the width of letters, their opacity.
  std::optional<bool> tiny, narrow, transparent;
  std::optional<Paint> ink;
  std::optional<Backdrop> background;
  std::optional<bool> struck;  ///< crossed out
  std::optional<bool> raised;  ///< stands above the line, as the marks of notes do
  std::string_view font;       ///< of Latin letters; a view into the document; empty: it says nothing
};

/// A level takes from the one it is based on what it does not say itself.
void inherit(TextStyle& own, const TextStyle& base);

template <typename T>
void inherit(std::optional<T>& own, const std::optional<T>& base) {
  if (!own) own = base;
}

/// How a piece of text looks in the end.
struct TextLook {
  bool bold = false, italic = false, hidden = false;
  bool tiny = false, narrow = false, transparent = false;
  Paint ink;
  std::optional<Paint> background;  ///< absent: what is around
  bool struck = false, raised = false;
  bool prompt = false;  ///< asks for something to be filled in; no style says so
  std::string_view font;
};

/// The look of text that a style applies to inside text that looks like `outer`.
TextLook applied(const TextStyle& style, TextLook outer);

/// Whether nobody sees such text before such a background.
bool is_unseen(const TextLook& look, const Paint& around);

/// Text of this height or less is a dot: a typographic point, in twips.
inline constexpr int unseen_height_twips = 20;
/// Letters of this share of their width or less, in per cent, are strokes.
inline constexpr int unseen_width_percent = 10;
/// Letters of this share of their colour or less, in per cent, are not there.
inline constexpr int unseen_opacity_percent = 5;

}  // namespace vekha::importer

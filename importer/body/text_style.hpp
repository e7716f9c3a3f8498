#pragma once

#include <optional>
#include <string_view>

/// Formatting of text as far as it says what is read, for both formats: a format lowers its properties to TextStyle.
namespace vekha::importer {

/// What one level of styles writes; absent: it says nothing.
struct TextStyle {
  std::optional<bool> bold, italic, hidden;
  std::optional<bool> white, tiny;  ///< see unseen.hpp
  std::optional<bool> shaded;       ///< has a background of its own
  std::optional<bool> struck;       ///< crossed out
  std::optional<bool> raised;       ///< stands above the line, as the marks of notes do
  std::string_view font;            ///< of Latin letters; a view into the document; empty: it says nothing
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
  bool white = false, tiny = false, shaded = false;
  bool struck = false, raised = false;
  bool prompt = false;  ///< asks for something to be filled in; no style says so
  std::string_view font;
};

/// The look of text that a style applies to inside text that looks like `outer`.
TextLook applied(const TextStyle& style, TextLook outer);

/// Whether nobody sees such text, where what is around it has a background of its own or not.
bool is_unseen(const TextLook& look, bool shaded_around);

}  // namespace vekha::importer

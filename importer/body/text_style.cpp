#include "importer/body/text_style.hpp"

namespace vekha::importer {

void inherit(TextStyle& own, const TextStyle& base) {
  inherit(own.bold, base.bold);
  inherit(own.italic, base.italic);
  inherit(own.hidden, base.hidden);
  inherit(own.white, base.white);
  inherit(own.tiny, base.tiny);
  inherit(own.shaded, base.shaded);
  inherit(own.struck, base.struck);
  inherit(own.raised, base.raised);
  if (own.font.empty()) own.font = base.font;
}

TextLook applied(const TextStyle& style, TextLook outer) {
  return {.bold = style.bold.value_or(outer.bold),
          .italic = style.italic.value_or(outer.italic),
          .hidden = style.hidden.value_or(outer.hidden),
          .white = style.white.value_or(outer.white),
          .tiny = style.tiny.value_or(outer.tiny),
          .shaded = outer.shaded || style.shaded.value_or(false),  // what is around shows through
          .struck = style.struck.value_or(outer.struck),
          .raised = style.raised.value_or(outer.raised),
          .prompt = outer.prompt,
          .font = style.font.empty() ? outer.font : style.font};
}

bool is_unseen(const TextLook& look, bool shaded_around) {
  return look.hidden || look.tiny || (look.white && !look.shaded && !shaded_around);
}

}  // namespace vekha::importer

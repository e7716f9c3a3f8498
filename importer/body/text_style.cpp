#include "importer/body/text_style.hpp"

namespace vekha::importer {

void inherit(TextStyle& own, const TextStyle& base) {
  inherit(own.bold, base.bold);
  inherit(own.italic, base.italic);
  inherit(own.hidden, base.hidden);
  inherit(own.tiny, base.tiny);
  inherit(own.narrow, base.narrow);
  inherit(own.transparent, base.transparent);
  inherit(own.ink, base.ink);
  inherit(own.background, base.background);
  inherit(own.struck, base.struck);
  inherit(own.raised, base.raised);
  if (own.font.empty()) own.font = base.font;
}

TextLook applied(const TextStyle& style, TextLook outer) {
  return {.bold = style.bold.value_or(outer.bold),
          .italic = style.italic.value_or(outer.italic),
          .hidden = style.hidden.value_or(outer.hidden),
          .tiny = style.tiny.value_or(outer.tiny),
          .narrow = style.narrow.value_or(outer.narrow),
          .transparent = style.transparent.value_or(outer.transparent),
          .ink = style.ink.value_or(outer.ink),
          .background = style.background && style.background->paint ? style.background->paint : outer.background,
          .struck = style.struck.value_or(outer.struck),
          .raised = style.raised.value_or(outer.raised),
          .prompt = outer.prompt,
          .font = style.font.empty() ? outer.font : style.font};
}

bool is_unseen(const TextLook& look, const Paint& around) {
  return look.hidden || look.tiny || look.narrow || look.transparent ||
         is_lost(look.ink, look.background.value_or(around));
}

}  // namespace vekha::importer

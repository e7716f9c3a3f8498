#include "importer/body/symbols.hpp"

#include <algorithm>
#include <array>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

// Symbol from 0x20 and from 0xA0 on: https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt
constexpr std::u16string_view symbol_low =
    u" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
constexpr std::u16string_view symbol_high =
    u"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪•〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

struct Glyph {
  unsigned char code;
  char16_t character;
};

// The signs that documents use: hands, bullets, boxes, stars, arrows, ticks.
constexpr std::array wingdings{
    Glyph{0x22, u'✂'}, Glyph{0x28, u'☎'}, Glyph{0x29, u'✆'}, Glyph{0x2A, u'✉'}, Glyph{0x3F, u'✍'}, Glyph{0x45, u'☜'},
    Glyph{0x46, u'☞'}, Glyph{0x47, u'☝'}, Glyph{0x48, u'☟'}, Glyph{0x4A, u'☺'}, Glyph{0x4C, u'☹'}, Glyph{0x6C, u'●'},
    Glyph{0x6D, u'❍'}, Glyph{0x6E, u'■'}, Glyph{0x6F, u'□'}, Glyph{0x70, u'□'}, Glyph{0x71, u'❑'}, Glyph{0x72, u'❒'},
    Glyph{0x73, u'♦'}, Glyph{0x74, u'♦'}, Glyph{0x75, u'◆'}, Glyph{0x76, u'❖'}, Glyph{0x77, u'◆'}, Glyph{0x78, u'☒'},
    Glyph{0x9E, u'·'}, Glyph{0x9F, u'•'}, Glyph{0xA1, u'○'}, Glyph{0xA4, u'◉'}, Glyph{0xA5, u'◎'}, Glyph{0xA7, u'▪'},
    Glyph{0xA8, u'□'}, Glyph{0xAB, u'★'}, Glyph{0xAC, u'✶'}, Glyph{0xAD, u'✴'}, Glyph{0xD8, u'➢'}, Glyph{0xDF, u'←'},
    Glyph{0xE0, u'→'}, Glyph{0xE1, u'↑'}, Glyph{0xE2, u'↓'}, Glyph{0xE3, u'↖'}, Glyph{0xE4, u'↗'}, Glyph{0xE5, u'↙'},
    Glyph{0xE6, u'↘'}, Glyph{0xE8, u'➔'}, Glyph{0xEF, u'⇦'}, Glyph{0xF0, u'⇨'}, Glyph{0xF1, u'⇧'}, Glyph{0xF2, u'⇩'},
    Glyph{0xF3, u'⇔'}, Glyph{0xF4, u'⇕'}, Glyph{0xFB, u'✗'}, Glyph{0xFC, u'✓'}, Glyph{0xFD, u'☒'}, Glyph{0xFE, u'☑'}};
constexpr std::array wingdings2{Glyph{0x4F, u'✗'}, Glyph{0x50, u'✓'}, Glyph{0x51, u'☒'}, Glyph{0x52, u'☑'},
                                Glyph{0x53, u'☒'}, Glyph{0x54, u'☒'}, Glyph{0x97, u'●'}, Glyph{0x98, u'●'},
                                Glyph{0x99, u'◎'}, Glyph{0x9A, u'○'}, Glyph{0xA2, u'■'}, Glyph{0xA3, u'□'}};
constexpr std::array webdings{Glyph{0x61, u'✓'}, Glyph{0x63, u'□'}, Glyph{0x67, u'■'}, Glyph{0x72, u'✗'}};

template <std::size_t N>
char16_t glyph(const std::array<Glyph, N>& glyphs, unsigned code) {
  const auto found = std::ranges::find(glyphs, code, &Glyph::code);
  return found == glyphs.end() ? u'•' : found->character;
}

// Fonts that hold pictures only: no text can be meant by their characters.
bool is_pictorial(std::string_view font) {
  constexpr std::array<std::string_view, 4> fonts{"wingdings", "wingdings 2", "wingdings 3", "webdings"};
  constexpr std::size_t longest = 11;
  if (font.size() > longest || font.empty() || (font.front() | 0x20) != 'w') return false;
  return std::ranges::find(fonts, language::lower_case(font)) != fonts.end();
}

char16_t symbol(unsigned code) {
  if (code >= 0x20 && code - 0x20 < symbol_low.size()) return symbol_low[code - 0x20];
  if (code >= 0xA0 && code - 0xA0 < symbol_high.size()) return symbol_high[code - 0xA0];
  return u'•';
}

char16_t character_of(unsigned code, std::string_view font) {
  const std::string name = language::lower_case(font);
  if (name == "wingdings") return glyph(wingdings, code);
  if (name == "wingdings 2") return glyph(wingdings2, code);
  if (name == "webdings") return glyph(webdings, code);
  if (name == "wingdings 3") return u'•';
  return symbol(code);
}

void append(std::string& out, char16_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

}  // namespace

std::string symbol_text(unsigned code, std::string_view font) {
  std::string out;
  if (code >= 0xF000 && code <= 0xF0FF) code -= 0xF000;
  // A code beyond the symbol range is a character of an ordinary font.
  append(out, code > 0xFF && code < 0xD800 ? static_cast<char16_t>(code) : character_of(code & 0xFF, font));
  return out;
}

bool may_have_symbols(std::string_view text, std::string_view font) {
  return is_pictorial(font) || text.find('\xEF') != std::string_view::npos;
}

std::string with_symbols(std::string_view text, std::string_view font) {
  const bool pictorial = is_pictorial(font);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto first = static_cast<unsigned char>(text[i]);
    if (pictorial && first > ' ' && first < 0x7F) {
      out += symbol_text(first, font);
      continue;
    }
    // U+00A0..U+00FF is C2 A0 to C3 BF.
    if (pictorial && (first == 0xC2 || first == 0xC3) && i + 1 < text.size()) {
      out += symbol_text((first & 3U) << 6 | (static_cast<unsigned char>(text[++i]) & 0x3FU), font);
      continue;
    }
    const auto second = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
    // U+F020..U+F0FF is EF 80 A0 to EF 83 BF.
    if (text[i] == '\xEF' && second >= 0x80 && second <= 0x83) {
      const unsigned code = (second & 0x3FU) << 6 | (static_cast<unsigned char>(text[i + 2]) & 0x3FU);
      if (code >= 0x20) {
        out += symbol_text(code, font);
        i += 2;
        continue;
      }
    }
    out += text[i];
  }
  return out;
}

}  // namespace vekha::importer

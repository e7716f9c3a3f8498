#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "generator/mistake.hpp"

namespace vekha::generator {

/// An address in a page, and what follows it.
struct LinkUse {
  enum class Kind {
    navigation,  ///< a reader follows it: it may leave the site
    request,     ///< a browser loads it without being asked
    reference,   ///< the id of something on the same page
  };
  Kind kind{};
  std::string target;
  int line = 0;
};

/// A run of text that readers see as one: a paragraph, a cell, an attribute.
struct ShownText {
  std::string text;
  int line = 0;
};

/// What check_site() needs to know of one page or picture.
struct Markup {
  std::string title;
  std::unordered_set<std::string> ids;
  std::vector<LinkUse> links;
  std::vector<ShownText> texts;  ///< comments included
  Mistakes faults;               ///< without the name of the file
};

enum class MarkupKind { page, picture, data };

/// Reads an HTML page that is also XML, an SVG picture or an XML data file. Strict: the first place that is not
/// well-formed ends the reading with a fault. No entities but those of XML, nothing is loaded. libxml2, SAX2.
Markup read_markup(std::string_view bytes, MarkupKind kind);

}  // namespace vekha::generator

#include "generator/check/markup.hpp"

#include <libxml/parser.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "language/text.hpp"

namespace vekha::generator {
namespace {

struct ContextDeleter {
  void operator()(xmlParserCtxt* context) const {
    xmlFreeDoc(context->myDoc);  // a damaged DOCTYPE makes one, whatever the handlers
    xmlFreeParserCtxt(context);
  }
};

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

template <std::size_t size>
bool is_one_of(std::string_view name, const std::array<std::string_view, size>& names) {
  return std::ranges::find(names, name) != names.end();
}

// Text goes on across these; any other element begins a new run.
constexpr std::array<std::string_view, 18> inline_elements{"a",    "abbr",   "b",    "bdi", "cite", "code",
                                                           "em",   "i",      "mark", "q",   "s",    "small",
                                                           "span", "strong", "sub",  "sup", "time", "u"};
// No page of ours needs them, and each can load or run something.
constexpr std::array<std::string_view, 8> forbidden_elements{"base",   "embed",  "frame", "iframe",
                                                             "object", "applet", "style", "portal"};
// Attributes whose value a browser loads. href depends on its element.
constexpr std::array<std::string_view, 8> loading_attributes{"src",        "poster",     "data", "action",
                                                             "formaction", "background", "ping", "manifest"};
constexpr std::array<std::string_view, 6> referring_attributes{"for",           "aria-labelledby", "aria-describedby",
                                                               "aria-controls", "headers",         "list"};
constexpr std::array<std::string_view, 4> naming_relations{"canonical", "license", "author", "alternate"};
// Attributes that readers see or hear.
constexpr std::array<std::string_view, 6> spoken_attributes{"alt",     "title",       "aria-label",
                                                            "content", "placeholder", "value"};

/// The attributes of an element, by name without prefix.
class Attributes {
 public:
  Attributes(const xmlChar** attributes, int count) : fields_(attributes, static_cast<std::size_t>(count) * 5) {}

  // libxml2 gives five pointers an attribute: name, prefix, namespace, begin and end of the value.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (std::size_t i = 0; i + 4 < fields_.size(); i += 5) {
      const auto* begin = reinterpret_cast<const char*>(fields_[i + 3]);
      const auto* end = reinterpret_cast<const char*>(fields_[i + 4]);
      visit(view(fields_[i]), std::string_view(begin, static_cast<std::size_t>(end - begin)));
    }
  }

  [[nodiscard]] std::optional<std::string_view> find(std::string_view wanted) const {
    std::optional<std::string_view> found;
    for_each([&](std::string_view name, std::string_view value) {
      if (name == wanted) found = value;
    });
    return found;
  }

 private:
  std::span<const xmlChar*> fields_;
};

class Reader {
 public:
  explicit Reader(MarkupKind kind) : kind_(kind) {}

  Markup read(std::string_view bytes) {
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = [](void* self, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**,
                                int count, int, const xmlChar** attributes) {
      static_cast<Reader*>(self)->start(view(name), Attributes(attributes, count));
    };
    handler.endElementNs = [](void* self, const xmlChar* name, const xmlChar*, const xmlChar*) {
      static_cast<Reader*>(self)->end(view(name));
    };
    handler.characters = [](void* self, const xmlChar* text, int size) {
      static_cast<Reader*>(self)->characters(
          std::string_view(reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)));
    };
    handler.cdataBlock = handler.characters;
    handler.ignorableWhitespace = handler.characters;
    handler.comment = [](void* self, const xmlChar* text) { static_cast<Reader*>(self)->comment(view(text)); };
    handler.serror = [](void* self, xmlErrorPtr error) { static_cast<Reader*>(self)->malformed(error); };

    const std::unique_ptr<xmlParserCtxt, ContextDeleter> context(
        xmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr));
    context_ = context.get();
    xmlCtxtUseOptions(context_, XML_PARSE_NONET);
    constexpr std::size_t largest = 64u << 20;
    if (bytes.size() > largest) {
      fault("check-large");
    } else {
      xmlParseChunk(context_, bytes.data(), static_cast<int>(bytes.size()), 1);
      if (kind_ == MarkupKind::page && !malformed_) finish_page();
    }
    return std::move(markup_);
  }

 private:
  [[nodiscard]] int line() const { return context_->input == nullptr ? 0 : context_->input->line; }

  void fault(std::string_view code, std::map<std::string, std::string> arguments = {}) {
    markup_.faults.push_back(
        {.file = {}, .line = line(), .code = std::string(code), .arguments = std::move(arguments)});
  }

  void malformed(const xmlError* error) {
    if (std::exchange(malformed_, true)) return;
    markup_.faults.push_back({.file = {},
                              .line = error->line,
                              .code = "check-malformed",
                              .arguments = {{"reason", excerpt(error->message == nullptr ? "" : error->message)}}});
  }

  void start(std::string_view name, const Attributes& attributes) {
    if (!is_one_of(name, inline_elements)) flush();
    in_title_ = in_title_ || name == "title";
    if (kind_ == MarkupKind::data) return;
    if (is_one_of(name, forbidden_elements)) fault("check-element", {{"element", std::string(name)}});
    if (name == "script") start_script(attributes);
    // some relations name an address that no browser loads
    names_only_ = name == "link" && is_one_of(attributes.find("rel").value_or(""), naming_relations);
    if (kind_ == MarkupKind::page) start_in_page(name, attributes);
    attributes.for_each([&](std::string_view attribute, std::string_view value) { take(name, attribute, value); });
  }

  void start_in_page(std::string_view name, const Attributes& attributes) {
    if (name == "html" && !attributes.find("lang")) fault("check-lang");
    if (name == "img" && !attributes.find("alt")) fault("check-alt");
    if (name == "meta" && language::lower_case(attributes.find("http-equiv").value_or("")) == "refresh")
      fault("check-refresh");
    if (name.size() == 2 && name.front() == 'h' && name.back() >= '1' && name.back() <= '6') heading(name.back() - '0');
  }

  void heading(int level) {
    if (level == 1) ++h1_;
    if (level > heading_ + 1)
      fault("check-heading", {{"level", std::to_string(level)}, {"before", std::to_string(heading_)}});
    heading_ = level;
  }

  // A description for search engines is data, not a program.
  void start_script(const Attributes& attributes) {
    script_may_have_text_ = attributes.find("type") == "application/ld+json";
    in_script_ = true;
  }

  void take(std::string_view element, std::string_view name, std::string_view value) {
    using enum LinkUse::Kind;
    if (name == "id" && !markup_.ids.emplace(value).second) fault("check-id", {{"id", excerpt(value)}});
    if (name.starts_with("item")) fault("check-microdata", {{"attribute", std::string(name)}});
    if (name == "style") fault("check-inline", {{"what", "style"}});
    if (name.size() > 2 && name.starts_with("on")) fault("check-inline", {{"what", std::string(name)}});
    if (name == "href") {
      const bool followed = element == "a" || element == "area" || names_only_;
      markup_.links.push_back({followed ? navigation : request, decoded(value), line()});
    }
    if (is_one_of(name, loading_attributes)) markup_.links.push_back({request, decoded(value), line()});
    if (name == "srcset") take_source_set(value);
    if (is_one_of(name, referring_attributes)) take_references(value);
    if (is_one_of(name, spoken_attributes)) markup_.texts.push_back({decoded(value), line()});
  }

  void take_source_set(std::string_view value) {
    while (!value.empty()) {
      const std::string_view one = value.substr(0, value.find(','));
      value.remove_prefix(std::min(one.size() + 1, value.size()));
      const std::string clean = language::normalized(one);
      markup_.links.push_back({LinkUse::Kind::request, clean.substr(0, clean.find(' ')), line()});
    }
  }

  void take_references(std::string_view value) {
    const std::string clean = language::normalized(value) + " ";
    for (std::size_t at = 0, space = clean.find(' '); space != std::string::npos;
         at = space + 1, space = clean.find(' ', at)) {
      if (space > at) markup_.links.push_back({LinkUse::Kind::reference, clean.substr(at, space - at), line()});
    }
  }

  // SAX2 gives attribute values with their references to characters still in them.
  static std::string decoded(std::string_view value) {
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
      const bool ampersand = value.substr(i).starts_with("&#38;") || value.substr(i).starts_with("&amp;");
      out += value[i];
      if (ampersand) i += 4;
    }
    return out;
  }

  void end(std::string_view name) {
    if (name == "script") in_script_ = false;
    if (name == "title" && in_title_) {
      if (markup_.title.empty()) markup_.title = language::normalized(run_);
      in_title_ = false;
    }
    if (!is_one_of(name, inline_elements)) flush();
  }

  void characters(std::string_view text) {
    if (in_script_ && !script_may_have_text_) {
      if (text.find_first_not_of(" \t\r\n") != std::string_view::npos) fault("check-inline", {{"what", "script"}});
      return;
    }
    if (run_.empty()) run_line_ = line();
    run_ += text;
  }

  void comment(std::string_view text) { markup_.texts.push_back({std::string(text), line()}); }

  void flush() {
    if (run_.find_first_not_of(" \t\r\n") != std::string::npos) markup_.texts.push_back({std::move(run_), run_line_});
    run_.clear();
  }

  // What is missing has no line.
  void finish_page() {
    if (markup_.title.empty()) fault("check-title");
    if (h1_ != 1) fault("check-h1", {{"count", std::to_string(h1_)}});
    for (auto& one : markup_.faults) {
      if (one.code == "check-title" || one.code == "check-h1") one.line = 0;
    }
  }

  MarkupKind kind_;
  xmlParserCtxt* context_ = nullptr;
  Markup markup_;
  std::string run_;  ///< text since the last element that begins a new run
  int run_line_ = 0, heading_ = 0, h1_ = 0;
  bool malformed_ = false, in_title_ = false, in_script_ = false, script_may_have_text_ = false, names_only_ = false;
};

}  // namespace

Markup read_markup(std::string_view bytes, MarkupKind kind) { return Reader(kind).read(bytes); }

}  // namespace vekha::generator

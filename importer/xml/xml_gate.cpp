#include "importer/xml/xml_gate.hpp"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <array>
#include <climits>
#include <memory>
#include <string_view>
#include <vector>

#include "importer/xml/crowded_tag.hpp"
#include "importer/xml/encoding.hpp"
#include "importer/xml/namespaces.hpp"

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using model::refusal;

// Real documents have up to 100 declarations in force at once. More of them cost time that grows with their square.
constexpr std::size_t max_declarations = 1024;

struct FreeContext {
  void operator()(xmlParserCtxt* context) const {
    if (context->myDoc != nullptr) xmlFreeDoc(context->myDoc);
    xmlFreeParserCtxt(context);
  }
};

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}
std::string_view view(const xmlChar* begin, const xmlChar* end) {
  return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

// The canonical prefix of a namespace as it is declared here. libxml2 keeps one copy of each string, so that two
// pointers name a declaration and a handful of them repeats through the whole part.
struct Declaration {
  const xmlChar* prefix = nullptr;
  const xmlChar* uri = nullptr;
  std::string_view canonical;
  bool same = true;  // the declared prefix may stand in the tree as it is
};

class Prefixes {
 public:
  const Declaration& of(const xmlChar* prefix, const xmlChar* uri) {
    Declaration& slot =
        slots_[(reinterpret_cast<std::uintptr_t>(uri) >> 3U ^ reinterpret_cast<std::uintptr_t>(prefix) >> 4U) %
               slots_.size()];
    if (slot.uri != uri || slot.prefix != prefix) slot = resolved(prefix, uri);
    return slot;
  }

 private:
  static Declaration resolved(const xmlChar* prefix, const xmlChar* uri) {
    if (uri == nullptr) return {prefix, nullptr, "", true};
    const auto known = canonical_prefix(view(uri));
    const bool same = known ? *known == view(prefix) : prefix != nullptr && !is_canonical_prefix(view(prefix));
    return {prefix, uri, known.value_or("x"), same};
  }
  std::array<Declaration, 64> slots_{};
};

// What one pass over a part counts and finds; the handlers below fill it.
struct Pass {
  const Limits* limits = nullptr;
  xmlParserCtxt* context = nullptr;
  Prefixes prefixes;
  bool has_doctype = false;
  Doctype doctype = Doctype::refused;
  std::string* out = nullptr;  // the canonical text, where it is asked for
  std::string root_prefix;
  std::size_t nodes = 0;
  std::vector<std::size_t> declarations;  // in force, for each open element
  bool canonical = true, open_tag = false;
  std::optional<DiagnosticCode> fault;
  int first_error = 0, first_error_line = 0;  // of libxml2; later ones only follow from it

  void stop(DiagnosticCode code) {
    if (!fault) fault = code;
    xmlStopParser(context);
  }
};

Pass& pass_of(void* user) { return *static_cast<Pass*>(user); }

void append_escaped(std::string& out, std::string_view text, bool attribute) {
  for (const char c : text) {
    switch (c) {
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '&':
        out += "&amp;";
        break;
      case '\r':
        out += "&#13;";
        break;
      case '"':
        out += attribute ? "&quot;" : "\"";
        break;
      case '\n':
        out += attribute ? "&#10;" : "\n";
        break;
      case '\t':
        out += attribute ? "&#9;" : "\t";
        break;
      default:
        out += c;
    }
  }
}

void append_name(Pass& pass, const Declaration& declaration, const xmlChar* local) {
  if (!declaration.canonical.empty()) pass.out->append(declaration.canonical).append(":");
  pass.out->append(view(local));
}

void close_open_tag(Pass& pass) {
  if (pass.open_tag) *pass.out += '>';
  pass.open_tag = false;
}

// The namespace that a prefix stands for at this place; empty where it stands for none.
std::string_view uri_of(std::string_view prefix, const Pass& pass) {
  for (int i = pass.context->nsNr - 2; i >= 0; i -= 2) {
    if (pass.context->nsTab[i] != nullptr && view(pass.context->nsTab[i]) == prefix)
      return pass.context->nsTab[i + 1] == nullptr ? std::string_view() : view(pass.context->nsTab[i + 1]);
  }
  return {};
}

// mc:Choice/@Requires names namespaces by their prefixes: they become canonical as those of names do, and what nobody
// knows an "x". ISO/IEC 29500-3, 7.6.
std::string canonical_requirements(std::string_view prefixes, Pass& pass) {
  std::string out;
  while (!prefixes.empty()) {
    const std::size_t end = std::min(prefixes.find_first_of(" \t\r\n"), prefixes.size());
    const std::string_view prefix = prefixes.substr(0, end);
    if (!prefix.empty()) {
      const std::string_view known = canonical_prefix(uri_of(prefix, pass)).value_or("x");
      pass.canonical = pass.canonical && (known == prefix || !is_canonical_prefix(prefix));
      out.append(out.empty() ? "" : " ").append(known);
    }
    prefixes.remove_prefix(std::min(end + 1, prefixes.size()));
  }
  return out;
}

// Counts an element against the limits; false where one is reached.
bool take_element(Pass& pass, std::size_t declarations, std::size_t attributes) {
  pass.nodes += 1 + attributes + declarations;
  pass.declarations.push_back(declarations + (pass.declarations.empty() ? 0 : pass.declarations.back()));
  if (pass.declarations.size() > pass.limits->xml_depth) {
    pass.stop(DiagnosticCode::xml_too_deep);
  } else if (pass.nodes > pass.limits->xml_nodes || attributes + declarations > max_attributes ||
             pass.declarations.back() > max_declarations) {
    pass.stop(DiagnosticCode::document_too_large);
  }
  return !pass.fault;
}

void start_element(void* user, const xmlChar* local, const xmlChar* prefix, const xmlChar* uri, int declarations,
                   const xmlChar**, int attributes, int, const xmlChar** values) {
  Pass& pass = pass_of(user);
  if (!take_element(pass, static_cast<std::size_t>(declarations), static_cast<std::size_t>(attributes))) return;
  const Declaration& element = pass.prefixes.of(prefix, uri);
  if (pass.declarations.size() == 1) pass.root_prefix = element.canonical;
  pass.canonical = pass.canonical && element.same;
  if (pass.out != nullptr) {
    close_open_tag(pass);
    *pass.out += '<';
    append_name(pass, element, local);
  }
  for (int i = 0; i < attributes; ++i, values += 5) {
    const bool requires_namespaces = values[1] == nullptr && view(values[0]) == "Requires";
    std::string requirements;
    if (requires_namespaces) requirements = canonical_requirements(view(values[3], values[4]), pass);
    if (values[1] == nullptr && pass.out == nullptr) continue;
    const Declaration& attribute = pass.prefixes.of(values[1], values[2]);
    pass.canonical = pass.canonical && attribute.same;
    if (pass.out == nullptr) continue;
    *pass.out += ' ';
    append_name(pass, attribute, values[0]);
    *pass.out += "=\"";
    append_escaped(*pass.out, requires_namespaces ? requirements : view(values[3], values[4]), true);
    *pass.out += '"';
  }
  pass.open_tag = true;
}

void end_element(void* user, const xmlChar* local, const xmlChar* prefix, const xmlChar* uri) {
  Pass& pass = pass_of(user);
  pass.declarations.pop_back();
  if (pass.out == nullptr) return;
  close_open_tag(pass);
  *pass.out += "</";
  append_name(pass, pass.prefixes.of(prefix, uri), local);
  *pass.out += '>';
}

void characters(void* user, const xmlChar* text, int length) {
  Pass& pass = pass_of(user);
  if (pass.out == nullptr) return;
  close_open_tag(pass);
  append_escaped(*pass.out, view(text, text + length), false);
}

// libxml2 calls this before it looks into an internal subset.
void doctype(void* user, const xmlChar*, const xmlChar*, const xmlChar*) {
  Pass& pass = pass_of(user);
  pass.has_doctype = true;
  pass.canonical = false;
  const bool has_subset = *pass.context->input->cur == '[';
  if (pass.doctype == Doctype::refused || has_subset) pass.stop(DiagnosticCode::xml_doctype);
}

void note_error(void* user, xmlErrorPtr error) {
  Pass& pass = pass_of(user);
  if (pass.first_error != 0 || error->level < XML_ERR_ERROR) return;
  pass.first_error = error->code;
  pass.first_error_line = error->line;
}

xmlSAXHandler handlers() {
  xmlSAXHandler sax{};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start_element;
  sax.endElementNs = end_element;
  sax.characters = characters;
  sax.ignorableWhitespace = characters;  // the same, so that libxml2 need not tell one from the other
  sax.cdataBlock = characters;
  sax.internalSubset = doctype;
  sax.serror = note_error;
  return sax;
}

model::Diagnostic too_much_markup() {
  return refusal(DiagnosticCode::document_too_large, {{"reason", "reason.xml-nodes"}});
}

// The key of the reason in words for people; libxml2 knows some three hundred.
std::string reason_of(int error) {
  switch (error) {
    case XML_ERR_TAG_NAME_MISMATCH:
    case XML_ERR_DOCUMENT_END:
      return "reason.xml-tags";
    case XML_ERR_TAG_NOT_FINISHED:
    case XML_ERR_DOCUMENT_EMPTY:
    case XML_ERR_GT_REQUIRED:
      return "reason.xml-end";
    case XML_ERR_INVALID_CHAR:
    case XML_ERR_INVALID_CHARREF:
      return "reason.xml-character";
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return "reason.xml-name";
    case XML_ERR_ATTRIBUTE_REDEFINED:
    case XML_NS_ERR_ATTRIBUTE_REDEFINED:
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
      return "reason.xml-attribute";
    default:
      return "reason.xml-syntax";
  }
}

// One pass over the part. The canonical text goes to `out` where it is not null.
std::optional<model::Diagnostic> run(std::string_view xml, Pass& pass) {
  const std::unique_ptr<xmlParserCtxt, FreeContext> context(
      xmlCreateMemoryParserCtxt(xml.data(), static_cast<int>(xml.size())));
  if (!context) return refusal(DiagnosticCode::xml_malformed, {{"reason", "reason.xml-syntax"}, {"line", "0"}});
  xmlSAXHandler sax = handlers();
  *context->sax = sax;
  context->userData = &pass;
  pass.context = context.get();
  // The bytes are UTF-8 by now, whatever the declaration says. HUGE lifts limits on depth and text that are set here by
  // Limits. NOENT concerns the five built-in entities in attribute values only: a document that declares others was
  // stopped, and NONET and the missing handlers keep those of another file away.
  xmlCtxtUseOptions(context.get(), XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC);
  xmlParseDocument(context.get());
  if (pass.fault == DiagnosticCode::document_too_large) return too_much_markup();
  if (pass.fault) return refusal(*pass.fault);
  // Behind a DOCTYPE a name of an entity may be declared elsewhere, which is no fault to libxml2: its text would be
  // lost.
  const bool lacks_entity = pass.has_doctype && pass.first_error != 0;
  if (context->wellFormed == 0 || context->nsWellFormed == 0 || lacks_entity) {
    return refusal(DiagnosticCode::xml_malformed,
                   {{"reason", reason_of(pass.first_error)}, {"line", std::to_string(pass.first_error_line)}});
  }
  return std::nullopt;
}

}  // namespace

model::Result<GatedXml> pass_gate(Bytes xml, const Limits& limits, Doctype doctype) {
  if (xml.empty()) return refusal(DiagnosticCode::xml_malformed, {{"reason", "reason.xml-end"}, {"line", "1"}});
  if (xml.size() > limits.part || xml.size() > INT_MAX) {
    return refusal(DiagnosticCode::part_too_large, {{"limit", std::to_string(limits.part >> 20U)}});
  }
  auto other = decoded(xml, limits);
  if (!other) return other.error();
  GatedXml gated{.rewritten = std::move(other).value(), .root_prefix = {}};
  const std::string_view text = gated.rewritten
                                    ? std::string_view(*gated.rewritten)
                                    : std::string_view(reinterpret_cast<const char*>(xml.data()), xml.size());
  if (has_crowded_tag(text)) return too_much_markup();
  Pass check{.limits = &limits, .doctype = doctype};
  if (auto fault = run(text, check)) return *std::move(fault);
  gated.root_prefix = std::move(check.root_prefix);
  if (check.canonical) return gated;
  std::string canonical;
  Pass rewrite{.limits = &limits, .doctype = doctype, .out = &canonical};
  if (auto fault = run(text, rewrite)) return *std::move(fault);
  gated.rewritten = std::move(canonical);
  return gated;
}

}  // namespace vekha::importer

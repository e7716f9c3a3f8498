#include "importer/xml/encoding.hpp"

#include <libxml/encoding.h>
#include <libxml/tree.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using model::refusal;
using namespace std::string_view_literals;

struct FreeBuffer {
  void operator()(xmlBuffer* buffer) const { xmlBufferFree(buffer); }
};
struct CloseHandler {
  void operator()(xmlCharEncodingHandler* handler) const { xmlCharEncCloseFunc(handler); }
};

// The encoding that a declaration of an ASCII-like text names; empty where there is none.
std::string declared_encoding(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF"sv) || !text.starts_with("<?xml"sv)) return {};
  const std::string_view declaration = text.substr(0, std::min(text.find("?>"), text.size()));
  const std::size_t name = declaration.find("encoding");
  const std::size_t open = name == std::string_view::npos ? name : declaration.find_first_of("\"'", name);
  if (open == std::string_view::npos) return {};
  const std::size_t close = declaration.find(declaration[open], open + 1);
  return std::string(declaration.substr(open + 1, std::min(close, declaration.size()) - open - 1));
}

// The name of the encoding, where it is not UTF-8 or a part of it.
std::string foreign_encoding(std::string_view text) {
  if (text.starts_with("\xFF\xFE"sv) || text.starts_with("<\0"sv)) return "UTF-16LE";
  if (text.starts_with("\xFE\xFF"sv) || text.starts_with("\0<"sv)) return "UTF-16BE";
  std::string name = declared_encoding(text.substr(0, 256));
  std::string upper = name;
  std::ranges::transform(upper, upper.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  // A declaration that can be read as ASCII can't be in UTF-16, whatever it says; the text is what it was written in.
  const bool utf8 =
      upper.empty() || upper == "UTF-8" || upper == "UTF8" || upper == "US-ASCII" || upper.starts_with("UTF-16");
  return utf8 ? std::string() : name;
}

model::Diagnostic badly_encoded() {
  return refusal(DiagnosticCode::xml_malformed, {{"reason", "reason.xml-encoding"}, {"line", "1"}});
}

}  // namespace

model::Result<std::optional<std::string>> decoded(Bytes xml, const Limits& limits) {
  const std::string_view text(reinterpret_cast<const char*>(xml.data()), xml.size());
  const std::string name = foreign_encoding(text);
  if (name.empty()) return std::optional<std::string>();
  const std::unique_ptr<xmlCharEncodingHandler, CloseHandler> handler(xmlFindCharEncodingHandler(name.c_str()));
  const std::unique_ptr<xmlBuffer, FreeBuffer> in(xmlBufferCreate());
  const std::unique_ptr<xmlBuffer, FreeBuffer> out(xmlBufferCreate());
  if (!handler || !in || !out) return badly_encoded();
  xmlBufferAdd(in.get(), reinterpret_cast<const xmlChar*>(text.data()), static_cast<int>(text.size()));
  // Each round converts what fits into the room made for it; one that converts nothing has met bytes of no character.
  for (int left = xmlBufferLength(in.get()), before = left + 1; left > 0;
       before = left, left = xmlBufferLength(in.get())) {
    if (left == before || xmlCharEncInFunc(handler.get(), out.get(), in.get()) < 0) return badly_encoded();
    if (static_cast<std::size_t>(xmlBufferLength(out.get())) > limits.part) {
      return refusal(DiagnosticCode::part_too_large, {{"limit", std::to_string(limits.part >> 20U)}});
    }
  }
  return std::optional(std::string(reinterpret_cast<const char*>(xmlBufferContent(out.get())),
                                   static_cast<std::size_t>(xmlBufferLength(out.get()))));
}

}  // namespace vekha::importer

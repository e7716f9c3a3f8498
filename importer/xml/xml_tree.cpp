#include "importer/xml/xml_tree.hpp"

#include "importer/xml/plain_xml.hpp"

namespace vekha::importer {
namespace {

// A part that is in order at first sight needs no pass through the gate, which costs ten times as much.
model::Result<GatedXml> passed(Bytes xml, const Limits& limits, Doctype doctype) {
  const std::string_view text(reinterpret_cast<const char*>(xml.data()), xml.size());
  if (const auto root_prefix = plain_root_prefix(text, limits)) {
    return GatedXml{.rewritten = std::nullopt, .root_prefix = std::string(*root_prefix)};
  }
  return pass_gate(xml, limits, doctype);
}

}  // namespace

model::Result<XmlTree> XmlTree::parse(Bytes xml, const Limits& limits, Doctype doctype) {
  auto gated = passed(xml, limits, doctype);
  if (!gated) return gated.error();
  const std::optional<std::string>& rewritten = gated.value().rewritten;
  const char* text = rewritten ? rewritten->data() : reinterpret_cast<const char*>(xml.data());
  const std::size_t size = rewritten ? rewritten->size() : xml.size();
  // White space between elements is text in ODF; in OOXML it is only where it is all that an element holds.
  const unsigned white_space =
      gated.value().root_prefix == "office" ? pugi::parse_ws_pcdata : pugi::parse_ws_pcdata_single;
  auto document = std::make_unique<pugi::xml_document>();
  const pugi::xml_parse_result result =
      document->load_buffer(text, size, pugi::parse_default | white_space, pugi::encoding_utf8);
  if (!result) {
    return model::refusal(model::DiagnosticCode::xml_malformed, {{"reason", result.description()}, {"line", "0"}});
  }
  return XmlTree(std::move(document));
}

}  // namespace vekha::importer

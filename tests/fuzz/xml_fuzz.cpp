// Any bytes as an XML part: they are refused, or the tree is as deep and large as the limits allow and has canonical
// prefixes. What a quick look passes, the gate passes as it stands.
#include <cstdlib>

#include "importer/xml/plain_xml.hpp"
#include "importer/xml/xml_gate.hpp"
#include "importer/xml/xml_tree.hpp"

namespace {

struct Depth final : pugi::xml_tree_walker {
  std::size_t deepest = 0, elements = 0;
  bool for_each(pugi::xml_node& node) override {
    if (node.type() != pugi::node_element) return true;
    ++elements;
    deepest = std::max(deepest, static_cast<std::size_t>(depth()) + 1);
    return true;
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vekha::importer;
  const Limits limits{.xml_depth = 20, .xml_nodes = 2'000};
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto prefix = plain_root_prefix(text, limits)) {
    const auto gated = pass_gate(std::as_bytes(std::span(data, size)), limits);
    if (!gated || gated.value().rewritten || gated.value().root_prefix != *prefix) std::abort();
  }
  const auto lenient = pass_gate(std::as_bytes(std::span(data, size)), limits, Doctype::without_subset);
  const bool bare = lenient && !lenient.value().rewritten;
  if (bare && !pass_gate(std::as_bytes(std::span(data, size)), limits)) std::abort();  // a DOCTYPE is never kept
  auto tree = XmlTree::parse(std::as_bytes(std::span(data, size)), limits);
  if (!tree) return 0;
  Depth walker;
  tree.value().root().traverse(walker);
  if (!tree.value().root() || walker.deepest > limits.xml_depth || walker.elements > limits.xml_nodes) std::abort();
  return 0;
}

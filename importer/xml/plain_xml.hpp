#pragma once

#include <optional>
#include <string_view>

#include "importer/limits.hpp"

namespace vekha::importer {

/// Tells at first sight that a part is in order: the canonical prefix of its root element where pass_gate() would let
/// the part pass with its own bytes. Nothing where that takes a closer look, which nearly no real part does: another
/// encoding than UTF-8, a comment, CDATA, a DOCTYPE, names that are not ASCII, a prefix that means two namespaces or
/// a namespace with two prefixes, anything malformed or beyond a limit. It never says yes where the gate would say no.
/// The prefix lives as long as the program.
std::optional<std::string_view> plain_root_prefix(std::string_view xml, const Limits& limits);

}  // namespace vekha::importer

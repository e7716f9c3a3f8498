#pragma once

#include <optional>
#include <string>

#include "importer/limits.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// What becomes of a part with a DOCTYPE. None is ever read: it names a file that is not fetched, or declares entities.
enum class Doctype {
  refused,
  without_subset  ///< one that declares nothing is skipped: old office programs put it into the manifest
};

/// An XML part that passed the gate.
struct GatedXml {
  /// The part as UTF-8 with canonical prefixes; empty where the part's own bytes are that already, as in nearly every
  /// file.
  std::optional<std::string> rewritten;
  /// Canonical prefix of the root element.
  std::string root_prefix;
};

/// Checks that a part is well-formed XML with namespaces, has no DOCTYPE (or one that is allowed, which the rewriting
/// drops) and is within the limits, whatever its encoding. No entity is expanded, nothing is fetched. Errors: xml_malformed (line, reason), xml_too_deep,
/// xml_doctype, part_too_large.
model::Result<GatedXml> pass_gate(Bytes xml, const Limits& limits, Doctype doctype = Doctype::refused);

}  // namespace vekha::importer

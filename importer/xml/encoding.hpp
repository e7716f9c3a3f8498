#pragma once

#include <optional>
#include <string>

#include "importer/limits.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// The text of an XML part in UTF-8, where its byte order mark or declaration names another encoding; empty where the
/// bytes are to be read as UTF-8 as they are. XML 1.0, appendix F. Errors: xml_malformed, part_too_large.
model::Result<std::optional<std::string>> decoded(Bytes xml, const Limits& limits);

}  // namespace vekha::importer

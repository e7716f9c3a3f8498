#pragma once

#include <optional>
#include <string_view>

namespace vekha::importer {

/// The prefix that names of a namespace carry in an XmlTree: "w" for WordprocessingML (transitional or strict), "text"
/// for ODF text; "" for the package's own lists, whose names stand without a prefix. Empty where the namespace is
/// unknown.
std::optional<std::string_view> canonical_prefix(std::string_view uri);

/// True for a non-empty prefix that canonical_prefix() gives to some namespace.
bool is_canonical_prefix(std::string_view prefix);

}  // namespace vekha::importer

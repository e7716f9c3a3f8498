#pragma once

#include <string>
#include <string_view>

namespace vekha::generator {

/// A text apart from the web address in it. The address is empty where there is none that a public page may lead to:
/// only http and https with a host name that has a dot and is no number; then the text keeps it as it is.
struct LabelledAddress {
  std::string label, address;
};
LabelledAddress public_address(std::string_view text);

}  // namespace vekha::generator

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vekha::generator {

/// Where an address of a page leads.
struct Address {
  enum class Kind {
    internal,   ///< a file of the site, and perhaps an anchor in it
    external,   ///< http, https, mailto, tel
    embedded,   ///< data: the thing itself
    forbidden,  ///< another scheme, an absolute path, another host without a scheme, no file named, or out of the site
  };
  Kind kind = Kind::forbidden;
  std::string path;    ///< of an internal address, below the site
  std::string anchor;  ///< decoded; may be empty
};

/// Resolves an address that stands on a page at `page`, a path below the site. RFC 3986 as far as relative links need
/// it.
Address address_of(std::string_view page, std::string_view target);

}  // namespace vekha::generator

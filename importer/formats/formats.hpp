#pragma once

#include <span>
#include <string_view>

#include "importer/body/body.hpp"
#include "importer/limits.hpp"
#include "importer/package/package.hpp"
#include "model/result.hpp"

namespace vekha::importer {

/// A document format: how to know it and how to read it.
struct Format {
  std::string_view name;
  std::span<const std::string_view> endings;  ///< of its files: ".docx", lower case
  bool (*recognises)(const Package&);
  model::Result<Body> (*read)(Package&, const Limits&);
};

/// All formats, in the order in which they are tried. To add one: docs/architecture.md, "How to add".
std::span<const Format> formats();

}  // namespace vekha::importer

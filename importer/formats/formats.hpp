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
  bool (*recognises)(const Package&);
  model::Result<Body> (*read)(Package&, const Limits&);
};

/// All formats, in the order in which they are tried. To add one: a folder formats/<name>/ and a line in formats.cpp.
std::span<const Format> formats();

}  // namespace vekha::importer

#pragma once

#include <cstddef>

namespace vekha::generator {

/// A place in a municipality's plans.
struct ActivityRef {
  std::size_t plan = 0, activity = 0;
  friend bool operator==(const ActivityRef&, const ActivityRef&) = default;
};

}  // namespace vekha::generator

#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace vekha::test {

/// Numbers that are the same for the same seed on every machine: the distributions of the standard library are not.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}

  /// 0 to limit - 1; limit is at least 1. SplitMix64 of Steele, Lea and Flood.
  int below(int limit) {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return static_cast<int>((z ^ (z >> 31U)) % static_cast<std::uint64_t>(limit));
  }
  /// Both ends included.
  int between(int least, int most) { return least + below(most - least + 1); }
  bool chance(int percent) { return below(100) < percent; }

  /// One of the elements; there is at least one.
  template <typename T>
  const T& of(const std::vector<T>& elements) {
    return elements[static_cast<std::size_t>(below(static_cast<int>(elements.size())))];
  }

  template <typename T>
  void shuffle(std::vector<T>& elements) {
    for (std::size_t i = elements.size(); i > 1; --i) {
      std::swap(elements[i - 1], elements[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }
  }

 private:
  std::uint64_t state_;
};

}  // namespace vekha::test

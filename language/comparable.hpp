#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::language {

/// A text as it is searched for what may be written in other characters: compatibility forms as what they stand for
/// (full-width, mathematical, circled and keycap digits; NFKC, UAX #15), nothing invisible in it. «№» stays. Never
/// published.
class Comparable {
 public:
  explicit Comparable(std::string_view text);

  /// Lives as long as this and the text.
  [[nodiscard]] std::string_view text() const { return same_ ? original_ : std::string_view(text_); }
  /// The byte of the original text at which the character stands that made the byte at a place; at must be in
  /// 0..text().size().
  [[nodiscard]] std::size_t origin(std::size_t at) const { return same_ ? at : origins_[at]; }
  /// The end in the original text of what ends before a place: not what is invisible behind it. at must be in
  /// 1..text().size().
  [[nodiscard]] std::size_t origin_end(std::size_t at) const { return same_ ? at : ends_[at - 1]; }

 private:
  void take(std::string_view made, std::size_t begin, std::size_t end);

  std::string_view original_;
  bool same_ = true;
  std::string text_;
  std::vector<std::uint32_t> origins_, ends_;  // of each byte, and of the end
};

}  // namespace vekha::language

#pragma once

#include <cstdlib>
#include <string_view>

/// What mutants.py puts into its copy of the sources: a number that is another one where the environment says so. The
/// program itself knows nothing of this header.
namespace vekha::mutation {

/// VEKHA_MUTANT is «ID=VALUE»: the one place that is changed, and what stands there.
inline const char* mutant_of(std::string_view id) {
  const char* mutant = std::getenv("VEKHA_MUTANT");
  const std::string_view text = mutant == nullptr ? "" : mutant;
  const bool is_meant = text.size() > id.size() && text.substr(0, id.size()) == id && text[id.size()] == '=';
  return is_meant ? mutant + id.size() + 1 : nullptr;
}

template <class Number>
Number number(std::string_view id, Number written) {
  const char* value = mutant_of(id);
  return value == nullptr ? written : static_cast<Number>(std::atoll(value));
}

/// A rule that is switched off (the value 0) is no longer needed either.
inline bool needed(std::string_view id, bool written) { return written && mutant_of(id) == nullptr; }

/// The kind that a reader is entered for: of the two that «kinds=FIRST,SECOND» exchanges, as places in the enumeration,
/// the other one.
template <class Kind>
Kind kind(Kind written) {
  const char* value = mutant_of("kinds");
  if (value == nullptr) return written;
  char* comma = nullptr;
  const auto first = static_cast<Kind>(std::strtol(value, &comma, 10));
  const auto second = static_cast<Kind>(std::strtol(comma + 1, nullptr, 10));
  if (written == first) return second;
  return written == second ? first : written;
}

}  // namespace vekha::mutation

#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "model/diagnostic.hpp"

namespace vekha::model {

/// A value, or the one Diagnostic that says why there is none. Converts implicitly from both, so that a stage can
/// `return value;` or `return refusal(code);`. There is no default state and no exception.
template <typename T>
class [[nodiscard]] Result {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): both directions are the point of the type
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  Result(Diagnostic refusal) : state_(std::in_place_index<1>, std::move(refusal)) {}

  [[nodiscard]] bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// The value; ok() must hold.
  T& value() & {
    assert(ok());
    return *std::get_if<0>(&state_);
  }
  const T& value() const& {
    assert(ok());
    return *std::get_if<0>(&state_);
  }
  T&& value() && {
    assert(ok());
    return std::move(*std::get_if<0>(&state_));
  }

  /// Why there is no value; ok() must not hold.
  [[nodiscard]] const Diagnostic& error() const {
    assert(!ok());
    return *std::get_if<1>(&state_);
  }

 private:
  std::variant<T, Diagnostic> state_;
};

/// The Diagnostic of a refusal: severity error, no place.
inline Diagnostic refusal(DiagnosticCode code, std::map<std::string, std::string> arguments = {}) {
  return Diagnostic{.severity = Severity::error, .code = code, .arguments = std::move(arguments), .source = {}};
}

}  // namespace vekha::model

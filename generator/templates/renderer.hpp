#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "generator/templates/theme.hpp"
#include "generator/view.hpp"

namespace vekha::generator {

/// A page, or the mistake of the theme that kept it from being made.
struct Rendering {
  std::string bytes;
  std::optional<Mistake> mistake;
};

/// Renders the templates of a theme, each parsed once. One thread at a time; the theme must outlive it.
class Renderer {
 public:
  explicit Renderer(const Theme& theme);
  ~Renderer();
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;

  /// Mistakes: theme-template-missing; theme-name-unknown: not set in the view; theme-name-is-html: Vekha's HTML inside
  /// {{ }}, which would escape it; theme-name-is-not-html: text inside {{{ }}}, which would not escape it;
  /// theme-name-is-section: a list where a value is expected.
  Rendering render(std::string_view template_name, const View& view);

 private:
  struct Parsed;
  const Theme& theme_;
  std::unique_ptr<Parsed> parsed_;
};

}  // namespace vekha::generator

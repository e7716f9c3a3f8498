#pragma once

#include <set>
#include <string>
#include <string_view>

#include "generator/site/status.hpp"
#include "model/document.hpp"

namespace vekha::generator {

/// Names in one folder of the site: ASCII lower-case letters, digits and hyphens, at most 60 characters, each given
/// once.
class Names {
 public:
  /// reserved: names that nothing may get.
  explicit Names(std::set<std::string, std::less<>> reserved = {}) : taken_(std::move(reserved)) {}

  /// The slug of a text; "-2", "-3" and so on where it is taken. fallback: for texts without a letter or digit.
  std::string take(std::string_view text, std::string_view fallback);

 private:
  std::set<std::string, std::less<>> taken_;
};

/// "plan-2021", "programme-2017-2020": what stays when the wording of a plan is corrected.
std::string plan_slug(model::DocumentKind kind, const PlanPeriod& period);

/// "shkola-7" where the number is known, else from the name.
std::string school_slug(std::string_view number, std::string_view name);

/// The link from one page to another, both paths below the site: "../../index.html". It names the file.
std::string relative_link(std::string_view from, std::string_view to);

}  // namespace vekha::generator

#include "generator/site/permalinks.hpp"

#include <algorithm>

#include "language/text.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t longest_name = 60;

std::string year_of(const std::optional<model::Date>& date) {
  return date ? std::to_string(static_cast<int>(date->year())) : std::string();
}

}  // namespace

std::string Names::take(std::string_view text, std::string_view fallback) {
  std::string wanted = language::slug(text, longest_name);
  if (wanted.empty()) wanted = fallback;
  std::string name = wanted;
  for (int number = 2; taken_.contains(name); ++number) {
    const std::string ending = "-" + std::to_string(number);
    name = language::slug(wanted, longest_name - ending.size()) + ending;
  }
  taken_.insert(name);
  return name;
}

std::string plan_slug(model::DocumentKind kind, const PlanPeriod& period) {
  std::string slug = kind == model::DocumentKind::programme ? "programme"
                     : kind == model::DocumentKind::minutes ? "decisions"
                                                            : "plan";
  const std::string first = year_of(period.start ? period.start : period.end);
  const std::string last = year_of(period.end);
  if (!first.empty()) slug.append("-").append(first);
  if (!last.empty() && last != first) slug.append("-").append(last);
  return slug;
}

std::string school_slug(std::string_view number, std::string_view name) {
  if (!number.empty()) return language::slug(std::string("школа ").append(number), longest_name);
  return language::slug(name, longest_name);
}

std::string relative_link(std::string_view from, std::string_view to) {
  for (auto slash = from.find('/'); slash != std::string_view::npos; slash = from.find('/')) {
    if (to.substr(0, slash + 1) != from.substr(0, slash + 1)) break;
    from.remove_prefix(slash + 1);
    to.remove_prefix(slash + 1);
  }
  std::string link;
  for (auto folders = std::ranges::count(from, '/'); folders > 0; --folders) link += "../";
  return link.append(to);
}

}  // namespace vekha::generator

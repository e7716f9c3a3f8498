#include "generator/pages/plan_sections.hpp"

#include <algorithm>
#include <map>

namespace vekha::generator {
namespace {

/// Headings go to h6: h3 is level 0.
constexpr int deepest_level = 3;

std::string title_of(const model::Section& section, const Words& words) {
  if (!section.number || section.number->empty()) return section.title;
  std::string number = *section.number;
  if (!number.ends_with('.') && !number.ends_with(')')) number += '.';
  return words("section.title", {{"number", number}, {"title", section.title}});
}

}  // namespace

std::vector<PlanSection> plan_sections(const Plan& plan, const Words& words) {
  std::vector<PlanSection> sections{{.id = "s0", .title = {}, .number = {}, .level = 0, .activities = {}}};
  std::map<model::SectionId, std::size_t> places;
  for (const model::Section& section : plan.document.sections) {
    int level = 0;
    if (section.parent) {
      if (const auto parent = places.find(*section.parent); parent != places.end()) {
        level = std::min(sections[parent->second].level + 1, deepest_level);
      }
    }
    places.emplace(section.id, sections.size());
    const std::string number = section.number.value_or(std::to_string(sections.size()));
    sections.push_back({section.id.value, title_of(section, words), number, level, {}});
  }
  for (std::size_t i = 0; i < plan.document.activities.size(); ++i) {
    const auto& section = plan.document.activities[i].section;
    const auto place = section ? places.find(*section) : places.end();
    sections[place == places.end() ? 0 : place->second].activities.push_back(i);
  }
  // From the end: an empty section stays where a deeper one that stays follows it at once.
  std::vector<PlanSection> kept;
  for (auto section = sections.rbegin(); section != sections.rend(); ++section) {
    const bool heads = !kept.empty() && kept.back().level > section->level && !section->title.empty();
    if (heads || !section->activities.empty()) kept.push_back(std::move(*section));
  }
  std::ranges::reverse(kept);
  return kept;
}

}  // namespace vekha::generator

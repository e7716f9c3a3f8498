#include "generator/pages/plan/plan_sections.hpp"

#include <algorithm>
#include <map>

#include "language/text.hpp"

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

/// Characters of an outer title before the title that it tells apart.
constexpr std::size_t longest_outer = 40;

std::string name_of(const PlanSection& outer) {
  return outer.printed ? outer.number : shortened(outer.title, longest_outer);
}

/// «Реализационный этап» of three directions says nothing in a list: «РАЗДЕЛ 2 → Реализационный этап».
void set_labels(std::vector<PlanSection>& sections, const Words& words) {
  std::map<std::string, int> bearers;
  for (const PlanSection& section : sections) ++bearers[language::folded(section.title)];
  std::vector<const PlanSection*> outer(deepest_level + 1, nullptr);  // the section of every level that is open
  for (PlanSection& section : sections) {
    const auto level = static_cast<std::size_t>(section.level);
    outer[level] = &section;
    section.label = section.title.empty() ? words("section.none") : section.title;
    if (level == 0 || outer[level - 1] == nullptr || bearers[language::folded(section.title)] < 2) continue;
    section.label = words("section.inside", {{"outer", name_of(*outer[level - 1])}, {"title", section.title}});
  }
}

}  // namespace

std::vector<PlanSection> plan_sections(const Plan& plan, const Words& words) {
  std::vector<PlanSection> sections{PlanSection{.id = "s0"}};
  std::map<model::SectionId, std::size_t> places;
  for (const model::Section& section : plan.document.sections) {
    int level = 0;
    if (section.parent) {
      if (const auto parent = places.find(*section.parent); parent != places.end()) {
        level = std::min(sections[parent->second].level + 1, deepest_level);
      }
    }
    places.emplace(section.id, sections.size());
    sections.push_back({.id = section.id.value,
                        .title = title_of(section, words),
                        .number = section.number.value_or(std::to_string(sections.size())),
                        .printed = section.number && !section.number->empty(),
                        .level = level});
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
  set_labels(kept, words);
  return kept;
}

}  // namespace vekha::generator

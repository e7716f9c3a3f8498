#include "generator/feeds/calendars.hpp"

#include "generator/feeds/activity_table.hpp"
#include "generator/feeds/icalendar.hpp"
#include "generator/feeds/schedule_events.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t longest_summary = 120;

std::string description_of(const Plan& plan, const model::Activity& activity, const Words& words) {
  std::string text = text_of(plan, activity);
  const auto add = [&](std::string_view key, const std::string& value) {
    if (!value.empty()) text.append("\n").append(words.verbatim(key)).append(": ").append(value);
  };
  add("data.deadline", activity.schedule.text.value_or(""));
  add("data.responsible", responsible_of(activity));
  add("data.expected", activity.expected.value_or(""));
  add("data.plan", plan.title);
  return text;
}

void add_events(std::vector<CalendarEvent>& events, const Site& site, const Municipality& municipality,
                const Plan& plan, const model::Activity& activity, const Words& words) {
  const auto occurrences = occurrences_of(activity.schedule, {plan.period.start, plan.period.end});
  for (std::size_t i = 0; i < occurrences.size(); ++i) {
    events.push_back(
        {.uid = plan.slug + "." + activity.id.value + "." + std::to_string(i) + "@" + municipality.slug,
         .first = occurrences[i].first,
         .last = occurrences[i].last,
         .rule = occurrences[i].rule,
         .summary = shortened(text_of(plan, activity), longest_summary),
         .description = description_of(plan, activity, words),
         .url = site.settings.base_url.empty() ? std::string() : address_of_activity(site, plan, activity)});
  }
}

}  // namespace

std::string plan_calendar(const Site& site, const Municipality& municipality, const Plan& plan, const Words& words) {
  std::vector<CalendarEvent> events;
  for (const auto& activity : plan.document.activities) add_events(events, site, municipality, plan, activity, words);
  return write_calendar(municipality.short_name + ": " + plan.title, events, site.today);
}

std::string school_calendar(const Site& site, const Municipality& municipality, const School& school,
                            const Words& words) {
  std::vector<CalendarEvent> events;
  for (const auto* refs : {&school.own, &school.shared}) {
    for (const auto& ref : *refs) {
      const Plan& plan = municipality.plans[ref.plan];
      add_events(events, site, municipality, plan, plan.document.activities[ref.activity], words);
    }
  }
  return write_calendar(school.name + ", " + municipality.short_name, events, site.today);
}

std::string withdrawn_calendar(const Site& site, const WithdrawnPage& page, const Words& words) {
  const std::string title = words.verbatim("withdrawn.h1");
  const std::string& base = site.settings.base_url;
  const CalendarEvent event{.uid = "withdrawn@" + page.path,
                            .first = page.since,
                            .last = page.since,
                            .rule = {},
                            .summary = title,
                            .description = words.verbatim("withdrawn.calendar"),
                            .url = base.empty() ? std::string() : base + page.path};
  return write_calendar(title, {event}, page.since);
}

}  // namespace vekha::generator

#include "generator/feeds/icalendar.hpp"

#include <algorithm>
#include <string_view>

namespace vekha::generator {
namespace {

std::string basic_date(model::Date date) {
  std::string iso = model::to_iso(date);
  std::erase(iso, '-');
  return iso;
}

// RFC 5545, 3.3.11. Control characters have no form there.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
      out += c;
    }
  }
  return out;
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// RFC 5545, 3.1: a line longer than 75 bytes goes on after a line break and a space.
void add_line(std::string& out, std::string_view line) {
  constexpr std::size_t longest = 75;
  std::size_t room = longest;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && continues_character(line[cut])) --cut;
    out.append(line.substr(0, cut)).append("\r\n ");
    line.remove_prefix(cut);
    room = longest - 1;  // the space counts
  }
  out.append(line).append("\r\n");
}

void add_event(std::string& out, const CalendarEvent& event, const std::string& stamp) {
  const model::Date day_after = model::days_of(event.last) + std::chrono::days{1};
  add_line(out, "BEGIN:VEVENT");
  add_line(out, "UID:" + escaped(event.uid));
  add_line(out, "DTSTAMP:" + stamp);
  add_line(out, "DTSTART;VALUE=DATE:" + basic_date(event.first));
  add_line(out, "DTEND;VALUE=DATE:" + basic_date(day_after));
  if (!event.rule.empty()) add_line(out, "RRULE:" + event.rule);
  add_line(out, "SUMMARY:" + escaped(event.summary));
  if (!event.description.empty()) add_line(out, "DESCRIPTION:" + escaped(event.description));
  if (!event.url.empty()) add_line(out, "URL:" + event.url);
  add_line(out, "TRANSP:TRANSPARENT");
  add_line(out, "END:VEVENT");
}

}  // namespace

std::string write_calendar(const std::string& name, const std::vector<CalendarEvent>& events, model::Date stamp) {
  std::string out;
  add_line(out, "BEGIN:VCALENDAR");
  add_line(out, "VERSION:2.0");
  add_line(out, "PRODID:-//Vekha//Vekha//RU");
  add_line(out, "CALSCALE:GREGORIAN");
  add_line(out, "METHOD:PUBLISH");
  add_line(out, "X-WR-CALNAME:" + escaped(name));
  for (const auto& event : events) add_event(out, event, basic_date(stamp) + "T000000Z");
  add_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace vekha::generator

#include "generator/feeds/icalendar.hpp"

#include <gmock/gmock.h>

namespace vekha::generator {
namespace {

using namespace std::chrono;

TEST(ICalendar, writes_events_of_whole_days) {
  const CalendarEvent event{.uid = "plan-2021.a1.1@ozersk",
                            .first = 2021y / April / 1,
                            .last = 2021y / April / 30,
                            .rule = "FREQ=YEARLY;UNTIL=20231231",
                            .summary = "Совещание; школы 2, 7",
                            .description = "Срок: апрель\nС:\\путь\x01",
                            .url = "https://example.org/a.html#a1"};
  EXPECT_EQ(write_calendar("Озёрский округ, план", {event}, 2021y / October / 15),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Vekha//Vekha//RU\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
            "X-WR-CALNAME:Озёрский округ\\, план\r\n"
            "BEGIN:VEVENT\r\nUID:plan-2021.a1.1@ozersk\r\nDTSTAMP:20211015T000000Z\r\nDTSTART;VALUE=DATE:20210401\r\n"
            "DTEND;VALUE=DATE:20210501\r\nRRULE:FREQ=YEARLY;UNTIL=20231231\r\nSUMMARY:Совещание\\; школы 2\\, 7\r\n"
            "DESCRIPTION:Срок: "
            "апрель\\nС:\\\\путь\r\nURL:https://example.org/a.html#a1\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
            "END:VCALENDAR\r\n");
}

TEST(ICalendar, lines_are_folded_between_characters) {
  for (std::size_t letters = 20; letters < 200; ++letters) {
    CalendarEvent event{.uid = "x",
                        .first = 2021y / 1 / 1,
                        .last = 2021y / 1 / 1,
                        .rule = {},
                        .summary = {},
                        .description = {},
                        .url = {}};
    for (std::size_t i = 0; i < letters; ++i) event.summary += i % 7 == 0 ? "a" : i % 11 == 0 ? "€" : "ж";
    const std::string text = write_calendar("x", {event}, 2021y / 1 / 1);
    std::string unfolded = text;
    for (auto at = unfolded.find("\r\n "); at != std::string::npos; at = unfolded.find("\r\n ")) unfolded.erase(at, 3);
    EXPECT_THAT(unfolded, testing::HasSubstr("SUMMARY:" + event.summary + "\r\n"));
    for (std::size_t at = 0; at < text.size();) {
      const auto end = text.find("\r\n", at);
      EXPECT_LE(end - at, 75U);
      const std::size_t begin = text[at] == ' ' ? at + 1 : at;
      EXPECT_NE(static_cast<unsigned char>(text[begin]) & 0xC0U, 0x80U) << "a character was cut";
      at = end + 2;
    }
  }
}

TEST(ICalendar, an_empty_calendar_is_one) {
  EXPECT_THAT(write_calendar("", {}, 2021y / 1 / 1), testing::EndsWith("X-WR-CALNAME:\r\nEND:VCALENDAR\r\n"));
}

}  // namespace
}  // namespace vekha::generator

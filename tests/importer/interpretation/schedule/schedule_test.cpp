#include "importer/interpretation/schedule/schedule.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>

#include "importer/vocabulary/tsv.hpp"
#include "tests/importer/interpretation/schedule/notation.hpp"
#include "tests/support/golden.hpp"

namespace vekha::importer {
namespace {

using tests::notation_of;
using tests::plan_of;

const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  return vocabulary;
}

std::string table_file(std::string_view name) {
  return tests::read_source_file("tests/importer/interpretation/schedule/" + std::string(name));
}

std::string_view cell(const TsvRow& row, std::size_t column) {
  return column < row.cells.size() ? row.cells[column] : std::string_view{};
}

// "\n" of a table is a line break of the cell
std::string phrase_of(std::string_view text) {
  std::string phrase(text);
  for (auto at = phrase.find("\\n"); at != std::string::npos; at = phrase.find("\\n", at)) phrase.replace(at, 2, "\n");
  return phrase;
}

TEST(ReadSchedule, reads_phrases_of_plans) {
  const std::string file = table_file("phrasings.tsv");
  for (const TsvRow& row : read_tsv(file).rows) {
    const auto plan = plan_of(cell(row, 1));
    auto expected = tests::reading_of(cell(row, 2), plan);
    if (!cell(row, 3).empty()) expected.condition = cell(row, 3);
    const auto year = cell(row, 4).empty() ? std::nullopt : std::optional<int>(std::stoi(std::string(cell(row, 4))));
    const auto read = read_schedule(phrase_of(cell(row, 0)), words(), plan, year);
    EXPECT_EQ(notation_of(read), notation_of(expected))
        << "line " << row.line << ": " << cell(row, 0) << " in " << cell(row, 1);
  }
}

TEST(ReadSchedule, keeps_words_beside_a_readable_date) {
  const std::string file = table_file("words_left.tsv");
  for (const TsvRow& row : read_tsv(file).rows) {
    const auto plan = plan_of(cell(row, 1));
    const auto read = read_deadline_phrase(phrase_of(cell(row, 0)), words(), plan);
    auto expected = tests::reading_of(cell(row, 2), plan);
    expected.condition = read.schedule.condition;
    EXPECT_EQ(notation_of(read.schedule), notation_of(expected)) << "line " << row.line << ": " << cell(row, 0);
    EXPECT_EQ(read.words_left, cell(row, 3)) << "line " << row.line << ": " << cell(row, 0);
    if (read.words_left.empty()) continue;
    EXPECT_THAT(read.schedule.condition.value_or(""), testing::StartsWith(read.words_left));
    const auto strict = read_schedule(phrase_of(cell(row, 0)), words(), plan);
    EXPECT_TRUE(strict.intervals.empty()) << "line " << row.line << ": read without keeping words";
  }
}

TEST(ReadSchedule, gives_no_dates_where_it_is_not_certain) {
  const std::string file = table_file("undated.tsv");
  for (const TsvRow& row : read_tsv(file).rows) {
    const auto read = read_schedule(phrase_of(cell(row, 0)), words(), plan_of(cell(row, 1)));
    const bool undated = read.kind == model::ScheduleKind::unknown || read.kind == model::ScheduleKind::conditional;
    EXPECT_TRUE(undated) << "line " << row.line << ": " << cell(row, 0) << ": " << notation_of(read);
    EXPECT_TRUE(read.intervals.empty() && !read.recurrence) << row.line;
    EXPECT_EQ(read.condition.has_value(), read.kind == model::ScheduleKind::conditional) << row.line;
  }
}

// --- deadlines.tsv: the phrases of real plans, in the notation of the JSON contract

using nlohmann::json;

json json_of(const std::optional<model::Date>& date) { return date ? json(model::to_iso(*date)) : json(); }

json json_of(const model::Recurrence& rule) {
  constexpr std::array units{"day", "week", "month", "quarter", "half_year", "year", "school_year", "term"};
  json out{{"every", rule.every}, {"unit", units.at(static_cast<std::size_t>(rule.unit))}};
  if (rule.times != 1) out["times"] = rule.times;
  if (rule.min) out["min"] = true;
  if (!rule.months.empty()) out["months"] = rule.months;
  if (rule.weekdays.size() == 1) out["weekday"] = rule.weekdays.front();
  if (rule.weekdays.size() > 1) out["weekday"] = rule.weekdays;
  if (rule.ordinal) out["ordinal"] = *rule.ordinal;
  if (rule.day) out["day"] = *rule.day;
  if (rule.by_day) out["by_day"] = *rule.by_day;
  if (rule.next) out["next"] = true;
  if (rule.on) out["on"] = model::to_iso(*rule.on);
  if (rule.by) out["by"] = model::to_iso(*rule.by);
  if (rule.from) out["from"] = model::to_iso(*rule.from);
  if (rule.to) out["to"] = model::to_iso(*rule.to);
  return out;
}

json json_of(const model::Schedule& schedule) {
  constexpr std::array kinds{"interval",  "deadline",   "open",        "dates",
                             "recurring", "continuous", "conditional", "unknown"};
  json intervals = json::array();
  for (const auto& interval : schedule.intervals) intervals.push_back({json_of(interval.start), json_of(interval.end)});
  return {{"kind", kinds.at(static_cast<std::size_t>(schedule.kind))},
          {"intervals", intervals},
          {"recurrence", schedule.recurrence ? json_of(*schedule.recurrence) : json()},
          {"condition", schedule.condition ? json(*schedule.condition) : json()}};
}

// The reading of a row and the others that are as good.
std::vector<json> readings_of(const TsvRow& row) {
  const json first{{"kind", cell(row, 3)},
                   {"intervals", json::parse(cell(row, 4))},
                   {"recurrence", json::parse(cell(row, 5))},
                   {"condition", cell(row, 6) == "null" ? json() : json(cell(row, 6))}};
  std::vector<json> readings{first};
  if (const auto also = json::parse(cell(row, 7)); also.is_array()) {
    for (const json& change : also) {
      readings.push_back(first);
      readings.back().update(change);
    }
  }
  return readings;
}

TEST(ReadSchedule, reads_every_phrase_of_the_deadline_table) {
  const std::string file = table_file("deadlines.tsv");
  const auto rows = read_tsv(file).rows;
  ASSERT_FALSE(rows.empty());
  for (const TsvRow& row : rows) {
    const model::DateInterval plan{model::date_from_iso(cell(row, 1)), model::date_from_iso(cell(row, 2))};
    const json read = json_of(read_schedule(phrase_of(cell(row, 0)), words(), plan));
    EXPECT_THAT(readings_of(row), testing::Contains(read)) << "line " << row.line << ": " << cell(row, 0);
  }
}

}  // namespace
}  // namespace vekha::importer

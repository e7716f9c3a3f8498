#include "tests/support/variants/variant.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

#include "tests/support/body_builder.hpp"
#include "tests/support/variants/companions.hpp"
#include "tests/support/variants/laying_out/head.hpp"
#include "tests/support/variants/laying_out/layout.hpp"
#include "tests/support/variants/other_tables.hpp"
#include "tests/support/variants/writing/body_writer.hpp"

namespace vekha::test {
namespace {

void add(Blocks& blocks, Blocks more) {
  for (importer::BodyBlock& block : more) blocks.push_back(std::move(block));
}

bool is_any(const Choices& choices, std::string_view feature, std::initializer_list<std::string_view> values) {
  return std::ranges::any_of(values, [&](std::string_view value) { return choices.is(feature, value); });
}

// A grid has the months of one year; a column of years has several.
PlanTime time_for(const Choices& choices, Random& random) {
  if (choices.is("time of title", "exam year")) return exam_time(random);
  if (choices.is("time of title", "ready for the school year")) return time_before_school(random);
  const bool one_year =
      is_any(choices, "shape", {"quarters", "months", "month rows", "month and day", "days under months"}) ||
      choices.is("sections", "stages");
  const bool several =
      is_any(choices, "shape", {"years", "year rows"}) || choices.is("deadlines", "years behind a rule");
  for (;;) {
    PlanTime time = plan_time(random);
    if (one_year && time.kind != PlanTime::Kind::year) continue;
    if (several && time.kind != PlanTime::Kind::years) continue;
    if (choices.is("deadlines", "summer months")) {
      if (time.kind != PlanTime::Kind::school_year) continue;
      time.summer = true;
    }
    // What only a passport behind the plan says must matter for the plan.
    if (choices.is("period", "passport behind") && time.kind == PlanTime::Kind::years && !several) continue;
    return time;
  }
}

Blocks before_plan(TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  Blocks blocks = head_of(plan, choices, random, words);
  if (choices.is("around", "texts")) {
    for (int i = 0; i < 2; ++i) blocks.push_back(paragraph(words.of("preamble", random)));
  }
  if (is_any(choices, "other tables", {"before", "both"})) {
    add(blocks, other_table(plan, random, words));
    blocks.push_back({importer::BodyParagraph{.text = "План мероприятий", .bold = true, .centered = true}});
  }
  if (choices.is("period", "passport before")) {
    add(blocks, passport_of(plan, random, words));
    blocks.push_back({importer::BodyParagraph{.text = "План мероприятий", .bold = true, .centered = true}});
  }
  if (choices.is("period", "heading")) blocks.push_back(bold_paragraph("Мероприятия " + plan.time.words));
  return blocks;
}

Blocks behind_plan(TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  Blocks blocks;
  if (choices.is("around", "texts")) blocks.push_back(paragraph(words.of("preamble", random)));
  if (is_any(choices, "other tables", {"behind", "both"})) {
    blocks.push_back(paragraph(""));
    add(blocks, other_table(plan, random, words));
  }
  if (choices.is("period", "passport behind")) add(blocks, passport_of(plan, random, words));
  if (choices.is("mentors", "rows")) add(blocks, mentor_rows(plan, random));
  return blocks;
}

// The plan is one of several tables, in any order.
Blocks among_others(TruePlan& plan, Blocks table, Random& random, const Words& words) {
  std::vector<Blocks> all = tables_of_all_kinds(plan, random, words);
  table.insert(table.begin(), bold_paragraph("План мероприятий"));
  all.insert(all.begin() + random.below(static_cast<int>(all.size()) + 1), std::move(table));
  Blocks out;
  for (Blocks& blocks : all) add(out, std::move(blocks));
  return out;
}

Blocks plan_blocks(TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  const PlanTime time = time_for(choices, random);
  PlanStyle style{
      .activities = random.between(10, 26),
      .sections = 0,
      .says_period = !choices.is("period", "nowhere"),
      .nested_sections = choices.is("section levels", "two"),
      .schools_as_sections = is_any(choices, "sections", {"school headings", "school rows"}),
      .one_responsible = choices.is("two in a cell", "matching lines") || choices.is("shape", "when and who"),
      .deadlines = choices.of("deadlines"),
      .who = choices.of("who"),
      .time = time};
  if (!choices.is("sections", "none")) style.sections = style.nested_sections ? 4 : random.between(2, 4);
  plan = invented_plan(style, random, words);
  if (choices.is("time of title", "exam year") || choices.is("time of title", "ready for the school year")) {
    plan.title = words.of("plain_plan_title", random) + " " + plan.territory;
  }
  Blocks table = laid_out(plan, choices, random, words);
  Blocks blocks = before_plan(plan, choices, random, words);
  if (choices.is("other tables", "mixed kinds")) table = among_others(plan, std::move(table), random, words);
  add(blocks, std::move(table));
  add(blocks, behind_plan(plan, choices, random, words));
  if (choices.is("frame", "yes")) {
    importer::BodyTable frame{.rows = {{{.blocks = std::move(blocks)}}}};
    blocks.clear();
    blocks.push_back({std::move(frame)});
  }
  return blocks;
}

Blocks minutes_blocks(TruePlan& plan, Random& random, const Words& words) {
  PlanTime time = plan_time(random);
  while (time.kind != PlanTime::Kind::year) time = plan_time(random);
  plan = invented_plan({.activities = random.between(4, 8), .sections = 0, .one_responsible = true, .time = time},
                       random, words);
  for (TrueActivity& activity : plan.activities) {
    // Behind the word «срок» it is not said again.
    while (activity.deadline.vague || activity.deadline.needs_plan || activity.deadline.text.starts_with("срок") ||
           activity.deadline.text.find_first_of("\n;(") != std::string::npos) {
      activity.deadline = deadline_in(time, random, words);
    }
    std::erase_if(activity.deadline.reading.intervals, [&](const model::DateInterval& days) {
      return activity.deadline.reading.kind == model::ScheduleKind::recurring || days == time.days;
    });
    activity.expected.clear();
  }
  return minutes_of(plan, random);
}

}  // namespace

Variant variant_of(std::uint64_t seed, const Words& words, const ChoiceRules& rules) {
  Random random(seed);
  Choices choices(random, rules);
  TruePlan truth;
  importer::Body body;
  if (choices.is("document", "report")) {
    body.blocks = report(truth.records, choices, random, words);
  } else if (choices.is("document", "indicators")) {
    body.blocks = indicator_document(truth.records, choices, random, words);
  } else if (choices.is("document", "minutes")) {
    body.blocks = minutes_blocks(truth, random, words);
  } else {
    body.blocks = plan_blocks(truth, choices, random, words);
  }
  std::string bytes = choices.is("format", "docx") ? docx_of(body) : odt_of(body, page_header_of(choices));
  return {.seed = seed, .choices = std::move(choices), .truth = std::move(truth), .bytes = std::move(bytes)};
}

std::string long_plan(int rows, const Words& words) {
  Random random(1);
  std::vector<RowBuilder> cells{{"№", "Мероприятие", "Срок", "Ответственный"}};
  const PlanTime time{.days = *model::year_interval(2026)};
  for (int i = 1; i <= rows; ++i) {
    const std::string text = words.of("doing", random) + " " + words.of("done_to", random) + " по " +
                             words.of("topic", random) + " для " + words.of("group", random) + " " +
                             words.of("tail", random);
    cells.push_back({cell(std::to_string(i) + "."), cell(text), cell(deadline_in(time, random, words).text),
                     cell(words.of("body", random))});
  }
  return docx_of(body({paragraph("План мероприятий на 2026 год"), table(cells)}));
}

}  // namespace vekha::test

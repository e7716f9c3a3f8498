#include "tests/support/variants/variant.hpp"

#include <utility>
#include <vector>

#include "tests/support/body_builder.hpp"
#include "tests/support/variants/body_writer.hpp"
#include "tests/support/variants/layout.hpp"
#include "tests/support/variants/other_tables.hpp"

namespace vekha::test {
namespace {

using Blocks = std::vector<importer::BodyBlock>;

void add(Blocks& blocks, Blocks more) {
  for (importer::BodyBlock& block : more) blocks.push_back(std::move(block));
}

// A grid has the months of one year; a column of years has several.
PlanTime time_for(const Choices& choices, Random& random) {
  for (;;) {
    PlanTime time = plan_time(random);
    const bool grid =
        choices.is("shape", "quarters") || choices.is("shape", "months") || choices.is("shape", "month rows");
    if (grid && time.kind != PlanTime::Kind::year) continue;
    if ((choices.is("shape", "years") || choices.is("shape", "year rows")) && time.kind != PlanTime::Kind::years)
      continue;
    return time;
  }
}

Blocks before_plan(const TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  Blocks blocks;
  if (choices.is("around", "approval")) {
    const std::string body = "администрации " + plan.territory;
    blocks.push_back(paragraph("УТВЕРЖДЁН\nприказом Управления образования " + body + "\nот 15.01." +
                               std::to_string(plan.time.first_year) + " № " + std::to_string(random.between(10, 300))));
  }
  const std::string period = choices.is("period", "title") ? " " + plan.time.words : std::string();
  blocks.push_back({importer::BodyParagraph{.text = plan.title + period, .bold = true, .centered = true}});
  if (choices.is("around", "texts")) {
    for (int i = 0; i < 2; ++i) blocks.push_back(paragraph(words.of("preamble", random)));
  }
  if (choices.is("other tables", "before") || choices.is("other tables", "both")) {
    add(blocks, other_table(plan, random, words));
    blocks.push_back({importer::BodyParagraph{.text = "План мероприятий", .bold = true, .centered = true}});
  }
  if (choices.is("period", "heading")) blocks.push_back(bold_paragraph("Мероприятия " + plan.time.words));
  return blocks;
}

Blocks behind_plan(const TruePlan& plan, const Choices& choices, Random& random, const Words& words) {
  Blocks blocks;
  if (choices.is("around", "texts")) blocks.push_back(paragraph(words.of("preamble", random)));
  if (choices.is("other tables", "behind") || choices.is("other tables", "both")) {
    blocks.push_back(paragraph(""));
    add(blocks, other_table(plan, random, words));
  }
  return blocks;
}

}  // namespace

Variant variant_of(std::uint64_t seed, const Words& words) {
  Random random(seed);
  Choices choices(random);
  PlanStyle style{.activities = random.between(10, 26),
                  .sections = 0,
                  .says_period = !choices.is("period", "nowhere"),
                  .nested_sections = choices.is("section levels", "two"),
                  .time = time_for(choices, random)};
  if (!choices.is("sections", "none")) style.sections = style.nested_sections ? 4 : random.between(2, 4);
  TruePlan plan = invented_plan(style, random, words);
  Blocks table = laid_out(plan, choices, random, words);
  importer::Body body;
  body.blocks = before_plan(plan, choices, random, words);
  add(body.blocks, std::move(table));
  add(body.blocks, behind_plan(plan, choices, random, words));
  if (choices.is("frame", "yes")) {
    importer::BodyTable frame{.rows = {{{.blocks = std::move(body.blocks)}}}};
    body.blocks = {{std::move(frame)}};
  }
  std::string bytes = choices.is("format", "docx") ? docx_of(body) : odt_of(body);
  return {.seed = seed, .choices = std::move(choices), .truth = std::move(plan), .bytes = std::move(bytes)};
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

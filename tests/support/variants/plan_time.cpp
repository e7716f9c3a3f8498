#include "tests/support/variants/deadlines.hpp"

namespace vekha::test {

PlanTime plan_time(Random& random) {
  PlanTime plan;
  plan.first_year = plan.last_year = random.between(2024, 2027);
  const std::string first = std::to_string(plan.first_year);
  switch (random.below(3)) {
    case 0:
      plan.words = "на " + first + " год";
      plan.days = *model::year_interval(plan.first_year);
      break;
    case 1:
      plan.kind = PlanTime::Kind::years;
      plan.last_year += random.between(1, 3);
      plan.words = "на " + first + (random.chance(50) ? "-" : "–") + std::to_string(plan.last_year) + " годы";
      plan.days = {.start = model::year_interval(plan.first_year)->start,
                   .end = model::year_interval(plan.last_year)->end};
      break;
    default:
      plan.kind = PlanTime::Kind::school_year;
      ++plan.last_year;
      plan.words = "на " + first + (random.chance(50) ? "/" : "-") + std::to_string(plan.last_year) + " учебный год";
      plan.days = *model::school_year_interval(plan.first_year);
  }
  return plan;
}

PlanTime exam_time(Random& random) {
  PlanTime plan{.kind = PlanTime::Kind::school_year, .first_year = random.between(2023, 2026), .is_told = false};
  plan.last_year = plan.first_year + 1;
  const std::string year = std::to_string(plan.last_year);
  const std::vector<std::string> words{"по подготовке к ГИА-" + year, "по подготовке и проведению ЕГЭ-" + year,
                                       "по подготовке к государственной итоговой аттестации в " + year + " году",
                                       "подготовки выпускников к ОГЭ и ЕГЭ " + year + " года"};
  plan.words = random.of(words);
  plan.days = *model::school_year_interval(plan.first_year);
  return plan;
}

PlanTime time_before_school(Random& random) {
  PlanTime plan{.first_year = random.between(2024, 2027), .is_told = false, .spring = true};
  plan.last_year = plan.first_year;
  const std::string years =
      std::to_string(plan.first_year) + (random.chance(50) ? "/" : "-") + std::to_string(plan.first_year + 1);
  const std::vector<std::string> words{
      "по подготовке школ к " + years + " учебному году", "готовности учреждений к новому " + years + " учебному году",
      "по подготовке образовательных организаций к началу " + years + " учебного года"};
  plan.words = random.of(words);
  plan.days = {.start = model::make_date(plan.first_year, 3, 1), .end = model::make_date(plan.first_year, 8, 31)};
  return plan;
}

}  // namespace vekha::test

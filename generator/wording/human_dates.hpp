#pragma once

#include <optional>
#include <string>

#include "generator/plan_period.hpp"
#include "generator/wording/words.hpp"
#include "model/date.hpp"
#include "model/schedule.hpp"

/// Dates and deadlines as people say them (conventions D-3), in the language of the theme's words.
namespace vekha::generator {

/// «1 апреля 2021 года»
std::string human_date(model::Date date, const Words& words);

/// «апрель 2021 года», the name of a page; month is 1..12.
std::string human_month(int year, unsigned month, const Words& words);
/// «апрель»; «в апреле»
std::string month_name(unsigned month, const Words& words);
std::string in_month(unsigned month, const Words& words);

/// «1 апреля 2021 года», «апрель 2021», «апрель – май 2021», «с 6 по 17 октября 2025 года», «до 1 апреля 2021 года»,
/// «с ноября 2020 года», «2021 год», «2021–2023 годы». One end at least must be there.
std::string human_interval(const model::DateInterval& interval, const Words& words);

/// «2021 год», «2017–2020 годы», «2020–2021»; empty where nothing is known.
std::string human_period(const PlanPeriod& period, const Words& words);

/// The whole schedule: several dates as a list, «весь срок плана», «срок зависит: …», «срок не указан»;
/// «как в документе» where the words of the document could not be read, these words where the days are approximate.
std::string human_schedule(const model::Schedule& schedule, const PlanPeriod& period, const Words& words);

/// What of a schedule comes next on a day: the nearest date alone; else the whole schedule.
std::string human_next(const model::Schedule& schedule, const PlanPeriod& period, model::Date today,
                       const Words& words);

}  // namespace vekha::generator

#pragma once

#include <optional>

#include "importer/interpretation/schedule/phrase.hpp"
#include "importer/interpretation/schedule/years.hpp"
#include "model/schedule.hpp"

namespace vekha::importer::schedule {

/// The schedule of a phrase with a rule. Its dates say either when in each year («ежегодно до 1 сентября», «2 раза в
/// год (октябрь, апрель)») or between which days the rule holds («ежемесячно с октября 2021 г.»); without dates that is
/// the plan's period. Nothing where it is not clear which, or how often.
std::optional<model::Schedule> recurring(const Phrase& phrase, const PlanYears& plan);

}  // namespace vekha::importer::schedule

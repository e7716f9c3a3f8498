#pragma once

#include <optional>

#include "importer/interpretation/schedule/phrase.hpp"
#include "importer/interpretation/schedule/years.hpp"
#include "model/schedule.hpp"

namespace vekha::importer::schedule {

/// The schedule that a phrase means in a plan; its text is left empty. Of what the phrase says, the first of these is
/// the kind: recurring, dates, interval or deadline or open, continuous, conditional. Nothing where dates can't be
/// settled.
std::optional<model::Schedule> schedule_of(const Phrase& phrase, const PlanYears& plan);

}  // namespace vekha::importer::schedule

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/site/permalinks.hpp"
#include "generator/site/site_model.hpp"

namespace vekha::generator {

/// The key of the word for what a document is: plan, programme, decisions of a meeting.
std::string_view kind_word(const model::Document& document);

/// Widens a period so that it holds both ends of an interval, as far as they are known.
void widen(PlanPeriod& period, const model::DateInterval& interval);

/// The plan of a document: period, addresses and short title; states and schools are set later. municipality: its
/// folder. names: of the municipality's plans.
Plan make_plan(SiteDocument document, const std::string& municipality, const Settings& settings, Names& names,
               const Words& words);

/// Titles that several plans of a municipality share get a number, so that pages and links can be told apart.
void set_titles_apart(std::vector<Plan>& plans, const Words& words);

/// Editions of one plan have its title and its period: the one that was approved last is in force, else the last by
/// file name.
void set_editions(std::vector<Plan>& plans);

}  // namespace vekha::generator

#pragma once

#include <string>

#include "generator/feeds/csv.hpp"
#include "generator/site/site_model.hpp"
#include "generator/wording/words.hpp"

namespace vekha::generator {

/// The activities of a plan as a table: a row for each, in the order of the plan, with the words of the document beside
/// the dates that were read from them (ISO 8601), and the addresses of the row on its page and in its document;
/// then the plan's columns that have no field of their own, under their headings.
/// Headings are in the site's language.
std::string activity_table(const Site& site, const Plan& plan, const Words& words, CsvDialect dialect);

/// What one activity says, for tables and calendars: its text, or each actor with what it does.
std::string text_of(const Plan& plan, const model::Activity& activity);
/// Those who answer for an activity, as the document names them.
std::string responsible_of(const model::Activity& activity);

/// The address of an activity on the page of its plan: absolute where the site knows its own, else the file beside.
std::string address_of_activity(const Site& site, const Plan& plan, const model::Activity& activity);

}  // namespace vekha::generator

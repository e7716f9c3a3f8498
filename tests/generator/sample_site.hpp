#pragma once

#include <map>
#include <string>

#include "generator/generate.hpp"
#include "generator/site/site_model.hpp"
#include "generator/templates/theme.hpp"

/// A small site made in memory: two municipalities with plans, a report and indicators.
namespace vekha::tests {

/// The program's theme in Russian.
const generator::Theme& sample_theme();

/// The words of the program's theme in Russian or English.
const generator::Words& default_words(model::Language language = model::Language::ru);

/// A plan of «Луговой округ» for 2021 with two schools, four activities and its table, approved.
model::Document sample_plan();
/// A report on sample_plan(), up to 30 June 2021.
model::Document sample_report();
/// Indicators of the municipality and of School No. 7.
model::Document sample_indicators();

/// The three documents in the folder "lugovoy", on 15 October 2021.
generator::SiteInput sample_input();

/// All files of a site by path; fails the running test where the theme has mistakes.
std::map<std::string, std::string> generated(generator::SiteInput input,
                                             const generator::Theme& theme = sample_theme());

/// All files of the site of sample_input(), made once.
const std::map<std::string, std::string>& sample_files();

/// A page of that site with plain spaces, so that expectations can be read; "no <path>" where there is none.
std::string sample_page(const std::string& path);

}  // namespace vekha::tests

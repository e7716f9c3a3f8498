#pragma once

#include <string>
#include <vector>

#include "generator/output_file.hpp"
#include "generator/site/site_model.hpp"
#include "generator/wording/words.hpp"

namespace vekha::generator {

/// One for each data set of open_data(), in its order.
std::vector<DataSetPassport> data_set_passports(const Site& site, const Words& words);

/// The data sets of the site in the form of the methodical recommendations on open data, version 3.0:
/// opendata/list.csv, and for each set its passport (meta.csv), its data and their structure. Activities, indicators,
/// participants and documents. Earlier versions of the data stay, and the passports list them. Empty where the settings
/// name no ИНН, no responsible person or no address of the site.
std::vector<OutputFile> open_data(const Site& site, const Words& words);

}  // namespace vekha::generator

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "generator/output_file.hpp"
#include "model/date.hpp"

namespace vekha::generator {

/// Data sets of the national form keep their earlier versions: a file of data has the day in its name, and stays when
/// a later build has other data.

/// The most versions of one set that a site shows; older ones are left out. States change from day to day, so a site
/// that is built daily has hundreds a year.
inline constexpr std::size_t most_data_versions = 400;

/// Whether a path is that of a data file or of a structure:
/// "opendata/9900012340-activities/data-20250301-structure-20261101.csv", "opendata/…/structure-20261101.csv".
bool is_data_version(std::string_view path);

/// The day in the name of a data file. path: is_data_version(), of data.
model::Date day_of_data(std::string_view path);

/// Where the data of today stand, and which older files stand beside them.
struct DataVersions {
  std::string current;                        ///< path: an earlier file where that has the same bytes, else today's
  std::vector<const OutputFile*> earlier;     ///< data, the newest first
  std::vector<const OutputFile*> structures;  ///< of earlier data, the newest first; without today's
};

/// folder: of the set, with its '/'. data, structure: paths for a version of today; bytes: its data. earlier: files of
/// all sets, in any order; those of days after today's are left out. The views into `earlier` live as long as it.
DataVersions data_versions(std::string_view folder, const std::string& data, const std::string& structure,
                           std::string_view bytes, std::span<const OutputFile> earlier);

}  // namespace vekha::generator

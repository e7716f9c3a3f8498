#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "generator/output_file.hpp"
#include "generator/site/site_model.hpp"
#include "generator/wording/words.hpp"

namespace vekha::generator {

/// A data file to be made: its bytes are asked for when it is written, so that many can be made at once.
struct DataFile {
  std::string path;
  std::function<std::string()> bytes;
};

/// What a site offers besides its pages: of each plan its JSON, tables and calendar, of each school its calendar, a
/// feed where the site knows its address. In the order of the site. site and words must outlive the files.
std::vector<DataFile> data_files(const Site& site, const Words& words);

/// sitemap.xml of all pages among the files but those in `unlisted` (ascending); empty where the site does not know its
/// address.
std::vector<OutputFile> sitemap_of(const Site& site, std::span<const OutputFile> files,
                                   std::span<const std::string> unlisted);

}  // namespace vekha::generator

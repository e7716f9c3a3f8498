#pragma once

#include <filesystem>
#include <string>

#include "generator/mistake.hpp"
#include "model/message.hpp"

namespace vekha::generator {

/// Who is named where: a table of the persons in the plans of a published tree and of the pages that show their names,
/// a row a person and page, for consents that must name addresses. Where nobody is named there is only the head.
/// base_url: put before the pages; may be empty. Reads the pages, not the documents, so that it lists what readers see.
/// Files that can't be read are mistakes: the table lacks what they show.
Reading<std::string> named_people(const std::filesystem::path& site, const std::string& base_url,
                                  model::Language language);

}  // namespace vekha::generator

#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/terminal.hpp"
#include "generator/templates/theme.hpp"

namespace vekha::app {

/// The theme of a name or a folder: a folder as it is, else content/themes/<name>, else the one that is part of the
/// program. Empty where there is none or it has mistakes, after saying which. What its language lacks is said as well.
/// language: of the site.
std::optional<generator::Theme> load_theme(const std::filesystem::path& content, const std::string& choice,
                                           model::Language language, Terminal& terminal);

}  // namespace vekha::app

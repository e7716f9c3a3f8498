#pragma once

#include <string>
#include <vector>

#include "app/terminal.hpp"

namespace vekha::app {

/// Runs one command line, without the program's name. All commands of docs/contract.md; wrong usage names the nearest
/// right word.
Exit run(std::vector<std::string> arguments, Terminal& terminal);

}  // namespace vekha::app

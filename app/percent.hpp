#pragma once

#include <string>

#include "model/message.hpp"

namespace vekha::app {

/// A share as people read it: 0.9957 is «99,57 %», in English "99.57 %"; 1 is «100 %». Rounded down, so that 100 is
/// all. The words are those of a terminal.
std::string percent(double share, const model::MessageCatalogue& words);

}  // namespace vekha::app

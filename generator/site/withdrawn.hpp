#pragma once

#include <string>
#include <string_view>

#include "model/date.hpp"

namespace vekha::generator {

/// An address that told of a document, and the day from which it does no more. Nothing of the document is kept: it may
/// have been taken down for what its title says.
struct WithdrawnPage {
  std::string path;
  model::Date since{};
  friend bool operator==(const WithdrawnPage&, const WithdrawnPage&) = default;
};

/// The calendar of the plan or school that an address told of; empty for other pages. Subscriptions go on asking for
/// it.
std::string withdrawn_calendar_path(std::string_view page_path);

}  // namespace vekha::generator

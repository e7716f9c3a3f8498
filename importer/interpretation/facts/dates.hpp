#pragma once

#include <optional>

#include "importer/interpretation/facts/document_words.hpp"
#include "language/words.hpp"
#include "model/date.hpp"

namespace vekha::importer::head {

/// A date in a text: tokens [first, last).
struct FoundDate {
  model::Date date;
  int first = 0, last = 0;
};

/// The date that begins at a token: «29.03.2021», «06» октября 2021 года, 17 января 2017 г. Empty where none does.
std::optional<FoundDate> date_at(const language::Words& words, const DocumentWords& known, int at);

/// A year of a plan, 1990..2099.
std::optional<int> year_at(const language::Words& words, int at);

}  // namespace vekha::importer::head

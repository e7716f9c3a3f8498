#pragma once

#include <string>
#include <vector>

#include "importer/body/body.hpp"
#include "model/block.hpp"

namespace vekha::importer {

/// The text of a paragraph as it is published.
struct PublishedText {
  std::string text;  ///< normalized(), with the marks of notes and prompts
  std::vector<model::StruckText> struck;

  [[nodiscard]] bool empty() const { return text.empty() && struck.empty(); }
};

/// Text and what is crossed out of it make the whole line with its spaces, put together at the places.
PublishedText published_text(const BodyParagraph& paragraph);

}  // namespace vekha::importer

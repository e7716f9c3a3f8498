#pragma once

#include <functional>
#include <string>

#include "model/document.hpp"

namespace vekha::generator {

/// A text of a document, with what stands over or beside it.
struct DocumentText {
  std::string& text;
  std::string heading;           ///< of the column, or the name of the passport entry; may be empty
  model::SourceLocation source;  ///< empty where the model has none
};

/// Calls a function for every text of a document that can reach any output: every field, every cell, names of pictures,
/// arguments of diagnostics. Not the name of the file.
void for_each_text(model::Document& document, const std::function<void(const DocumentText&)>& visit);

}  // namespace vekha::generator

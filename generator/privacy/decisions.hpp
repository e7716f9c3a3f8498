#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "generator/mistake.hpp"
#include "model/date.hpp"

namespace vekha::generator {

enum class DecisionKind {
  release,   ///< publish a document that looks like a draft
  block,     ///< publish no document that has this fragment
  mask,      ///< replace a fragment by the words for what is hidden
  initials,  ///< show somebody's name with initials
  post,      ///< show somebody's post alone
  allow,     ///< show a fragment: a phone, an e-mail address, a parent's name, the full name of somebody in their work
};

/// What somebody decided about a document, with a name, a day and a reason. It is bound to what was decided about: a
/// release to the file's SHA-256, the others to the fragment word for word. When that changes, the decision lapses.
struct Decision {
  std::string document;  ///< below content/documents/: "kirovsk/plan.docx"
  DecisionKind kind{};
  std::string sha256;    ///< of a release: the first 12 hexadecimal digits at least
  std::string fragment;  ///< of the others
  std::string author, reason;
  model::Date date{};
  int line = 0;  ///< in the file
};

/// Reads content/decisions.toml: tables [[decision]]. A decision that lacks something is a mistake and left out. Never
/// throws.
Reading<std::vector<Decision>> read_decisions(std::string_view toml, std::string_view file = "decisions.toml");

/// A mistake for each decision about a document that is not there. documents: paths below content/documents/.
Mistakes decisions_without_document(std::span<const Decision> decisions, std::span<const std::string> documents,
                                    std::string_view file = "decisions.toml");

}  // namespace vekha::generator

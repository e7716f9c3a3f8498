#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "generator/mistake.hpp"
#include "generator/privacy/decisions.hpp"
#include "generator/privacy/personal_data.hpp"
#include "model/document.hpp"

namespace vekha::generator {

enum class Verdict {
  publish,
  hold_back,  ///< looks like a draft, and nobody released it; no fault
  block,      ///< shows what must not be shown
};

/// What became of one piece of personal data.
enum class Treatment { shown, initials, post, masked, warned, blocked };

struct ReviewFinding {
  PersonalData kind{};
  Treatment treatment{};
  std::string fragment;
  model::SourceLocation source;  ///< its first place, where the model knows it
};

struct Review {
  Verdict verdict = Verdict::publish;
  model::Document document;             ///< masked: the only source of all output; empty unless the verdict is publish
  std::vector<ReviewFinding> findings;  ///< each fragment once, in document order
  /// For people: why it is held back or blocked, what was masked, which decisions lapsed. The document is not named:
  /// the caller knows it.
  Mistakes notices;
};

/// Applies the policy for personal data and the decisions to a document.
/// name: its path below content/documents/. public_contacts: phones and addresses that may be shown, in any spelling.
/// Contacts of organisations that are not listed are masked; everything else personal blocks the document unless a
/// decision masks it. Groups of fewer than five children with a sensitive attribute are reported and stay. People named
/// in their work are shown as staff.hpp says.
Review review(model::Document document, std::string_view name, std::span<const Decision> decisions,
              std::span<const std::string> public_contacts);

/// Whether a phone or an address is the same as another: digits of phones without the prefix, addresses without case.
bool is_same_contact(std::string_view a, std::string_view b);

}  // namespace vekha::generator

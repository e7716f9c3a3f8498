// White space is unseen where what comes before it is, on every way through the sections, white space or the tag of a
// block, and likewise where on every way the tag of a block comes next. Both are one question, asked forwards and then
// backwards: is there a gap at this place for certain? A section may be left out, shown, or shown again and again, so
// the answer at its beginning depends on its end. A piece makes a gap, ends it, or leaves it; so does a section as a
// whole, and what it does is known from its pieces before any of them is asked.
#include "generator/templates/white_space.hpp"

#include <algorithm>
#include <vector>

#include "generator/templates/markup_pieces.hpp"

namespace vekha::generator {
namespace {

enum class Effect { leaves, makes_gap, ends_gap };

struct Step {
  Effect effect = Effect::leaves;
  bool enters = false, leaves = false;  // a section
};

Step forward_step(const Piece& piece) {
  switch (piece.role) {
    case PieceRole::space:
    case PieceRole::block:
    case PieceRole::box_begin:
      return {Effect::makes_gap};
    case PieceRole::content:
    case PieceRole::box_end:
      return {Effect::ends_gap};
    case PieceRole::section:
      return {.enters = true};
    case PieceRole::end:
      return {.leaves = true};
    case PieceRole::unseen:
      break;
  }
  return {};
}

Step backward_step(const Piece& piece) {
  switch (piece.role) {
    case PieceRole::block:
    case PieceRole::box_end:
      return {Effect::makes_gap};
    case PieceRole::content:
    case PieceRole::box_begin:
      return {Effect::ends_gap};
    case PieceRole::section:
      return {.leaves = true};
    case PieceRole::end:
      return {.enters = true};
    case PieceRole::space:  // would be its own reason: of two spaces each would go because of the other
    case PieceRole::unseen:
      break;
  }
  return {};
}

/// For every step that enters a section whether the section, once shown, ends a gap.
std::vector<bool> gap_enders(const std::vector<Step>& steps) {
  std::vector<bool> enders(steps.size());
  std::vector<std::size_t> open;
  std::vector<Effect> effects{Effect::leaves};
  for (std::size_t i = 0; i < steps.size(); ++i) {
    Effect effect = steps[i].effect;
    if (steps[i].enters) {
      open.push_back(i);
      effects.push_back(Effect::leaves);
    } else if (steps[i].leaves && !open.empty()) {
      effect = effects.back() == Effect::ends_gap ? Effect::ends_gap : Effect::leaves;
      enders[open.back()] = effect == Effect::ends_gap;
      effects.pop_back();
      open.pop_back();
    }
    if (effect != Effect::leaves) effects.back() = effect;
  }
  return enders;
}

/// Whether there is a gap for certain before each step; before the first there is.
std::vector<bool> certain_gaps(const std::vector<Step>& steps) {
  const auto enders = gap_enders(steps);
  std::vector<bool> gaps(steps.size());
  std::vector<bool> before;  // the open sections
  bool gap = true;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    gaps[i] = gap;
    if (steps[i].effect != Effect::leaves) gap = steps[i].effect == Effect::makes_gap;
    if (steps[i].enters) {
      before.push_back(gap);
      gap = gap && !enders[i];
    } else if (steps[i].leaves && !before.empty()) {
      gap = gap && before.back();
      before.pop_back();
    }
  }
  return gaps;
}

std::string_view instead_of(const Piece& space, bool seen) {
  if (seen) return " ";
  return std::ranges::count(space.text, '\n') > 1 ? "\n" : "";
}

}  // namespace

std::string without_unseen_space(std::string_view text) {
  const auto pieces = pieces_of(text);
  std::vector<Step> forwards(pieces.size()), backwards(pieces.size());
  std::ranges::transform(pieces, forwards.begin(), forward_step);
  std::ranges::transform(pieces, backwards.rbegin(), backward_step);
  const auto after = certain_gaps(forwards);
  const auto before = certain_gaps(backwards);
  std::string out;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool unseen = after[i] || before[pieces.size() - 1 - i];
    out += pieces[i].role == PieceRole::space ? instead_of(pieces[i], !unseen) : pieces[i].text;
  }
  return out;
}

}  // namespace vekha::generator

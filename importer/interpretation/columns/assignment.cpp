#include "importer/interpretation/columns/assignment.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

// Columns bear on each other only by the single roles that others have taken, and there are few of those. So the sum
// from a column on depends on the set of roles taken before it, one bit a role: `from_here[column][taken]` is the best
// sum of this column and those to its right, worked out from the right; `so_far[column][taken]` the best sum of those
// to its left by which just these are taken. The best sum in which a column has a given role is the greatest
// so_far + weight + from_here behind it.
namespace vekha::importer {
namespace {

constexpr int impossible = -1'000'000'000;

class Assigner {
 public:
  Assigner(const WeighedColumns& columns, int second, ColumnRole needed) : columns_(columns), second_(second) {
    bits_.fill(0);
    add_bit(needed);
    needed_ = bit_of(needed);
    for (const auto& roles : columns) {
      for (const WeighedRole& role : roles) add_bit(role.role);
    }
  }

  Assignment assign() && {
    weigh_from_the_right();
    Assignment out{
        .possible = from_here_[0][0] > impossible / 2, .sum = from_here_[0][0], .roles = {}, .best_with = {}};
    if (!out.possible) return out;
    weigh_from_the_left();
    std::size_t taken = 0;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      const WeighedRole chosen = best_role(column, taken);
      out.roles.push_back(chosen.role);
      out.best_with.push_back(sums_with_each(column));
      taken |= bit_of(chosen.role);
    }
    return out;
  }

 private:
  void add_bit(ColumnRole role) {
    if (!traits_of(role).single || bit_of(role) != 0) return;
    bits_[static_cast<std::size_t>(role)] = states_;
    states_ *= 2;
  }
  [[nodiscard]] std::size_t bit_of(ColumnRole role) const { return bits_[static_cast<std::size_t>(role)]; }

  // What a role adds where others are taken.
  [[nodiscard]] int gain(const WeighedRole& role, std::size_t taken) const {
    return role.weight - ((bit_of(role.role) & taken) != 0 ? second_ : 0);
  }

  // The best sum from a column on where it has this role.
  [[nodiscard]] int with(std::size_t column, const WeighedRole& role, std::size_t taken) const {
    return gain(role, taken) + from_here_[column + 1][taken | bit_of(role.role)];
  }

  // Roles come before none, so that of equal sums the one further to the left is taken.
  [[nodiscard]] WeighedRole best_role(std::size_t column, std::size_t taken) const {
    for (const WeighedRole& role : columns_[column]) {
      if (with(column, role, taken) == from_here_[column][taken]) return role;
    }
    return {};
  }

  void weigh_from_the_right() {
    from_here_.assign(columns_.size() + 1, std::vector<int>(states_, impossible));
    for (std::size_t taken = 0; taken < states_; ++taken) {
      if ((taken & needed_) == needed_) from_here_.back()[taken] = 0;
    }
    for (std::size_t column = columns_.size(); column-- > 0;) {
      for (std::size_t taken = 0; taken < states_; ++taken) {
        int best = with(column, {}, taken);
        for (const WeighedRole& role : columns_[column]) best = std::max(best, with(column, role, taken));
        from_here_[column][taken] = best;
      }
    }
  }

  void weigh_from_the_left() {
    so_far_.assign(columns_.size() + 1, std::vector<int>(states_, impossible));
    so_far_[0][0] = 0;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      for (std::size_t taken = 0; taken < states_; ++taken) {
        const int before = so_far_[column][taken];
        if (before == impossible) continue;
        const auto reach = [&](const WeighedRole& role) {
          int& sum = so_far_[column + 1][taken | bit_of(role.role)];
          sum = std::max(sum, before + gain(role, taken));
        };
        reach({});
        std::ranges::for_each(columns_[column], reach);
      }
    }
  }

  [[nodiscard]] std::vector<WeighedRole> sums_with_each(std::size_t column) const {
    std::vector<WeighedRole> out;
    const auto add = [&](const WeighedRole& role) {
      int best = impossible;
      for (std::size_t taken = 0; taken < states_; ++taken) {
        if (so_far_[column][taken] != impossible)
          best = std::max(best, so_far_[column][taken] + with(column, role, taken));
      }
      if (best > impossible / 2) out.push_back({.role = role.role, .weight = best});
    };
    add({});
    std::ranges::for_each(columns_[column], add);
    return out;
  }

  const WeighedColumns& columns_;
  int second_;
  std::array<std::size_t, 64> bits_{};  // by role; 0: may stand over any number of columns
  std::size_t states_ = 1;              // sets of single roles
  std::size_t needed_ = 0;
  std::vector<std::vector<int>> from_here_, so_far_;
};

}  // namespace

Assignment best_assignment(const WeighedColumns& columns, int second, ColumnRole needed) {
  return Assigner(columns, second, needed).assign();
}

}  // namespace vekha::importer

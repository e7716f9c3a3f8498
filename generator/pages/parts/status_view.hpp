#pragma once

#include <array>
#include <cstddef>

#include "generator/site/site_model.hpp"
#include "generator/view.hpp"

namespace vekha::generator {

/// How many activities are in each state, in the order of all_statuses().
class StatusCounts {
 public:
  StatusCounts() = default;
  explicit StatusCounts(const Plan& plan) {
    for (const ActivityState& state : plan.states) add(state.status);
  }
  void add(Status status) { ++counts_[static_cast<std::size_t>(status)]; }
  [[nodiscard]] std::size_t of(Status status) const { return counts_[static_cast<std::size_t>(status)]; }
  [[nodiscard]] std::size_t total() const {
    std::size_t sum = 0;
    for (const std::size_t count : counts_) sum += count;
    return sum;
  }

 private:
  std::array<std::size_t, 16> counts_{};
};

/// Names of the partial "tag": word, tag_class, icon.
View tag_view(Status status, const Words& words);

/// Names of the partial "progress": label, bars. Counts only, never a score.
View progress_view(const StatusCounts& counts, const Words& words);

/// «идёт 41, у 20 срок прошёл, а отчёта нет»: the states that a summary sentence names; empty where there are none.
std::string counts_sentence(const StatusCounts& counts, const Words& words);

}  // namespace vekha::generator

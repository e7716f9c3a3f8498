#include "importer/interpretation/schedule/schedule.hpp"

namespace vekha::importer {
model::Schedule read_schedule(std::string_view text, const Vocabulary&, const std::optional<model::DateInterval>&, std::optional<int>) {
  model::Schedule schedule;
  schedule.text = std::string(text);
  return schedule;
}
}  // namespace vekha::importer

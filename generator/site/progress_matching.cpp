#include "generator/site/progress_matching.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "generator/site/text_key.hpp"
#include "language/text.hpp"

// A row of a report and an activity are one where they have one number and most words in common: plans number anew in
// every section, and reports shorten texts. Without such a number only the same words count. Nothing is matched by
// likeness alone: a mark at the wrong activity is worse than none.
namespace vekha::generator {
namespace {

/// Below this the same number belongs to another activity.
constexpr double least_likeness = 0.6;
/// Activities with one number that are compared with a row: a plan that numbers again in every section has a few tens.
constexpr std::size_t most_candidates = 50;

std::string number_key(std::string_view number) {
  std::string key;
  for (const std::string& part : language::words_of(number)) key.append(part).append(".");
  return key;
}

struct Index {
  std::multimap<std::string, std::size_t> by_number;
  std::map<std::string, std::size_t> by_text;

  explicit Index(std::span<const model::Activity> activities) {
    for (std::size_t i = 0; i < activities.size(); ++i) {
      if (activities[i].number) by_number.emplace(number_key(*activities[i].number), i);
      by_text.emplace(text_key(activities[i].text), i);
    }
  }
};

std::optional<std::size_t> best_by_number(const Index& index, const model::ProgressRecord& record,
                                          std::span<const model::Activity> activities) {
  std::optional<std::size_t> best;
  double best_likeness = least_likeness;
  if (!record.number) return best;
  auto [at, end] = index.by_number.equal_range(number_key(*record.number));
  for (std::size_t tried = 0; at != end && tried < most_candidates; ++at, ++tried) {
    const double like = likeness(activities[at->second].text, record.text);
    if (like >= best_likeness && (!best || like > best_likeness)) {
      best = at->second;
      best_likeness = like;
    }
  }
  return best;
}

}  // namespace

double likeness(std::string_view a, std::string_view b) {
  auto left = language::words_of(a);
  auto right = language::words_of(b);
  if (left.empty() || right.empty()) return 0;
  std::ranges::sort(left);
  std::ranges::sort(right);
  std::vector<std::string> common;
  std::ranges::set_intersection(left, right, std::back_inserter(common));
  return 2.0 * static_cast<double>(common.size()) / static_cast<double>(left.size() + right.size());
}

std::vector<std::optional<std::size_t>> matched_activities(std::span<const model::ProgressRecord> records,
                                                           std::span<const model::Activity> activities) {
  const Index index(activities);
  std::vector<std::optional<std::size_t>> matches;
  matches.reserve(records.size());
  for (const model::ProgressRecord& record : records) {
    std::optional<std::size_t> match = best_by_number(index, record, activities);
    if (!match && !record.text.empty()) {
      if (const auto same = index.by_text.find(text_key(record.text)); same != index.by_text.end())
        match = same->second;
    }
    matches.push_back(match);
  }
  return matches;
}

}  // namespace vekha::generator

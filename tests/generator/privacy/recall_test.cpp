#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <set>

#include "generator/privacy/personal_data.hpp"
#include "tests/support/planted_data.hpp"

/// What conventions of the trade ask of the detection: everything that a checksum or a fixed form confirms, nineteen of
/// twenty of the rest, and next to nothing of the numbers that only look alike.
namespace vekha::generator {
namespace {

constexpr std::size_t each = 40;
constexpr std::size_t innocents = 720;
constexpr std::array<unsigned, 3> seeds{1, 20261122, 77};

struct Count {
  std::size_t found = 0, all = 0;
  [[nodiscard]] double share() const { return static_cast<double>(found) / static_cast<double>(all); }
};

std::map<std::string, Count> recall(unsigned seed, std::vector<std::string>& missed) {
  std::map<std::string, Count> counts;
  for (const auto& planted : tests::planted_texts(seed, each)) {
    Count& count = counts[planted.kind];
    ++count.all;
    const auto findings = find_personal_data(planted.text, {.heading = {}, .year = 2025});
    const bool found = std::ranges::any_of(
        findings, [&](const PersonalFinding& one) { return one.begin <= planted.begin && one.end >= planted.end; });
    if (found) {
      ++count.found;
    } else {
      missed.push_back(planted.kind + ": " + planted.text);
    }
  }
  return counts;
}

TEST(PersonalDataRecall, of_planted_texts) {
  const std::set<std::string> certain{"private-phone", "work-phone", "private-email", "work-email",
                                      "snils",         "person-inn", "bank-card"};
  for (const unsigned seed : seeds) {
    std::vector<std::string> missed;
    for (const auto& [kind, count] : recall(seed, missed)) {
      std::cout << kind << ": " << count.found << " of " << count.all << ", ";
      EXPECT_GE(count.share(), certain.contains(kind) ? 1.0 : 0.95) << kind << ", seed " << seed;
    }
    std::cout << "seed " << seed << "\n";
    for (const auto& text : missed) std::cout << "  missed " << text << "\n";
  }
}

TEST(PersonalDataRecall, false_alarms_are_rare) {
  for (const unsigned seed : seeds) {
    std::size_t alarms = 0;
    for (const auto& text : tests::innocent_texts(seed, innocents)) {
      const auto findings = find_personal_data(text, {.heading = {}, .year = 2025});
      if (findings.empty()) continue;
      ++alarms;
      std::cout << "  alarm " << name_of(findings.front().kind) << ": " << text << "\n";
    }
    std::cout << alarms << " false alarms in " << innocents << "\n";
    EXPECT_LE(alarms * 100, innocents) << "seed " << seed;
  }
}

}  // namespace
}  // namespace vekha::generator

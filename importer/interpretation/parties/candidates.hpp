#pragma once

#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

#include "importer/interpretation/parties/party_merge.hpp"

namespace vekha::importer::parties {

/// All mentions with one key.
struct Candidate {
  std::string key;
  PartyName name;                  ///< the first mention
  std::vector<std::string> names;  ///< display forms in order of appearance, without repeats
  std::string best;                ///< the fullest display form
  int best_rank = std::numeric_limits<int>::min();
  std::string position;
  std::vector<std::size_t> inside;  ///< candidates it belongs to or consists of
  std::vector<int> texts;           ///< in which it is mentioned, ascending, without repeats
  int count = 0;
  bool takes_part = false;
};

/// The candidates of a document and which of them are one. Union-find with the earliest candidate as the root.
class Candidates {
 public:
  explicit Candidates(const std::vector<Mentioned>& mentioned);

  [[nodiscard]] std::size_t size() const { return all_.size(); }
  [[nodiscard]] const Candidate& operator[](std::size_t index) const { return all_[index]; }
  [[nodiscard]] std::size_t root(std::size_t index) const;
  void unite(std::size_t a, std::size_t b);
  /// The candidate of a key; size() where there is none.
  [[nodiscard]] std::size_t find(const std::string& key) const;
  /// True when both are named in one text.
  [[nodiscard]] bool together(std::size_t a, std::size_t b) const;

  /// The names of a candidate are in another case than the nominative: they name the party only where no other does.
  void mark_oblique(std::size_t index) { all_[index].best_rank -= 100'000; }

  /// A candidate that can't be told to be any one party: links to it are not made.
  void leave_unresolved(std::size_t index) { unresolved_[index] = true; }
  [[nodiscard]] bool is_unresolved(std::size_t index) const { return unresolved_[index]; }

 private:
  std::size_t add(const PartyName& name, int text, bool takes_part);

  std::vector<Candidate> all_;
  std::unordered_map<std::string, std::size_t> by_key_;
  mutable std::vector<std::size_t> parent_;
  std::vector<bool> unresolved_;
};

void unite_persons(Candidates& candidates, model::Diagnostics& diagnostics);
void unite_schools(Candidates& candidates, model::Diagnostics& diagnostics);
void unite_organisations(Candidates& candidates);

}  // namespace vekha::importer::parties

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "generator/site/site_model.hpp"

namespace vekha::generator {

/// Schools that get a page in a municipality; the largest cities have fewer than a thousand. Those beyond stay in the
/// texts and tables of their plans.
inline constexpr std::size_t most_schools = 3'000;

/// The schools of one municipality, gathered from its documents. Within a municipality the number decides, else the
/// name without its legal form.
class SchoolRegister {
 public:
  explicit SchoolRegister(const Words& words) : words_(words) {}

  /// Takes the schools of a document in; documents in the order of their files.
  void add(const model::Document& document);
  /// The schools by number, then those without one by name, with their addresses below the municipality's folder. Call
  /// once, after all documents.
  std::vector<School> finish(std::string_view municipality_slug);

  /// Whom each activity of a document concerns: indices in finish(), ascending. own: named by the document, or as
  /// somebody's place of work; shared: members of a group, without the own ones. After finish() only.
  struct Concerned {
    std::vector<std::size_t> own, shared;
    std::vector<std::vector<std::size_t>> by_action;  ///< of each action, where the activity has some
  };
  [[nodiscard]] std::vector<Concerned> concerned(const model::Document& document) const;
  /// The places in finish() of parties of a document, ascending; what is no school is left out. After finish() only.
  [[nodiscard]] std::vector<std::size_t> places_of(const model::Document& document,
                                                   const std::vector<model::PartyId>& ids) const;
  /// Adds the mentors and mentees that a document names. After finish() only.
  void add_partnerships(const model::Document& document, std::vector<School>& schools) const;

 private:
  struct Entry {
    std::vector<std::string> names;
    std::string number, head;
    std::size_t place = 0;  ///< in finish(); before it 0
  };
  using PartyMap = std::map<model::PartyId, const model::Party*>;

  std::optional<std::size_t> entry_of(const model::Party& party);
  [[nodiscard]] const Entry* find(const model::Party& party) const;
  void collect(const PartyMap& parties, const model::PartyId& id, bool member, Concerned& found, int depth) const;
  [[nodiscard]] School school_of(const Entry& entry) const;

  const Words& words_;
  std::vector<Entry> entries_;  // in the order in which they were met; each has a name at least
  // "#7" or the key of a name: an index of entries_. The first school that has a key keeps it, and an entry without a
  // number has all keys of its names but those that others had first.
  std::map<std::string, std::size_t, std::less<>> by_key_;
};

}  // namespace vekha::generator

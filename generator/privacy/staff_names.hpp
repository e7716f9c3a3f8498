#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "generator/privacy/staff.hpp"
#include "model/document.hpp"

namespace vekha::generator {

/// The people whom a document names in their work, and how each is shown in all its texts. Forms of one name are one
/// person: who is shown by initials in one cell is so in the next.
class StaffNames {
 public:
  /// The document must outlive this, and nothing may be added to it or removed from it until apply().
  explicit StaffNames(model::Document& document);

  /// Whether the document names somebody in exactly these words.
  [[nodiscard]] bool names(std::string_view fragment) const { return written_.contains(fragment); }

  /// Somebody decided how the person of these words is shown. names(fragment) must hold.
  void decide(std::string_view fragment, NameShown shown);

  /// A name that is not shown as it is written, though nobody decided so: the first form of each.
  struct Change {
    std::string name;
    NameShown shown{};
    model::SourceLocation source;
  };
  [[nodiscard]] std::vector<Change> changes() const;

  /// Rewrites the document's texts. `unnamed` stands where neither a name nor a post is left.
  void apply(std::string_view unnamed);

 private:
  struct Text {
    std::string* text;
    std::vector<NamedPerson> people;
    model::SourceLocation source;
  };

  [[nodiscard]] NameShown shown(const NamedPerson& person) const;
  void know_duties();
  void apply_to_parties(std::string_view unnamed);

  model::Document& document_;
  std::vector<Text> texts_;                                  // those that name somebody
  std::map<std::string, std::string, std::less<>> written_;  // name as written → key
  std::set<std::string> heads_, teachers_, responsible_;     // keys
  std::map<std::string, NameShown> decided_;                 // by key
};

}  // namespace vekha::generator

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/vocabulary/near_words.hpp"

namespace vekha::importer {

enum class ColumnRole;
struct HeaderReading;
class Vocabulary;

/// Finds the known header form that a printed header means. From sure to unsure: the same letters; the same letters but
/// for a scan error or two a word; the same stems; a known form within a longer header.
class HeaderIndex {
 public:
  explicit HeaderIndex(const Vocabulary& vocabulary);
  HeaderIndex(const HeaderIndex&) = delete;  // stems_ points into it
  HeaderIndex& operator=(const HeaderIndex&) = delete;

  /// The reading of a header, empty where it is like no known form. Never fails. Safe to call from several threads.
  [[nodiscard]] std::optional<HeaderReading> find(std::string_view header) const;

 private:
  struct Form {
    std::string letters;
    std::vector<std::string> stems;
    std::vector<ColumnRole> roles;
  };
  struct Match;
  [[nodiscard]] const Form* same_letters(std::string_view letters) const;
  [[nodiscard]] std::optional<Match> nearly_same_letters(std::string_view letters) const;
  [[nodiscard]] std::optional<Match> same_stems(const std::vector<std::string>& stems) const;
  [[nodiscard]] std::string known_stem(std::string stem) const;
  [[nodiscard]] std::vector<std::string> known_stems(const std::vector<std::string>& words) const;

  std::vector<Form> forms_;
  NearWords near_letters_;                                                // -> forms_
  std::map<std::string, std::size_t, std::less<>> by_letters_;            // -> forms_
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_stem_;  // -> forms_ that have the stem
  std::vector<std::string_view> stems_;                                   // the keys of by_stem_
  NearWords near_stems_;                                                  // -> stems_
};

}  // namespace vekha::importer

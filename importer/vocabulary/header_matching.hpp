#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importer/vocabulary/stemmer.hpp"

namespace vekha::importer {

enum class ColumnRole;
struct HeaderReading;

/// Finds the known header form that a printed header means. From sure to unsure: the same letters; the same letters but
/// for a scan error or two a word; the same stems; a known form within a longer header.
class HeaderIndex {
 public:
  using Forms = std::map<std::string, std::vector<ColumnRole>, std::less<>>;

  /// forms: roles by folded form.
  explicit HeaderIndex(const Forms& forms);

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
  [[nodiscard]] std::vector<std::string> known_stems(const std::vector<std::string>& words) const;

  std::vector<Form> forms_;
  std::map<std::string, std::size_t, std::less<>> by_letters_;            // -> forms_
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_stem_;  // -> forms_ that have the stem
};

/// A HeaderIndex made at its first use: most runs ask for few headers, and start-up stays cheap. Copies share the
/// index.
class LazyHeaderIndex {
 public:
  /// The index of forms; the forms of the first call are used for good.
  const HeaderIndex& of(const HeaderIndex::Forms& forms) const;

 private:
  struct State {
    std::once_flag once;
    std::optional<HeaderIndex> index;
  };
  std::shared_ptr<State> state_ = std::make_shared<State>();
};

}  // namespace vekha::importer

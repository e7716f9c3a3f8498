#pragma once

#include <map>
#include <string>
#include <string_view>

#include "model/diagnostic.hpp"

namespace vekha::model {

enum class Language { ru, en };

/// Sentences by key, with {placeholders}. Read-only after loading.
/// A key may have plural forms: "rows.one", "rows.few", "rows.many"; the argument "count" chooses (CLDR rules of ru and
/// en).
class MessageCatalogue {
 public:
  /// Reads rows "key TAB sentence"; '#' begins a comment line, the header row is skipped. \n and \t are escapes in
  /// sentences.
  MessageCatalogue(Language language, std::string_view tsv);

  /// The sentence of a key with its placeholders filled. An unknown key gives the key itself, an absent argument
  /// nothing.
  [[nodiscard]] std::string format(std::string_view key,
                                   const std::map<std::string, std::string>& arguments = {}) const;

  [[nodiscard]] const std::map<std::string, std::string, std::less<>>& sentences() const { return sentences_; }

 private:
  Language language_;
  std::map<std::string, std::string, std::less<>> sentences_;
};

/// The sentence of a diagnostic for people: what is wrong and what to do. Its place («таблица 2, строка 19: …») stands
/// before it where the diagnostic has one; the file name does not.
std::string sentence_of(const Diagnostic& diagnostic, Language language);

}  // namespace vekha::model

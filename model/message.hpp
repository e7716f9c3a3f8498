#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/language_tag.hpp"

namespace vekha::model {

/// Sentences by key, with {placeholders}. Read-only after loading.
/// A key may have plural forms: "rows.one", "rows.few", "rows.many"; the argument "count" chooses (PluralRules).
class MessageCatalogue {
 public:
  using Arguments = std::map<std::string, std::string>;

  /// Reads rows "key TAB sentence"; '#' begins a comment line, the header row is skipped. \n and \t are escapes in
  /// sentences. What the table lacks is said by the fallback, where there is one.
  MessageCatalogue(Language language, std::string_view tsv, std::shared_ptr<const MessageCatalogue> fallback = nullptr);

  /// The sentence of a key with its placeholders filled. An unknown key gives the key itself, an absent argument
  /// nothing.
  [[nodiscard]] std::string format(std::string_view key, const Arguments& arguments = {}) const;

  /// Whether there is such a sentence; for keys with plural forms, the whole key of a form.
  [[nodiscard]] bool has(std::string_view key) const;

  /// What this table lacks, in the order of the keys: those of its fallbacks, without endings of plural and gender, and
  /// the forms that its language takes beside whole numbers.
  [[nodiscard]] std::vector<std::string> lacking() const;

  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] const std::map<std::string, std::string, std::less<>>& sentences() const { return sentences_; }

 private:
  [[nodiscard]] const std::string* own_form(std::string_view key, const Arguments& arguments) const;

  Language language_;
  PluralRules plurals_;
  std::map<std::string, std::string, std::less<>> sentences_;
  std::shared_ptr<const MessageCatalogue> fallback_;
};

/// Tables of sentences by language.
using MessageTables = std::map<Language, std::string_view>;

/// The tables among files: "messages/tt.tsv" is that of "tt" in the folder "messages/". Files is a range of what has a
/// path and bytes.
template <typename Files>
MessageTables message_tables(const Files& files, std::string_view folder) {
  MessageTables tables;
  constexpr std::string_view ending = ".tsv";
  for (const auto& [path, bytes] : files) {
    const std::string_view name(path);
    if (!name.starts_with(folder) || !name.ends_with(ending)) continue;
    const auto code = name.substr(folder.size(), name.size() - folder.size() - ending.size());
    if (const auto language = Language::of(code)) tables.insert_or_assign(*language, bytes);
  }
  return tables;
}

/// The catalogue of a language, which leaves what it lacks to the fallbacks in their order, so far as they have tables.
/// The first fallback speaks for a language without a table.
MessageCatalogue catalogue_in(Language language, const MessageTables& tables, std::span<const Language> fallbacks);

/// The sentences of the program itself: of each language that has a table, the rest in English, then in Russian.
class ProgramMessages {
 public:
  explicit ProgramMessages(const MessageTables& tables);
  [[nodiscard]] const MessageCatalogue& in(Language language) const;

 private:
  std::map<Language, MessageCatalogue> catalogues_;  // English or Russian is one of them
};

/// The sentence of a diagnostic for people: what is wrong and what to do. Its place («таблица 2, строка 19: …») stands
/// before it where the diagnostic has one; the file name does not.
std::string sentence_of(const Diagnostic& diagnostic, Language language);

}  // namespace vekha::model

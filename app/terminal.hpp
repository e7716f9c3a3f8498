#pragma once

#include <iosfwd>
#include <map>
#include <string>
#include <string_view>

#include "generator/mistake.hpp"
#include "model/diagnostic.hpp"
#include "model/message.hpp"

namespace vekha::app {

/// Exit statuses of docs/contract.md.
enum class Exit { ok = 0, faults = 1, usage = 2, failed = 3 };

/// Where a command speaks to people, and in which language. Results go to `out`, everything else to `err`.
/// One thread at a time.
class Terminal {
 public:
  /// progress: show what is being worked on in place (only sensible where err is a screen).
  Terminal(std::ostream& out, std::ostream& err, model::Language language, bool progress);

  [[nodiscard]] std::ostream& out() const { return out_; }
  [[nodiscard]] model::Language language() const { return language_; }

  [[nodiscard]] const model::MessageCatalogue& messages() const { return messages_; }

  /// A sentence of app/messages/<language>.tsv.
  [[nodiscard]] std::string text(std::string_view key, const std::map<std::string, std::string>& arguments = {}) const;

  /// Prints that sentence as a line of its own: say() as a result, complain() as a message.
  void say(std::string_view key, const std::map<std::string, std::string>& arguments = {});
  void complain(std::string_view key, const std::map<std::string, std::string>& arguments = {});

  /// Prints a diagnostic as a line: "plan.docx: таблица 2, строка 19: …".
  void complain(std::string_view file, const model::Diagnostic& diagnostic);

  /// Prints a mistake as a line: "site.toml, строка 4: …".
  void complain(const generator::Mistake& mistake);
  /// Prints a sentence that is ready.
  void complain_text(std::string_view sentence);

  /// Shows "done of total, name" in place of the last such line; nothing where progress is off.
  void progress(std::size_t done, std::size_t total, std::string_view name);
  /// Removes the progress line, if there is one.
  void clear_progress();

 private:
  std::ostream& out_;
  std::ostream& err_;
  model::Language language_;
  bool progress_;
  bool progress_shown_ = false;
  const model::MessageCatalogue& messages_;
};

/// The language of a POSIX locale name such as "ru_RU.UTF-8", where the program speaks it, else English.
model::Language language_of_locale(std::string_view locale);

/// Safe to print on a screen: control characters of file names and documents are replaced, so that they can't drive it.
std::string printable(std::string_view text);

}  // namespace vekha::app

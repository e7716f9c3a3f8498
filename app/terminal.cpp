#include "app/terminal.hpp"

#include <algorithm>
#include <ostream>

#include "embedded/vekha_commands.hpp"
#include "language/text.hpp"

namespace vekha::app {
namespace {

constexpr std::size_t longest_name = 60;  // letters of a file name in the progress line: it must not wrap

const model::MessageCatalogue& catalogue(model::Language language) {
  static const model::ProgramMessages all(model::message_tables(embedded_files(), "messages/"));
  return all.in(language);
}

std::string shortened(std::string_view name) {
  if (language::length(name) <= longest_name) return std::string(name);
  while (language::length(name) > longest_name) name.remove_prefix(1);
  while (!name.empty() && (static_cast<unsigned char>(name.front()) & 0xC0U) == 0x80U) name.remove_prefix(1);
  return "…" + std::string(name);
}

}  // namespace

Terminal::Terminal(std::ostream& out, std::ostream& err, model::Language language, bool progress)
    : out_(out), err_(err), language_(language), progress_(progress), messages_(catalogue(language)) {}

std::string Terminal::text(std::string_view key, const std::map<std::string, std::string>& arguments) const {
  return messages_.format(key, arguments);
}

void Terminal::say(std::string_view key, const std::map<std::string, std::string>& arguments) {
  clear_progress();
  out_ << printable(text(key, arguments)) << '\n';
}

void Terminal::complain(std::string_view key, const std::map<std::string, std::string>& arguments) {
  complain_text(text(key, arguments));
}

void Terminal::complain(std::string_view file, const model::Diagnostic& diagnostic) {
  complain_text(std::string(file) + ": " + model::sentence_of(diagnostic, language_));
}

void Terminal::complain(const generator::Mistake& mistake) {
  complain_text(generator::sentence_of(mistake, language_));
}

void Terminal::complain_text(std::string_view sentence) {
  clear_progress();
  err_ << printable(sentence) << '\n';
}

void Terminal::progress(std::size_t done, std::size_t total, std::string_view name) {
  if (!progress_) return;
  err_ << "\r\x1b[K"
       << text("progress",
               {{"done", std::to_string(done)}, {"total", std::to_string(total)}, {"name", printable(shortened(name))}})
       << std::flush;
  progress_shown_ = true;
}

void Terminal::clear_progress() {
  if (!progress_shown_) return;
  err_ << "\r\x1b[K" << std::flush;
  progress_shown_ = false;
}

model::Language language_of_locale(std::string_view locale) {
  const auto language = model::Language::of(locale.substr(0, locale.find_first_of("_.@")));
  return catalogue(language.value_or(model::Language::en)).language();
}

std::string printable(std::string_view text) {
  const std::string composed = language::composed(text);  // no terminal can be told anything by broken characters
  // Controls of one byte, of two ("CSI" as U+009B), and those that turn the direction of the line.
  const auto control_bytes = [](std::string_view rest) -> std::size_t {
    const auto byte = [&](std::size_t at) { return at < rest.size() ? static_cast<unsigned char>(rest[at]) : 0U; };
    if (byte(0) < 0x20 || byte(0) == 0x7F) return rest.front() == '\n' ? 0 : 1;
    if (byte(0) == 0xC2 && byte(1) < 0xA0) return 2;
    if (byte(0) == 0xE2 && byte(1) == 0x80 && byte(2) >= 0xA8 && byte(2) <= 0xAE) return 3;
    if (byte(0) == 0xE2 && byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9) return 3;
    return 0;
  };
  std::string out;
  out.reserve(composed.size());
  for (std::size_t i = 0; i < composed.size();) {
    const std::size_t control = control_bytes(std::string_view(composed).substr(i));
    out += control == 0 ? composed[i] : '?';
    i += std::max<std::size_t>(control, 1);
  }
  return out;
}

}  // namespace vekha::app

#include "model/message.hpp"

#include <charconv>
#include <cstdint>

#include "embedded/vekha_model.hpp"

namespace vekha::model {
namespace {

/// CLDR plural category of a whole number. https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
std::string_view plural_form(Language language, std::uint64_t count) {
  if (language == Language::en) return count == 1 ? "one" : "many";
  const std::uint64_t ones = count % 10;
  const std::uint64_t tens = count % 100;
  if (ones == 1 && tens != 11) return "one";
  if (ones >= 2 && ones <= 4 && (tens < 12 || tens > 14)) return "few";
  return "many";
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == 'n' || text[i + 1] == 't')) {
      out += text[++i] == 'n' ? '\n' : '\t';
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string filled(std::string_view sentence, const std::map<std::string, std::string>& arguments) {
  std::string out;
  while (!sentence.empty()) {
    const auto open = sentence.find('{');
    const auto close = open == std::string_view::npos ? open : sentence.find('}', open);
    if (close == std::string_view::npos) break;
    out += sentence.substr(0, open);
    const auto argument = arguments.find(std::string(sentence.substr(open + 1, close - open - 1)));
    if (argument != arguments.end()) out += argument->second;
    sentence.remove_prefix(close + 1);
  }
  return out.append(sentence);
}

std::string_view embedded_bytes(std::string_view path) {
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.path == path) return file.bytes;
  }
  return {};
}

const MessageCatalogue& diagnostics_catalogue(Language language) {
  static const MessageCatalogue ru(Language::ru, embedded_bytes("messages/ru.tsv"));
  static const MessageCatalogue en(Language::en, embedded_bytes("messages/en.tsv"));
  return language == Language::ru ? ru : en;
}

}  // namespace

MessageCatalogue::MessageCatalogue(Language language, std::string_view tsv) : language_(language) {
  while (!tsv.empty()) {
    const auto end = std::min(tsv.find('\n'), tsv.size());
    std::string_view line = tsv.substr(0, end);
    tsv.remove_prefix(std::min(end + 1, tsv.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    const auto tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string_view::npos || line.substr(0, tab) == "key") continue;
    sentences_.insert_or_assign(std::string(line.substr(0, tab)), unescaped(line.substr(tab + 1)));
  }
}

std::string MessageCatalogue::format(std::string_view key, const std::map<std::string, std::string>& arguments) const {
  if (const auto found = sentences_.find(key); found != sentences_.end()) return filled(found->second, arguments);
  if (const auto count = arguments.find("count"); count != arguments.end()) {
    std::uint64_t value = 0;
    const std::string& digits = count->second;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec == std::errc{}) {
      const std::string form = std::string(key).append(".").append(plural_form(language_, value));
      if (const auto found = sentences_.find(form); found != sentences_.end()) return filled(found->second, arguments);
    }
  }
  return std::string(key);
}

std::string sentence_of(const Diagnostic& diagnostic, Language language) {
  const MessageCatalogue& catalogue = diagnostics_catalogue(language);
  std::string place;
  const auto add = [&](std::string_view key, const std::optional<int>& number) {
    if (!number) return;
    if (!place.empty()) place += ", ";
    place += catalogue.format(key, {{"number", std::to_string(*number)}});
  };
  add("place.table", diagnostic.source.table);
  add("place.row", diagnostic.source.row);
  add("place.column", diagnostic.source.column);
  if (!place.empty()) place += ": ";
  // A reason or an element may be a key of its own, so that the code that finds it needs no language.
  auto arguments = diagnostic.arguments;
  for (const char* name : {"reason", "element"}) {
    if (const auto found = arguments.find(name); found != arguments.end()) {
      found->second = catalogue.format(found->second, arguments);
    }
  }
  return place + catalogue.format(code_name(diagnostic.code), arguments);
}

}  // namespace vekha::model

#include "model/message.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <utility>

#include "embedded/vekha_model.hpp"

namespace vekha::model {
namespace {

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

using Endings = std::span<const std::string_view>;
constexpr std::array<std::string_view, 6> plural_endings{".zero", ".one", ".two", ".few", ".many", ".other"};
constexpr std::array<std::string_view, 3> gender_endings{".m", ".f", ".n"};

/// The key without an ending of those; the key itself where it has none.
std::string_view without(Endings endings, std::string_view key) {
  const auto ending = std::ranges::find_if(endings, [&](std::string_view one) { return key.ends_with(one); });
  return ending == endings.end() ? key : key.substr(0, key.size() - ending->size());
}

/// What languages have in common: not how many forms a word takes.
std::string_view stem_of(std::string_view key) { return without(plural_endings, without(gender_endings, key)); }

std::optional<double> number_of(std::string_view digits) {
  double number = 0;
  const auto end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number);
  return read.ec == std::errc{} && read.ptr == end ? std::optional(number) : std::nullopt;
}

const MessageCatalogue& catalogue_of_diagnostics(Language language) {
  static const ProgramMessages messages(message_tables(embedded_files(), "messages/"));
  return messages.in(language);
}

}  // namespace

MessageCatalogue::MessageCatalogue(Language language, std::string_view tsv,
                                   std::shared_ptr<const MessageCatalogue> fallback)
    : language_(language), plurals_(language), fallback_(std::move(fallback)) {
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

const std::string* MessageCatalogue::own_form(std::string_view key, const Arguments& arguments) const {
  if (const auto found = sentences_.find(key); found != sentences_.end()) return &found->second;
  const auto count = arguments.find("count");
  const auto number = count == arguments.end() ? std::nullopt : number_of(count->second);
  if (!number) return nullptr;
  for (const std::string& form : {plurals_.form(*number), std::string("other")}) {
    const auto found = sentences_.find(std::string(key).append(".").append(form));
    if (found != sentences_.end()) return &found->second;
  }
  return nullptr;
}

std::string MessageCatalogue::format(std::string_view key, const Arguments& arguments) const {
  for (const MessageCatalogue* table = this; table != nullptr; table = table->fallback_.get()) {
    if (const std::string* sentence = table->own_form(key, arguments)) return filled(*sentence, arguments);
  }
  return std::string(key);
}

bool MessageCatalogue::has(std::string_view key) const {
  return sentences_.contains(key) || (fallback_ && fallback_->has(key));
}

std::vector<std::string> MessageCatalogue::lacking() const {
  constexpr int counted = 120;  // whole numbers repeat their forms by the hundred
  std::set<std::string> forms;
  for (int number = 0; number <= counted; ++number) forms.insert(plurals_.form(number));
  std::set<std::string_view> stems;
  std::set<std::string> lacking;
  for (const auto& [key, sentence] : sentences_) {
    stems.insert(stem_of(key));
    const std::string_view counted_key = without(plural_endings, key);
    if (counted_key == key) continue;
    for (const std::string& form : forms) {
      std::string wanted = std::string(counted_key).append(".").append(form);
      if (!sentences_.contains(wanted)) lacking.insert(std::move(wanted));
    }
  }
  for (const MessageCatalogue* table = fallback_.get(); table != nullptr; table = table->fallback_.get()) {
    for (const auto& [key, sentence] : table->sentences_) {
      if (!stems.contains(stem_of(key))) lacking.emplace(stem_of(key));
    }
  }
  return {lacking.begin(), lacking.end()};
}

MessageCatalogue catalogue_in(Language language, const MessageTables& tables, std::span<const Language> fallbacks) {
  std::vector<Language> chain{language};
  for (const Language fallback : fallbacks) {
    if (fallback != language) chain.push_back(fallback);
  }
  std::erase_if(chain, [&](Language one) { return !tables.contains(one); });
  if (chain.empty()) return {language, {}};
  std::shared_ptr<const MessageCatalogue> rest;
  for (; chain.size() > 1; chain.pop_back()) {
    rest = std::make_shared<const MessageCatalogue>(chain.back(), tables.at(chain.back()), std::move(rest));
  }
  return {chain.front(), tables.at(chain.front()), std::move(rest)};
}

ProgramMessages::ProgramMessages(const MessageTables& tables) {
  constexpr std::array fallbacks{Language::en, Language::ru};
  for (const auto& [language, tsv] : tables) catalogues_.emplace(language, catalogue_in(language, tables, fallbacks));
  if (!catalogues_.contains(Language::en)) {
    catalogues_.emplace(Language::en, catalogue_in(Language::en, tables, fallbacks));
  }
}

const MessageCatalogue& ProgramMessages::in(Language language) const {
  const auto found = catalogues_.find(language);
  return found == catalogues_.end() ? catalogues_.at(Language::en) : found->second;
}

std::string sentence_of(const Diagnostic& diagnostic, Language language) {
  const MessageCatalogue& catalogue = catalogue_of_diagnostics(language);
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

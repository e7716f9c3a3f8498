#include <algorithm>
#include <set>

#include "generator/privacy/document_texts.hpp"
#include "generator/site/glossary.hpp"
#include "generator/wording/document_words.hpp"
#include "language/letters.hpp"
#include "language/text.hpp"

// How documents define abbreviations.
namespace vekha::generator {
namespace {

constexpr std::size_t longest_abbreviation = 30;
constexpr std::size_t longest_definition = 200;
/// A plan defines a few; a document made to be slow must not fill the glossary.
constexpr std::size_t most_definitions = 500;
/// «с», «и», «по», «для»: words that an abbreviation may pass over.
constexpr std::size_t short_word = 3;

/// The words of a text as they stand, without the marks around them.
std::vector<std::string_view> plain_words(std::string_view text) {
  constexpr std::string_view marks = " ,;:.()\"";
  std::vector<std::string_view> words;
  for (std::size_t at = text.find_first_not_of(marks); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(marks, at), text.size());
    words.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(marks, end);
  }
  return words;
}

/// The letters of an abbreviation, folded; empty where the text is none: it has two letters at least, all capital.
std::vector<std::string> letters_of(std::string_view text) {
  if (text.size() > longest_abbreviation || language::upper_case(text) != text) return {};
  std::vector<std::string> letters;
  for (const std::string& word : language::words_of(text)) {
    for (std::size_t at = 0; at + 1 < word.size(); at += 2) {
      if (language::russian_at(word, at) == 0) return {};  // a digit or a Latin letter
      letters.push_back(word.substr(at, 2));
    }
  }
  return letters.size() < 2 ? std::vector<std::string>() : letters;
}

bool begins_with(std::string_view word, const std::string& letter) {
  return language::folded(word).starts_with(letter);
}

/// The last words of a text that the letters are the initials of, as they stand; empty where they do not fit.
std::string_view expansion_before(std::string_view text, const std::vector<std::string>& letters) {
  const auto words = plain_words(text);
  std::size_t at = words.size();
  for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
    while (at > 0 && !begins_with(words[at - 1], *letter) && language::length(words[at - 1]) <= short_word) --at;
    if (at == 0 || !begins_with(words[at - 1], *letter)) return {};
    --at;
  }
  if (letters.empty() || at == words.size()) return {};
  const auto begin = static_cast<std::size_t>(words[at].data() - text.data());
  const auto end = static_cast<std::size_t>(words.back().data() + words.back().size() - text.data());
  return text.substr(begin, end - begin);
}

/// Of «далее – ШНР»: «ШНР»; empty for other words.
std::string_view short_form(std::string_view inside) {
  for (const std::string& word : document_words("definition")) {
    if (!language::folded(inside).starts_with(word)) continue;
    const auto dash = inside.find_first_of(" -");
    if (dash == std::string_view::npos) return {};
    std::string_view rest = inside.substr(dash);
    for (const std::string_view mark : {" ", "-", "–", "—"}) {
      while (rest.starts_with(mark) || (mark == " " && rest.starts_with(' '))) rest.remove_prefix(mark.size());
    }
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    return rest;
  }
  return {};
}

void add_from_brackets(std::vector<Definition>& found, std::string_view before, std::string_view inside) {
  if (const std::string_view name = short_form(inside); !name.empty()) {
    const auto expansion = expansion_before(before, letters_of(name));
    if (!expansion.empty()) found.push_back({std::string(name), std::string(expansion)});
    return;
  }
  const auto words = plain_words(before);
  if (words.empty()) return;
  const auto letters = letters_of(words.back());
  // all of what stands in the brackets, and nothing more, must be the expansion
  if (!letters.empty() && expansion_before(inside, letters).size() == inside.size()) {
    found.push_back({std::string(words.back()), std::string(inside)});
  }
}

}  // namespace

std::vector<Definition> definitions_in(std::string_view text) {
  std::vector<Definition> found;
  for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
    const std::size_t close = text.find_first_of("()", open + 1);
    if (close == std::string_view::npos) break;
    if (text[close] == '(' || close - open > longest_definition) continue;
    const std::size_t from = open > longest_definition ? open - longest_definition : 0;
    add_from_brackets(found, text.substr(from, open - from), text.substr(open + 1, close - open - 1));
  }
  return found;
}

std::vector<Definition> definitions_of(model::Document& document) {
  std::vector<Definition> found;
  std::set<std::string> known;
  for_each_text(document, [&](const DocumentText& place) {
    for (Definition& definition : definitions_in(place.text)) {
      if (found.size() == most_definitions) return;
      if (known.insert(definition.abbreviation).second) found.push_back(std::move(definition));
    }
  });
  return found;
}

}  // namespace vekha::generator

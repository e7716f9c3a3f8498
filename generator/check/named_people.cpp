#include "generator/check/named_people.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <vector>

#include "generator/check/markup.hpp"
#include "generator/feeds/csv.hpp"
#include "generator/publish/manifest.hpp"
#include "generator/publish/published_bytes.hpp"
#include "language/text.hpp"
#include "model/json/document_json.hpp"

namespace vekha::generator {
namespace {

namespace fs = std::filesystem;

/// The spellings of a name, and what is known of its bearer.
struct Person {
  std::set<std::string> spellings;  ///< normalised
  std::string position;
};
using People = std::map<std::string, Person>;

void add_people(const model::Document& document, People& people) {
  for (const model::Party& party : document.parties) {
    if (party.kind != model::PartyKind::person) continue;
    Person& person = people[party.name];
    person.spellings.insert(language::normalized(party.name));
    for (const std::string& alias : party.aliases) person.spellings.insert(language::normalized(alias));
    if (person.position.empty()) person.position = party.position.value_or("");
  }
}

/// All that readers see of a page, as one text; pieces are kept apart.
std::string shown_text(std::string_view page) {
  std::string all;
  for (const ShownText& piece : read_markup(page, MarkupKind::page).texts)
    all.append(language::normalized(piece.text)).append("\n");
  return all;
}

std::string word(const char* code, model::Language language) {
  return sentence_of({.file = {}, .line = 0, .code = code, .arguments = {}}, language);
}

}  // namespace

Reading<std::string> named_people(const fs::path& site, const std::string& base_url, model::Language language) {
  Reading<std::string> result;
  const auto read = [&](std::string_view path) {
    auto bytes = published_bytes(site, path);
    std::ranges::move(bytes.mistakes, std::back_inserter(result.mistakes));
    return std::move(bytes.value);
  };
  const Manifest manifest = read_manifest(read(manifest_name));
  People people;
  for (const auto& [path, digest] : manifest) {
    if (!path.ends_with(".json") || path.find("/plans/") == std::string::npos) continue;
    if (const auto document = model::document_from_json(read(path))) add_people(document.value(), people);
  }
  std::map<std::string, std::vector<std::string>> pages;  // by person
  for (const auto& [path, digest] : manifest) {
    if (!path.ends_with(".html")) continue;
    const std::string text = shown_text(read(path));
    for (const auto& [name, person] : people) {
      const bool named = std::ranges::any_of(
          person.spellings, [&](const std::string& spelling) { return text.find(spelling) != std::string::npos; });
      if (named) pages[name].push_back(path);
    }
  }
  CsvTable table(excel_csv);
  table.add_row({word("named-person", language), word("named-position", language), word("data-page", language)});
  for (const auto& [name, where] : pages) {
    for (const std::string& path : where) table.add_row({name, people[name].position, base_url + path});
  }
  result.value = table.text();
  return result;
}

}  // namespace vekha::generator

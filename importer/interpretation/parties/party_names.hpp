#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importer/interpretation/parties/name_reader.hpp"
#include "model/party.hpp"

/// Names of parties in a text, one after another. Nothing here knows more than its text: who is who is settled in
/// party_merge.hpp.
namespace vekha::importer::parties {

/// What tells one school from another.
struct SchoolSigns {
  std::string number;  ///< "7"; empty where the name has none
  std::string type;  ///< value of the type word in party_words.tsv: "secondary", "gymnasium", …; empty for «МОУ № 7»
  std::string proper;   ///< rough stem of what names it: «чистовск», «многопрофильн лице»
  std::string place;    ///< rough stem of the settlement: «согд»
  std::string patron;   ///< rough stem of whom a numbered school is called after: «пушкин»
  bool listed = false;  ///< one of several numbers after one type word, which is then unreliable
};

struct PersonSigns {
  std::string surname;   ///< folded
  std::string initials;  ///< folded, two letters
  bool full = false;     ///< the text has the whole name
};

/// One name in a text.
struct PartyName {
  model::PartyKind kind = model::PartyKind::organisation;
  int first = 0, last = 0;  ///< tokens [first, last), the post included
  std::string name;         ///< in the nominative where that is certain
  bool nominative = true;
  SchoolSigns school;
  PersonSigns person;
  std::string position;            ///< of a person, as printed
  std::vector<std::string> stems;  ///< of an organisation, role or group: rough stems of its words
  bool in_passing = false;         ///< stands inside other words of a cell: it explains names, but takes no part
  bool abbreviation = false;       ///< the organisation or group is named by an abbreviation
  bool leading_abbreviation = false;  ///< an abbreviation with more words: «КО администрации города Мурманска»
  bool only_with_whole = false;   ///< two letters: a party only where one organisation of the document is called so
  std::vector<PartyName> inside;  ///< whom a person, role or group belongs to or consists of: schools and organisations
};

/// The names of a text in order; they do not overlap.
std::vector<PartyName> party_names(const NameReader& reader);

/// The names inside tokens [first, last) that may be what a post or role belongs to: schools and organisations.
std::vector<PartyName> names_inside(const NameReader& reader, int first, int last);

// The recognisers: the name that begins at a token, if one does.

std::optional<PartyName> person_at(const NameReader& reader, int at);
/// One school, or several that share a type word («МОУ №№ 2, 7»); empty where none begins.
std::vector<PartyName> schools_at(const NameReader& reader, int at);
std::optional<PartyName> organisation_at(const NameReader& reader, int at);
/// «РИМЦ», «ЦПП МСП», «ММЦ «Ориентир»»
std::optional<PartyName> abbreviation_at(const NameReader& reader, int at);
/// «КО»: two letters that nothing explains, alone in their part of a cell.
std::optional<PartyName> short_abbreviation_at(const NameReader& reader, int at);
std::optional<PartyName> role_at(const NameReader& reader, int at);
std::optional<PartyName> group_at(const NameReader& reader, int at);

/// The token after a post phrase that begins here («главный специалист Управления образования»); empty where none does.
std::optional<int> post_end(const NameReader& reader, int at);
/// The post word of the phrase that begins here: of «специалист» in «главный специалист»; empty where none begins.
std::optional<int> post_begin(const NameReader& reader, int at);
/// True where a personal name begins here, not looking at what stands before it.
bool begins_person(const NameReader& reader, int at);
/// The token after a quotation that opens here, the closing mark included; `at` itself where none opens.
int quotation_end(const language::Words& words, int at);

}  // namespace vekha::importer::parties

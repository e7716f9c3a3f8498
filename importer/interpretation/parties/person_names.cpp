#include "importer/interpretation/parties/party_names.hpp"
#include "language/endings.hpp"
#include "language/letters.hpp"
#include "language/name_forms.hpp"
#include "language/personal_names.hpp"
#include "language/text.hpp"

namespace vekha::importer::parties {
namespace {

using language::NamePart;
using language::NameReading;
using language::WrittenName;

constexpr std::size_t letter = language::russian_letter;

bool ends_like_surname(std::string_view word) {
  return word.size() > 3 * letter && language::surname_ending(word) != language::SurnameEnding::none;
}

// «УООиП», «ЦОКО»: no surname, as long as it does not end like one («ИВАНОВА»).
bool is_abbreviation(const language::Words& words, int at) {
  if (!words.is_all_caps(at)) return false;
  constexpr std::size_t longest = 7 * letter;
  const std::string_view word = words.word(at);
  return word.size() <= longest && !ends_like_surname(word);
}

// A word that may be a surname or a given name: capitalised, not a word of the trade.
bool is_name_word(const NameReader& reader, int at) {
  if (!reader.words.is_capital(at) || is_abbreviation(reader.words, at)) return false;
  const std::string_view word = reader.words.word(at);
  if (word.size() < 2 * letter) return false;
  const WordUse use = reader.find(at);
  switch (use.kind) {
    case WordClass::none:
    case WordClass::common_adjective:
    case WordClass::settlement:
    case WordClass::organisation_word:
      return true;
    case WordClass::organisation_head:  // «Советов», «Домов»
      return word.ends_with("ов") || word.ends_with("ова");
    default:
      return false;
  }
}

// Two initials at least; between a surname and a patronymic any word with a capital letter is a given name.
NameReading name_reading(const NameReader& reader) {
  return {.may_be = [&reader](int at, NamePart part) { return part == NamePart::given || is_name_word(reader, at); },
          .open_initial = true};
}

// «имени Героя Советского Союза А.А. Абрамова»: whoever a thing is called after is no party.
bool is_called_after(const NameReader& reader, int at) {
  constexpr int reach = 6;
  for (int i = at - 1; i >= 0 && i >= at - reach; --i) {
    const language::Words& words = reader.words;
    if (words.is_mark(i, '.')) continue;
    if (!words.is_word(i)) return false;
    if (reader.is(i, WordClass::not_party_before)) return i == at - 1 || i == at - 2 || reader.is(i, WordClass::naming);
  }
  return false;
}

PartyName by_initials(const language::Words& words, const WrittenName& name) {
  const auto text = [&](int at) { return words.text(at, at + 1); };
  PartyName found{.kind = model::PartyKind::person, .first = name.begin, .last = name.end};
  found.name = language::in_cyrillic(text(name.surname)) + " " + language::initial(words, name, name.given) + "." +
               language::initial(words, name, name.patronymic) + ".";
  found.person = {.surname = std::string(words.word(name.surname)),
                  .initials = language::folded_initials(words, name),
                  .full = false};
  return found;
}

// True where a word belongs to what stands before it: «города Мурманска», «комитета по образованию Саранска».
bool belongs_to_place(const NameReader& reader, int at) {
  int i = at - 1;
  if (reader.words.is_mark(i, '.')) --i;
  if (reader.words.is_capital(i) && reader.is_adjective(i)) --i;  // «города Нижнего Тагила»
  if (reader.is(i, WordClass::settlement))
    return reader.words.word(i).size() > letter || reader.words.is_mark(i + 1, '.');
  return reader.is(i, WordClass::organisation_word) || reader.is(i, WordClass::organisation_head);
}

// In «A И.О. B» the initials are B's where A is the end of a post («Глава города Мурманска В.Г. Андрианов») and B a
// surname that has no initials of its own.
bool initials_are_of_next(const NameReader& reader, const WrittenName& name, const NameReading& reading) {
  const language::Words& words = reader.words;
  const int next = name.end;
  if (!words.is_mark(next - 1, '.') || language::after_surname(words, next, reading) == next) return false;
  if (belongs_to_place(reader, name.surname)) return true;
  if (language::after_initials(words, next + 1, reading) != next + 1) return false;
  return ends_like_surname(words.word(next)) && !ends_like_surname(words.word(name.surname));
}

// In the nominative, which the patronymic tells.
PartyName by_full_name(const language::Words& words, const WrittenName& name) {
  const language::FullName full =
      language::nominative({.surname = language::in_cyrillic(words.text(name.surname, name.surname_end)),
                            .given = language::in_cyrillic(words.text(name.given, name.given + 1)),
                            .patronymic = language::in_cyrillic(words.text(name.patronymic, name.patronymic_end))});
  PartyName found{.kind = model::PartyKind::person, .first = name.begin, .last = name.end};
  found.name = full.surname + " " + full.given + " " + full.patronymic;
  found.person = {
      .surname = language::folded(full.surname), .initials = language::folded_initials(words, name), .full = true};
  return found;
}

std::optional<PartyName> bare_person(const NameReader& reader, int at) {
  if (!reader.words.is_capital(at)) return std::nullopt;
  const NameReading reading = name_reading(reader);
  const auto name = language::written_name(reader.words, at, reading);
  if (!name) return std::nullopt;
  if (name->full) return by_full_name(reader.words, *name);
  // «Директор И.И. Иванов» is not «Директор И.И.», and «от Иванова И.И. Петров» is not read backwards
  if (name->surname_first() && initials_are_of_next(reader, *name, reading)) return std::nullopt;
  return by_initials(reader.words, *name);
}

// After a name: «, начальник Управления образования», «– директор», «(директор)».
int post_begin_after(const language::Words& words, int at) {
  if (words.is_mark(at, ',') || words.is_mark(at, '-') || words.is_mark(at, '(') || words.is_mark(at, ':')) ++at;
  if (words.is_break(at)) ++at;
  return at;
}

void take_post(const NameReader& reader, PartyName& person, int first, int last) {
  person.position = reader.words.text(first, last);
  person.inside = names_inside(reader, first, last);
}

// «руководители», «директорам» is a post of several: it belongs to no one person.
bool is_post_of_one(const NameReader& reader, int at) {
  const auto post = post_begin(reader, at);
  if (!post) return false;
  if (reader.find(*post, WordClass::post).is_lemma) return true;
  return !language::may_be_plural(reader.words.word(*post));
}

// «директор школы Иванова И.И.»: the post, then at once the name. After a comma the name may have a post of its own.
std::optional<PartyName> post_and_person(const NameReader& reader, int at) {
  const auto end = is_post_of_one(reader, at) ? post_end(reader, at) : std::nullopt;
  if (!end) return std::nullopt;
  int name = *end;
  const language::Words& words = reader.words;
  // «Ответственный: Иванов И.И.» says what the name is here for, not what the person is
  if (words.is_mark(name, ':') && reader.find(at, WordClass::post).value == "label") return std::nullopt;
  bool comma = false;
  for (; words.is_mark(name, '-') || words.is_mark(name, ':') || words.is_mark(name, ',') || words.is_break(name);
       ++name) {
    comma = comma || words.is_mark(name, ',');
  }
  auto found = bare_person(reader, name);
  if (!found ||
      (comma && (reader.reading == Reading::narrative || is_post_of_one(reader, post_begin_after(words, found->last)))))
    return std::nullopt;
  take_post(reader, *found, at, *end);
  found->first = at;
  return found;
}

// True where the post that ends at `end` belongs to a name that follows it at once.
bool belongs_to_next(const NameReader& reader, int end) {
  while (reader.words.is_mark(end, '-') || reader.words.is_mark(end, ':')) ++end;
  return begins_person(reader, end);
}

}  // namespace

bool begins_person(const NameReader& reader, int at) { return bare_person(reader, at).has_value(); }

std::optional<PartyName> person_at(const NameReader& reader, int at) {
  auto found = bare_person(reader, at);
  if (found && is_called_after(reader, at)) return std::nullopt;
  if (!found) {
    found = post_and_person(reader, at);
    if (!found) return std::nullopt;
  }
  const int begin = post_begin_after(reader.words, found->last);
  const auto end = is_post_of_one(reader, begin) ? post_end(reader, begin) : std::nullopt;
  if (!end || (!found->position.empty() && (belongs_to_next(reader, *end) || reader.words.is_break(begin - 1))))
    return found;
  if (found->position.empty()) {
    take_post(reader, *found, begin, *end);
    found->last = *end;
  }
  return found;
}

}  // namespace vekha::importer::parties

#include <algorithm>
#include <array>

#include "importer/interpretation/parties/party_names.hpp"
#include "importer/interpretation/parties/personal_name.hpp"

namespace vekha::importer::parties {
namespace {

constexpr std::size_t letter = 2;  // bytes of a Russian letter

// How surnames end in the nominative. «ко» is left out: of abbreviations «ЦОКО», «РИКО» end so too.
bool ends_like_surname(std::string_view word) {
  constexpr std::array<std::string_view, 24> endings{"ов", "ова", "ев",     "ева", "ин", "ина",  "ын", "ына",
                                                     "ий", "ая",  "ой",     "ых",  "их", "ук",   "юк", "ич",
                                                     "ян", "дзе", "ишвили", "ман", "ец", "енко", "ло", "ба"};
  return word.size() > 3 * letter && std::ranges::any_of(endings, [&](auto ending) { return word.ends_with(ending); });
}

// «УООиП», «ЦОКО»: no surname, as long as it does not end like one («ИВАНОВА»).
bool is_abbreviation(const Words& words, int at) {
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

// «И.О.», also «И. О.» and «И.О» before the end of the phrase: the token after it, or nothing.
std::optional<int> initials_end(const Words& words, int at) {
  if (!words.is_initial(at)) return std::nullopt;
  if (words.is_initial(at + 2)) return at + 4;
  const bool single = words.is_capital(at + 2) && words.word(at + 2).size() == letter && !words.is_all_caps(at + 2);
  if (single && !words.is_word(at + 3)) return at + 3;
  return std::nullopt;
}

std::string initials(const Words& words, int at) {
  return std::string(words.word(at).substr(0, letter)).append(words.word(at + 2).substr(0, letter));
}

// «имени Героя Советского Союза А.А. Абрамова»: whoever a thing is called after is no party.
bool is_called_after(const NameReader& reader, int at) {
  constexpr int reach = 6;
  for (int i = at - 1; i >= 0 && i >= at - reach; --i) {
    const Words& words = reader.words;
    if (words.is_mark(i, '.')) continue;
    if (!words.is_word(i)) return false;
    if (reader.is(i, WordClass::not_party_before)) return i == at - 1 || i == at - 2 || reader.is(i, WordClass::naming);
  }
  return false;
}

PartyName person(const NameReader& reader, int first, int last, int surname_at, std::string_view folded_initials) {
  const std::string surname = reader.words.text(surname_at, surname_at + 1);
  const int initials_at = surname_at == first ? first + 1 : first;
  PartyName found{.kind = model::PartyKind::person, .first = first, .last = last};
  found.name = surname + " " + reader.words.text(initials_at, initials_at + 1) + "." +
               reader.words.text(initials_at + 2, initials_at + 3) + ".";
  found.person = {
      .surname = std::string(reader.words.word(surname_at)), .initials = std::string(folded_initials), .full = false};
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
bool initials_are_of_next(const NameReader& reader, int at, int after_initials) {
  if (after_initials != at + 5 || !is_name_word(reader, after_initials)) return false;
  if (belongs_to_place(reader, at)) return true;
  const Words& words = reader.words;
  if (initials_end(words, after_initials + 1)) return false;
  return ends_like_surname(words.word(after_initials)) && !ends_like_surname(words.word(at));
}

std::optional<PartyName> with_initials(const NameReader& reader, int at) {
  const Words& words = reader.words;
  if (is_name_word(reader, at)) {
    const auto end = initials_end(words, at + 1);
    if (end && initials_are_of_next(reader, at, *end)) return std::nullopt;
    // «Директор И.И. Иванов» is not «Директор И.И.», and «от Иванова И.И. Петров» is not read backwards
    if (end) return person(reader, at, *end, at, initials(words, at + 1));
  }
  const auto end = initials_end(words, at);
  if (end && *end == at + 4 && is_name_word(reader, *end))
    return person(reader, at, *end + 1, *end, initials(words, at));
  return std::nullopt;
}

// Surname, name and patronymic in either order; the patronymic decides.
std::optional<PartyName> in_full(const NameReader& reader, int at) {
  const Words& words = reader.words;
  if (!is_name_word(reader, at) || !words.is_capital(at + 1) || !words.is_capital(at + 2)) return std::nullopt;
  const bool surname_first = is_patronymic(words.word(at + 2));
  const bool surname_last = !surname_first && is_patronymic(words.word(at + 1)) && is_name_word(reader, at + 2);
  if (!surname_first && !surname_last) return std::nullopt;
  const auto text = [&](int i) { return words.text(i, i + 1); };
  const int given = surname_first ? at + 1 : at;
  const FullName full =
      nominative({.surname = text(surname_first ? at : at + 2), .given = text(given), .patronymic = text(given + 1)});
  PartyName found{.kind = model::PartyKind::person, .first = at, .last = at + 3};
  found.name = full.surname + " " + full.given + " " + full.patronymic;
  const Words folded(found.name);
  found.person.surname = std::string(folded.word(0));
  found.person.initials = std::string(folded.word(1).substr(0, letter)).append(folded.word(2).substr(0, letter));
  found.person.full = true;
  return found;
}

std::optional<PartyName> bare_person(const NameReader& reader, int at) {
  if (!reader.words.is_capital(at)) return std::nullopt;
  if (auto found = with_initials(reader, at)) return found;
  return in_full(reader, at);
}

// After a name: «, начальник Управления образования», «– директор», «(директор)».
int post_begin_after(const Words& words, int at) {
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
  constexpr std::array<std::string_view, 8> plural{"и", "ы", "ам", "ям", "ами", "ями", "ов", "ей"};
  const std::string_view word = reader.words.word(*post);
  return std::ranges::none_of(plural, [&](std::string_view ending) { return word.ends_with(ending); });
}

// «директор школы Иванова И.И.»: the post, then at once the name. After a comma the name may have a post of its own.
std::optional<PartyName> post_and_person(const NameReader& reader, int at) {
  const auto end = is_post_of_one(reader, at) ? post_end(reader, at) : std::nullopt;
  if (!end) return std::nullopt;
  int name = *end;
  const Words& words = reader.words;
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

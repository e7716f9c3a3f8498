#include <algorithm>

#include "importer/interpretation/parties/party_names.hpp"
#include "language/text.hpp"

namespace vekha::importer::parties {
namespace {

constexpr int longest_group = 24;

void add_stems(const language::Words& words, int first, int last, std::vector<std::string>& stems) {
  for (int i = first; i < last; ++i) {
    if (words.is_word(i) && words.word(i).size() > 2) stems.emplace_back(language::rough_stem(words.word(i)));
    if (words.is_number(i)) stems.emplace_back(words.word(i));
  }
}

// Prepositions and marks left at the end where what follows was cut off: «Кураторы из».
int trimmed(const language::Words& words, int first, int last) {
  const auto is_loose = [&](int i) {
    const std::string_view word = words.word(i);
    return !words.is_word(i) || word == "из" || word == "от" || word == "и" || word == "по" || word == "в" ||
           word == "с";
  };
  while (last > first + 1 && is_loose(last - 1) && !words.is_number(last - 1) && !words.is_mark(last - 1, '>')) --last;
  return last;
}

bool is_plural_school(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  const WordUse use = reader.find(at, WordClass::school_type);
  return use && !words.is_all_caps(at);
}

bool is_group_head(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  const std::string_view word = words.word(at);
  if (reader.is(at, WordClass::group_head) || reader.is(at, WordClass::school_form)) return true;
  if (is_plural_school(reader, at)) return true;
  if (!words.is_all_caps(at)) return false;
  return std::ranges::find(reader.local.groups, word) != reader.local.groups.end() ||
         reader.lexicon.abbreviation_at(words, at).meaning == AbbreviationMeaning::group;
}

// Adjectives and pronouns, then the head: «все школы округа», «базовые общеобразовательные организации».
int group_head_after(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  constexpr int reach = 4;
  for (int i = at; i <= at + reach && words.is_word(i); ++i) {
    if (is_group_head(reader, i)) return i;
    if (!reader.adjective(i) && words.word(i) != "все" && (i == at || words.word(i) != "и")) return -1;
  }
  return -1;
}

// The schools of a bracket that holds nothing else; last is the token after the bracket, or 0.
struct Members {
  std::vector<PartyName> schools;
  int last = 0;
};
Members members_in_brackets(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (!words.is_mark(at, '(')) return {};
  Members out;
  for (int i = at + 1; i < words.size();) {
    if (words.is_mark(i, ')')) {
      out.last = i + 1;
      return out.schools.empty() ? Members{} : out;
    }
    auto schools = schools_at(reader, i);
    if (!schools.empty()) {
      i = schools.back().last;
      std::ranges::move(schools, std::back_inserter(out.schools));
    } else if (words.is_mark(i, ',') || words.is_mark(i, ';') || words.is_break(i) || words.word(i) == "и") {
      ++i;
    } else {
      return {};
    }
  }
  return {};
}

// After «ПРШ» another party may follow without a comma: «ПРШ Ассоциация педагогов», «МОУО учреждения …».
bool begins_other(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  if (words.is_capital(at)) return true;
  const WordUse use = reader.find(at);
  return use.kind == WordClass::organisation_head || use.kind == WordClass::group_head ||
         use.kind == WordClass::school_type;
}

int group_end(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  int i = at;
  if (words.is_all_caps(at - 1) && begins_other(reader, at)) return at;
  while (i < words.size() && i < at + longest_group) {
    if (const int end = quotation_end(words, i); end > i) {
      i = end;
      continue;
    }
    if (words.is_break(i)) {
      const bool goes_on = words.is_word(i + 1) && !words.is_capital(i + 1) && !reader.is(i + 1, WordClass::post);
      if (!goes_on) break;
    } else if (!words.is_word(i) && !words.is_number(i) && !words.is_mark(i, '+') && !words.is_mark(i, '-')) {
      break;
    } else if (words.is_word(i) &&
               (begins_person(reader, i) || words.is_all_caps(i) || !schools_at(reader, i).empty())) {
      break;
    } else if (const WordUse post = reader.find(i, WordClass::post); post && post.is_lemma) {
      break;
    }
    ++i;
  }
  return i;
}

}  // namespace

std::optional<PartyName> role_at(const NameReader& reader, int at) {
  const auto end = post_end(reader, at);
  if (!end) return std::nullopt;
  const language::Words& words = reader.words;
  // «Ответственный: …» says what the names behind it are here for
  if (words.is_mark(*end, ':') && reader.find(at, WordClass::post).value == "label") return std::nullopt;
  PartyName found{.kind = model::PartyKind::role, .first = at, .last = *end};
  found.inside = names_inside(reader, at, *end);
  int name_end = *end;
  for (const PartyName& name : found.inside) {
    if (name.kind == model::PartyKind::school) name_end = std::min(name_end, name.first);
  }
  name_end = trimmed(words, at, name_end);
  found.name = words.text(at, name_end);
  add_stems(words, at, name_end, found.stems);
  return found;
}

std::optional<PartyName> group_at(const NameReader& reader, int at) {
  const language::Words& words = reader.words;
  const int head = group_head_after(reader, at);
  if (head < 0) return std::nullopt;
  const int end = trimmed(words, at, group_end(reader, head + 1));
  PartyName found{.kind = model::PartyKind::group, .first = at, .last = end};
  found.name = words.text(at, end);
  found.abbreviation = end == at + 1 && words.is_all_caps(at);
  add_stems(words, at, end, found.stems);
  if (Members members = members_in_brackets(reader, end); members.last > 0) {
    found.inside = std::move(members.schools);
    found.last = members.last;
  }
  return found;
}

}  // namespace vekha::importer::parties

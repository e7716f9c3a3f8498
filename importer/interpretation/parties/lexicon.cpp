#include "importer/interpretation/parties/lexicon.hpp"

#include <array>
#include <optional>
#include <utility>

#include "language/letters.hpp"

namespace vekha::importer::parties {
namespace {

using enum WordClass;
constexpr std::array<std::pair<std::string_view, WordClass>, 15> classes{{{"school_type", school_type},
                                                                          {"school_quality", school_quality},
                                                                          {"school_form", school_form},
                                                                          {"other_form", other_form},
                                                                          {"organisation_head", organisation_head},
                                                                          {"organisation_word", organisation_word},
                                                                          {"supplementary_type", supplementary_type},
                                                                          {"post", post},
                                                                          {"group_head", group_head},
                                                                          {"settlement", settlement},
                                                                          {"naming", naming},
                                                                          {"not_party_before", not_party_before},
                                                                          {"not_surname", not_surname},
                                                                          {"other_school", other_school},
                                                                          {"common_adjective", common_adjective}}};

WordClass class_of(std::string_view name) {
  for (const auto& [known, kind] : classes) {
    if (known == name) return kind;
  }
  return none;
}

const std::string& cell(const Vocabulary::Row& row, std::string_view column) {
  static const std::string empty;
  const auto found = row.find(column);
  return found == row.end() ? empty : found->second;
}

constexpr std::size_t beginning_length = 6;  // bytes: three letters
constexpr std::size_t beginning_places = 8192;
constexpr std::size_t longest_ending = 6;  // bytes: three letters

// A cheap hash of the first letters: most words of a text begin like none of the vocabulary.
std::size_t beginning(std::string_view word) {
  std::size_t hash = 0;
  for (const char c : word.substr(0, beginning_length)) hash = hash * 31 + static_cast<unsigned char>(c);
  return hash % beginning_places;
}

// «ЦПП МСП» -> «цпп мсп»; empty where it has more than words.
std::string joined_words(const language::Words& words) {
  std::string out;
  for (int i = 0; i < words.size(); ++i) {
    if (!words.is_word(i)) return {};
    out.append(i > 0 ? " " : "").append(words.word(i));
  }
  return out;
}

}  // namespace

Lexicon::Lexicon(const Vocabulary& vocabulary) : beginnings_(beginning_places) {
  const auto& rows = vocabulary.table("party_words");
  entries_.reserve(rows.size());
  by_stem_.reserve(rows.size());
  for (const auto& row : rows) {
    const std::string& word = cell(row, "word");
    const WordClass kind = class_of(cell(row, "class"));
    if (kind == none || word.empty()) continue;
    const language::Words cut(word);
    std::string lemma = joined_words(cut);
    if (lemma.empty()) continue;
    // an abbreviation or a short form has capitals or no vowel ending to decline: «МБОУ», «им», «г»
    const bool is_short = lemma.size() < 8 && (kind == settlement || kind == naming || kind == not_party_before);
    const bool abbreviation = is_short || cut[0].all_caps;
    const bool adjective =
        !abbreviation && (kind == school_quality || kind == common_adjective || kind == other_school);
    entries_.push_back({.kind = kind,
                        .lemma = std::move(lemma),
                        .value = cell(row, "value"),
                        .noun = {},
                        .declines = !abbreviation,
                        .adjective = adjective});
  }
  // views into the entries only now that they do not move any more
  for (std::size_t i = 0; i < entries_.size() && i < UINT16_MAX; ++i) {
    Entry& entry = entries_[i];
    std::string_view stem = entry.lemma;
    if (entry.adjective) {
      if (const auto parts = language::adjective(entry.lemma)) stem = parts->stem;
    } else if (entry.declines) {
      entry.noun = language::noun_stem(entry.lemma);
      stem = entry.noun.stem;
    }
    const auto index = static_cast<std::uint16_t>(i);
    const auto [first, is_new] = by_stem_.emplace(stem, index);
    if (!is_new) {
      entry.next = first->second;
      first->second = index;
    }
    // of a stem shorter than the beginning the ending is a part: «г», «села»
    if (stem.size() >= beginning_length) beginnings_[beginning(stem)] = true;
  }
  for (const auto& [abbreviation, meaning] : vocabulary.abbreviations()) {
    const language::Words words(abbreviation);
    // terms such as «дорожная карта» stand in the same table
    if (words.size() == 0 || !words.is_all_caps(0)) continue;
    if (std::string key = joined_words(words); !key.empty())
      abbreviations_[std::move(key)] = {meaning_of(meaning), meaning.expansion};
  }
}

AbbreviationMeaning Lexicon::meaning_of(const Vocabulary::Abbreviation& abbreviation) const {
  if (abbreviation.ambiguous) return AbbreviationMeaning::ambiguous;
  const language::Words words(abbreviation.expansion);
  for (int i = 0; i < words.size(); ++i) {
    const WordUse head = find(words.word(i), organisation_head);
    const bool many = head.value == "generic" || head.value == "team";  // there is one in every school
    if (head && head.is_lemma) return many ? AbbreviationMeaning::group : AbbreviationMeaning::organisation;
    const WordUse type = find(words.word(i), school_type);
    if (type && type.is_lemma) return words.is_capital(0) ? AbbreviationMeaning::school : AbbreviationMeaning::group;
    // the head is the first noun; what stands before it are adjectives
    if (!language::adjective(words.word(i)) && words.word(i) != "и") return AbbreviationMeaning::other;
  }
  return AbbreviationMeaning::other;
}

std::size_t Lexicon::joined_type_begin(std::string_view folded) const {
  constexpr std::size_t shortest = 2 * language::russian_letter;
  for (std::size_t form = shortest; form + shortest <= folded.size(); form += language::russian_letter) {
    const std::size_t type = folded[form] == '-' ? form + 1 : form;
    if (is(folded.substr(0, form), WordClass::school_form) && find(folded.substr(type), WordClass::school_type))
      return type;
  }
  return 0;
}

AbbreviationUse Lexicon::abbreviation_at(const language::Words& words, int at) const {
  AbbreviationUse best;
  if (!words.is_all_caps(at)) return best;
  constexpr int most_words = 4;  // «ФИС ОКО», «ЦОИ и ОКО»
  std::string joined;
  for (int i = at; i < at + most_words && words.is_word(i); ++i) {
    if (!joined.empty()) joined += ' ';
    joined += words.word(i);
    const auto found = abbreviations_.find(joined);
    if (found != abbreviations_.end()) best = {found->second.meaning, i + 1, found->second.expansion};
  }
  return best;
}

template <typename Visit>
void Lexicon::each_entry(std::string_view folded, Visit visit) const {
  constexpr std::size_t longest_short = beginning_length + longest_ending;
  if (folded.empty() || (folded.size() >= longest_short && !beginnings_[beginning(folded)])) return;
  for (std::size_t cut = 0; cut <= longest_ending && cut < folded.size(); cut += 2) {
    const auto found = by_stem_.find(folded.substr(0, folded.size() - cut));
    if (found == by_stem_.end()) continue;
    for (auto index = found->second; index != no_entry; index = entries_[index].next) {
      const Entry& entry = entries_[index];
      const bool whole = cut == 0 && !entry.declines;
      const bool declined = entry.declines && !entry.adjective && language::is_form_of(folded, entry.noun);
      const auto parts = entry.adjective ? language::adjective(folded) : std::optional<language::Adjective>{};
      if (whole || declined || (parts && parts->stem.size() + cut == folded.size())) visit(entry);
    }
  }
}

template <typename Accept>
WordUse Lexicon::search(std::string_view folded, Accept accept) const {
  const Entry* best = nullptr;
  each_entry(folded, [&](const Entry& entry) {
    if (accept(entry.kind) && (best == nullptr || &entry < best)) best = &entry;
  });
  if (best == nullptr) return {};
  return {.kind = best->kind, .value = best->value, .lemma = best->lemma, .is_lemma = folded == best->lemma};
}

// Both halves of «педагоги-психологи», «школ-участниц», «школы-интерната» decline; the last tells a post or a group,
// the first a school.
WordUse Lexicon::find_half(std::string_view folded, WordClass wanted) const {
  const std::size_t hyphen = folded.rfind('-');
  if (hyphen == std::string_view::npos) return {};
  const auto fits = [wanted](WordClass kind) { return wanted == none || kind == wanted; };
  const std::string_view front = folded.substr(0, folded.find('-'));
  const bool is_school = static_cast<bool>(search(front, [](WordClass kind) { return kind == school_type; }));
  const WordUse last = search(folded.substr(hyphen + 1), [&](WordClass kind) {
    return fits(kind) && (kind == group_head || (kind == post && !is_school));
  });
  if (last) return last;
  WordUse type = search(front, [&](WordClass kind) { return fits(kind) && kind == school_type; });
  if (type && folded.find("-интернат") != std::string_view::npos) {
    type.value = type.value == "lyceum"      ? "boarding-lyceum"
                 : type.value == "gymnasium" ? "boarding-gymnasium"
                                             : "boarding";
  }
  return type;
}

WordUse Lexicon::find(std::string_view folded) const {
  const WordUse whole = search(folded, [](WordClass) { return true; });
  return whole ? whole : find_half(folded, none);
}

WordUse Lexicon::find(std::string_view folded, WordClass kind) const {
  const WordUse whole = search(folded, [kind](WordClass other) { return other == kind; });
  return whole ? whole : find_half(folded, kind);
}

std::uint32_t Lexicon::classes_of(std::string_view folded) const {
  std::uint32_t found = 0;
  each_entry(folded, [&](const Entry& entry) { found |= bit(entry.kind); });
  if (found == 0) {
    if (const WordUse half = find_half(folded, none)) found = bit(half.kind);
  }
  return found;
}

}  // namespace vekha::importer::parties

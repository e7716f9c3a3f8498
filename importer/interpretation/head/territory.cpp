#include "importer/interpretation/head/territory.hpp"

#include <algorithm>
#include <array>

#include "importer/interpretation/grammar.hpp"
#include "importer/interpretation/parties/tokens.hpp"
#include "model/text.hpp"

namespace vekha::importer::head {
namespace {

using grammar::Gender;
using parties::Words;

// The type of a territory: its words in the nominative, their rough stems in any case.
struct Type {
  Territory::Kind kind;
  Gender gender;
  std::array<std::string_view, 3> stems;  // of the words, empty after the last
  std::string_view nominative;
  int precision;
  bool noun_follows;  // the name may follow as a noun: «городской округ Первоуральск»
};
constexpr auto municipality = Territory::Kind::municipality;
constexpr auto region = Territory::Kind::region;
constexpr std::array<Type, 15> types{{
    {municipality, Gender::masculine, {"муниципальн", "район"}, "муниципальный район", 3, false},
    {municipality, Gender::masculine, {"муниципальн", "округ"}, "муниципальный округ", 3, true},
    {municipality, Gender::masculine, {"городск", "округ"}, "городской округ", 3, true},
    {municipality, Gender::masculine, {"городск", "район"}, "городской район", 1, false},
    {municipality, Gender::neuter, {"сельск", "поселени"}, "сельское поселение", 2, true},
    {municipality, Gender::neuter, {"городск", "поселени"}, "городское поселение", 2, true},
    {municipality, Gender::neuter, {"муниципальн", "образовани"}, "муниципальное образование", 1, true},
    {municipality, Gender::masculine, {"национальн", "район"}, "национальный район", 2, false},
    {municipality, Gender::masculine, {"район"}, "район", 1, false},
    {municipality, Gender::masculine, {"улус"}, "улус", 1, false},
    {municipality, Gender::masculine, {"кожуун"}, "кожуун", 1, false},
    {region, Gender::masculine, {"автономн", "округ"}, "автономный округ", 2, false},
    {region, Gender::feminine, {"автономн", "област"}, "автономная область", 2, false},
    {region, Gender::feminine, {"област"}, "область", 1, false},
    {region, Gender::masculine, {"кра"}, "край", 1, false},
}};

bool is_form(std::string_view word, std::string_view stem) {
  if (!word.starts_with(stem)) return false;
  const std::string_view ending = word.substr(stem.size());
  constexpr std::size_t longest = 6;  // bytes: three letters
  if (ending.size() > longest) return false;
  if (stem == "кра") return ending == "й" || ending == "я" || ending == "ю" || ending == "ем" || ending == "е";
  if (stem == "район" || stem == "округ" || stem == "улус" || stem == "кожуун")
    return ending.empty() || ending == "а" || ending == "у" || ending == "ом" || ending == "е";
  if (stem == "област") return ending == "ь" || ending == "и" || ending == "ью";
  if (stem.ends_with("и")) return ending == "е" || ending == "я" || ending == "ю" || ending == "ем" || ending == "и";
  // plural forms name many: «муниципальных районов»
  return ending == "ый" || ending == "ой" || ending == "ого" || ending == "ому" || ending == "ым" || ending == "им" ||
         ending == "ом" || ending == "ая" || ending == "ое" || ending == "ую";
}

// The number of words of the type that stands at a token, 0 where it does not.
int type_length(const Words& words, int at, const Type& type) {
  int i = 0;
  for (const auto stem : type.stems) {
    if (stem.empty()) break;
    if (!is_form(words.word(at + i), stem)) return 0;
    ++i;
  }
  return i;
}

struct Typed {
  const Type* type = nullptr;
  int last = 0;
};

Typed type_at(const Words& words, int at) {
  for (const Type& type : types) {
    if (const int length = type_length(words, at, type); length > 0) return {&type, at + length};
  }
  return {};
}

// A capitalised adjective, but no participle or word of a headline: «Оконешниковского», «Усть-Илимский», «КИРОВСКИЙ».
bool is_name(const Words& words, int at) {
  if (!words.is_capital(at)) return false;
  const auto adjective = grammar::adjective(words.word(at));
  if (!adjective) return false;
  constexpr std::array<std::string_view, 9> common{"муниципальн",   "городск",   "сельск",   "районн",       "российск",
                                                   "образовательн", "федеральн", "автономн", "внутригородск"};
  for (const auto word : common) {
    if (adjective->stem == word) return false;
  }
  return true;
}

std::string capitalised(const std::string& word) {
  // headlines in capitals: «КИРОВСКОГО» -> «Кировского», each part of «УСТЬ-ИЛИМСКИЙ» anew
  std::string out = model::lower_case(word);
  std::size_t at = 0;
  while (at < out.size()) {
    const std::string first = model::upper_case(std::string_view(out).substr(at, 2));
    out.replace(at, 2, first);
    const std::size_t hyphen = out.find('-', at);
    if (hyphen == std::string::npos) break;
    at = hyphen + 1;
  }
  return out;
}

std::string written(const Words& words, int at) {
  std::string text = words.text(at, at + 1);
  return words[at].all_caps ? capitalised(text) : text;
}

// «Оконешниковского муниципального района»
std::optional<Territory> with_adjective(const Words& words, int at) {
  if (!is_name(words, at)) return std::nullopt;
  int name = at;
  Typed typed = type_at(words, at + 1);
  // two adjectives: «Ханты-Мансийский автономный округ» has one, «Новый Уренгойский район» two
  if (typed.type == nullptr) return std::nullopt;
  const std::string adjective = grammar::nominative(written(words, name), typed.type->gender);
  Territory out{.kind = typed.type->kind,
                .name = adjective + " " + std::string(typed.type->nominative),
                .precision = typed.type->precision};
  out.key = grammar::adjective(model::folded(adjective))
                ? std::string(grammar::adjective(model::folded(adjective))->stem)
                : adjective;
  out.last = typed.last;
  return out;
}

// «городского округа Первоуральск», «муниципального образования «Город Новоуральск»»: the name stands in the
// nominative.
std::optional<Territory> with_noun(const Words& words, int at) {
  const Typed typed = type_at(words, at);
  if (typed.type == nullptr || !typed.type->noun_follows) return std::nullopt;
  int i = typed.last;
  const bool quoted = words.is_mark(i, '<');
  if (quoted) ++i;
  if (!words.is_capital(i) || words[i].all_caps) return std::nullopt;
  int last = i + 1;
  if (quoted) {
    while (last < words.size() && !words.is_mark(last, '>') && last < i + 6) ++last;
    if (!words.is_mark(last, '>')) return std::nullopt;
  } else if (grammar::adjective(words.word(i)) && words.is_capital(last)) {
    ++last;  // «городской округ Верхняя Пышма»
  }
  Territory out{.kind = typed.type->kind, .precision = typed.type->precision};
  out.name =
      std::string(typed.type->nominative) + " " + (quoted ? "«" + words.text(i, last) + "»" : words.text(i, last));
  out.key = std::string(grammar::rough_stem(words.word(last - 1)));
  out.last = quoted ? last + 1 : last;
  return out;
}

// A town in the genitive: «Томска» -> «Томск», «Перми» -> «Пермь», «Самары» -> «Самара». Others stay as they are.
std::string town(std::string name) {
  const auto replace = [&](std::string_view ending, std::string_view by) {
    if (!name.ends_with(ending)) return false;
    name.replace(name.size() - ending.size(), ending.size(), by);
    return true;
  };
  if (replace("ска", "ск") || replace("цка", "цк") || replace("бурга", "бург") || replace("града", "град") ||
      replace("ова", "ов") || replace("ева", "ев"))
    return name;
  if (replace("ми", "мь") || replace("ани", "ань") || replace("ери", "ерь") || replace("ни", "нь")) return name;
  if (replace("ки", "ка") || replace("ы", "а") || replace("рода", "род") || replace("поля", "поль")) return name;
  return name;
}

// «города Томска», «г. Перми», «ЗАТО Северск»
std::optional<Territory> settlement(const Words& words, int at) {
  const std::string_view word = words.word(at);
  const bool city = word == "город" || word == "города" || word == "городе" || word == "городу" ||
                    (word == "г" && !words.is_capital(at) && words.is_mark(at + 1, '.'));
  const bool closed = word == "зато";
  if (!city && !closed) return std::nullopt;
  const int name = words.is_mark(at + 1, '.') ? at + 2 : at + 1;
  if (!words.is_capital(name) || words[name].all_caps || words.word(name).size() < 6) return std::nullopt;
  int last = name + 1;
  if (grammar::adjective(words.word(name)) && words.is_capital(last)) ++last;
  const bool nominative = word == "город" || closed || last > name + 1;
  const std::string text = nominative ? words.text(name, last) : town(words.text(name, last));
  return Territory{.kind = municipality,
                   .name = (city ? "город " : "ЗАТО ") + text,
                   .key = std::string(grammar::rough_stem(model::folded(text))),
                   .last = last,
                   .precision = 0};
}

// «Республики Татарстан», «Удмуртской Республики»; the names of republics do not decline.
std::optional<Territory> republic(const Words& words, int at) {
  const auto is_republic = [&](int i) { return words.word(i).starts_with("республик") && words.is_capital(i); };
  if (is_name(words, at) && is_republic(at + 1)) {
    const std::string name = grammar::nominative(written(words, at), Gender::feminine) + " Республика";
    return Territory{.kind = region, .name = name, .key = model::folded(name), .last = at + 2, .precision = 2};
  }
  if (!is_republic(at) || !words.is_capital(at + 1) || words.word(at + 1) == "российская") return std::nullopt;
  int last = at + 2;
  if (words.is_mark(last, '(') && words.is_capital(last + 1) && words.is_mark(last + 2, ')'))
    last += 3;  // «Саха (Якутия)»
  if (words.word(at + 1) == "марий" && words.is_capital(last)) ++last;
  const std::string name =
      "Республика " + (words[at + 1].all_caps ? capitalised(words.text(at + 1, last)) : words.text(at + 1, last));
  return Territory{.kind = region, .name = name, .key = model::folded(name), .last = last, .precision = 2};
}

}  // namespace

std::vector<Territory> territories(std::string_view text) {
  const Words words(text);
  std::vector<Territory> out;
  for (int i = 0; i < words.size(); ++i) {
    if (!words.is_word(i)) continue;
    auto found = republic(words, i);
    if (!found) found = with_adjective(words, i);
    if (!found) found = with_noun(words, i);
    if (!found) found = settlement(words, i);
    if (!found) continue;
    i = std::max(i, found->last - 1);
    out.push_back(std::move(*found));
  }
  return out;
}

}  // namespace vekha::importer::head

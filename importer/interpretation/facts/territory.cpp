#include "importer/interpretation/facts/territory.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "language/text.hpp"
#include "language/words.hpp"

namespace vekha::importer::head {
namespace {

using language::Gender;
using language::Words;

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> known) {
  return std::ranges::find(known, text) != known.end();
}

// Plural forms name many: «муниципальных районов».
bool is_plural_adjective(std::string_view ending) { return is_one_of(ending, {"ые", "ие", "ых", "их", "ыми", "ими"}); }
bool is_singular_of(std::string_view word, const language::NounStem& noun) {
  if (!language::is_form_of(word, noun)) return false;
  const std::string_view ending = word.substr(noun.stem.size());
  const bool hard_plural = noun.endings.starts_with("||") && is_one_of(ending, {"ы", "и"});
  const bool soft_plural = noun.endings.starts_with("|й|") && ending == "и";
  const bool neuter_genitive = noun.endings.starts_with("|е|") && ending == "й";
  return !hard_plural && !soft_plural && !neuter_genitive &&
         !is_one_of(ending, {"ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах", "ях"});
}

Gender gender_of(std::string_view lemma) {
  if (lemma.ends_with("ь")) return Gender::feminine;
  return lemma.ends_with("е") ? Gender::neuter : Gender::masculine;
}

// The number of words of a type that stand at a token, 0 where it does not.
int type_length(const Words& words, int at, const TerritoryWords::Type& type) {
  if (!type.short_form.empty() && words.word(at) == type.short_form && words[at].all_caps) return 1;
  if (!type.declined_short.stem.empty() && is_singular_of(words.word(at), type.declined_short)) return 1;
  int i = at;
  for (const std::string& stem : type.adjectives) {
    if (!words.word(i).starts_with(stem)) return 0;
    const auto adjective = language::adjective(words.word(i));
    if (!adjective || adjective->stem != stem || is_plural_adjective(adjective->ending)) return 0;
    ++i;
  }
  return is_singular_of(words.word(i), type.noun) ? i + 1 - at : 0;
}

std::string_view first_letter(std::string_view word) { return word.substr(0, 2); }
std::string_view first_stem(const TerritoryWords::Type& type) {
  return type.adjectives.empty() ? type.noun.stem : type.adjectives.front();
}

// A capitalised adjective, but no participle or word of a headline: «Оконешниковского», «Усть-Илимский», «КИРОВСКИЙ».
bool is_name(const Words& words, int at) {
  if (!words.is_capital(at)) return false;
  const auto adjective = language::adjective(words.word(at));
  constexpr std::array<std::string_view, 9> common{"муниципальн",   "городск",   "сельск",   "районн",       "российск",
                                                   "образовательн", "федеральн", "автономн", "внутригородск"};
  return adjective && std::ranges::find(common, adjective->stem) == common.end();
}

std::string written(const Words& words, int at) {
  std::string text = words.text(at, at + 1);
  return words[at].all_caps ? capitalised(text) : text;
}

// «Оконешниковского муниципального района», «Полевского ГО»
std::optional<Territory> with_adjective(const Words& words, const TerritoryWords& known, int at) {
  if (!is_name(words, at)) return std::nullopt;
  const auto typed = known.type_at(words, at + 1);
  if (typed.type == nullptr) return std::nullopt;
  const std::string adjective = language::nominative(written(words, at), typed.type->gender);
  Territory out{
      .kind = typed.type->kind, .name = adjective + " " + typed.type->nominative, .precision = typed.type->rank};
  const std::string folded = language::folded(adjective);
  const auto parts = language::adjective(folded);
  out.key = parts ? std::string(parts->stem) : adjective;
  out.last = typed.last;
  return out;
}

// Where a quotation that opens at a token closes; -1 where it does not.
int closing_mark(const Words& words, int open) {
  constexpr int longest_name = 6;
  for (int i = open + 1; i < words.size() && i <= open + longest_name; ++i) {
    if (words.is_mark(i, '>')) return i;
  }
  return -1;
}

bool is_city_word(std::string_view word) {
  return is_one_of(word, {"город", "города", "городе", "городу", "городом", "город-курорт", "города-курорта"});
}

// «городского округа Первоуральск», «муниципального образования город Братск»: the name stands in the nominative. In
// quotation marks it may be anything: «муниципальный район «Боровский район»».
std::optional<Territory> with_noun(const Words& words, const TerritoryWords& known, int at) {
  const auto typed = known.type_at(words, at);
  if (typed.type == nullptr) return std::nullopt;
  Territory out{.kind = typed.type->kind, .precision = typed.type->rank};
  int i = typed.last;
  int last = 0;
  if (words.is_mark(i, '<')) {
    last = closing_mark(words, i);
    if (last < i + 2 || out.kind == Territory::Kind::region) return std::nullopt;
    out.name = typed.type->nominative + " «" + words.text(i + 1, last) + "»";
    out.key = std::string(language::rough_stem(words.word(last - 1)));
    out.last = last + 1;
    return out;
  }
  if (!typed.type->noun_follows || with_adjective(words, known, i)) return std::nullopt;
  const bool city = is_city_word(words.word(i));
  if (city) ++i;
  if (!words.is_capital(i) || words[i].all_caps) return std::nullopt;
  last = i + 1;
  if (language::adjective(words.word(i))) {
    // «городской округ Верхняя Пышма», but not «городского округа Российской Федерации»
    if (!is_name(words, i)) return std::nullopt;
    if (words.is_capital(last)) ++last;
  }
  out.name = typed.type->nominative + " " + words.text(typed.last, last);
  out.key = std::string(language::rough_stem(words.word(last - 1)));
  out.last = last;
  return out;
}

// «города Томска», «г. Перми», «ЗАТО Северск», «ЗАТО г. Североморск»
std::optional<Territory> settlement(const Words& words, const TerritoryWords& known, int at) {
  const std::string_view word = words.word(at);
  const bool shortened = word == "г" && !words.is_capital(at) && words.is_mark(at + 1, '.');
  const bool closed = word == "зато";
  if (!is_city_word(word) && !shortened && !closed) return std::nullopt;
  const int name = shortened ? at + 2 : at + 1;
  constexpr std::size_t shortest = 6;  // bytes: «Уфа»
  const bool headline = words[at].all_caps && !closed;
  if (!words.is_capital(name) || (words[name].all_caps && !headline) || words.word(name).size() < shortest)
    return std::nullopt;
  TownCase written_case = TownCase::unknown;
  if (word == "город" || closed) written_case = TownCase::nominative;
  if (word == "города" || word == "городу" || word == "городом") written_case = TownCase::oblique;
  if (word == "городе") written_case = TownCase::prepositional;
  TownNames::Name town = known.towns().name_at(words, name, written_case);
  Territory out{.kind = Territory::Kind::municipality, .last = town.last, .precision = 0};
  out.key = std::string(language::rough_stem(language::folded(town.text)));
  out.name = (closed ? "ЗАТО " : "город ") + town.text;
  return out;
}

// «Республики Татарстан», «Удмуртской Республики»; the names of republics do not decline.
std::optional<Territory> republic(const Words& words, int at) {
  const auto is_republic = [&](int i) { return words.word(i).starts_with("республик") && words.is_capital(i); };
  if (is_name(words, at) && is_republic(at + 1)) {
    const std::string name = language::nominative(written(words, at), Gender::feminine) + " Республика";
    return Territory{
        .kind = Territory::Kind::region, .name = name, .key = language::folded(name), .last = at + 2, .precision = 2};
  }
  if (!is_republic(at) || !words.is_capital(at + 1) || words.word(at + 1) == "российская") return std::nullopt;
  int last = at + 2;
  if (words.is_mark(last, '(') && words.is_capital(last + 1) && words.is_mark(last + 2, ')'))
    last += 3;  // «Саха (Якутия)»
  const bool of_two = words.word(at + 1) == "марий" || language::adjective(words.word(at + 1));
  if (of_two && words.is_capital(last)) ++last;
  if (words.is_mark(last, '-') && words.is_capital(last + 1)) last += 2;  // «Северная Осетия – Алания»
  std::string name = "Республика";
  for (int i = at + 1; i < last; ++i) name.append(words[i].space_before ? " " : "").append(written(words, i));
  return Territory{
      .kind = Territory::Kind::region, .name = name, .key = language::folded(name), .last = last, .precision = 2};
}

}  // namespace

TerritoryWords::TerritoryWords(const Vocabulary& vocabulary) : towns_(vocabulary) {
  for (const auto& row : vocabulary.table("territories")) {
    const std::string& kind = row.at("class");
    if (kind == "town") continue;
    const std::string& word = row.at("word");
    Type type{.kind = kind == "region" ? Territory::Kind::region : Territory::Kind::municipality,
              .gender = gender_of(word),
              .nominative = word,
              .short_form = language::folded(row.at("short")),
              .noun_follows = row.at("after") == "yes"};
    const std::string_view short_form = row.at("short");
    if (!short_form.empty() && short_form == language::lower_case(short_form))
      type.declined_short = language::noun_stem(short_form);
    std::string_view rest = word;
    for (std::size_t space = rest.find(' '); space != std::string_view::npos; space = rest.find(' ')) {
      if (const auto parts = language::adjective(rest.substr(0, space))) type.adjectives.emplace_back(parts->stem);
      rest.remove_prefix(space + 1);
    }
    type.noun = language::noun_stem(rest);
    const std::string& rank = row.at("rank");
    std::from_chars(rank.data(), rank.data() + rank.size(), type.rank);
    for (const std::string_view beginning : {std::string_view(type.short_form), first_stem(type)}) {
      auto& types = by_letter_[std::string(first_letter(beginning))];
      if (types.empty() || types.back() != types_.size()) types.push_back(types_.size());
    }
    types_.push_back(std::move(type));
  }
}

TerritoryWords::Typed TerritoryWords::type_at(const Words& words, int at) const {
  const auto known = by_letter_.find(first_letter(words.word(at)));
  if (!words.is_word(at) || known == by_letter_.end()) return {};
  Typed best{.type = nullptr, .last = at};
  for (const std::size_t index : known->second) {
    const Type& type = types_[index];
    const int length = type_length(words, at, type);
    if (length > best.last - at) best = {&type, at + length};
  }
  return best;
}

std::vector<Territory> territories(std::string_view text, const TerritoryWords& known) {
  const Words words(text);
  std::vector<Territory> out;
  for (int i = 0; i < words.size(); ++i) {
    if (!words.is_word(i)) continue;
    auto found = republic(words, i);
    if (!found) found = with_adjective(words, known, i);
    if (!found) found = with_noun(words, known, i);
    if (!found) found = settlement(words, known, i);
    if (!found) continue;
    i = std::max(i, found->last - 1);
    out.push_back(std::move(*found));
  }
  return out;
}

}  // namespace vekha::importer::head

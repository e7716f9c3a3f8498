#include "language/endings.hpp"

#include <algorithm>
#include <array>

#include "language/letters.hpp"
#include "language/text.hpp"

namespace vekha::language {
namespace {

// One or two letters as one number, so that a word is compared with all endings at once.
constexpr std::uint32_t two_letters(std::string_view text) {
  std::uint32_t out = 0;
  for (const char c : text) out = (out << 8U) | static_cast<unsigned char>(c);
  return out;
}
// Every ending of an adjective ends in one of these letters, so that most words are told by their last.
constexpr std::array<std::uint32_t, 9> last_letters{two_letters("и"), two_letters("о"), two_letters("у"),
                                                    two_letters("я"), two_letters("е"), two_letters("й"),
                                                    two_letters("ю"), two_letters("м"), two_letters("х")};
constexpr std::array<std::uint32_t, 19> two_letter_endings{
    two_letters("ая"), two_letters("яя"), two_letters("ое"), two_letters("ее"), two_letters("ые"),
    two_letters("ие"), two_letters("ый"), two_letters("ий"), two_letters("ой"), two_letters("ей"),
    two_letters("ую"), two_letters("юю"), two_letters("ою"), two_letters("ею"), two_letters("ым"),
    two_letters("им"), two_letters("ых"), two_letters("их"), two_letters("ом")};
constexpr std::array<std::string_view, 6> three_letter_endings{"ыми", "ими", "ого", "его", "ому", "ему"};
constexpr std::array<std::string_view, 8> nominative_endings{"ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий"};

constexpr std::size_t letter = russian_letter;

bool is_any_of(std::string_view text, std::string_view letters) {
  return text.size() == letter && letters.find(text) != std::string_view::npos;
}

// After these consonants и stands for ы.
bool takes_i(std::string_view stem) { return is_any_of(stem.substr(stem.size() - letter), "гкхжшщч"); }

bool is_soft(std::string_view ending) {
  constexpr std::array<std::string_view, 12> soft{"его", "ему", "им", "ем", "ей", "юю",
                                                  "ими", "их",  "яя", "ие", "ий", "ее"};
  return std::ranges::find(soft, ending) != soft.end();
}

constexpr std::string_view masculine_hard = "||а|у|ом|ем|е|ы|и|ов|ев|ей|ам|ами|ах|";
constexpr std::string_view masculine_short_i = "|й|я|ю|ем|е|и|ев|ям|ями|ях|";
constexpr std::string_view soft_sign = "|ь|я|ю|ем|е|и|ей|ям|ями|ях|ью|ем|";
constexpr std::string_view feminine_hard = "|а|ы|и|е|у|ой|ою|ей||ам|ами|ах|";
constexpr std::string_view feminine_soft = "|я|и|е|ю|ей|ею|й|ь|ям|ями|ях|";
constexpr std::string_view neuter_hard = "|о|а|у|ом|е||ам|ами|ах|";
constexpr std::string_view neuter_soft = "|е|я|ю|ем|и|й|ям|ями|ях|";
constexpr std::string_view substantivised = "|ий|ая|его|ему|им|ем|ей|ую|ие|их|ими|ого|ому|ый|ой|ым|ых|ыми|ые|ую|ое|ом|";

// Adjectives with the stress on the ending: «городской», not «городский». Their other cases do not show it.
bool is_stressed(std::string_view stem) {
  constexpr std::array<std::string_view, 10> stressed{"городск", "краев", "областн", "заводск", "морск",
                                                      "тверск",  "донск", "делов",   "миров",   "полевск"};
  constexpr std::array<std::string_view, 5> short_ones{"лесн", "степн", "лугов", "полев", "речн"};  // «Заречный»
  if (std::ranges::find(short_ones, stem) != short_ones.end()) return true;
  return std::ranges::any_of(stressed, [stem](std::string_view known) { return stem.ends_with(known); });
}

template <std::size_t count>
bool ends_in_one_of(std::string_view word, const std::array<std::string_view, count>& endings) {
  return std::ranges::any_of(endings, [word](std::string_view ending) { return word.ends_with(ending); });
}

bool ends(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.ends_with(ending);
}

}  // namespace

std::optional<Adjective> adjective(std::string_view word) {
  if (word.size() < 4 * letter) return std::nullopt;
  if (std::ranges::find(last_letters, two_letters(word.substr(word.size() - letter))) == last_letters.end())
    return std::nullopt;
  const auto cut = [&](std::size_t length) {
    return Adjective{word.substr(0, word.size() - length), word.substr(word.size() - length)};
  };
  const std::string_view last = word.substr(word.size() - 3 * letter);
  if (word.size() >= 5 * letter && std::ranges::find(three_letter_endings, last) != three_letter_endings.end()) {
    return cut(3 * letter);
  }
  const std::uint32_t ending = two_letters(last.substr(letter));
  if (std::ranges::find(two_letter_endings, ending) == two_letter_endings.end()) return std::nullopt;
  return cut(2 * letter);
}

bool same_case(const Adjective& a, const Adjective& b) {
  if (a.ending.size() != b.ending.size()) return false;
  // hard and soft endings differ in their first letter only: «ого» and «его», «ых» and «их»
  return a.ending.substr(letter) == b.ending.substr(letter);
}

bool is_nominative(const Adjective& adjective) {
  return std::ranges::find(nominative_endings, adjective.ending) != nominative_endings.end();
}

std::string nominative(std::string_view written, Gender gender) {
  const std::string low = language::folded(written);
  const auto parts = adjective(low);
  // the ending has the same bytes in the folded word only where it is at the end of both
  if (!parts || written.size() < parts->ending.size()) return std::string(written);
  std::string stem(written.substr(0, written.size() - parts->ending.size()));
  if (stem.size() < letter) return std::string(written);
  const bool soft = is_soft(parts->ending) && !takes_i(parts->stem);
  switch (gender) {
    case Gender::masculine:
      if (is_stressed(parts->stem)) return stem + "ой";
      return stem + (soft || takes_i(parts->stem) ? "ий" : "ый");
    case Gender::feminine:
      return stem + (soft ? "яя" : "ая");
    case Gender::neuter:
      return stem + (soft || is_any_of(parts->stem.substr(parts->stem.size() - letter), "жшщч") ? "ее" : "ое");
    case Gender::plural:
      return stem + (soft || takes_i(parts->stem) ? "ие" : "ые");
  }
  return std::string(written);
}

NounStem noun_stem(std::string_view lemma) {
  const auto cut = [&](std::string_view ending) { return lemma.substr(0, lemma.size() - ending.size()); };
  for (const std::string_view ending : {"щий", "щая", "ный", "ной", "ная"}) {
    if (ends(lemma, ending)) return {lemma.substr(0, lemma.size() - 2 * letter), substantivised};
  }
  if (ends(lemma, "й")) return {cut("й"), masculine_short_i};
  if (ends(lemma, "ь")) return {cut("ь"), soft_sign};
  if (ends(lemma, "а")) return {cut("а"), feminine_hard};
  if (ends(lemma, "я")) return {cut("я"), feminine_soft};
  if (ends(lemma, "о")) return {cut("о"), neuter_hard};
  if (ends(lemma, "е")) return {cut("е"), neuter_soft};
  return {lemma, masculine_hard};
}

bool is_form_of(std::string_view word, const NounStem& noun) {
  if (!word.starts_with(noun.stem)) return false;
  const std::string_view ending = word.substr(noun.stem.size());
  for (std::size_t at = 1; at <= noun.endings.size();) {
    const std::size_t bar = noun.endings.find('|', at);
    if (bar == std::string_view::npos) return false;
    if (noun.endings.substr(at, bar - at) == ending) return true;
    at = bar + 1;
  }
  return false;
}

std::string_view rough_stem(std::string_view word) {
  constexpr std::size_t shortest = 3 * letter;
  if (word.size() <= shortest) return word;
  if (const auto parts = adjective(word); parts && parts->stem.size() >= shortest) return parts->stem;
  constexpr std::array<std::string_view, 19> endings{"иями", "иях", "иям", "ами", "ями", "ией", "ий", "ия", "ие", "ию",
                                                     "ии",   "ах",  "ях",  "ам",  "ям",  "ов",  "ев", "ем", "ью"};
  for (const auto ending : endings) {
    if (word.ends_with(ending) && word.size() >= shortest + ending.size())
      return word.substr(0, word.size() - ending.size());
  }
  constexpr std::string_view vowels = "аеиоуыюяьй";
  if (vowels.find(word.substr(word.size() - letter)) != std::string_view::npos)
    return word.substr(0, word.size() - letter);
  return word;
}

Gender noun_gender(std::string_view lemma) {
  if (lemma.ends_with("а") || lemma.ends_with("я")) return Gender::feminine;
  return lemma.ends_with("е") || lemma.ends_with("о") ? Gender::neuter : Gender::masculine;
}

bool may_be_plural(std::string_view word) {
  constexpr std::array<std::string_view, 8> endings{"и", "ы", "ам", "ям", "ами", "ями", "ов", "ей"};
  return ends_in_one_of(word, endings);
}

bool ends_like_attribute(std::string_view word) {
  constexpr std::array<std::string_view, 8> endings{"ого", "его", "ой", "ей", "ый", "ая", "ых", "их"};
  return ends_in_one_of(word, endings);
}

bool is_verbal_noun(std::string_view word) {
  constexpr std::array<std::string_view, 6> endings{"ние", "ния", "нию", "нием", "нии", "тие"};
  return ends_in_one_of(word, endings);
}

bool begins_a_deed(std::string_view word) {
  constexpr std::array<std::string_view, 14> endings{"ение", "ания",  "ание", "ения", "ция", "ции", "овка",
                                                     "отка", "товки", "тие",  "ать",  "ить", "сти", "еть"};
  return std::ranges::any_of(
      endings, [word](std::string_view ending) { return word.ends_with(ending) && word.size() > ending.size() + 2; });
}

}  // namespace vekha::language

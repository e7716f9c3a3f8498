#include "language/name_forms.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "language/letters.hpp"
#include "language/text.hpp"

namespace vekha::language {
namespace {

constexpr std::size_t letter = russian_letter;

enum class Form { nominative, genitive, dative, accusative, instrumental, prepositional };
struct Ending {
  std::string_view text;
  bool feminine;
  Form form;
};
constexpr std::array<Ending, 11> patronymic_endings{{{"ич", false, Form::nominative},
                                                     {"ича", false, Form::genitive},
                                                     {"ичу", false, Form::dative},
                                                     {"ичем", false, Form::instrumental},
                                                     {"иче", false, Form::prepositional},
                                                     {"на", true, Form::nominative},
                                                     {"ны", true, Form::genitive},
                                                     {"не", true, Form::dative},
                                                     {"ну", true, Form::accusative},
                                                     {"ной", true, Form::instrumental},
                                                     {"ною", true, Form::instrumental}}};

bool ends(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.ends_with(ending);
}

// «Ильич», «Кузьмич», «Никитич»: patronymics without -ов-.
bool is_short_patronymic(std::string_view stem) {
  constexpr std::array<std::string_view, 7> stems{"иль", "кузьм", "лук", "фом", "савв", "никит", "фок"};
  return std::ranges::find(stems, stem) != stems.end();
}

std::optional<Ending> patronymic_ending(std::string_view word) {
  for (const Ending& ending : patronymic_endings) {
    if (!ends(word, ending.text)) continue;
    const std::string_view stem = word.substr(0, word.size() - ending.text.size());
    const bool feminine = ending.feminine && (ends(stem, "ов") || ends(stem, "ев") || ends(stem, "ич"));
    const bool masculine = !ending.feminine && (ends(stem, "ов") || ends(stem, "ев") || is_short_patronymic(stem));
    if ((feminine || masculine) && stem.size() >= 2 * letter) return ending;
  }
  return std::nullopt;
}

// Replaces an ending; false where the word has another.
bool replace(std::string& word, std::string_view ending, std::string_view by) {
  if (!word.ends_with(ending)) return false;
  word.resize(word.size() - ending.size());
  word += by;
  return true;
}

using Replacements = std::initializer_list<std::pair<std::string_view, std::string_view>>;
void replace_first(std::string& word, Replacements replacements) {
  for (const auto& [ending, by] : replacements) {
    if (replace(word, ending, by)) return;
  }
}

void feminine_given(std::string& name, Form form) {
  switch (form) {
    case Form::genitive:
      return replace_first(name, {{"ии", "ия"},
                                  {"ьи", "ья"},
                                  {"ви", "вь"},
                                  {"ги", "га"},
                                  {"ки", "ка"},
                                  {"хи", "ха"},
                                  {"ши", "ша"},
                                  {"и", "я"},
                                  {"ы", "а"}});
    case Form::dative:
    case Form::prepositional:
      return replace_first(name, {{"ии", "ия"}, {"ье", "ья"}, {"ви", "вь"}, {"е", "а"}});
    case Form::accusative:
      return replace_first(name, {{"ю", "я"}, {"у", "а"}});
    case Form::instrumental:
      return replace_first(name, {{"овью", "овь"}, {"ией", "ия"}, {"ьей", "ья"}, {"ей", "я"}, {"ой", "а"}});
    default:
      return;
  }
}

void masculine_given(std::string& name, Form form) {
  switch (form) {
    case Form::genitive:
      return replace_first(name, {{"авла", "авел"},
                                  {"Льва", "Лев"},
                                  {"ья", "ья"},
                                  {"ия", "ий"},
                                  {"ея", "ей"},
                                  {"ая", "ай"},
                                  {"я", "ь"},
                                  {"ьи", "ья"},
                                  {"а", ""}});
    case Form::dative:
      return replace_first(name, {{"авлу", "авел"},
                                  {"Льву", "Лев"},
                                  {"ию", "ий"},
                                  {"ею", "ей"},
                                  {"аю", "ай"},
                                  {"ю", "ь"},
                                  {"ье", "ья"},
                                  {"у", ""}});
    case Form::instrumental:
      return replace_first(name, {{"авлом", "авел"},
                                  {"Львом", "Лев"},
                                  {"ием", "ий"},
                                  {"еем", "ей"},
                                  {"аем", "ай"},
                                  {"ьей", "ья"},
                                  {"ем", "ь"},
                                  {"ом", ""}});
    case Form::prepositional:
      return replace_first(name, {{"авле", "авел"}, {"Льве", "Лев"}, {"ии", "ий"}, {"ье", "ья"}, {"е", ""}});
    default:
      return;
  }
}

void feminine_surname(std::string& name, Form form) {
  if (form == Form::accusative) {
    return replace_first(name, {{"скую", "ская"},
                                {"цкую", "цкая"},
                                {"ую", "ая"},
                                {"ову", "ова"},
                                {"еву", "ева"},
                                {"ёву", "ёва"},
                                {"ину", "ина"},
                                {"ыну", "ына"}});
  }
  replace_first(name, {{"ской", "ская"},
                       {"цкой", "цкая"},
                       {"овой", "ова"},
                       {"евой", "ева"},
                       {"ёвой", "ёва"},
                       {"иной", "ина"},
                       {"ыной", "ына"}});
}

void masculine_surname(std::string& name, Form form) {
  switch (form) {
    case Form::genitive:
      return replace_first(name, {{"ского", "ский"},
                                  {"цкого", "цкий"},
                                  {"ого", "ый"},
                                  {"ова", "ов"},
                                  {"ева", "ев"},
                                  {"ёва", "ёв"},
                                  {"ина", "ин"},
                                  {"ына", "ын"},
                                  {"ича", "ич"},
                                  {"ука", "ук"},
                                  {"яна", "ян"}});
    case Form::dative:
      return replace_first(name, {{"скому", "ский"},
                                  {"цкому", "цкий"},
                                  {"ому", "ый"},
                                  {"ову", "ов"},
                                  {"еву", "ев"},
                                  {"ёву", "ёв"},
                                  {"ину", "ин"},
                                  {"ыну", "ын"},
                                  {"ичу", "ич"},
                                  {"уку", "ук"},
                                  {"яну", "ян"}});
    case Form::instrumental:
      return replace_first(name, {{"ским", "ский"},
                                  {"цким", "цкий"},
                                  {"овым", "ов"},
                                  {"евым", "ев"},
                                  {"ёвым", "ёв"},
                                  {"иным", "ин"},
                                  {"ыным", "ын"},
                                  {"ичем", "ич"},
                                  {"уком", "ук"},
                                  {"яном", "ян"}});
    default:
      return;
  }
}

void nominative_patronymic(std::string& word, const Ending& ending) {
  replace(word, ending.text, ending.feminine ? "на" : "ич");
}

}  // namespace

bool is_patronymic(std::string_view folded) { return patronymic_ending(folded).has_value(); }

FullName nominative(FullName name) {
  const auto ending = patronymic_ending(language::folded(name.patronymic));
  if (!ending || ending->form == Form::nominative) return name;
  nominative_patronymic(name.patronymic, *ending);
  if (ending->feminine) {
    feminine_given(name.given, ending->form);
    feminine_surname(name.surname, ending->form);
  } else {
    masculine_given(name.given, ending->form);
    masculine_surname(name.surname, ending->form);
  }
  return name;
}

bool is_case_of(std::string_view surname, std::string_view nominative) {
  if (surname == nominative) return true;
  constexpr std::array<std::string_view, 4> feminine{"ой", "у", "ою", "ей"};
  constexpr std::array<std::string_view, 5> masculine{"а", "у", "ым", "е", "ом"};
  if (ends(nominative, "ая") || ends(nominative, "ий") || ends(nominative, "ый")) {
    const std::string_view stem = nominative.substr(0, nominative.size() - 2 * letter);
    if (!surname.starts_with(stem)) return false;
    const std::string_view rest = surname.substr(stem.size());
    return ends(nominative, "ая") ? rest == "ой" || rest == "ую"
                                  : rest == "ого" || rest == "ому" || rest == "им" || rest == "ым" || rest == "ом";
  }
  const bool is_feminine = ends(nominative, "а");
  const std::string_view stem = is_feminine ? nominative.substr(0, nominative.size() - letter) : nominative;
  if (!surname.starts_with(stem)) return false;
  const std::string_view rest = surname.substr(stem.size());
  if (is_feminine) {
    for (const auto ending : feminine) {
      if (rest == ending) return true;
    }
    return false;
  }
  for (const auto ending : masculine) {
    if (rest == ending) return true;
  }
  return false;
}

std::string_view surname_stem(std::string_view folded) {
  // the longest first; the endings of surnames in all cases
  constexpr std::array<std::string_view, 21> endings{"ого", "ему", "ому", "ыми", "ими", "ой", "ей",
                                                     "ым",  "им",  "ом",  "ем",  "ая",  "ую", "ий",
                                                     "ый",  "а",   "у",   "е",   "ы",   "я",  "ь"};
  constexpr std::size_t shortest = 2 * letter;
  const std::string_view last = folded.substr(folded.rfind('-') + 1);
  for (const auto ending : endings) {
    if (last.ends_with(ending) && last.size() >= ending.size() + shortest)
      return last.substr(0, last.size() - ending.size());
  }
  return last;
}

SurnameEnding surname_ending(std::string_view folded) {
  constexpr std::array<std::string_view, 8> usual{"ов", "ова", "ев", "ева", "ин", "ина", "ский", "ская"};
  // «ко» is left out: of abbreviations «ЦОКО», «РИКО» end so too
  constexpr std::array<std::string_view, 18> possible{"ын", "ына", "ий", "ая",  "ой",     "ых",  "их", "ук",   "юк",
                                                      "ич", "ян",  "ец", "дзе", "ишвили", "ман", "ло", "енко", "ба"};
  const auto has = [folded](std::string_view ending) { return folded.ends_with(ending); };
  if (std::ranges::any_of(usual, has)) return SurnameEnding::usual;
  return std::ranges::any_of(possible, has) ? SurnameEnding::possible : SurnameEnding::none;
}

}  // namespace vekha::language

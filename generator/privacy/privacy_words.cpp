#include "generator/privacy/privacy_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "embedded/vekha_privacy_words.hpp"

namespace vekha::generator {
namespace {

struct ClassName {
  std::string_view name;
  WordClass word_class;
};
using enum WordClass;
constexpr std::array class_names{
    ClassName{"phone", phone},         ClassName{"number", number},
    ClassName{"snils", snils},         ClassName{"inn", inn},
    ClassName{"passport", passport},   ClassName{"birth", birth},
    ClassName{"policy", policy},       ClassName{"street", street},
    ClassName{"flat", flat},           ClassName{"lives", lives},
    ClassName{"house", house},         ClassName{"pupil", pupil},
    ClassName{"pupils", pupils},       ClassName{"class", class_},
    ClassName{"staff", staff},         ClassName{"child", child},
    ClassName{"sensitive", sensitive}, ClassName{"parent", parent},
    ClassName{"committee", committee}, ClassName{"link", link},
    ClassName{"school", school},       ClassName{"institution", institution},
    ClassName{"list", list},           ClassName{"day", day},
    ClassName{"lawful", lawful},       ClassName{"month", month},
    ClassName{"head", head},           ClassName{"teacher", teacher},
    ClassName{"honoured", honoured},   ClassName{"work", work},
};

struct Beginning {
  std::string_view text;
  WordClasses classes = 0;
};

/// Words of a class by their whole form or by how they begin.
struct Words {
  std::unordered_map<std::string_view, WordClasses> forms;
  std::unordered_map<std::string_view, std::vector<Beginning>> beginnings;  ///< by their first letter
  std::unordered_map<std::string_view, WordClasses> first_names;
};

// Words here are Cyrillic, a letter of which takes two bytes; two letters of a Latin word serve as well.
std::string_view first_letter(std::string_view word) { return word.substr(0, 2); }

// Rows of a table without its header and comments.
template <typename Take>
void for_each_row(std::string_view path, Take take) {
  const auto files = privacy_words::embedded_files();
  std::string_view text = std::ranges::find(files, path, &privacy_words::EmbeddedFile::path)->bytes;
  for (bool header = true; !text.empty(); header = false) {
    const std::string_view row = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(row.size() + 1, text.size()));
    if (!header && !row.empty() && row.front() != '#') take(row);
  }
}

Words load() {
  Words words;
  for_each_row("ru/words.tsv", [&](std::string_view row) {
    const auto tab = row.find('\t');
    const auto known = std::ranges::find(class_names, row.substr(0, tab), &ClassName::name);
    std::string_view form = row.substr(tab + 1);
    if (form.ends_with('*')) {
      form.remove_suffix(1);
      words.beginnings[first_letter(form)].push_back({form, bit(known->word_class)});
    } else {
      words.forms[form] |= bit(known->word_class);
    }
  });
  for_each_row("ru/first_names.tsv", [&](std::string_view row) { words.first_names[row] |= bit(first_name); });
  return words;
}

const Words& words() {
  static const Words loaded = load();
  return loaded;
}

// «Иван» and the forms of its declension: the stem and a case ending.
bool is_first_name(std::string_view word) {
  constexpr std::array<std::string_view, 23> endings{"",   "а",  "у",   "ом",  "ем", "е",  "ы",  "и",
                                                     "ой", "ей", "ю",   "я",   "й",  "ь",  "ью", "ия",
                                                     "ию", "ии", "ией", "ием", "ье", "ья", "ье"};
  return std::ranges::any_of(endings, [&](std::string_view ending) {
    return word.ends_with(ending) && words().first_names.contains(word.substr(0, word.size() - ending.size()));
  });
}

bool is_patronymic(std::string_view word) {
  constexpr std::array<std::string_view, 26> endings{"ович",   "евич",  "овича",  "евича", "овичу", "евичу", "овичем",
                                                     "евичем", "ильич", "ильича", "овна",  "евна",  "овны",  "евны",
                                                     "овне",   "евне",  "овной",  "евной", "ична",  "ичны",  "ичне",
                                                     "ичной",  "ичну",  "овну",   "евну",  "ильичу"};
  constexpr std::size_t shortest = 10;  // five letters: «Ильич»
  return word.size() >= shortest &&
         std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace

WordClasses classes_of(std::string_view word, bool capital) {
  WordClasses classes = 0;
  if (const auto found = words().forms.find(word); found != words().forms.end()) classes |= found->second;
  if (const auto found = words().beginnings.find(first_letter(word)); found != words().beginnings.end()) {
    for (const auto& [text, its_classes] : found->second) {
      if (word.starts_with(text)) classes |= its_classes;
    }
  }
  if (!capital) return classes;
  if (is_patronymic(word)) classes |= bit(patronymic);
  if (is_first_name(word)) classes |= bit(first_name);
  return classes;
}

}  // namespace vekha::generator

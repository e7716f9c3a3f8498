#include "generator/privacy/privacy_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "embedded/vekha_privacy_words.hpp"
#include "language/name_forms.hpp"

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
};

// Words here are Cyrillic, a letter of which takes two bytes; two letters of a Latin word serve as well.
std::string_view first_letter(std::string_view word) { return word.substr(0, 2); }

void add(std::string_view row, Words& words) {
  const auto tab = row.find('\t');
  const auto known = std::ranges::find(class_names, row.substr(0, tab), &ClassName::name);
  std::string_view form = row.substr(tab + 1);
  if (form.ends_with('*')) {
    form.remove_suffix(1);
    words.beginnings[first_letter(form)].push_back({form, bit(known->word_class)});
  } else {
    words.forms[form] |= bit(known->word_class);
  }
}

// The rows of the table without its header and comments.
Words load() {
  Words words;
  std::string_view text = privacy_words::embedded_files().front().bytes;
  for (bool header = true; !text.empty(); header = false) {
    const std::string_view row = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(row.size() + 1, text.size()));
    if (!header && !row.empty() && row.front() != '#') add(row, words);
  }
  return words;
}

const Words& words() {
  static const Words loaded = load();
  return loaded;
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
  if (language::is_first_name(word)) classes |= bit(first_name);
  return classes;
}

}  // namespace vekha::generator

#pragma once

#include <cstdint>
#include <string_view>

namespace vekha::generator {

/// What a word tells of the number or the name beside it: the classes of ru/words.tsv, and first names.
enum class WordClass : std::uint8_t {
  phone,
  number,
  snils,
  inn,
  passport,
  birth,
  policy,
  street,
  flat,
  lives,
  house,
  pupil,
  pupils,
  class_,
  staff,
  head,
  teacher,
  honoured,
  work,
  child,
  sensitive,
  parent,
  committee,
  link,
  school,
  institution,
  list,
  day,
  lawful,
  first_name,
  month
};
using WordClasses = std::uint64_t;
constexpr WordClasses bit(WordClass word_class) { return WordClasses{1} << static_cast<unsigned>(word_class); }

/// The classes of a word in lower case with ё as е; 0: none. Only a word that was written with a capital letter is a
/// name.
WordClasses classes_of(std::string_view word, bool capital = false);

}  // namespace vekha::generator

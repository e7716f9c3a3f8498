#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/schedule/words.hpp"
#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer::schedule {

/// A word, a number or a mark of a deadline phrase.
struct Token {
  enum class Kind { word, number, mark };
  Kind kind = Kind::mark;
  Word word = Word::none;  ///< of a word
  int value = 0;           ///< of a word: Meaning::value; of a number: itself, -1 where it is too long to be a date
  bool like_time = false;  ///< of an unknown word: made of a word about time, «августовская»
  int digits = 0;          ///< of a number: how many, so that "01" differs from "1"
  bool ordinal = false;    ///< a number with an ending: «1-й», «15-го»
  char mark = 0;           ///< of a mark: , ; . : - / ( ) " as folded, ? for any other
  bool spaced = false;     ///< white space stands before
  bool new_line = false;   ///< a line break stands before
  std::string text;        ///< of a word: folded
  std::size_t begin = 0, end = 0;  ///< the bytes of the phrase that it covers
};

/// How unknown words are compared with the vocabulary.
enum class Spelling {
  exact,
  tolerant,  ///< one or two wrong letters in a long word are forgiven, where only one word is meant
};

/// The tokens of a phrase that language::normalized_lines() made. Words that belong together («не позднее») are one
/// token. What scanning and typing did to known words is mended: Latin twins, hyphens and spaces inside a word. Full
/// stops after known words mark abbreviations and are dropped. Never fails.
std::vector<Token> tokens_of(std::string_view phrase, const Vocabulary& vocabulary, Spelling spelling);

}  // namespace vekha::importer::schedule

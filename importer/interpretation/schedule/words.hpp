#pragma once

#include <optional>
#include <string_view>

#include "importer/vocabulary/vocabulary.hpp"
#include "model/schedule.hpp"

/// The grammar of deadline phrases, as a chain: tokens -> phrase (dates, rules of repetition, conditions) -> schedule.
namespace vekha::importer::schedule {

/// What a word does in a deadline phrase: the column "class" of deadline_words.tsv. none is a word of no such class.
enum class Word {
  none,
  month,
  season,
  weekday,
  unit,
  school,
  ordinal,
  number,
  times,
  multiple,
  repeat,
  each,
  at_least,
  than,
  by,     ///< «до», «не позднее»
  until,  ///< «по»: the end of a span, a weekday, or the beginning of a condition
  since,  ///< «с», «начиная с»
  in,
  on,
  during,  ///< «в течение», «в ходе»
  preposition,
  whole,         ///< «весь»
  span,          ///< «период», «срок»
  carrying_out,  ///< «реализации»
  plan,          ///< «программы»
  always,        ///< «постоянно»
  edge,          ///< «начало», «конец»
  days,          ///< «в первых числах»
  decade,        ///< «декада»: ten days
  half,
  day_of_month,
  next,
  reporting,
  current,
  afterwards,
  included,
  hour,  ///< of a time of day
  conjunction,
  suffix,
  stage,
  label,
  denial,
  about,  ///< «примерно»: the date is approximate
  condition,
};

/// The part of a span that Word::edge names, as its value.
enum class Edge { start, middle, end };

/// What a known word means: its class, and as value its number, its model::Unit or its Edge.
struct Meaning {
  Word word = Word::none;
  int value = 0;
};

/// The meaning of a row of deadline_words.tsv. A class or value that the grammar does not have gives Word::none.
Meaning meaning_of(const Vocabulary::Row& row);

/// Whether a word says something about time, so that a phrase with it must be understood in full to be believed.
bool about_time(Word word);

}  // namespace vekha::importer::schedule

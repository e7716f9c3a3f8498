#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The endings of Russian adjectives and nouns; those of personal names stand in name_forms.hpp. All arguments are
/// folded words (language::folded) unless said otherwise; a word of another form than the one asked for gives nothing.
namespace vekha::language {

enum class Gender : std::uint8_t { masculine, feminine, neuter, plural };

/// Splits an adjective in any case: «оконешниковского» -> stem «оконешниковск», ending «ого».
struct Adjective {
  std::string_view stem, ending;
};
std::optional<Adjective> adjective(std::string_view word);

/// True when two adjectives may stand side by side before one noun: «дошкольного, общего».
bool same_case(const Adjective& a, const Adjective& b);

/// True for a nominative: «средняя», «районный», «общее», «средние».
bool is_nominative(const Adjective& adjective);

/// The nominative of an adjective as it is written (capital letters stay): «Оконешниковского» -> «Оконешниковский».
/// Stressed -ой can't be told from the oblique cases: those adjectives («тверской») are a list of the vocabulary.
std::string nominative(std::string_view written, Gender gender);

/// The stem of a declined noun and how its lemma declines; the class of endings follows from the lemma.
struct NounStem {
  std::string_view stem;
  std::string_view endings;  ///< «|»-separated, beginning and ending with «|»; the first is the lemma's
};
NounStem noun_stem(std::string_view lemma);

/// True when a word is the stem with one of the endings.
bool is_form_of(std::string_view word, const NounStem& noun);

/// A rough stem for comparing words in different cases: the ending of an adjective or noun cut off, 3 letters at least
/// left.
std::string_view rough_stem(std::string_view word);

/// The gender of a noun by the ending of its nominative singular. A soft sign counts as masculine.
Gender noun_gender(std::string_view lemma);

/// True for a noun in an oblique case or the plural of whoever there is one of in the nominative: «руководители»,
/// «директорам», «методистов».
bool may_be_plural(std::string_view word);

/// True for a word with an ending that names of institutions have («детской», «общего») and surnames seldom: fewer than
/// adjective() takes for one, since «Ибрагим» is a name.
bool ends_like_attribute(std::string_view word);

/// «выполнение», «проведении»: a noun made of a verb that says that something is done, not that it was.
bool is_verbal_noun(std::string_view word);

/// «проведение», «организация», «подготовка», «составить»: a noun made of a verb or a verb, with which a deed begins.
bool begins_a_deed(std::string_view word);

}  // namespace vekha::language

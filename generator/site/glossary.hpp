#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.hpp"

namespace vekha::generator {

/// An abbreviation of the vocabulary.
struct Abbreviation {
  std::string text, expansion, explanation;
  bool ambiguous = false;  ///< has several readings: explained in the glossary, marked only where a document defines it
};

/// What a document itself says an abbreviation stands for, word for word.
struct Definition {
  std::string abbreviation, expansion;
  friend bool operator==(const Definition&, const Definition&) = default;
};

/// The abbreviations that a text defines: «школы с низкими результатами (далее – ШНР)» and «ШНР (школы с низкими
/// результатами)». Only what fits letter by letter counts, short words aside; everything else in brackets is no
/// definition. In text order.
std::vector<Definition> definitions_in(std::string_view text);

/// The same for all texts of a document; the first definition of an abbreviation stands. At most 500.
std::vector<Definition> definitions_of(model::Document& document);

/// An entry of the glossary.
struct Term {
  std::string abbreviation, expansion, explanation;
  std::string anchor;      ///< on the glossary page
  std::string defined_in;  ///< title of the plan whose own words these are; empty where they are the vocabulary's
};

/// Which entry an abbreviation has, for the texts of one plan or of all.
using TermPlaces = std::map<std::string, std::size_t, std::less<>>;

/// All entries in the order of the alphabet.
struct Glossary {
  std::vector<Term> terms;
  TermPlaces general;  ///< those of one reading: they may be marked in any text
};

/// The words of a plan that define abbreviations, and where their entries are to be noted.
struct PlanDefinitions {
  std::string plan;  ///< title
  std::vector<Definition> definitions;
  TermPlaces* places;  ///< of the plan, filled
};

/// A definition that only repeats the vocabulary in other cases leads to the vocabulary's entry.
Glossary make_glossary(std::vector<Abbreviation> abbreviations, std::span<PlanDefinitions> plans);

/// A run of a text; where it is an abbreviation, its entry.
struct TermRun {
  std::string_view text;
  const Term* term = nullptr;
};

/// The text cut at the abbreviations that own (of the plan) or the glossary knows, longest first, whole words only.
std::vector<TermRun> term_runs(std::string_view text, const Glossary& glossary, const TermPlaces& own);

}  // namespace vekha::generator

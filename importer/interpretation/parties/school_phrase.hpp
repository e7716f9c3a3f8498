#pragma once

#include <optional>
#include <string>

#include "importer/interpretation/parties/party_names.hpp"

namespace vekha::importer::parties {

/// The words that name a school, before and after its number: form, adjectives, type, quotation, place, whose name it
/// bears.
struct SchoolPhrase {
  int first = 0, last = 0;  ///< tokens
  int type_first = -1;      ///< first token of the adjectives and the type; -1 without
  int type_last = -1;       ///< after the type word
  std::string form;         ///< as printed: «МБОУ»
  std::string type;         ///< value of the type word
  std::string number, proper, place, patron;
  bool has_form = false, has_type = false, has_quality = false, has_quotation = false;
  bool geographic = false;  ///< an adjective of a place stands before the type: «Чистовская школа»
  bool type_in_quotation = false;  ///< «Чистовская СШ»
  bool is_abbreviated = false;     ///< the type or form is an abbreviation: «СОШ», «МОУ»
  bool nominative = true;

  /// Form, adjectives and type in the nominative singular, without number, place and quotation: «Средняя школа».
  [[nodiscard]] std::string nominative_name(const language::Words& words) const;
  /// The whole name with its adjectives and type in the nominative.
  [[nodiscard]] std::string full_nominative_name(const language::Words& words) const;
};

/// The phrase that begins at a token, up to its number; empty where none does.
std::optional<SchoolPhrase> school_phrase_at(const NameReader& reader, int at);

/// Goes on after the number: «Школа равных возможностей» in quotation marks, «п. Тырма», «им. А.А. Абрамова».
void take_rest(const NameReader& reader, SchoolPhrase& phrase);

}  // namespace vekha::importer::parties

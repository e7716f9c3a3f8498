#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "generator/privacy/detectors.hpp"

/// How names of people are written.
namespace vekha::generator {

/// One past the last token of a person's name that begins at a token; the token itself where none does: «Петров Иван»,
/// «Петров И. И.», «И.И. Петров», «Иван Сергеевич».
std::size_t end_of_name(Tokens tokens, std::size_t at);

/// A surname with initials, or a surname, a first name and a patronymic, in either order: tokens [begin, end).
struct WrittenName {
  std::size_t begin = 0, end = 0;
  std::size_t surname = 0, surname_end = 0;
  std::size_t first = 0;  ///< the first name or its initial
  std::optional<std::size_t> patronymic;
  bool full = false;  ///< no initials
};

/// The name that begins at a token; two words without a patronymic are none: «Новая Школа» looks the same.
std::optional<WrittenName> written_name(Tokens tokens, std::size_t at);

/// The same for «Иванова Мария Петровна», «Ивановой М. П.» and «М.П. Иванова»: the surname's stem and the initials.
std::string key_of(Tokens tokens, const WrittenName& name);

/// «Иванова М.П.», in the case of grammar that the name has. text: what the tokens were cut from.
std::string with_initials(std::string_view text, Tokens tokens, const WrittenName& name);

/// One past a surname at a token, hyphenated or not; the token itself where there is none.
std::size_t after_surname(Tokens tokens, std::size_t at);

/// One past an initial with its dot at a token; the token itself where there is none.
std::size_t after_initial(Tokens tokens, std::size_t at);

}  // namespace vekha::generator

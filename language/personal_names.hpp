#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "language/words.hpp"

/// How names of people are written: the one grammar by which the importer finds persons and the generator decides who
/// may be shown. Works on both cuts of a text. A name never goes on behind a line break, but where that is said.
///
///   Иванова М.П.   Иванова М. П.   Иванова М.П   Иванова М.            surname, initials
///   М.П. Иванова   М. Иванова                                          initials, surname
///   Иванова Мария Петровна   Алиев Вагиф Мамед оглы                    surname, given name, patronymic
///   Мария Петровна Иванова                                             given name, patronymic, surname
namespace vekha::language {

/// The place of a word in a name.
enum class NamePart : std::uint8_t {
  surname,          ///< asked of each half of a double surname
  surname_in_full,  ///< asked beside NamePart::surname where a given name and a patronymic stand with it
  given,            ///< between surname and patronymic
  given_first       ///< before patronymic and surname
};

/// How a caller reads names: what it knows of the words of its texts, and how much must be written.
struct NameReading {
  /// Whether the capitalised word at a token may stand in a place of a name: the caller excludes posts, words of its
  /// trade, of streets and of what is called after somebody. Asked for words of two letters at least.
  std::function<bool(int at, NamePart part)> may_be;
  bool one_initial = false;   ///< one initial makes a name, where it is Cyrillic: a Latin one numbers a list
  bool open_initial = false;  ///< behind a surname the last initial may lack its full stop, where no word follows it
};

/// A name of tokens [begin, end).
struct WrittenName {
  int begin = 0, end = 0;
  int surname = 0, surname_end = 0;
  int given = 0;            ///< the given name or its initial
  int patronymic = -1;      ///< the patronymic or its initial; -1 where there is none
  int patronymic_end = -1;  ///< «Мамед оглы» has two tokens
  bool full = false;        ///< no initials
  [[nodiscard]] bool surname_first() const { return surname == begin; }
};

/// The name that begins at a token. Two words without initials and patronymic are none: «Новая Школа» looks the same.
std::optional<WrittenName> written_name(const Words& words, int at, const NameReading& reading);

/// One past the last token of whatever may be a person's name at a token, the token itself where nothing may: also
/// «Петров Иван», «Иван Петров» with a name of is_first_name(), «Иван Сергеевич», and a patronymic in the next line.
int end_of_name(const Words& words, int at, const NameReading& reading);

/// One past a surname at a token, hyphenated or not; the token itself where there is none.
int after_surname(const Words& words, int at, const NameReading& reading);

/// One past the initials at a token; the token itself where there are not as many as the reading wants. An initial
/// without full stop counts only where reading.open_initial says so.
int after_initials(const Words& words, int at, const NameReading& reading);

/// The letter that a given name or a patronymic at a token begins with, in the script of the surname: «С» of «Н.C.
/// Громова» whichever letter was typed.
std::string initial(const Words& words, const WrittenName& name, int at);

/// The initials of a name, folded: «мп».
std::string folded_initials(const Words& words, const WrittenName& name);

/// The same for all cases and ways of writing of one name, whether in full or with initials: «Иванова Мария Петровна»,
/// «Ивановой М. П.» and «М.П. Иванова». Of man and woman («Иванов М.П.») it is the same as well.
std::string name_key(const Words& words, const WrittenName& name);

/// «Иванова М.П.» or «М.П. Иванова», in the case and the order that the name has.
std::string with_initials(const Words& words, const WrittenName& name);

}  // namespace vekha::language

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Marks of notes: «65¹», «школа № 7²⁾», «6*», «100 <*>». They are no part of the value beside them.
namespace vekha::importer {

/// Bytes of a text, begin inclusive, end exclusive.
struct Stretch {
  std::size_t begin = 0, end = 0;
};

/// The marks of notes in a text, in order: raised figures (superscript characters), asterisks behind a word, figures or
/// asterisks in angle or square brackets. A mark at the beginning of a line is the note's own and not one of them, nor
/// is a power of a unit («м²»), a time of day («14³⁰») or a degree («20⁰»).
std::vector<Stretch> note_marks(std::string_view text);

/// A raised piece of text with superscript characters: "1)" gives "¹⁾". A piece that is neither figures nor a mark
/// («5ᵃ», «подпись») stays as it is.
std::string raised_text(std::string_view text);

}  // namespace vekha::importer

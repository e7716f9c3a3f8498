#include "language/stemmer.hpp"

#include <libstemmer.h>

namespace vekha::language {

// Longer runs of letters are no words; the stemmer takes an int.
constexpr std::size_t longest_word = 200;

void Stemmer::Closer::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

Stemmer::Stemmer() : stemmer_(sb_stemmer_new("russian", "UTF_8")) {}

std::string Stemmer::stem(std::string_view folded_word) const {
  if (!stemmer_ || folded_word.size() > longest_word) return std::string(folded_word);
  const auto* letters = reinterpret_cast<const sb_symbol*>(folded_word.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), letters, static_cast<int>(folded_word.size()));
  if (stem == nullptr) return std::string(folded_word);
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

}  // namespace vekha::language

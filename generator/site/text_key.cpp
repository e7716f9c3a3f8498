#include "generator/site/text_key.hpp"

#include "language/text.hpp"

namespace vekha::generator {

std::string text_key(std::string_view text) {
  std::string key;
  for (const std::string& word : language::words_of(text)) key.append(word).append(" ");
  return key;
}

}  // namespace vekha::generator

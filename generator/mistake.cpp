#include "generator/mistake.hpp"

#include "embedded/vekha_generator_messages.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

const model::MessageCatalogue& catalogue(model::Language language) {
  static const model::ProgramMessages all(model::message_tables(messages::embedded_files(), ""));
  return all.in(language);
}

}  // namespace

std::string sentence_of(const Mistake& mistake, model::Language language) {
  const auto& words = catalogue(language);
  auto arguments = mistake.arguments;
  for (auto& [name, value] : arguments) {
    if (value.starts_with('@') && words.has(value.substr(1))) value = words.format(value.substr(1));
  }
  const std::string sentence = words.format(mistake.code, arguments);
  if (mistake.file.empty()) return sentence;
  if (mistake.line == 0) return mistake.file + ": " + sentence;
  return words.format(mistake.column == 0 ? "place" : "place-column", {{"file", mistake.file},
                                                                       {"line", std::to_string(mistake.line)},
                                                                       {"column", std::to_string(mistake.column)}}) +
         ": " + sentence;
}

std::string excerpt(std::string_view text) {
  constexpr std::size_t longest = 80;
  std::string line =
      language::normalized(text.substr(0, longest * 8));  // more than any 80 characters and the spaces between
  std::size_t characters = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool begins = (static_cast<unsigned char>(line[i]) & 0xC0U) != 0x80U;
    if (begins && ++characters > longest) return line.substr(0, i) + "…";
  }
  return line;
}

}  // namespace vekha::generator

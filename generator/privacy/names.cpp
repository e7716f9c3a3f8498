#include "generator/privacy/names.hpp"

namespace vekha::generator {
namespace {

using language::NamePart;

language::NameReading reading_of(Tokens tokens) {
  const auto may_be = [&tokens](int at, NamePart part) {
    const Token& token = tokens[static_cast<std::size_t>(at)];
    if (part == NamePart::given_first) return token.in(WordClass::first_name);
    return !token.in(part == NamePart::surname_in_full ? WordClass::head : WordClass::staff);
  };
  return {.may_be = may_be, .one_initial = true};
}

}  // namespace

std::size_t end_of_name(Tokens tokens, std::size_t at) {
  return static_cast<std::size_t>(language::end_of_name(tokens.pieces(), static_cast<int>(at), reading_of(tokens)));
}

std::optional<language::WrittenName> written_name(Tokens tokens, std::size_t at) {
  return language::written_name(tokens.pieces(), static_cast<int>(at), reading_of(tokens));
}

std::size_t after_surname(Tokens tokens, std::size_t at) {
  return static_cast<std::size_t>(language::after_surname(tokens.pieces(), static_cast<int>(at), reading_of(tokens)));
}

bool is_initial(Tokens tokens, std::size_t at) { return tokens.pieces().is_initial(static_cast<int>(at)); }

}  // namespace vekha::generator

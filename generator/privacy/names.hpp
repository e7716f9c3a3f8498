#pragma once

#include <cstddef>

#include "generator/privacy/tokens.hpp"
#include "language/personal_names.hpp"

/// language/personal_names.hpp as it is asked here: one initial makes a name, words of posts are no part of it.
namespace vekha::generator {

/// See language::end_of_name.
std::size_t end_of_name(Tokens tokens, std::size_t at);

/// See language::written_name.
std::optional<language::WrittenName> written_name(Tokens tokens, std::size_t at);

/// See language::after_surname.
std::size_t after_surname(Tokens tokens, std::size_t at);

/// Whether a token is a capital letter with a full stop, not the letter of a class or a building.
bool is_initial(Tokens tokens, std::size_t at);

}  // namespace vekha::generator

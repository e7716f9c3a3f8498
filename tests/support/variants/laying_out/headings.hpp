#pragma once

#include <string>
#include <string_view>

#include "tests/support/variants/choices.hpp"
#include "tests/support/variants/random.hpp"
#include "tests/support/variants/words.hpp"

/// The words over the columns of an invented plan.
namespace vekha::test {

/// A heading for what a column holds («activity», «period», …), written as the choices say.
std::string heading_for(std::string_view role, const Choices& choices, Random& random, const Words& words);

}  // namespace vekha::test

#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "generator/privacy/personal_data.hpp"
#include "generator/privacy/tokens.hpp"

/// The parts of find_personal_data(). Each adds what it finds, in any order.
namespace vekha::generator {

using Findings = std::vector<PersonalFinding>;

void find_emails(std::string_view text, Findings& findings);
void find_phones(Tokens tokens, Findings& findings);
void find_addresses(Tokens tokens, Findings& findings);
void find_numbers(Tokens tokens, Findings& findings);
/// year: see PersonalContext.
void find_birth_dates(Tokens tokens, int year, Findings& findings);
/// all_names: the column holds children's names and nothing else.
void find_people(Tokens tokens, bool all_names, Findings& findings);

/// Whether a word of a class stands among the `distance` tokens before (or after) a place, in the same line.
bool has_before(Tokens tokens, std::size_t at, WordClass word_class, std::size_t distance);
bool has_after(Tokens tokens, std::size_t at, WordClass word_class, std::size_t distance);

/// The next group of digits of one number: nothing but the marks and spaces between (at most three marks, no line
/// break).
std::optional<std::size_t> next_group(Tokens tokens, std::size_t at, std::string_view marks);

/// Whether the token goes on without a space into digits, or digits into it: «170-8», «2021.8».
bool glued_before(Tokens tokens, std::size_t at);
bool glued_after(Tokens tokens, std::size_t at);

}  // namespace vekha::generator

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vekha::generator {

/// The name of a school without its legal form: «Средняя школа № 7» of «МОУ «Средняя школа №7»». Number signs are set
/// apart. Where only a number remains, bare_number ("Школа № {number}", filled) is the name.
std::string plain_school_name(std::string_view full_name, std::string_view bare_number);

/// The name by which people know a school: the plain form of its full name. Where that says nothing but type and number
/// («Средняя общеобразовательная школа № 7») the shortest form of the document that says so too («Средняя школа № 7»).
std::string shortest_school_name(std::string_view full_name, const std::vector<std::string>& forms,
                                 std::string_view number, std::string_view bare_number);

/// The shortest label that tells the school from others: bare_number where the plain name holds nothing but generic
/// words and the number, else the plain name. number: of the school, may be empty.
std::string school_label(std::string_view plain_name, std::string_view number, std::string_view bare_number);

/// Equal for forms of one name without a number: «МБОУ «Чистовская СШ»» and «Чистовская СШ». For matching only.
std::string school_key(std::string_view name);

/// Whether a post is that of who leads a school.
bool leads_school(std::string_view position);

}  // namespace vekha::generator

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vekha::generator {

/// The words of vocabulary/ru.tsv with a role ("generic"), folded (language/text.hpp), in the order of the table.
const std::vector<std::string>& document_words(std::string_view role);

}  // namespace vekha::generator

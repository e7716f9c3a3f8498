#include "importer/vocabulary/vocabulary.hpp"

namespace vekha::importer {
Vocabulary Vocabulary::built_in() { return {}; }
}  // namespace vekha::importer

#include "app/local_vocabulary.hpp"

#include <filesystem>
#include <utility>

#include "app/content_folder.hpp"

namespace vekha::app {

std::optional<importer::Vocabulary> local_vocabulary(const std::string& content, Terminal& terminal) {
  if (content.empty()) return importer::Vocabulary::built_in();
  std::error_code ignored;
  if (!std::filesystem::is_directory(content, ignored)) {
    terminal.complain("build.no-content", {{"folder", content}});
    return std::nullopt;
  }
  Content read = read_content(content, terminal.language());
  for (const std::string& sentence : read.vocabulary_mistakes) terminal.complain_text(sentence);
  return std::move(read.vocabulary);
}

}  // namespace vekha::app

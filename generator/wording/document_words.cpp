#include "generator/wording/document_words.hpp"

#include <map>

#include "embedded/vekha_generator_vocabulary.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

using Words = std::map<std::string, std::vector<std::string>, std::less<>>;

Words read_table(std::string_view tsv) {
  Words words;
  while (!tsv.empty()) {
    const auto end = tsv.find('\n');
    const std::string_view line = tsv.substr(0, end);
    tsv.remove_prefix(end == std::string_view::npos ? tsv.size() : end + 1);
    const auto tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string_view::npos) continue;
    words[std::string(line.substr(0, tab))].push_back(language::folded(line.substr(tab + 1)));
  }
  return words;
}

}  // namespace

const std::vector<std::string>& document_words(std::string_view role) {
  static const Words words = read_table(vocabulary::embedded_files().front().bytes);
  static const std::vector<std::string> none;
  const auto found = words.find(role);
  return found == words.end() ? none : found->second;
}

}  // namespace vekha::generator

#include "importer/interpretation/facts/reporting_day.hpp"

#include <algorithm>

#include "importer/interpretation/facts/dates.hpp"
#include "language/words.hpp"

namespace vekha::importer::head {
namespace {

constexpr std::size_t lines_searched = 6;
constexpr std::size_t longest_line = 1000;  // bytes

}  // namespace

std::optional<model::Period> read_reporting_day(const std::vector<HeadLine>& lines, std::size_t first,
                                                const DocumentWords& words) {
  for (std::size_t line = first; line < std::min(lines.size(), first + lines_searched); ++line) {
    if (lines[line].text.size() > longest_line) continue;
    const language::Words text(lines[line].text);
    for (int at = 0; at + 3 < text.size(); ++at) {
      if (text.word(at) != "по" || text.word(at + 1) != "состоянию" || text.word(at + 2) != "на") continue;
      if (const auto found = date_at(text, words, at + 3)) {
        return model::Period{.text = text.text(at, found->last), .start = std::nullopt, .end = found->date};
      }
    }
  }
  return std::nullopt;
}

}  // namespace vekha::importer::head

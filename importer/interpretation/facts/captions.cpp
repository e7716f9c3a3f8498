#include "importer/interpretation/facts/captions.hpp"

#include "importer/interpretation/columns/column_roles.hpp"
#include "importer/interpretation/columns/heading_year.hpp"
#include "importer/interpretation/facts/period.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t digits_of_a_year = 4;

// The paragraph right before a table, where it stands out and heads the table.
std::string heading_before(const std::vector<BodyPart>& parts, std::size_t table, const Facts& facts) {
  for (std::size_t i = table; i > 0; --i) {
    const BodyParagraph* paragraph = parts[i - 1].paragraph;
    if (paragraph == nullptr) break;
    if (is_blank(*paragraph)) continue;
    const bool stands_out = paragraph->outline_level > 0 || paragraph->bold || paragraph->centered;
    return stands_out && !facts.says(*paragraph) ? language::normalized(paragraph->text) : std::string();
  }
  return {};
}

// What a row above the header says, or else the heading.
std::optional<model::Period> period_of(const LogicalTable& table, const std::string& heading,
                                       const Vocabulary& vocabulary) {
  for (int row = 0; row < table.header.first; ++row) {
    if (!is_band(table.text, row)) continue;
    if (auto period = period_said(table.text.text(row, 0), vocabulary)) return period;
  }
  return period_said(heading, vocabulary);
}

}  // namespace

std::optional<model::Period> period_said(const std::string& heading, const Vocabulary& vocabulary) {
  if (auto period = head::read_period(heading, vocabulary.index<head::DocumentWords>())) return period;
  const std::string year = is_only_year(heading) ? year_of_heading(heading) : std::string();
  const auto days = year.size() == digits_of_a_year ? model::year_interval(std::stoi(year)) : std::nullopt;
  if (!days) return std::nullopt;
  return model::Period{.text = heading, .start = days->start, .end = days->end};
}

bool is_blank(const BodyParagraph& paragraph) { return paragraph.text.find_first_not_of(" \n\t") == std::string::npos; }

std::vector<Caption> captions_of(const std::vector<BodyPart>& parts, const Facts& facts, const KnownWords& words) {
  std::vector<Caption> out(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!parts[i].table) continue;
    out[i].heading = heading_before(parts, i, facts);
    out[i].period = period_of(*parts[i].table, out[i].heading, words.vocabulary);
  }
  return out;
}

}  // namespace vekha::importer

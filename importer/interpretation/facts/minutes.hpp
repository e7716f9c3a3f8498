#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importer/interpretation/facts/document_words.hpp"
#include "importer/interpretation/facts/head_lines.hpp"
#include "importer/interpretation/facts/title.hpp"
#include "model/date.hpp"

namespace vekha::importer::head {

/// The head of the minutes of a meeting: «ПРОТОКОЛ № 3 / совещания директоров школ / 14.02.2024».
struct Minutes {
  Title title;
  std::optional<std::string> number;
  std::optional<model::Date> date;  ///< of the meeting
};

/// The head of minutes, where a document is some: its title says so, or it has none of a plan and tells what was
/// decided. Lines in `skipped` (blocks of approval) are no part of it: «Рассмотрено / Протокол заседания …».
std::optional<Minutes> read_minutes(const std::vector<HeadLine>& lines, const std::optional<Title>& title,
                                    const std::vector<std::size_t>& skipped, const DocumentWords& words);

/// What a line of minutes begins: decisions («РЕШИЛИ:»), or what else was said («СЛУШАЛИ:», «Председатель …»).
enum class MinutesPart { none, decisions, other };
struct MinutesMark {
  MinutesPart part = MinutesPart::none;
  std::size_t size = 0;  ///< bytes of the line that the mark takes, with its number and its colon
};
MinutesMark minutes_mark(const std::string& line, const DocumentWords& words);

}  // namespace vekha::importer::head

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/facts/document_words.hpp"
#include "importer/interpretation/facts/head_lines.hpp"
#include "model/indicator.hpp"

namespace vekha::importer::head {

/// What a plan is for, from its running text.
struct Aims {
  std::vector<std::string> goals, tasks, principles, expected_results;
  std::vector<const BodyParagraph*> said;  ///< the lines that say them, one after the other
};

/// Reads «Цель: …», «Цель – …», «Задачи:» and «Принципы:» with their lists, «Ожидаемые результаты» with its list or
/// paragraphs.
Aims read_aims(const std::vector<HeadLine>& lines, const DocumentWords& words);

/// Indicators listed in the running text: a paragraph that announces them, then lists, each under a heading of its own.
std::vector<model::Indicator> read_listed_indicators(const std::vector<HeadLine>& lines, const DocumentWords& words);

}  // namespace vekha::importer::head

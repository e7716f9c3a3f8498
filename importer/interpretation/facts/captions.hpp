#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/pages/logical_table.hpp"

namespace vekha::importer {

/// The period that a heading says: «Мероприятия на 2025 год», «2025/2026 учебный год», «2025 год».
std::optional<model::Period> period_said(const std::string& heading, const Vocabulary& vocabulary);

/// True for a paragraph without words.
bool is_blank(const BodyParagraph& paragraph);

/// What stands over each table, one a part; empty for paragraphs. A paragraph that says another fact (facts.said) heads
/// no table.
std::vector<Caption> captions_of(const std::vector<BodyPart>& parts, const Facts& facts, const KnownWords& words);

}  // namespace vekha::importer

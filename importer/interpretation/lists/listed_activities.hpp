#pragma once

#include <vector>

#include "importer/interpretation/facts/facts.hpp"
#include "importer/interpretation/known_words.hpp"
#include "importer/interpretation/pages/logical_table.hpp"
#include "importer/interpretation/rows/rows.hpp"

namespace vekha::importer {

/// Reads the activities of a plan that has no table of them but lists or paragraphs behind its title:
///
///     1. Провести семинар – март 2022 г., отв. директор.          1.1. Создать страницу на сайте.
///     2. Проверить журналы – ежемесячно, отв. завуч.              Срок: до 1 марта. Ответственный: методист.
///
/// Headings between them are sections. Of minutes, what was decided is read where it says when or who. Nothing is read
/// where less than two items say when or who in so many words, or where the rows of tables gave activities. Errors:
/// those of read_deadline(); schedule_missing.
Rows with_listed_activities(Rows rows, const std::vector<BodyPart>& parts, const Facts& facts, const KnownWords& words);

}  // namespace vekha::importer

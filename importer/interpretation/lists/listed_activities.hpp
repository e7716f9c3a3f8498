#pragma once

#include <vector>

#include "importer/interpretation/context.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// Reads the activities of a plan that has no table of them but lists or paragraphs behind its title:
///
///     1. Провести семинар – март 2022 г., отв. директор.          1.1. Создать страницу на сайте.
///     2. Проверить журналы – ежемесячно, отв. завуч.              Срок: до 1 марта. Ответственный: методист.
///
/// Headings between them are sections. Nothing is read where less than two items say when or who in so many words, or
/// where the tables gave activities. To be called after read_parts(). Errors: those of read_deadline();
/// schedule_missing.
void read_listed_activities(const std::vector<BodyPart>& parts, Context& context, model::Document& document);

}  // namespace vekha::importer

#pragma once

#include <optional>
#include <string_view>

#include "importer/interpretation/facts/document_words.hpp"
#include "model/document.hpp"

namespace vekha::importer::head {

/// The time span that a title or a passport row names: «на 2021-2023 годы», «в 2021 году», «за первое полугодие 2025
/// года», «2020/2021 учебный год», «с 2022 по 2024 год», «до 2025 года» (start open). text is the words that say so.
/// The first in the text that says for what time («на», «в», «за»); «от 12.02.2021» of an act is none. «к
/// 2024/2025 учебному году» is the year in which it begins.
std::optional<model::Period> read_period(std::string_view text, const DocumentWords& words);

/// The same for the title of a document that was approved on a day. The year of an exam («ГИА-2024», «итоговая
/// аттестация в 2024 году») is that in which its school year ends: a plan of the autumn before covers that school year,
/// one of the same year what is left of it. Nothing where the day is not known: «октябрь» may be of either year.
std::optional<model::Period> period_of_title(std::string_view title, const DocumentWords& words,
                                             const std::optional<model::Date>& approved);

}  // namespace vekha::importer::head

#pragma once

#include <optional>
#include <string_view>

#include "importer/interpretation/facts/document_words.hpp"
#include "model/document.hpp"

namespace vekha::importer::head {

/// The time span that a title or a passport row names: «на 2021-2023 годы», «в 2021 году», «за первое полугодие 2025
/// года», «2020/2021 учебный год», «с 2022 по 2024 год», «до 2025 года» (start open). text is the words that say so.
/// The first in the text that says for what time («на», «в», «за»); «от 12.02.2021» of an act is none.
std::optional<model::Period> read_period(std::string_view text, const DocumentWords& words);

}  // namespace vekha::importer::head

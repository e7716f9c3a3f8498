#pragma once

#include <string_view>

#include "importer/interpretation/table_words.hpp"

namespace vekha::importer {

/// True for what stands between the halves of a table that a page break cut: nothing, a page number («12», «- 3 -»,
/// «стр. 12», «Страница 3 из 10»), «Продолжение таблицы 2». «Структура управления» is a heading.
bool is_page_noise(std::string_view paragraph, const TableWords& words);

}  // namespace vekha::importer

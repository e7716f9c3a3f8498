#pragma once

#include "importer/interpretation/outline/table_text.hpp"
#include "importer/interpretation/table_words.hpp"

namespace vekha::importer {

/// True for a small table that only lays text out: an approval block beside another, or a signature («Начальник |
/// (подпись) | Л.М. Миннулина»). Its text is read with the head.
bool is_layout(const TableText& table, const TableWords& words);

}  // namespace vekha::importer

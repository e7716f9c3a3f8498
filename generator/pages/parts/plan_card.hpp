#pragma once

#include <string>

#include "generator/pages/page.hpp"

namespace vekha::generator {

/// Names of the partial "plan_card": a plan in a list, with how far it has come.
View plan_card(const PageContext& page, const Municipality& municipality, std::size_t plan);

/// «Приказ от 29 марта 2021 года № 104»; says plainly where the document does not tell.
std::string approval_line(const model::Approval& approval, const Words& words);

/// «План, 2021 год — Каменск-Уральский (пример)»: the title of a plan with its place.
std::string title_with_place(const std::string& title, const Municipality& municipality, const Words& words);

}  // namespace vekha::generator

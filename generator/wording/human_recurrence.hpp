#pragma once

#include <string>

#include "generator/wording/words.hpp"
#include "model/schedule.hpp"

namespace vekha::generator {

/// «каждый месяц», «раз в 2 недели», «не реже 2 раз в год», «каждый месяц, до 25 числа», «третья суббота каждого
/// месяца», «каждый год, в октябре»
std::string human_recurrence(const model::Recurrence& recurrence, const Words& words);

}  // namespace vekha::generator

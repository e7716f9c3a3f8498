#pragma once

#include <optional>

#include "importer/interpretation/schedule/cursor.hpp"

namespace vekha::importer::schedule {

/// Whether a condition begins here: words that tie the deadline to an event or another document («по мере
/// необходимости», «в течение 10 дней после …», «в рабочем порядке»). Dates and rules must have been tried first: «в
/// мае» begins none.
bool begins_condition(const Cursor& cursor);

/// Moves past a remark in brackets that says nothing about time: «(промежуточные результаты)», «(3 занятия)». False,
/// and the cursor stays, where there is none or where it may change the date.
bool take_remark(Cursor& cursor);

/// Moves past the time of day behind a date: «в 14-00», «с 10.00 до 12.00», «15:30». False, and the cursor stays, where
/// there is none.
bool take_time_of_day(Cursor& cursor);

/// Moves past what is counted and dated behind it: «4 семинара (», «3 заседания:»; the bracket, colon or dash stays.
bool take_counted(Cursor& cursor);

/// Moves past a label: «Срок исполнения –», «1 этап:»; false where there is none.
bool take_label(Cursor& cursor);

}  // namespace vekha::importer::schedule

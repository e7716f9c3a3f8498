#pragma once

#include <optional>

#include "importer/interpretation/schedule/cursor.hpp"
#include "importer/interpretation/schedule/date_part.hpp"

/// The smallest readers of dates: years, days and numeric dates. Each moves the cursor past what it understood, or
/// leaves it and returns nothing.
namespace vekha::importer::schedule {

/// A year as it stands behind a month or a quarter, or by itself.
struct NamedYear {
  int year = 0;
  bool school = false;  ///< «2021/2022 учебного года»: the first of the two
};

/// «2021», «2021 г.», «2021-2022 уч. г.», «2021/22». A dash without «учебный» is left: it may be a span of years.
std::optional<NamedYear> read_year(Cursor& cursor);

/// «2021-2022» in front of «учебный год», without these words.
std::optional<int> read_school_pair(Cursor& cursor);

/// «учебный год».
bool take_school_year(Cursor& cursor);

/// «15», «"15"», «15-го»: a day whose month comes later. 1..31.
std::optional<int> read_day_number(Cursor& cursor);

/// «I», «2-й», «третий», or a number of one digit; -1 for «последний».
std::optional<int> read_ordinal(Cursor& cursor);

/// Puts a year on a part; nothing where the part is named without one («марта текущего года»). Spreadsheets write two
/// digits: «апр.24», «5-апр-24».
void add_year(Cursor& cursor, DatePart& part);

/// A whole day: «15 марта 2021 г.», «первого сентября», «15.03.2021», «15.03.21», «15.03», «2021-03-15».
std::optional<DatePart> read_day(Cursor& cursor);

/// «03.2021», «03/2021».
std::optional<DatePart> read_numeric_month(Cursor& cursor);

}  // namespace vekha::importer::schedule

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vekha::generator {

/// How a table is written for those who open it.
struct CsvDialect {
  char separator = ',';
  bool byte_order_mark = true;
};
/// Programs and LibreOffice: RFC 4180. The byte order mark tells Excel and LibreOffice that the letters are UTF-8.
inline constexpr CsvDialect comma_csv{};
/// Excel of a Russian system, which splits at semicolons only.
inline constexpr CsvDialect excel_csv{.separator = ';'};
/// Open data sets: the national form knows no byte order mark.
inline constexpr CsvDialect open_data_csv{.separator = ',', .byte_order_mark = false};

/// A table as text: every line ends in CRLF, cells are quoted where they must be. A text that a spreadsheet would run
/// as a formula gets an apostrophe before it, also inside a cell after any separator: a program that splits at another
/// one than ours sees a cell begin there. Numbers stay. RFC 4180;
/// https://owasp.org/www-community/attacks/CSV_Injection.
class CsvTable {
 public:
  explicit CsvTable(CsvDialect dialect);
  void add_row(const std::vector<std::string>& cells);
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  CsvDialect dialect_;
  std::string text_;
};

}  // namespace vekha::generator

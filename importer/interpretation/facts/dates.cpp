#include "importer/interpretation/facts/dates.hpp"

#include <charconv>
#include <string>

namespace vekha::importer::head {
namespace {

int number(std::string_view digits) {
  int value = 0;
  if (digits.size() > 6) return -1;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// After the year: «г.», «года», «год».
int after_year(const language::Words& words, int at) {
  const std::string_view word = words.word(at);
  if (word != "г" && word != "года" && word != "год") return at;
  return word == "г" && words.is_mark(at + 1, '.') ? at + 2 : at + 1;
}

std::optional<FoundDate> dotted(const language::Words& words, int at) {
  const bool dots = words.is_mark(at + 1, '.') && words.is_number(at + 2) && words.is_mark(at + 3, '.');
  if (!dots || !words.is_number(at + 4)) return std::nullopt;
  const std::string_view digits = words.word(at + 4);
  if (digits.size() != 4 && digits.size() != 2) return std::nullopt;
  const int year = number(digits) + (digits.size() == 2 ? 2000 : 0);
  const auto date = model::make_date(year, number(words.word(at + 2)), number(words.word(at)));
  if (!date) return std::nullopt;
  return FoundDate{*date, at, after_year(words, at + 5)};
}

// «_16_» __января__ 2023: a date filled in by hand stands on the line that was left for it.
int after_filler(const language::Words& words, int at) {
  while (words.is_mark(at, '<') || words.is_mark(at, '>') || words.is_mark(at, '"') || words.is_mark(at, '_')) ++at;
  return at;
}

std::optional<FoundDate> with_month(const language::Words& words, const DocumentWords& known, int first, int day) {
  const int at = after_filler(words, day + 1);
  const auto named = known.value("month", words.word(at));
  const bool numeric = words.is_number(at) && words.word(at).size() == 2;  // «3» 09 2021
  const int month = named ? number(*named) : numeric ? number(words.word(at)) : 0;
  const int year_place = after_filler(words, at + 1);
  const auto year = month > 0 ? year_at(words, year_place) : std::nullopt;
  if (!year) return std::nullopt;
  const auto date = model::make_date(*year, month, number(words.word(day)));
  if (!date) return std::nullopt;
  return FoundDate{*date, first, after_year(words, year_place + 1)};
}

}  // namespace

std::optional<int> year_at(const language::Words& words, int at) {
  if (!words.is_number(at) || words.word(at).size() != 4) return std::nullopt;
  const int year = number(words.word(at));
  if (year < 1990 || year > 2099) return std::nullopt;
  return year;
}

std::optional<FoundDate> date_at(const language::Words& words, const DocumentWords& known, int at) {
  const int day = after_filler(words, at);
  if (!words.is_number(day) || words.word(day).size() > 2) return std::nullopt;
  if (day == at) {
    if (auto found = dotted(words, at)) return found;
  }
  return with_month(words, known, at, day);
}

}  // namespace vekha::importer::head

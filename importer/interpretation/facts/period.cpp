#include "importer/interpretation/facts/period.hpp"

#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "importer/interpretation/facts/dates.hpp"
#include "language/text.hpp"

namespace vekha::importer::head {
namespace {

using language::Words;

struct Span {
  model::DateInterval days;
  int last = 0;  // the token after it
};

bool is_year_word(std::string_view word) {
  return word == "год" || word == "года" || word == "году" || word == "годы" || word == "годов" || word == "годах" ||
         word == "гг" || word == "г" || word == "годам";
}

// «годы», «г.г.», «гг.», «учебный год»: the token after them.
int after_year_words(const Words& words, int at) {
  int i = at;
  if (words.word(i).starts_with("учебн")) ++i;
  if (words.word(i) == "уч") i += words.is_mark(i + 1, '.') ? 2 : 1;
  while (is_year_word(words.word(i))) {
    ++i;
    if (words.is_mark(i, '.')) ++i;
  }
  return i;
}

bool is_school_year(const Words& words, int at) {
  return words.word(at).starts_with("учебн") || words.word(at) == "уч";
}

// A quarter, half-year or nine months before a year: «за первое полугодие 2025 года», «за I квартал 2022 года».
std::optional<int> ordinal(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, int>, 17> known{{{"1", 1},
                                                                    {"2", 2},
                                                                    {"3", 3},
                                                                    {"4", 4},
                                                                    {"i", 1},
                                                                    {"ii", 2},
                                                                    {"iii", 3},
                                                                    {"iv", 4},
                                                                    {"перв", 1},
                                                                    {"втор", 2},
                                                                    {"трет", 3},
                                                                    {"четверт", 4},
                                                                    {"і", 1},
                                                                    {"іі", 2},
                                                                    {"ііі", 3},
                                                                    {"9", 9},
                                                                    {"девят", 9}}};
  for (const auto& [text, value] : known) {
    if (word == text || (text.size() > 4 && word.starts_with(text))) return value;
  }
  return std::nullopt;
}

// The year at a place; behind «2025/» and before «учебный» also «26».
std::optional<int> next_year(const Words& words, int at, int first) {
  if (const auto year = year_at(words, at)) return year;
  const std::string short_form = std::to_string((first + 1) % 100);
  const bool is_next = words.word(at) == (short_form.size() == 1 ? "0" + short_form : short_form);
  return is_next && is_school_year(words, at + 1) ? std::optional(first + 1) : std::nullopt;
}

// «2021», «2021-2023», «2021 – 2023», «2021, 2022 и 2023», «2020/2021 учебный год», «2021 по 2023».
std::optional<Span> years(const Words& words, int at) {
  const auto first = year_at(words, at);
  if (!first) return std::nullopt;
  int last_year = *first;
  int i = at + 1;
  bool slash = false;
  for (;;) {
    int next = i;
    if (is_year_word(words.word(next)) && words.word(next + 1) == "по") ++next;  // «с 2022 года по 2024 год»
    const bool joins = words.is_mark(next, '-') || words.is_mark(next, '/') || words.is_mark(next, ',') ||
                       words.word(next) == "и" || words.word(next) == "по";
    const auto year = joins ? next_year(words, next + 1, *first) : std::nullopt;
    if (!year || *year < last_year || *year > *first + 20) break;
    slash = slash || words.is_mark(next, '/') || words.is_mark(next, '-');
    last_year = *year;
    i = next + 2;
  }
  const bool school_years = is_school_year(words, i);
  if (school_years && slash && last_year == *first + 1) {
    const auto days = model::school_year_interval(*first);
    if (days) return Span{*days, after_year_words(words, i)};
  }
  const auto begin = model::year_interval(*first);
  const auto end = model::year_interval(last_year);
  if (!begin || !end) return std::nullopt;
  return Span{{begin->start, end->end}, after_year_words(words, i)};
}

// «I полугодие 2022/2023 учебного года»: the year of the half is not the first that is written
std::optional<Span> half_of_school_year(const Words& words, int at, int half) {
  const auto year = year_at(words, at);
  const auto school_year = year ? years(words, at) : std::nullopt;
  if (!school_year || school_year->days != model::school_year_interval(*year)) return std::nullopt;
  model::DateInterval days = school_year->days;
  if (half == 1) {
    days.end = model::make_date(*year, 12, 31);
  } else if (half == 2) {
    days.start = model::make_date(*year + 1, 1, 1);
  } else {
    return std::nullopt;
  }
  return Span{days, school_year->last};
}

std::optional<Span> part_of_year(const Words& words, int at) {
  const auto part = ordinal(words.word(at));
  if (!part) return std::nullopt;
  int i = at + 1;
  if (words.is_mark(i, '-')) i += 2;  // «1-е»
  const std::string_view unit = words.word(i);
  if (auto half = unit.starts_with("полугоди") ? half_of_school_year(words, i + 1, *part) : std::nullopt) return half;
  const auto year = year_at(words, i + 1);
  if (!year) return std::nullopt;
  std::optional<model::DateInterval> days;
  if (unit.starts_with("полугоди")) days = model::half_year_interval(*year, *part);
  if (unit.starts_with("квартал")) days = model::quarter_interval(*year, *part);
  if (unit.starts_with("месяц") && *part == 9)
    days = model::DateInterval{model::make_date(*year, 1, 1), model::make_date(*year, 9, 30)};
  if (!days) return std::nullopt;
  return Span{*days, after_year_words(words, i + 2)};
}

// «на март 2026 года»
std::optional<model::DateInterval> month_of_year(std::string_view month, const Words& words, int at) {
  int number = 0;
  const auto [end, error] = std::from_chars(month.data(), month.data() + month.size(), number);
  const auto year = year_at(words, at);
  if (error != std::errc() || end != month.data() + month.size() || !year) return std::nullopt;
  return model::month_interval(*year, number);
}

std::optional<int> month_of(const DocumentWords& known, std::string_view word) {
  const auto month = known.value("month", word);
  return month ? std::optional(std::stoi(std::string(*month))) : std::nullopt;
}

// «сентябрь 2022 г. – май 2024 г.», «с сентября 2022 года по май 2023 года», «январь-декабрь 2021 года»
std::optional<model::Period> months(const Words& words, const DocumentWords& known, int at) {
  if (words.is_number(at - 1)) return std::nullopt;  // of a day
  const std::string_view word = words.word(at);
  const std::size_t hyphen = word.find('-');  // one word without spaces around it
  const auto first = month_of(known, word.substr(0, hyphen));
  if (!first) return std::nullopt;
  const bool joined = hyphen != std::string_view::npos;
  const auto first_year = joined ? std::nullopt : year_at(words, at + 1);
  int end = first_year ? after_year_words(words, at + 2) : at + 1;  // behind the first month
  if (!joined && !words.is_mark(end, '-') && words.word(end) != "по") return std::nullopt;
  const auto last = month_of(known, joined ? word.substr(hyphen + 1) : words.word(++end));
  if (!joined) ++end;
  const auto last_year = last ? year_at(words, end) : std::nullopt;
  if (!last_year) return std::nullopt;
  const auto from = model::month_interval(first_year.value_or(*last > *first ? *last_year : *last_year - 1), *first);
  const auto to = model::month_interval(*last_year, *last);
  if (!from || !to || *to->end < *from->start) return std::nullopt;
  return model::Period{.text = words.text(at, after_year_words(words, end + 1)), .start = from->start, .end = to->end};
}

bool says_when(std::string_view word) {
  return word == "на" || word == "в" || word == "за" || word == "с" || word == "период" || word == "течение";
}

model::Period period(const Words& words, int first, const Span& span) {
  int last = span.last;
  while (last > first + 1 && words.is_mark(last - 1, '.') && words.word(last - 2).size() > 4) --last;
  return {.text = words.text(first, last), .start = span.days.start, .end = span.days.end};
}

std::optional<model::Period> dates(const Words& words, const DocumentWords& known, int at) {
  const auto from = date_at(words, known, at);
  if (!from) return std::nullopt;
  const bool range = words.word(from->last) == "по" || words.word(from->last) == "до" || words.is_mark(from->last, '-');
  const auto to = range ? date_at(words, known, from->last + 1) : std::nullopt;
  if (!to || to->date < from->date) return std::nullopt;
  return model::Period{.text = words.text(at, to->last), .start = from->date, .end = to->date};
}

// «к 2024/2025 учебному году», «к новому 2024-2025 учебному году»: what is made ready in the year it begins in.
bool is_made_ready_for(const Words& words, int at, const Span& span) {
  const auto year = year_at(words, at);
  if (!year || span.days != model::school_year_interval(*year)) return false;
  for (int before = at - 1; before >= 0 && before >= at - 2; --before) {
    if (words.word(before) == "к" || words.word(before) == "ко") return true;
  }
  return false;
}

bool names_exam(std::string_view folded, const DocumentWords& known) {
  const Words words(folded);
  for (int i = 0; i < words.size(); ++i) {
    if (known.beginning("exam", folded.substr(words[i].begin)) != nullptr) return true;
  }
  return false;
}

}  // namespace

std::optional<model::Period> period_of_title(std::string_view title, const DocumentWords& known,
                                             const std::optional<model::Date>& approved) {
  auto period = read_period(title, known);
  if (!period || !period->start || !period->end) return period;
  const int year = static_cast<int>(period->start->year());
  const auto of_year = model::year_interval(year);
  const bool whole_year = period->start == of_year->start && period->end == of_year->end;
  const bool planned = language::folded(period->text).starts_with("на ");
  if (!whole_year || planned || !names_exam(language::folded(title), known)) return period;
  if (!approved || static_cast<int>(approved->year()) > year) return std::nullopt;
  const auto school_year = model::school_year_interval(year - 1);
  if (static_cast<int>(approved->year()) < year) {
    period->start = school_year->start;
    period->end = school_year->end;
  } else {
    period->end = model::make_date(year, 8, 31);  // what is left of the school year; «октябрь» may be of either
  }
  return period;
}

std::optional<model::Period> read_period(std::string_view text, const DocumentWords& known) {
  const Words words(text);
  std::optional<model::Period> until;
  std::optional<model::Period> bare;
  for (int i = 0; i < words.size(); ++i) {
    if (auto range = dates(words, known, i)) return range;
    if (auto range = months(words, known, i)) return range;
    auto span = part_of_year(words, i);
    if (!span) span = years(words, i);
    if (!span) continue;
    // «от 29.03.2021 г.»: the year of a date
    const bool of_date = words.is_mark(i - 1, '.') && words.is_number(i - 2);
    const bool of_day = known.value("month", words.word(i - 1)).has_value();
    if (of_day && words.word(i - 2) == "на" && span->last > i) {
      const auto month = month_of_year(*known.value("month", words.word(i - 1)), words, i);
      if (month) return period(words, i - 2, {.days = *month, .last = span->last});
    }
    if (of_date || of_day) continue;
    if (is_made_ready_for(words, i, *span)) {
      if (!bare) bare = period(words, i, {.days = *model::year_interval(*year_at(words, i)), .last = span->last});
      i = span->last - 1;
      continue;
    }
    if (says_when(words.word(i - 1))) return period(words, i - 1, *span);
    if (words.word(i - 1) == "до" || words.word(i - 1) == "по") {
      if (!until) until = period(words, i - 1, *span);
      until->start.reset();
    } else if (!bare) {
      bare = period(words, i, *span);
    }
    i = span->last - 1;
  }
  return bare ? bare : until;
}

}  // namespace vekha::importer::head

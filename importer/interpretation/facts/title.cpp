#include "importer/interpretation/facts/title.hpp"

#include <algorithm>

#include "importer/interpretation/facts/dates.hpp"
#include "importer/interpretation/facts/period.hpp"
#include "importer/interpretation/facts/territory.hpp"
#include "language/numbers.hpp"
#include "language/text.hpp"
#include "language/words.hpp"

namespace vekha::importer::head {
namespace {

constexpr std::size_t reach = 40;  // lines after the approval block
constexpr std::size_t most_title_lines = 10;
constexpr std::size_t longest_title = 1200;  // bytes

bool is_skipped(const std::vector<std::size_t>& skipped, std::size_t line) {
  return std::ranges::find(skipped, line) != skipped.end();
}

bool is_prominent(const HeadLine& line) {
  return line.centered || line.bold || line.outline_level > 0 ||
         (!line.text.empty() && line.text == language::upper_case(line.text) && language::length(line.text) > 4);
}

// «1. Актуальность», «I. Целевые ориентиры», «Паспорт», «Цель: …»: what follows a title.
bool begins_section(const HeadLine& line, const DocumentWords& words) {
  if (!line.label.empty()) return true;
  if (words.beginning("not_title", line.folded) != nullptr) return true;
  const language::Words tokens(line.text);
  if (tokens.size() < 3) return false;
  const bool number = tokens.is_number(0) && tokens.word(0).size() <= 2;
  const bool roman = language::is_roman(tokens.word(0));
  return (number || roman) && (tokens.is_mark(1, '.') || tokens.is_mark(1, ')'));
}

// The place of the first word that says what a document is, and that word's kind; npos where there is none.
struct KindWord {
  std::size_t at = std::string_view::npos;
  std::string_view value;
};

// «Сведения о целевых показателях», not «Сведения о достижении показателей»: that is a report.
bool lists_indicators(std::string_view folded, const DocumentWords& words) {
  const auto* phrase = words.beginning("lists", folded);
  while (phrase != nullptr) {
    folded.remove_prefix(std::min(folded.size(), phrase->text.size() + 1));
    if (words.beginning("lists_what", folded) != nullptr) return true;
    phrase = words.beginning("lists_about", folded);
  }
  return false;
}

KindWord kind_word(std::string_view folded, const DocumentWords& words) {
  KindWord best;
  std::size_t at = 0;
  while (at < folded.size()) {
    if (lists_indicators(folded.substr(at), words)) return {at, "indicators"};
    if (const auto* phrase = words.beginning("kind", folded.substr(at))) return {at, phrase->value};
    const std::size_t border = folded.find_first_of(" \"(-", at);
    if (border == std::string_view::npos) break;
    at = border + 1;
  }
  return best;
}

// A title names its kind near its beginning: «Муниципальный план …», «Дорожная карта …», «О плане …» of prose does not.
bool names_kind(const HeadLine& line, const DocumentWords& words) {
  constexpr std::size_t beginning = 90;  // bytes: «Муниципальная целевая », «Комплексный муниципальный »
  const KindWord kind = kind_word(line.folded, words);
  return kind.at != std::string_view::npos && kind.at <= beginning;
}

bool same_look(const HeadLine& a, const HeadLine& b) {
  if (a.outline_level != b.outline_level || a.table != b.table) return false;
  return a.centered == b.centered && (a.bold == b.bold || a.centered);
}

// Not behind «г.», «с. Ольховка», «учителя А.С.»: a word that short is cut off.
bool ends_sentence(const HeadLine& line) {
  constexpr std::size_t longest_abbreviation = 2;  // letters
  if (!line.text.ends_with('.')) return false;
  const language::Words words(line.text);
  int last = words.size() - 1;
  while (last >= 0 && words.is_mark(last, '.')) --last;
  return !words.is_word(last) || language::length(words.word(last)) > longest_abbreviation;
}

// «с. Ольховка, 2023 г.», «Ольховка 2023», «2023»: where and when a document was made, at the foot of a title page.
bool is_place_and_year(const HeadLine& line) {
  constexpr int most_words = 6;
  const language::Words words(line.text);
  int years = 0;
  int named = 0;
  for (int i = 0; i < words.size(); ++i) {
    if (year_at(words, i)) {
      ++years;
    } else if (words.is_word(i)) {
      const std::string_view word = words.word(i);
      const bool for_when = word == "на" || word == "в" || word == "за" || word == "с";
      const bool cut_short = (words.is_mark(i + 1, '.') && language::length(word) <= 3) || word.starts_with("год");
      if ((for_when && !cut_short) || (!words.is_capital(i) && !cut_short)) return false;
      ++named;
    } else if (!words.is_mark(i, '.') && !words.is_mark(i, ',') && !words.is_mark(i, '-')) {
      return false;
    }
  }
  return years == 1 && named <= most_words && line.label.empty();
}

// «Ольховского района на 2024 год» under a title that has not said for when.
bool says_for_when(const HeadLine& line, std::string_view title, const DocumentWords& words) {
  constexpr std::size_t longest = 240;  // bytes
  if (line.text.size() > longest || !line.label.empty() || read_period(title, words)) return false;
  const auto period = read_period(line.text, words);
  if (!period) return false;
  const std::string folded = folded_line(period->text);
  return (folded.starts_with("на ") || folded.starts_with("в ")) && line.folded.ends_with(folded);
}

// «План / мероприятий по поддержке школ»: no paragraph of prose begins with a small letter.
bool goes_on(const HeadLine& line) {
  const language::Words words(line.text);
  return line.label.empty() && words.is_word(0) && !words.is_capital(0) && !line.text.ends_with(':') &&
         !line.text.ends_with(';');
}

bool is_sentence(const HeadLine& line) { return ends_sentence(line) && line.text != language::upper_case(line.text); }

// «Срок реализации: 2024 год» under a title says more of the plan.
bool labels_fact(const HeadLine& line, const DocumentWords& words) {
  return line.text.find(':') != std::string::npos && words.beginning("label", line.folded) != nullptr;
}

bool is_territory_line(const HeadLine& line, const DocumentWords& words) {
  const auto found = territories(line.text, words.territories());
  return !found.empty() && language::length(found.front().name) + 12 >= language::length(line.text);
}

// A line right above a table.
bool heads_table(const std::vector<HeadLine>& lines, std::size_t at) {
  return lines[at].table == 0 && !lines[at].text.empty() && at + 1 < lines.size() && lines[at + 1].table > 0;
}

// «Организационная работа» over the first table, where «Работа с учениками» looks alike over the second: no last line
// of the title.
bool heads_one_of_tables(const std::vector<HeadLine>& lines, std::size_t at, const DocumentWords& words) {
  if (!heads_table(lines, at) || is_territory_line(lines[at], words) || read_period(lines[at].text, words))
    return false;
  for (std::size_t i = at + 1; i < lines.size(); ++i) {
    if (heads_table(lines, i) && same_look(lines[at], lines[i])) return true;
  }
  return false;
}

Title gathered(const std::vector<HeadLine>& lines, std::size_t first, const std::vector<std::size_t>& skipped,
               const DocumentWords& words) {
  Title title{.text = lines[first].text, .first = first, .last = first + 1};
  // without a look of its own a title is one paragraph, and what goes on with a small letter
  const bool prominent = is_prominent(lines[first]);
  // capitals alone: the sentence behind them looks no other than the title
  const bool by_capitals = !lines[first].centered && !lines[first].bold && lines[first].outline_level == 0;
  for (std::size_t i = first + 1; i < lines.size() && i < first + most_title_lines; ++i) {
    const HeadLine& line = lines[i];
    if (line.text.empty() || is_skipped(skipped, i) || line.page_break_before || line.table != lines[first].table)
      break;
    if ((line.cell != lines[i - 1].cell && line.beside) || labels_fact(line, words)) break;
    if (is_place_and_year(line)) {
      title.last = i + 1;  // belongs to the title page, and says no more of the plan
      break;
    }
    const bool belongs = prominent && same_look(lines[first], line) && !(by_capitals && is_sentence(line));
    if (!belongs && !goes_on(line) && !says_for_when(line, title.text, words)) break;
    if (!goes_on(line) && heads_one_of_tables(lines, i, words)) break;
    if (begins_section(line, words) || ends_sentence(lines[i - 1]) ||
        title.text.size() + line.text.size() > longest_title)
      break;
    title.text.append(" ").append(line.text);
    title.last = i + 1;
  }
  return title;
}

// «Сроки реализации плана: 2021 год»
bool labels_value(const HeadLine& line, const DocumentWords& words) {
  const std::size_t colon = line.folded.find(": ");
  return colon != std::string::npos && kind_word(line.folded, words).at < colon;
}

std::optional<Title> search(const std::vector<HeadLine>& lines, std::size_t from,
                            const std::vector<std::size_t>& skipped, const DocumentWords& words, bool prominent) {
  for (std::size_t i = from; i < lines.size() && i < from + reach; ++i) {
    const HeadLine& line = lines[i];
    if (line.text.empty() || is_skipped(skipped, i) || line.text.size() > longest_title || !line.label.empty())
      continue;
    if (prominent && !is_prominent(line)) continue;
    if (!names_kind(line, words) || (begins_section(line, words) && line.outline_level == 0) ||
        is_territory_line(line, words))
      continue;
    if (!prominent && (ends_sentence(line) || labels_value(line, words))) continue;
    return gathered(lines, i, skipped, words);
  }
  return std::nullopt;
}

// Right behind the approval a heading is the title, whatever it calls the document: «Модель поддержки школ».
std::optional<Title> heading_behind_approval(const std::vector<HeadLine>& lines, std::size_t from,
                                             const std::vector<std::size_t>& skipped, const DocumentWords& words) {
  constexpr std::size_t near = 4;
  for (std::size_t i = from; from > 0 && i < lines.size() && i < from + near; ++i) {
    const HeadLine& line = lines[i];
    if (line.text.empty() || is_skipped(skipped, i)) continue;
    const bool heading = line.outline_level > 0 || (line.bold && line.centered);
    if (line.table > 0 || !heading || line.text.size() > longest_title) return std::nullopt;
    if (begins_section(line, words) || is_territory_line(line, words)) return std::nullopt;
    return gathered(lines, i, skipped, words);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Title> read_title(const std::vector<HeadLine>& lines, std::size_t from,
                                const std::vector<std::size_t>& skipped, const DocumentWords& words) {
  for (const std::size_t begin : {from, std::size_t{0}}) {
    if (auto title = search(lines, begin, skipped, words, true)) return title;
    if (auto title = search(lines, begin, skipped, words, false)) return title;
    if (from == 0) break;
  }
  return heading_behind_approval(lines, from, skipped, words);
}

bool names_kind(std::string_view title, const DocumentWords& words) {
  return kind_word(folded_line(title), words).at != std::string_view::npos;
}

model::DocumentKind kind_of_title(std::string_view title, const DocumentWords& words) {
  const std::string_view value = kind_word(folded_line(title), words).value;
  if (value == "plan") return model::DocumentKind::plan;
  if (value == "programme") return model::DocumentKind::programme;
  if (value == "progress-report") return model::DocumentKind::progress_report;
  if (value == "indicators") return model::DocumentKind::indicators;
  return model::DocumentKind::other;
}

}  // namespace vekha::importer::head

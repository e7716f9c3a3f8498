#include "importer/interpretation/facts/aims.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "language/text.hpp"
#include "language/words.hpp"

namespace vekha::importer::head {
namespace {

constexpr std::size_t longest_heading = 200;  // bytes

// A label typed at the beginning of a line: «1)», «2.», «а)», «–», «•». bytes of the label, 0 without one.
struct Label {
  std::size_t length = 0;
  bool numbered = false;
  int number = 0;  // of «1)», 0 for letters and bullets
};
Label label_of(std::string_view text) {
  const language::Words words(text);
  if (words.size() < 2) return {};
  const bool number = words.is_number(0) && words.word(0).size() <= 2;
  const bool letter = words.is_word(0) && words.word(0).size() <= 2 && words.is_mark(1, ')');
  if ((number || letter) && (words.is_mark(1, ')') || words.is_mark(1, '.')) && !words.is_number(2)) {
    const auto length = static_cast<std::size_t>(words.size() > 2 ? words[2].begin : words[1].end);
    return {length, true, number ? std::atoi(std::string(words.word(0)).c_str()) : 0};
  }
  const bool bullet = words.is_mark(0, '-') || words.is_mark(0, '*') || (words.is_mark(0, '?') && text.size() > 3);
  if (bullet && words.is_word(1)) return {words[1].begin, false};
  return {};
}

bool is_bullet(std::string_view label) {
  return !label.empty() && !std::ranges::any_of(label, [](char c) { return c >= '0' && c <= '9'; });
}

std::string without_end(std::string text) {
  while (text.ends_with(';') || text.ends_with(',') || text.ends_with(' ')) text.pop_back();
  return text;
}

// The text of an item of a list, its typed label cut off; nothing for a line that is no item.
std::optional<std::string> item_of(const HeadLine& line) {
  const Label typed = label_of(line.text);
  if (line.label.empty() && typed.length == 0) return std::nullopt;
  return without_end(line.label.empty() ? line.text.substr(typed.length) : line.text);
}

bool is_heading(const HeadLine& line) {
  return line.outline_level > 0 || ((line.bold || line.centered) && line.text.size() < longest_heading);
}

// «2. Ожидаемые результаты», «II. Цель и задачи»: the heading without its number.
std::string_view without_number(std::string_view folded) {
  const std::size_t space = folded.find(' ');
  if (space == std::string_view::npos || space > 5) return folded;
  const std::string_view number = folded.substr(0, space);
  const bool is_number = number.find_first_not_of("0123456789.ivx)") == std::string_view::npos &&
                         number.find_first_of(".)") != std::string_view::npos;
  return is_number ? folded.substr(space + 1) : folded;
}

struct Marker {
  std::string_view aim;  // "goal", "task", "result", "principle"
  std::string text;      // what stands after the colon or dash
};

constexpr std::size_t longest_marker = 160;  // bytes: «Ожидаемые результаты реализации муниципальной программы:»

// Where the text of «Цель: …», «Цель программы – …» begins; npos where the line has neither. A dash that follows a
// clause is its own: «Задачи решены, цель достигнута – …».
std::size_t after_mark(std::string_view text) {
  const std::string_view front = text.substr(0, longest_marker);
  const std::size_t number = std::min(front.find_first_not_of("0123456789.IVX) "), front.size());
  const std::size_t clause = front.find_first_of(",.;(", number);
  std::size_t best = front.find(':');
  if (best != std::string_view::npos) ++best;
  for (const std::string_view dash : {" – ", " — ", " - ", " ‒ ", " − "}) {
    const std::size_t at = front.find(dash);
    if (at < clause && at < best) best = at + dash.size();
  }
  return best;
}

// «Цель: …», «Цель – …», «Задачи дорожной карты:», the heading «Ожидаемые результаты», «Задачи» alone on its line. A
// heading of both («Цель и задачи») is none.
std::optional<Marker> marker_of(const HeadLine& line, const DocumentWords& words) {
  if (!line.label.empty() && !is_heading(line)) return std::nullopt;
  const std::string_view folded = without_number(line.folded);
  const auto* phrase = words.beginning("aim", folded);
  if (phrase == nullptr) return std::nullopt;
  const std::string_view rest = folded.substr(phrase->text.size());
  if (const std::size_t at = after_mark(line.text); at != std::string::npos)
    return Marker{phrase->value, language::normalized(line.text.substr(at))};
  const bool alone = rest.find_first_not_of(" .") == std::string_view::npos;
  if (!(is_heading(line) || alone) || rest.starts_with(" и ") || rest.starts_with(",")) return std::nullopt;
  return Marker{phrase->value, ""};
}

// A numbered heading after a numbered list: «3. План мероприятий» after «4. …» or in another look.
bool is_next_heading(const HeadLine& line, const HeadLine* first, int last_number) {
  if (line.outline_level > 0) return true;
  const Label typed = label_of(line.text);
  if (!line.label.empty() || typed.length == 0) return is_heading(line) && line.label.empty();
  if (first == nullptr) return line.centered;
  const bool other_look = line.bold != first->bold || line.centered != first->centered;
  return (other_look && is_heading(line)) || (typed.number > 0 && last_number > 0 && typed.number != last_number + 1);
}

// The lines that belong to a marker: its list; where there is none, its paragraphs.
std::vector<std::string> items_after(const std::vector<HeadLine>& lines, std::size_t at, const DocumentWords& words,
                                     std::vector<const BodyParagraph*>& said) {
  std::vector<std::string> items;
  std::vector<std::string> paragraphs;
  const HeadLine* first = nullptr;  // item
  int level = 0;
  int last_number = 0;
  bool numbered = false;
  for (std::size_t i = at; i < lines.size(); ++i) {
    const HeadLine& line = lines[i];
    if (line.text.empty() || is_next_heading(line, first, last_number) || marker_of(line, words)) break;
    if (auto item = item_of(line)) {
      said.push_back(line.paragraph);
      const bool bullet = line.label.empty() ? !label_of(line.text).numbered : is_bullet(line.label);
      if (items.empty()) {
        first = &line;
        level = line.list_level;
        numbered = !bullet;
      }
      if (line.label.empty() && !bullet) last_number = label_of(line.text).number;
      const bool below = line.list_level > level || (numbered && bullet);  // belongs to the item above
      if (!below) items.push_back(std::move(*item));
    } else if (!items.empty()) {
      break;
    } else if (!line.text.ends_with(':')) {
      paragraphs.push_back(line.text);
    }
  }
  return items.empty() ? paragraphs : items;
}

std::vector<std::string>* list_named(Aims& aims, std::string_view aim) {
  if (aim == "goal") return &aims.goals;
  if (aim == "task") return &aims.tasks;
  if (aim == "principle") return &aims.principles;
  return &aims.expected_results;
}

// «Целью программы является …»: only where no line says «Цель:».
std::optional<std::string> goal_in_prose(const HeadLine& line) {
  if (!line.folded.starts_with("целью ")) return std::nullopt;
  const std::size_t is = line.text.find(" является ");
  if (is == std::string::npos) return std::nullopt;
  constexpr std::size_t length = std::string_view(" является ").size();
  return line.text.substr(is + length);
}

}  // namespace

Aims read_aims(const std::vector<HeadLine>& lines, const DocumentWords& words) {
  Aims aims;
  std::optional<std::string> prose;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].text.empty()) continue;
    if (!prose) prose = goal_in_prose(lines[i]);
    const auto marker = marker_of(lines[i], words);
    if (!marker) continue;
    auto items = marker->text.empty() ? items_after(lines, i + 1, words, aims.said) : std::vector{marker->text};
    std::vector<std::string>& list = *list_named(aims, marker->aim);
    if (list.empty()) list = std::move(items);  // the first place says it
  }
  if (aims.goals.empty() && prose) aims.goals.push_back(*prose);
  return aims;
}

namespace {

// «… является комплекс индикаторов, определяющих результативность:»
bool announces_indicators(const HeadLine& line, const DocumentWords& words) {
  if (!line.text.ends_with(':')) return false;
  return std::ranges::any_of(words.phrases("indicator_heading"),
                             [&](const auto& phrase) { return line.folded.find(phrase.text) != std::string::npos; });
}

// «Качество обучения и воспитания» in italics, bold or quotation marks: the group of the list that follows.
std::optional<std::string> group_of(const HeadLine& line) {
  const bool quoted = line.text.starts_with("«") && line.text.ends_with("»");
  if (!line.label.empty() || line.outline_level > 0 || line.text.size() > longest_heading) return std::nullopt;
  if (!quoted && !line.italic && !line.bold) return std::nullopt;
  constexpr std::size_t mark = 2;  // bytes of « and »
  std::string text = quoted ? line.text.substr(mark, line.text.size() - 2 * mark) : line.text;
  while (text.ends_with(':') || text.ends_with('.')) text.pop_back();
  return text;
}

std::size_t read_groups(const std::vector<HeadLine>& lines, std::size_t at, std::vector<model::Indicator>& out) {
  std::string group;
  std::size_t i = at;
  for (; i < lines.size() && !lines[i].text.empty(); ++i) {
    if (auto item = item_of(lines[i])) {
      std::string text = std::move(*item);
      if (text.ends_with('.')) text.pop_back();
      out.push_back({.group = group, .text = std::move(text), .unit = {}, .baseline = {}, .values = {}});
    } else if (auto heading = group_of(lines[i])) {
      // a heading belongs to a list: without an item after it the lists are over
      if (i + 1 >= lines.size() || !item_of(lines[i + 1])) break;
      group = std::move(*heading);
    } else {
      break;
    }
  }
  return i;
}

}  // namespace

std::vector<model::Indicator> read_listed_indicators(const std::vector<HeadLine>& lines, const DocumentWords& words) {
  std::vector<model::Indicator> out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].text.empty() || lines[i].table > 0 || !announces_indicators(lines[i], words)) continue;
    const std::size_t end = read_groups(lines, i + 1, out);
    i = std::max(i, end - 1);
  }
  return out;
}

}  // namespace vekha::importer::head

#include "importer/interpretation/lists/activity_item.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "importer/interpretation/facts/approval/approval_block.hpp"
#include "importer/interpretation/numbering.hpp"
#include "importer/interpretation/parties/lexicon.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/text.hpp"

namespace vekha::importer::lists {
namespace {

constexpr std::size_t longest_item = 3000;  // bytes; a longer paragraph is prose
constexpr std::size_t longest_label = 90;   // bytes: «Ответственный за исполнение»
constexpr std::size_t most_borders = 40;    // of one item
// A hostile item is all borders; an author puts the deadline at the end and who does it behind.
constexpr std::size_t longest_tail = 400;  // bytes
constexpr int most_tails = 8;
constexpr int most_cuts = 4;   // of one tail
constexpr int most_stops = 2;  // of one label: «Отв. исп.»

using Field = ListField;

// A word for a field, and the bytes that it takes with the mark behind it.
struct Label {
  Field field{};
  std::size_t begin = 0, end = 0;
  std::string_view word;
};

std::optional<Field> field_of(ColumnRole role) {
  const Field field = traits_of(role).in_lists;
  return field == Field::none ? std::nullopt : std::optional(field);
}

std::optional<Field> field_named(std::string_view phrase, const Vocabulary& vocabulary) {
  const auto& headers = vocabulary.headers();
  const auto known = headers.find(language::folded(phrase));
  return known == headers.end() ? std::nullopt : field_of(known->second.front());
}

constexpr std::array<std::string_view, 2> dashes{"–", "—"};

// The length of a dash at a place, 0 where there is none.
std::size_t dash_at(std::string_view text, std::size_t at) {
  for (const std::string_view dash : dashes) {
    if (text.substr(at).starts_with(dash)) return dash.size();
  }
  return text.substr(at).starts_with("-") ? 1 : 0;
}

bool is_space(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == ' ' || text[at] == '\n';
}

// A mark between parts, with a space where it needs one: «15.03», «план-график» and «3-5» have none.
struct Border {
  std::size_t mark = 0, after = 0;  // the bytes where it begins, and where the part behind it does
  char kind = 0;                    // ',' ';' '.' '(' '-' or a line break
};

std::vector<Border> borders_of(std::string_view text) {
  std::vector<Border> borders;
  for (std::size_t at = 0; at < text.size() && borders.size() < most_borders; ++at) {
    const char c = text[at];
    const bool stop = (c == ',' || c == ';' || c == '.') && is_space(text, at + 1);
    std::size_t length = stop || c == '(' || c == '\n' ? 1 : 0;
    char kind = c;
    if (at > 0 && is_space(text, at - 1) && length == 0) {
      length = dash_at(text, at);
      if (length > 0 && !is_space(text, at + length)) length = 0;
      kind = '-';
    }
    if (length == 0) continue;
    std::size_t after = at + length;
    while (after < text.size() && is_space(text, after)) ++after;
    borders.push_back({.mark = at, .after = after, .kind = kind});
    at += length - 1;
  }
  return borders;
}

// «Срок:», «Ответственный –», «отв. »: the word for a field that begins at a place, behind a border.
std::optional<Label> label_at(std::string_view text, std::size_t begin, const Vocabulary& vocabulary) {
  const std::string_view rest = text.substr(begin, longest_label);
  int stops = 0;
  for (std::size_t at = 0; at < rest.size() && rest[at] != '\n'; ++at) {
    const bool dash = at > 0 && rest[at - 1] == ' ' && dash_at(rest, at) > 0;
    const bool stop = rest[at] == '.';  // of a shortened word
    if (rest[at] != ':' && !dash && !stop) continue;
    const std::size_t length = dash ? dash_at(rest, at) : 1;
    const std::string_view word = rest.substr(0, stop ? at + 1 : at);
    const auto field = field_named(word, vocabulary);
    std::size_t end = at + length;
    if (field && stop && end < rest.size() && rest[end] == ':') ++end;  // «Отв.:»
    if (field) return Label{.field = *field, .begin = begin, .end = begin + end, .word = word};
    if (!stop || ++stops > most_stops) return std::nullopt;
  }
  return std::nullopt;
}

std::vector<Label> labels_of(std::string_view text, const std::vector<Border>& borders, const Vocabulary& vocabulary) {
  std::vector<Label> labels;
  if (const auto first = label_at(text, 0, vocabulary)) labels.push_back(*first);
  for (const Border& border : borders) {
    if (!labels.empty() && border.after < labels.back().end) continue;
    const auto label = label_at(text, border.after, vocabulary);
    if (label && label->begin > (labels.empty() ? 0 : labels.back().begin)) labels.push_back(*label);
  }
  return labels;
}

bool is_initial(std::string_view text) {  // «Л.» at the end
  constexpr std::size_t letter = 2;       // bytes
  if (text.size() < letter + 1) return false;
  const std::string_view last = text.substr(text.size() - letter - 1, letter);
  const bool alone =
      text.size() == letter + 1 || text[text.size() - letter - 2] == ' ' || text[text.size() - letter - 2] == '.';
  return alone && language::lower_case(last) != last;
}

// A part without the marks that hold it apart from the others.
std::string trimmed(std::string_view part) {
  std::string text = language::normalized(part);
  const auto count = [&](char c) { return std::ranges::count(text, c); };
  for (bool again = true; again && !text.empty();) {
    again = false;
    for (const std::string_view mark : {",", ";", ":", "–", "—", " -", "("}) {
      if (!text.ends_with(mark)) continue;
      text.erase(text.size() - mark.size());
      again = true;
    }
    const bool open = text.ends_with(')') && count(')') > count('(');
    const bool stop = text.ends_with('.') && !is_initial(text);
    if (open || (stop && !text.ends_with("г."))) {
      text.pop_back();
      again = true;
    }
    while (text.ends_with(' ')) text.pop_back();
  }
  return text;
}

bool is_dated(const model::Schedule& schedule) {
  using enum model::ScheduleKind;
  return schedule.kind != unknown && schedule.kind != conditional;
}

// Where an unlabelled deadline begins, and what it and who stands behind it say.
struct Tail {
  std::size_t begin = 0;  // the mark that holds it apart
  std::string deadline, responsible;
};

bool names_actor(const std::string& text, const Vocabulary& vocabulary, const TableWords& words) {
  constexpr std::size_t words_of_an_actor = 3;
  return words.has("actor", text, words_of_an_actor) ||
         head::signature_of(text, vocabulary.index<parties::Lexicon>()).has_value();
}

// «до 20 мая», «до 20 мая, отдел образования»
std::optional<Tail> read_tail(std::string_view part, const Vocabulary& vocabulary, const TableWords& words,
                              const std::optional<model::DateInterval>& plan) {
  const auto dated = [&](const std::string& text) {
    return !text.empty() && is_dated(read_schedule(text, vocabulary, plan));
  };
  const std::string whole = trimmed(part);
  if (dated(whole)) return Tail{.begin = 0, .deadline = whole, .responsible = {}};
  std::vector<Border> borders = borders_of(whole);
  std::ranges::reverse(borders);  // «март, май 2022 г.; Зотова И.К.»: no date is left behind
  int cuts = 0;
  for (const Border& border : borders) {
    if (border.kind != ',' && border.kind != ';') continue;
    if (++cuts > most_cuts) break;
    const std::string behind = whole.substr(border.after);
    const std::string before = trimmed(std::string_view(whole).substr(0, border.mark));
    if (dated(before) && names_actor(behind, vocabulary, words))
      return Tail{.begin = 0, .deadline = before, .responsible = behind};
  }
  return std::nullopt;
}

// The last part of an unlabelled text where that can only be a deadline: «… – ноябрь 2022 г.», «… (март 2022 г.)». A
// comma is a border only where a word for another field makes sure that the parts are fields.
std::optional<Tail> unlabelled_tail(std::string_view text, const std::vector<Border>& borders, bool labelled,
                                    const Vocabulary& vocabulary, const TableWords& words,
                                    const std::optional<model::DateInterval>& plan) {
  int tails = 0;
  for (const Border& border : borders) {
    const bool holds_apart = border.kind == '-' || border.kind == '(' || (labelled && border.kind == ',');
    if (!holds_apart || border.mark == 0 || border.after >= text.size()) continue;
    if (text.size() - border.after > longest_tail) continue;
    if (++tails > most_tails) break;
    auto tail = read_tail(text.substr(border.after), vocabulary, words, plan);
    if (!tail) continue;
    tail->begin = border.mark;
    return tail;
  }
  return std::nullopt;
}

std::string& value_of(Field field, ActivityItem& item) {
  if (field == Field::deadline) return item.deadline;
  return field == Field::responsible ? item.responsible : item.expected;
}

// What stands behind the labels; the same word twice adds a line.
void read_labelled(std::string_view text, const std::vector<Label>& labels, ActivityItem& item) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const std::size_t end = i + 1 < labels.size() ? labels[i + 1].begin : text.size();
    const std::string value = trimmed(text.substr(labels[i].end, end - labels[i].end));
    if (value.empty()) continue;
    item.labelled = true;
    if (labels[i].field == Field::other) {
      item.extra.push_back({.name = language::normalized(labels[i].word), .text = value});
      continue;
    }
    std::string& to = value_of(labels[i].field, item);
    to.append(to.empty() ? "" : "\n").append(value);
  }
}

}  // namespace

ActivityItem activity_item(std::string_view paragraph, std::string_view list_label, const Vocabulary& vocabulary,
                           const TableWords& words, const std::optional<model::DateInterval>& plan) {
  ActivityItem item;
  const std::string lines = language::normalized_lines(paragraph);
  std::string_view text = lines;
  if (leading_number(list_label)) {
    item.number = list_label;
  } else if (const auto number = leading_number(text); number && number->length < text.size()) {
    item.number = number->printed;
    text.remove_prefix(number->length);
  }
  item.whole = item.text = language::normalized(text);
  if (text.size() > longest_item) return item;
  const std::vector<Border> borders = borders_of(text);
  const std::vector<Label> labels = labels_of(text, borders, vocabulary);
  read_labelled(text, labels, item);
  if (!item.labelled && !labels.empty()) return item;
  std::string_view said = labels.empty() ? text : text.substr(0, labels.front().begin);
  if (item.deadline.empty()) {
    if (auto tail = unlabelled_tail(said, borders, item.labelled, vocabulary, words, plan)) {
      item.deadline = std::move(tail->deadline);
      said = said.substr(0, tail->begin);
      item.labelled = item.labelled || !tail->responsible.empty();
      if (item.responsible.empty()) item.responsible = std::move(tail->responsible);
    }
  }
  if (item.labelled || !item.deadline.empty()) item.text = trimmed(said);
  return item;
}

}  // namespace vekha::importer::lists

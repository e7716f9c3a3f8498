#include "importer/interpretation/cells/when_and_who.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "importer/interpretation/columns/column_contents.hpp"
#include "importer/interpretation/schedule/tokens.hpp"
#include "importer/vocabulary/column_role.hpp"
#include "importer/vocabulary/header_matching.hpp"
#include "language/text.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t longest_cell = 1000;       // bytes; more is prose
constexpr std::size_t longest_deadline = 24;     // words
constexpr std::size_t longest_heading = 120;     // bytes
constexpr std::string_view between = " \n,;:/";  // what stands between a deadline and a name

// A dash, a bracket that is closed elsewhere, a pair of brackets around everything.
std::string_view without_edges(std::string_view text) {
  for (const std::string_view front : {"-", "–", "—", ")"}) {
    if (text.starts_with(front)) return text.substr(front.size());
  }
  for (const std::string_view back : {"-", "–", "—", "("}) {
    if (text.ends_with(back)) return text.substr(0, text.size() - back.size());
  }
  const bool around = text.starts_with('(') && text.find(')') == text.size() - 1;
  return around ? text.substr(1, text.size() - 2) : text;
}

// A part of a cell without what joins it to the other part.
std::string_view part_of(std::string_view text) {
  for (std::size_t size = text.size() + 1; size != text.size();) {
    size = text.size();
    text.remove_prefix(std::min(text.find_first_not_of(between), text.size()));
    text = text.substr(0, text.find_last_not_of(between) + 1);
    text = without_edges(text);
  }
  return text;
}

// Where words begin, and the end of the text.
std::vector<std::size_t> word_starts(std::string_view text) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool space = text[at] == ' ' || text[at] == '\n';
    if (!space && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n')) starts.push_back(at);
  }
  starts.push_back(text.size());
  return starts;
}

bool says_time(std::string_view text, const Vocabulary& vocabulary) {
  const auto tokens = schedule::tokens_of(text, vocabulary, schedule::Spelling::exact);
  return std::ranges::any_of(tokens, [](const schedule::Token& token) {
    using enum schedule::Word;
    return token.word == month || token.word == season || token.word == always || token.word == times ||
           token.word == weekday || token.like_time;
  });
}

// «по плану района» may be a deadline that is not understood.
bool begins_with_time(std::string_view text, const Vocabulary& vocabulary) {
  const auto tokens = schedule::tokens_of(text, vocabulary, schedule::Spelling::exact);
  return !tokens.empty() && schedule::about_time(tokens.front().word);
}

bool has_letters(std::string_view text) {
  return text.find_first_not_of("0123456789 \n.,;:()/-") != std::string_view::npos;
}

class Divider {
 public:
  Divider(std::string_view text, const Vocabulary& vocabulary)
      : text_(text), vocabulary_(vocabulary), starts_(word_starts(text)) {}

  // The two parts of a text with one deadline; nothing where it has more, or none that can be told from the rest.
  [[nodiscard]] std::optional<WhenAndWho> divided() const {
    if (const auto count = words_before(); count > 0)
      return parts(text_.substr(0, starts_[count]), text_.substr(starts_[count]));
    if (const auto first = words_behind(); first > 0)
      return parts(text_.substr(starts_[first]), text_.substr(0, starts_[first]));
    if (begins_with_time(text_, vocabulary_) || has_time()) return std::nullopt;
    return WhenAndWho{.when = {}, .who = std::string(part_of(text_))};
  }

 private:
  [[nodiscard]] model::ScheduleKind kind_of(std::string_view part) const {
    const std::string_view deadline = part_of(part);
    return deadline.empty() ? model::ScheduleKind::unknown : read_in_any_year(deadline, vocabulary_).kind;
  }
  [[nodiscard]] bool is_date(std::string_view part) const {
    const model::ScheduleKind kind = kind_of(part);
    return kind != model::ScheduleKind::unknown && kind != model::ScheduleKind::conditional;
  }
  // A date of numbers alone: «20.05.2024».
  [[nodiscard]] bool has_date() const {
    for (std::size_t i = 0; i + 1 < starts_.size(); ++i) {
      const std::string_view word = part_of(text_.substr(starts_[i], starts_[i + 1] - starts_[i]));
      if (!word.empty() && word.front() >= '0' && word.front() <= '9' && is_date(word)) return true;
    }
    return false;
  }
  [[nodiscard]] std::optional<WhenAndWho> parts(std::string_view when, std::string_view who) const {
    who = part_of(who);
    if (!who.empty() && (!has_letters(who) || Divider(who, vocabulary_).has_time())) return std::nullopt;
    return WhenAndWho{.when = std::string(part_of(when)), .who = std::string(who)};
  }
  [[nodiscard]] bool has_time() const { return says_time(text_, vocabulary_) || has_date(); }

  // «март 2024 Иванова М.П.»: as many words as are a date; a condition ends at a comma or a line. 0 where there is
  // none.
  [[nodiscard]] std::size_t words_before() const {
    const std::size_t most = std::min(starts_.size() - 1, longest_deadline);
    for (std::size_t count = most; count > 0; --count) {
      if (is_date(text_.substr(0, starts_[count]))) return count;
    }
    for (std::size_t count = 1; count <= most; ++count) {
      const std::string_view when = text_.substr(0, starts_[count]);
      const bool ends =
          when.ends_with('\n') || part_of(when).size() + 1 < when.size() || starts_[count] == text_.size();
      if (ends && kind_of(when) != model::ScheduleKind::unknown) return count;
    }
    return 0;
  }

  // The word that a date at the end begins with; 0 where there is none.
  [[nodiscard]] std::size_t words_behind() const {
    const std::size_t count = starts_.size() - 1;
    for (std::size_t first = count > longest_deadline ? count - longest_deadline : 1; first < count; ++first) {
      if (is_date(text_.substr(starts_[first]))) return first;
    }
    return 0;
  }

  std::string_view text_;
  const Vocabulary& vocabulary_;
  std::vector<std::size_t> starts_;
};

void append_line(std::string_view line, std::string& to) {
  if (!line.empty()) to.append(to.empty() ? "" : "\n").append(line);
}

// «март\nИванова\nапрель\nПетрова»: each line by itself.
std::optional<WhenAndWho> by_lines(std::string_view text, const Vocabulary& vocabulary) {
  WhenAndWho out;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    const auto parts = Divider(line, vocabulary).divided();
    if (!parts) return std::nullopt;
    append_line(parts->when, out.when);
    append_line(parts->who, out.who);
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return out;
}

}  // namespace

WhenAndWho when_and_who(std::string_view text, const Vocabulary& vocabulary) {
  const std::string lines = language::normalized_lines(text);
  if (lines.empty() || lines.size() > longest_cell) return {.when = lines, .who = {}};
  auto parts = Divider(lines, vocabulary).divided();
  if (!parts) parts = by_lines(lines, vocabulary);
  return parts ? *parts : WhenAndWho{.when = lines, .who = {}};
}

bool heads_when_and_who(std::string_view heading, const Vocabulary& vocabulary) {
  if (heading.size() > longest_heading) return false;
  bool when = false;
  bool who = false;
  const auto ask = [&](std::string_view part) {
    const auto reading = vocabulary.role_of(part_of(part));
    if (!reading) return;
    const ColumnRole role = reading->roles.front();
    when = when || role == ColumnRole::period || role == ColumnRole::end;
    who = who || role == ColumnRole::responsible || role == ColumnRole::coexecutor;
  };
  const std::string text = language::normalized(heading);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min({text.find_first_of(",;/(", begin), text.find(" и ", begin),
                                      text.find(" - ", begin), text.find(" – ", begin), text.size()});
    ask(std::string_view(text).substr(begin, end - begin));
    begin = text.compare(end, 4, " и ") == 0 ? end + 4 : end + 1;
  }
  return when && who;
}

}  // namespace vekha::importer

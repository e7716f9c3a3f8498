#include "importer/interpretation/cells/status_mark.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "importer/interpretation/cells/boxes.hpp"
#include "importer/interpretation/facts/dates.hpp"
#include "importer/interpretation/schedule/schedule.hpp"
#include "language/endings.hpp"
#include "language/marks.hpp"
#include "language/text.hpp"
#include "language/words.hpp"

namespace vekha::importer {
namespace {

using enum model::ProgressStatus;

constexpr std::size_t words_of_a_mark = 5;  // its status begins among them
constexpr std::size_t longest_mark = 1000;  // bytes that are searched for dates and shares
constexpr std::string_view class_name = "status";

int number_of(std::string_view digits) {
  int value = -1;
  if (digits.size() <= 6) std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Where a mark says how it stands.
struct Found {
  std::size_t at = 0;  // word
  std::string_view value;
};

class MarkReader {
 public:
  MarkReader(std::string_view text, const Vocabulary& vocabulary, const TableWords& words,
             const std::optional<model::Period>& period)
      : vocabulary_(vocabulary),
        words_(words),
        period_(period),
        head_words_(vocabulary.index<head::DocumentWords>()),
        folded_(language::words_of(text.substr(0, longest_mark))),
        stems_(words.stems_of(text)),
        tokens_(text.substr(0, longest_mark)) {}

  [[nodiscard]] StatusMark read() const {
    StatusMark mark;
    mark.status = status();
    if (mark.status == unknown && is_only_date()) mark.status = done;
    if (mark.status == done) mark.day = day();
    if (mark.status == planned || mark.status == active) mark.moved_to = moved_to();
    return mark;
  }

 private:
  // What a phrase that begins at a word says; empty where none does.
  [[nodiscard]] std::string_view value_at(std::size_t at) const {
    const std::string* value = words_.find(class_name, stems_.subspan(at), 1);
    if (value == nullptr) return {};
    const bool noun =
        (*value == "done" || *value == "told") && at < folded_.size() && language::is_verbal_noun(folded_[at]);
    return noun ? std::string_view() : std::string_view(*value);
  }

  [[nodiscard]] Found first() const {
    for (std::size_t at = 0; at < std::min(words_of_a_mark, stems_.size()); ++at) {
      if (const auto value = value_at(at); !value.empty()) return {.at = at, .value = value};
    }
    return {};
  }

  [[nodiscard]] bool says_after(std::size_t at, std::string_view value) const {
    for (std::size_t next = at + 1; next < stems_.size(); ++next) {
      if (value_at(next) == value) return true;
    }
    return false;
  }

  [[nodiscard]] bool is_denied(std::size_t at) const {
    return at > 0 && at <= folded_.size() && folded_[at - 1] == "не";
  }

  [[nodiscard]] model::ProgressStatus status() const {
    if (const auto share = share_alone()) return share_status(*share);
    const auto [at, value] = first();
    const bool partial = words_.find("partial", stems_, stems_.size()) != nullptr;
    if (value.empty()) return partial ? active : is_no() ? late : unknown;
    if (value == "moved") return planned;
    if (value == "late" || (is_denied(at) && value != "planned" && value != "cancelled")) return not_done(at, partial);
    if (is_denied(at)) return unknown;
    if (value == "cancelled") return cancelled;
    if (value == "planned") return planned;
    if (value == "active") return active;
    return done_unless_taken_back(at, value, partial);
  }

  // «Не выполнено, перенесено на май 2025 года» is planned where the new term is known.
  [[nodiscard]] model::ProgressStatus not_done(std::size_t at, bool partial) const {
    if (partial) return active;
    return says_after(at, "moved") && moved_to() ? planned : late;
  }

  // «Проведены два семинара, третий запланирован»: what was done is told, and that more is to come.
  [[nodiscard]] model::ProgressStatus done_unless_taken_back(std::size_t at, std::string_view value,
                                                             bool partial) const {
    if (partial || is_part_of_all(value == "told")) return active;
    if (value == "done") return done;
    for (const std::string_view more : {"planned", "active", "moved", "late"}) {
      if (says_after(at, more)) return active;
    }
    return done;
  }

  [[nodiscard]] bool is_no() const {
    return folded_.size() == 1 && language::status_mark(folded_.front()) == language::Mark::no;
  }

  static model::ProgressStatus share_status(int share) { return share >= 100 ? done : share > 0 ? active : late; }

  // The share of a mark that says little else: «50 %», «Исполнено на 50 %», «Да, 100 %».
  [[nodiscard]] std::optional<int> share_alone() const {
    constexpr int farthest = 5;
    for (int at = 0; at < std::min(farthest, tokens_.size()); ++at) {
      if (tokens_.is_number(at)) {
        const bool share = tokens_.is_mark(at + 1, '%') || tokens_.word(at + 1).starts_with("процент");
        const int value = number_of(tokens_.word(at));
        return share && value >= 0 && value <= 100 ? std::optional(value) : std::nullopt;
      }
      if (tokens_.is_word(at) && !leads_share(at)) return std::nullopt;
      if (tokens_.is_mark(at, '.') || tokens_.is_mark(at, ';')) return std::nullopt;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool leads_share(int at) const {
    const std::string_view word = tokens_.word(at);
    if (word == "на" || word == "план" || word == "готовность") return true;
    const std::string* value = words_.find(class_name, words_.stems_of(word), 1);
    return value != nullptr && (*value == "done" || *value == "told" || *value == "active");
  }

  // «4 из 6 школ», «Обучены 14 учителей из 20», in the first sentence. What goes on after a comma («Выполнено, победили
  // 2 из 9») tells of something else.
  [[nodiscard]] bool is_part_of_all(bool anywhere) const {
    for (int at = 0; at + 2 < tokens_.size(); ++at) {
      if (tokens_.is_mark(at, '.') || tokens_.is_mark(at, ';') || tokens_.is_break(at)) return false;
      if (!anywhere && tokens_.is_mark(at, ',')) return false;
      if (!tokens_.is_number(at)) continue;
      const int of = tokens_.word(at + 1) == "из" ? at + 1 : tokens_.word(at + 2) == "из" ? at + 2 : -1;
      if (of < 0 || !tokens_.is_number(of + 1)) continue;
      return number_of(tokens_.word(at)) < number_of(tokens_.word(of + 1));
    }
    return false;
  }

  // The first day that is not that of an act or a term: «приказ от 12.02.2024», «до 1 марта 2024 года».
  [[nodiscard]] std::optional<model::Date> day() const {
    constexpr std::array<std::string_view, 6> before{"от", "до", "к", "с", "по", "на"};
    for (int at = 0; at < tokens_.size(); ++at) {
      const auto found = head::date_at(tokens_, head_words_, at);
      if (!found) continue;
      if (std::ranges::find(before, tokens_.word(at - 1)) == before.end()) return found->date;
      at = found->last - 1;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_only_date() const {
    const auto found = head::date_at(tokens_, head_words_, 0);
    return found && found->last >= tokens_.size();
  }

  // «перенесено на сентябрь 2024 года», «срок продлён до 01.11.2024»
  [[nodiscard]] std::optional<model::Date> moved_to() const {
    bool moved = false;
    for (std::size_t at = 0; at < stems_.size(); ++at) moved = moved || value_at(at) == "moved";
    if (!moved) return std::nullopt;
    for (int at = 0; at < tokens_.size(); ++at) {
      const std::string_view word = tokens_.word(at);
      if (word != "на" && word != "до" && word != "к" && word != "по") continue;
      if (auto term = term_from(at)) return term;
    }
    return std::nullopt;
  }

  // The end of the term that begins at a token, up to the end of the clause.
  [[nodiscard]] std::optional<model::Date> term_from(int at) const {
    constexpr int longest = 12;  // tokens
    int end = at + 1;
    while (end < tokens_.size() && end < at + longest && !ends_clause(end)) ++end;
    std::optional<model::DateInterval> span;
    if (period_) span = model::DateInterval{period_->start, period_->end};
    const auto schedule = read_schedule(tokens_.text(at, end), vocabulary_, span);
    if (schedule.intervals.size() != 1) return std::nullopt;
    return schedule.intervals.front().end;
  }

  [[nodiscard]] bool ends_clause(int at) const {
    const bool dot = tokens_.is_mark(at, '.') && !tokens_.is_number(at - 1) && tokens_.word(at - 1).size() > 2;
    return dot || tokens_.is_break(at) || tokens_.is_mark(at, ',') || tokens_.is_mark(at, ';') ||
           tokens_.is_mark(at, '(') || tokens_.is_mark(at, ')') || tokens_.word(at) == "в" || tokens_.word(at) == "из";
  }

  const Vocabulary& vocabulary_;
  const TableWords& words_;
  const std::optional<model::Period>& period_;
  const head::DocumentWords& head_words_;
  std::vector<std::string> folded_;
  TableWords::Stems stems_;
  language::Words tokens_;
};

// What all of these words say; nothing where they contradict each other or there are none.
StatusMark agreed(const std::vector<std::string>& words, const auto& read) {
  std::optional<StatusMark> mark;
  for (const std::string& each : words) {
    const StatusMark next = read(each);
    if (mark && mark->status != next.status) return {};
    if (!mark) mark = next;
  }
  return mark.value_or(StatusMark{});
}

// «выполнено / не выполнено»: a choice of different marks that nobody made.
bool is_open_choice(const std::vector<std::string>& offered, const auto& read) {
  const auto says = [&](const std::string& words) { return read(words).status; };
  return !offered.empty() && std::ranges::none_of(offered, [&](const auto& words) { return says(words) == unknown; }) &&
         std::ranges::any_of(offered, [&](const auto& words) { return says(words) != says(offered.front()); });
}

}  // namespace

StatusMark read_status_mark(std::string_view text, const Vocabulary& vocabulary, const TableWords& words,
                            const std::optional<model::Period>& period) {
  const language::Mark sign = language::status_mark(text);
  if (sign == language::Mark::blank) return {};
  if (sign == language::Mark::yes) return {.status = done, .day = {}, .moved_to = {}};
  const auto read = [&](std::string_view mark) { return MarkReader(mark, vocabulary, words, period).read(); };
  if (const auto ticked = ticked_words(text)) return agreed(*ticked, read);
  if (is_open_choice(offered_words(text), read)) return {};
  return read(text);
}

}  // namespace vekha::importer

#include "importer/interpretation/facts/document_head.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "importer/interpretation/facts/aims.hpp"
#include "importer/interpretation/facts/approval/approval.hpp"
#include "importer/interpretation/facts/approval/margin_marks.hpp"
#include "importer/interpretation/facts/minutes.hpp"
#include "importer/interpretation/facts/nature.hpp"
#include "importer/interpretation/facts/period.hpp"
#include "importer/interpretation/facts/reporting_day.hpp"
#include "importer/interpretation/facts/territory.hpp"
#include "importer/interpretation/facts/title.hpp"
#include "importer/interpretation/parties/lexicon.hpp"

namespace vekha::importer {
namespace {

using head::Territory;

void report(Facts& facts, model::DiagnosticCode code) {
  facts.traces.diagnostics.push_back(
      {.severity = model::Severity::warning, .code = code, .arguments = {}, .source = {}});
}

// Names of one place with the number of times each stands in the text; the head counts for more than the rest.
class Places {
 public:
  explicit Places(const head::TerritoryWords& words) : words_(&words) {}

  void add(std::string_view text, int weight) {
    for (Territory& territory : head::territories(text, *words_)) {
      Place& place = places_[{territory.kind, territory.key}];
      if (place.weight == 0) place.order = ++count_;
      place.weight += weight;
      if (place.territory.name.empty() || territory.precision > place.territory.precision)
        place.territory = std::move(territory);
    }
  }

  [[nodiscard]] std::optional<std::string> most_named(Territory::Kind kind) const {
    const Place* best = nullptr;
    for (const auto& [key, place] : places_) {
      if (key.first != kind) continue;
      const bool more =
          best == nullptr || place.weight > best->weight || (place.weight == best->weight && place.order < best->order);
      if (more) best = &place;
    }
    if (best == nullptr) return std::nullopt;
    return best->territory.name;
  }

 private:
  struct Place {
    Territory territory;
    int weight = 0, order = 0;
  };
  const head::TerritoryWords* words_;
  std::map<std::pair<Territory::Kind, std::string>, Place> places_;
  int count_ = 0;
};

constexpr int head_weight = 20;
constexpr std::size_t most_searched = 400;  // lines and cells

void add_cells(const std::vector<BodyBlock>& blocks, Places& places, std::size_t& left) {
  for (const BodyBlock& block : blocks) {
    if (left == 0) return;
    if (const auto* paragraph = std::get_if<BodyParagraph>(&block.value)) {
      --left;
      places.add(paragraph->text, 1);
    } else if (const auto* table = std::get_if<BodyTable>(&block.value)) {
      for (const auto& row : table->rows) {
        for (const BodyCell& cell : row) add_cells(cell.blocks, places, left);
      }
    }
  }
}

void read_places(const Body& body, const std::vector<head::HeadLine>& lines, const std::optional<head::Title>& title,
                 std::size_t title_from, const head::DocumentWords& words, model::Document& document) {
  Places places(words.territories());
  if (title) places.add(title->text, head_weight);
  const std::size_t letterhead = std::min(lines.size(), title ? title->first : std::max<std::size_t>(title_from, 5));
  constexpr std::size_t longest_letterhead = 200;  // bytes: an order's preamble names others
  for (std::size_t i = 0; i < letterhead; ++i) {
    if (lines[i].text.size() < longest_letterhead) places.add(lines[i].text, head_weight);
  }
  std::size_t left = most_searched;
  add_cells(body.blocks, places, left);
  document.municipality = places.most_named(Territory::Kind::municipality);
  document.region = places.most_named(Territory::Kind::region);
}

// Writes down where the facts of the head were found.
class Findings {
 public:
  Findings(const std::vector<head::HeadLine>& lines, std::vector<model::HeadFinding>& out) : lines_(lines), out_(out) {}

  void note(std::string_view field, std::size_t line, const std::string& text) {
    if (line >= lines_.size()) return;
    model::HeadFinding& found = out_.emplace_back();
    found.field = field;
    found.text = text;
    found.line = lines_[line].number;
    if (lines_[line].table > 0) found.table = lines_[line].table;
  }
  void note(std::string_view field, std::size_t line) {
    if (line < lines_.size()) note(field, line, lines_[line].text);
  }

 private:
  const std::vector<head::HeadLine>& lines_;
  std::vector<model::HeadFinding>& out_;
};

// «Приложение к программе «Развитие образования на 2022-2024 годы»»: a part is for the years of the whole.
std::optional<model::Period> period_of_the_whole(const std::vector<head::HeadLine>& lines,
                                                 const std::vector<std::size_t>& block_lines,
                                                 const head::DocumentWords& words) {
  for (const std::size_t line : block_lines) {
    const std::string& text = lines[line].text;
    const std::size_t first = text.find("«");
    const std::size_t last = text.rfind("»");
    if (first == std::string::npos || last == std::string::npos || last < first) continue;
    if (auto period = head::read_period(std::string_view(text).substr(first, last - first), words)) return period;
  }
  return std::nullopt;
}

// «Сроки реализации плана: 2021-2023 годы» on a line of its own below the title.
struct PeriodLine {
  model::Period period;
  std::size_t line = 0;
};
std::optional<PeriodLine> period_below(const std::vector<head::HeadLine>& lines, std::size_t from,
                                       const TableWords& known, const head::DocumentWords& words) {
  constexpr std::size_t reach = 40;  // lines
  for (std::size_t i = from; i < lines.size() && i < from + reach; ++i) {
    const std::size_t colon = lines[i].text.find(':');
    if (lines[i].beside || colon == std::string::npos) continue;
    const std::string_view label = std::string_view(lines[i].text).substr(0, colon);
    const auto stems = known.stems_of(label);
    const std::string* meaning = stems.size() > 1 ? known.find("passport", stems, 1) : nullptr;  // «Срок:» is of one
    if (meaning == nullptr || *meaning != "period") continue;
    auto period = head::read_period(std::string_view(lines[i].text).substr(colon + 1), words);
    if (period) return PeriodLine{.period = std::move(*period), .line = i};
  }
  return std::nullopt;
}

// The period: in the title, the subject of the order, the name of the whole, on a line of its own. Returns that line,
// nothing where the title or the order says it.
std::optional<std::size_t> read_period(const std::vector<head::HeadLine>& lines,
                                       const std::optional<head::Title>& title, const head::ApprovalReading& approval,
                                       const KnownWords& known, model::Document& document) {
  const auto& words = known.vocabulary.index<head::DocumentWords>();
  if (title) document.period = head::period_of_title(title->text, words, approval.approval.date);
  if (!document.period) document.period = head::read_period(approval.order_subject, words);
  if (!document.period) document.period = period_of_the_whole(lines, approval.block_lines, words);
  // a year without a word, «ВПР-2023», may be that of something else
  const bool bare_year = document.period && document.period->text.find_first_of("0123456789") == 0;
  if (!title || (document.period && !bare_year)) return std::nullopt;
  auto below = period_below(lines, title->last, known.table, words);
  if (!below) return std::nullopt;
  document.period = std::move(below->period);
  return below->line;
}

// What looks like a plan or a report by its title and is neither.
void read_nature(const std::vector<head::HeadLine>& lines, const std::optional<head::Title>& title,
                 const head::DocumentWords& words, Facts& facts) {
  if (facts.minutes) return;
  if (auto nature = head::foreign_nature(lines, title, words)) {
    facts.no_roadmap = true;
    facts.about.kind = model::DocumentKind::other;
    facts.traces.diagnostics.push_back({.severity = model::Severity::warning,
                                        .code = model::DiagnosticCode::no_roadmap,
                                        .arguments = {{"text", std::move(*nature)}},
                                        .source = {}});
    return;
  }
  facts.amends = facts.about.title && head::amends(*facts.about.title, words);
  if (facts.amends) facts.about.kind = model::DocumentKind::order;
}

// A meeting decides from its day on; minutes with a day are in force as they are.
void take_minutes(const head::Minutes& minutes, const std::vector<head::HeadLine>& lines,
                  const head::DocumentWords& words, head::ApprovalReading& approval, Facts& facts) {
  facts.minutes = std::string(words.phrases("minutes").front().value);
  model::Document& document = facts.about;
  document.kind = model::DocumentKind::minutes;
  document.title = minutes.title.text;
  facts.title_end = lines[minutes.title.last - 1].paragraph;
  std::erase_if(facts.traces.diagnostics,
                [](const model::Diagnostic& found) { return found.code == model::DiagnosticCode::title_missing; });
  for (std::size_t line = minutes.title.first; line < minutes.title.last; ++line)
    facts.said.push_back(lines[line].paragraph);
  if (!minutes.date) return;
  document.approval = {};
  document.approval.status = approval.draft_marked ? model::ApprovalStatus::draft : model::ApprovalStatus::approved;
  document.approval.act = *facts.minutes;
  document.approval.number = minutes.number;
  document.approval.date = minutes.date;
  std::erase_if(approval.diagnostics,
                [](const model::Diagnostic& found) { return found.code == model::DiagnosticCode::approval_missing; });
  const auto end = std::chrono::sys_days(*minutes.date + std::chrono::years{1}) - std::chrono::days{1};
  facts.decided = model::Period{.text = {}, .start = minutes.date, .end = model::Date(end)};
}

// A report speaks of no day after the one it names.
void bound_by_reporting_day(const std::vector<head::HeadLine>& lines, std::size_t first,
                            const head::DocumentWords& words, model::Document& document) {
  if (document.kind != model::DocumentKind::progress_report) return;
  auto day = head::read_reporting_day(lines, first, words);
  if (!day) return;
  if (!document.period) {
    document.period = std::move(day);
  } else if (document.period->end && *day->end < *document.period->end) {
    document.period->end = day->end;
  }
}

std::vector<head::HeadLine> narrative(const std::vector<head::HeadLine>& lines, std::size_t from) {
  return {lines.begin() + static_cast<std::ptrdiff_t>(std::min(from, lines.size())), lines.end()};
}

// What the running text says: what the plan is for, and lists of indicators.
void read_narrative(const std::vector<head::HeadLine>& lines, const head::DocumentWords& words, Facts& facts) {
  head::Aims aims = head::read_aims(lines, words);
  facts.about.goals = std::move(aims.goals);
  facts.about.tasks = std::move(aims.tasks);
  facts.about.principles = std::move(aims.principles);
  facts.about.expected_results = std::move(aims.expected_results);
  facts.about.indicators = head::read_listed_indicators(lines, words);
  std::ranges::move(aims.said, std::back_inserter(facts.said));
}

}  // namespace

Facts head_facts_of(const Body& body, const KnownWords& known) {
  const auto& words = known.vocabulary.index<head::DocumentWords>();
  const std::vector<head::HeadLine> lines = head::head_lines(body, words);
  const auto& lexicon = known.vocabulary.index<parties::Lexicon>();
  head::ApprovalReading approval = head::read_approval(lines, words, lexicon);
  head::believe_margins(body, words, lexicon, approval);
  const auto title = head::read_title(lines, approval.title_from, approval.block_lines, words);

  Facts facts;
  model::Document& document = facts.about;
  document.approval = approval.approval;
  if (title) {
    facts.title_end = lines[title->last - 1].paragraph;
    for (std::size_t line = title->first; line < title->last; ++line) facts.said.push_back(lines[line].paragraph);
    document.title = title->text;
    document.kind = head::kind_of_title(title->text, words);
  } else if (approval.has_order && !approval.order_subject.empty()) {
    document.title = approval.order_subject;
    document.kind = model::DocumentKind::order;
  } else {
    report(facts, model::DiagnosticCode::title_missing);
  }
  if (const auto minutes = head::read_minutes(lines, title, approval.block_lines, words))
    take_minutes(*minutes, lines, words, approval, facts);
  facts.kind_named = document.title && head::names_kind(*document.title, words);
  read_nature(lines, title, words, facts);
  const std::size_t named = title ? title->first : approval.title_from;
  const std::size_t period_line =
      facts.minutes ? named : read_period(lines, title, approval, known, document).value_or(named);
  bound_by_reporting_day(lines, named, words, document);
  Findings findings(lines, document.reading.head);
  for (const auto& place : approval.places) findings.note(place.field, place.line);
  if (document.title) findings.note("title", named, *document.title);
  if (document.period) findings.note("period", period_line, document.period->text);

  read_places(body, lines, title, approval.title_from, words, document);
  if (!document.municipality) report(facts, model::DiagnosticCode::municipality_missing);
  read_narrative(narrative(lines, title ? title->last : approval.title_from), words, facts);

  for (const std::string& office : approval.offices)
    facts.traces.mentions.push_back(
        {.part = 0, .text = office, .evidence = PartyRegister::Evidence::participants_list});
  std::ranges::move(approval.diagnostics, std::back_inserter(facts.traces.diagnostics));
  std::ranges::sort(facts.said);
  return facts;
}

}  // namespace vekha::importer

#include "importer/interpretation/document.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "importer/body/blocks.hpp"
#include "importer/interpretation/party_links.hpp"

namespace vekha::importer {
namespace {

constexpr std::size_t fewest_of_a_plan = 8;  // activities; acts change a few

// A title may call a plan anything: «Модель поддержки школ». What lists activities is one.
void name_kind_by_activities(bool named, model::Document& document) {
  if (document.kind == model::DocumentKind::other && !named && !document.activities.empty())
    document.kind = model::DocumentKind::plan;
}

void warn(model::DiagnosticCode code, model::Document& document) {
  document.diagnostics.push_back({.severity = model::Severity::warning, .code = code, .arguments = {}, .source = {}});
}

// An act of amendment holds the new edition in full or some of its items. Items alone are no plan.
void settle_amendment(model::Document& document) {
  if (document.activities.size() >= fewest_of_a_plan) {
    document.kind = model::DocumentKind::plan;
  } else {
    warn(model::DiagnosticCode::amends_a_plan, document);
  }
}

// Minutes whose decisions say neither when nor who are only shown among the documents.
void settle_minutes(const std::string& word, model::Document& document) {
  if (!document.activities.empty()) return;
  document.kind = model::DocumentKind::other;
  document.diagnostics.push_back({.severity = model::Severity::warning,
                                  .code = model::DiagnosticCode::no_roadmap,
                                  .arguments = {{"text", word}},
                                  .source = {}});
}

// A plan without a period has deadlines that can't be placed: «в октябре» of which year.
void report_missing_period(model::Document& document) {
  const bool covers_time =
      document.kind == model::DocumentKind::plan || document.kind == model::DocumentKind::programme;
  if (!document.period && covers_time) warn(model::DiagnosticCode::period_missing, document);
}

// The one school that a report is about: «Отчёт МБОУ СОШ № 3 о выполнении дорожной карты».
void give_school_of_title(const PartyRegister& parties, model::Document& document) {
  if (document.kind != model::DocumentKind::progress_report || !document.title) return;
  std::vector<model::PartyId> schools;
  for (model::PartyId& id : parties.resolve(*document.title)) {
    const auto party = std::ranges::find(document.parties, id, &model::Party::id);
    const bool school = party != document.parties.end() && party->kind == model::PartyKind::school;
    if (school) schools.push_back(std::move(id));
  }
  if (schools.size() != 1) return;
  for (model::ProgressRecord& record : document.progress) {
    if (record.schools.empty()) record.schools = schools;
  }
}

std::vector<model::ColumnReading> columns_of(const Header& header) {
  std::vector<model::ColumnReading> out;
  for (const Column& column : header.columns) {
    model::ColumnReading& reading = out.emplace_back();
    reading.heading = column.heading;
    reading.role = role_name(column.role);
    for (const ColumnRole role : column.possible) reading.also.emplace_back(role_name(role));
    for (const RuleVoice& voice : column.rules)
      reading.rules.push_back({.rule = std::string(voice.id), .weight = voice.weight});
    reading.margin = column.margin;
  }
  return out;
}

void describe(const BodyPart& part, const KindReading& kind, bool read, Ledger& ledger) {
  model::TableReading reading;
  reading.columns = columns_of(part.table->header);
  if (read && kind.kind != nullptr) {
    reading.kind = kind.kind->kind;
    reading.rules.assign(kind.fit.reasons.begin(), kind.fit.reasons.end());
    reading.fit = kind.fit.score;
    reading.next = kind.next;
    reading.margin = kind.margin;
  }
  ledger.describe(part.table->text.ledger_table, std::move(reading));
}

template <typename Value>
void append(std::vector<Value> more, std::vector<Value>& to) {
  std::ranges::move(more, std::back_inserter(to));
}

// What became of the cells, as all passes have noted it.
model::Reading reading_of(Pages& pages, const std::vector<KindReading>& kinds, const Facts& facts, const Rows& rows) {
  Ledger& ledger = pages.ledger;
  for (const Traces* traces : {&std::as_const(pages.traces), &facts.traces, &rows.traces}) {
    for (const CellNote& note : traces->cells) ledger.note(note.cell, note.use, note.value);
  }
  for (std::size_t i = 0; i < pages.parts.size(); ++i) {
    if (pages.parts[i].table) describe(pages.parts[i], kinds[i], !facts.no_roadmap, ledger);
  }
  model::Reading reading = ledger.reading();
  reading.head = facts.about.reading.head;
  return reading;
}

// Facts and rows in one.
model::Document joined(Facts& facts, Rows& rows) {
  model::Document document = std::move(facts.about);
  document.activities = std::move(rows.activities);
  document.progress = std::move(rows.progress);
  append(std::move(rows.indicators), document.indicators);
  document.risks = std::move(rows.risks);
  document.sections = rows.sections.sections();
  return document;
}

}  // namespace

Parties parties_of(const Facts& facts, const Rows& rows, const Vocabulary& vocabulary) {
  std::vector<const Mention*> mentions;
  for (const Traces* traces : {&facts.traces, &rows.traces}) {
    for (const Mention& mention : traces->mentions) mentions.push_back(&mention);
  }
  // a passport is read before all rows, but may stand behind them
  std::ranges::stable_sort(mentions, {}, [](const Mention* mention) { return mention->part; });
  Parties out{.known = PartyRegister(vocabulary), .diagnostics = {}};
  for (const Mention* mention : mentions) out.known.mention(mention->text, mention->evidence);
  if (facts.about.kind == model::DocumentKind::progress_report && facts.about.title)
    out.known.mention(*facts.about.title, PartyRegister::Evidence::running_text);
  out.known.settle(out.diagnostics);
  return out;
}

model::Document document_of(Body body, Pages pages, const std::vector<KindReading>& kinds, Facts facts, Rows rows,
                            Parties parties) {
  model::Reading reading = reading_of(pages, kinds, facts, rows);
  model::Document document = joined(facts, rows);
  document.reading = std::move(reading);
  document.diagnostics = std::move(body.diagnostics);
  for (Traces* traces : {&facts.traces, &pages.traces, &rows.traces})
    append(std::move(traces->diagnostics), document.diagnostics);
  if (!facts.amends && !facts.minutes) name_kind_by_activities(facts.kind_named, document);
  if (facts.amends) settle_amendment(document);
  if (facts.minutes) settle_minutes(*facts.minutes, document);
  report_missing_period(document);
  append(std::move(parties.diagnostics), document.diagnostics);
  document.parties = parties.known.parties();
  link_parties(rows.links, parties.known, document, document.diagnostics);
  give_school_of_title(parties.known, document);
  document.blocks = published_blocks(body.blocks);
  document.source.producer = std::move(body.producer);
  return document;
}

}  // namespace vekha::importer

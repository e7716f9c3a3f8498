#include "importer/interpretation/interpret.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "importer/body/blocks.hpp"
#include "importer/interpretation/context.hpp"
#include "importer/interpretation/facts/document_head.hpp"
#include "importer/interpretation/facts/title.hpp"
#include "importer/interpretation/kinds/plan_reading.hpp"
#include "importer/interpretation/lists/listed_activities.hpp"
#include "importer/interpretation/outline/body_parts.hpp"
#include "importer/interpretation/party_links.hpp"

namespace vekha::importer {
namespace {

// A title may call a plan anything: «Модель поддержки школ». What lists activities is one.
void name_kind_by_activities(model::Document& document, const Vocabulary& vocabulary) {
  const bool named = document.title && head::names_kind(*document.title, vocabulary.index<head::DocumentWords>());
  if (document.kind == model::DocumentKind::other && !named && !document.activities.empty())
    document.kind = model::DocumentKind::plan;
}

// A plan without a period has deadlines that can't be placed: «в октябре» of which year. A passport may name it, so
// this is asked last.
void report_missing_period(const model::Document& document, model::Diagnostics& diagnostics) {
  const bool covers_time =
      document.kind == model::DocumentKind::plan || document.kind == model::DocumentKind::programme;
  if (document.period || !covers_time) return;
  diagnostics.push_back({.severity = model::Severity::warning,
                         .code = model::DiagnosticCode::period_missing,
                         .arguments = {},
                         .source = {}});
}

// An act of amendment holds the new edition in full or some of its items. Items alone are no plan.
void settle_amendment(const Context& context, model::Document& document, model::Diagnostics& diagnostics) {
  constexpr std::size_t fewest_of_a_plan = 8;  // activities; acts change a few
  if (!context.amends) return;
  if (document.activities.size() >= fewest_of_a_plan) {
    document.kind = model::DocumentKind::plan;
    return;
  }
  diagnostics.push_back({.severity = model::Severity::warning,
                         .code = model::DiagnosticCode::amends_a_plan,
                         .arguments = {},
                         .source = {}});
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

}  // namespace

model::Document interpret(Body body, const Vocabulary& vocabulary) {
  model::Document document;
  Context context(vocabulary);
  context.diagnostics = std::move(body.diagnostics);
  read_document_head(body, context, document);
  const auto parts = parts_of(body, vocabulary, context.words, context.ledger, context.diagnostics);
  read_parts(parts, context, document);
  if (!context.no_roadmap) read_listed_activities(parts, context, document);
  if (!context.amends) name_kind_by_activities(document, vocabulary);
  settle_amendment(context, document, context.diagnostics);
  report_missing_period(document, context.diagnostics);
  if (document.kind == model::DocumentKind::progress_report && document.title) {
    context.parties.mention(*document.title, PartyRegister::Evidence::running_text);
  }
  context.parties.settle(context.diagnostics);
  document.parties = context.parties.parties();
  link_parties(context.links, context.parties, document, context.diagnostics);
  give_school_of_title(context.parties, document);
  document.sections = context.sections.sections();
  document.blocks = published_blocks(body.blocks);
  document.reading = context.ledger.reading();
  document.reading.head = std::move(context.head);
  document.diagnostics = std::move(context.diagnostics);
  document.source.producer = std::move(body.producer);
  return document;
}

}  // namespace vekha::importer

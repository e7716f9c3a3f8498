#include "importer/interpretation/interpret.hpp"

#include <utility>

#include "importer/body/blocks.hpp"
#include "importer/interpretation/context.hpp"
#include "importer/interpretation/document_head.hpp"
#include "importer/interpretation/head/title.hpp"
#include "importer/interpretation/lists/listed_activities.hpp"
#include "importer/interpretation/party_links.hpp"
#include "importer/interpretation/tables/body_parts.hpp"
#include "importer/interpretation/tables/plan_reading.hpp"

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

}  // namespace

model::Document interpret(Body body, const Vocabulary& vocabulary) {
  model::Document document;
  Context context(vocabulary);
  context.diagnostics = std::move(body.diagnostics);
  read_document_head(body, context, document);
  const auto parts = parts_of(body, vocabulary, context.words, context.ledger, context.diagnostics);
  read_parts(parts, context, document);
  read_listed_activities(parts, context, document);
  name_kind_by_activities(document, vocabulary);
  report_missing_period(document, context.diagnostics);
  context.parties.settle(context.diagnostics);
  document.parties = context.parties.parties();
  link_parties(context.links, context.parties, document, context.diagnostics);
  document.sections = context.sections.sections();
  document.blocks = published_blocks(body.blocks);
  document.reading = context.ledger.reading();
  document.reading.head = std::move(context.head);
  document.diagnostics = std::move(context.diagnostics);
  document.source.producer = std::move(body.producer);
  return document;
}

}  // namespace vekha::importer

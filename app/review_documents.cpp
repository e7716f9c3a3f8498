#include "app/review_documents.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "generator/privacy/document_texts.hpp"
#include "generator/privacy/review.hpp"
#include "language/text.hpp"

namespace vekha::app {
namespace {

class Reviewer {
 public:
  Reviewer(const Content& content, const PublishedCopies& copies, const Terminal& terminal)
      : content_(content), copies_(copies), terminal_(terminal) {}

  void take(ImportedFile& imported) {
    const DocumentFile& file = imported.file;
    DocumentOutcome outcome{.label = file.label()};
    auto document = reviewed(imported, outcome);
    if (document && has_become_another(*document, outcome)) document.reset();
    if (document) {
      count(*document, outcome);
      result_.shown.push_back({outcome.label, document->source.sha256, file.path});
      add(file, *std::move(document), std::nullopt);
    } else {
      fall_back(file, outcome);
      result_.not_shown.push_back(outcome.label);
    }
    result_.outcomes.push_back(std::move(outcome));
  }

  /// A file with the same text as another is said to be a copy of it, and is not shown.
  void leave_out(const ImportedFile& copy, const DocumentFile& of) {
    DocumentOutcome outcome{.label = copy.file.label()};
    outcome.outcome = Outcome::held_back;
    outcome.reasons = {terminal_.text("summary.copy", {{"file", of.label()}})};
    result_.not_shown.push_back(outcome.label);
    result_.outcomes.push_back(std::move(outcome));
  }

  ReviewedDocuments result() && { return std::move(result_); }

 private:
  /// The name of the file is shown as well: what a decision masks in it is masked.
  void add(const DocumentFile& file, model::Document document, std::optional<model::Date> kept_since) {
    const auto slash = file.name.rfind('/') + 1;
    std::string name = file.name.substr(0, slash) + document.source.file;
    result_.documents.push_back({file.folder, std::move(name), std::move(document), kept_since});
  }

  /// The document as it may be shown; nothing where it may not, with the reasons.
  std::optional<model::Document> reviewed(ImportedFile& imported, DocumentOutcome& outcome) const {
    const auto language = terminal_.language();
    if (!imported.document) {
      outcome.outcome = Outcome::refused;
      outcome.reasons = {model::sentence_of(imported.document.error(), language)};
      return std::nullopt;
    }
    auto review = generator::review(std::move(imported.document).value(), outcome.label, content_.decisions,
                                    content_.settings.public_contacts);
    for (const generator::Mistake& notice : review.notices) outcome.reasons.push_back(sentence_of(notice, language));
    if (review.verdict == generator::Verdict::publish) return std::move(review.document);
    outcome.outcome = review.verdict == generator::Verdict::hold_back ? Outcome::held_back : Outcome::blocked;
    return std::nullopt;
  }

  /// The copy of a document that was published before, as it may be shown today.
  [[nodiscard]] std::optional<model::Document> last_good(const DocumentFile& file, const PublishedCopy& copy) const {
    const auto bytes = copies_.bytes(copy);
    if (!bytes) return std::nullopt;
    ImportedFile imported{.file = file, .document = import_bytes(*bytes, copy.sha256, file.path, content_.vocabulary)};
    DocumentOutcome ignored{.label = file.label()};
    return reviewed(imported, ignored);
  }

  [[nodiscard]] bool is_released(const model::Document& document, std::string_view label) const {
    return std::ranges::any_of(content_.decisions, [&](const generator::Decision& decision) {
      return decision.document == label && decision.kind == generator::DecisionKind::release &&
             document.source.sha256.starts_with(decision.sha256);
    });
  }

  /// A plan that was published and is now a report or a letter was most likely overwritten by mistake.
  bool has_become_another(const model::Document& document, DocumentOutcome& outcome) const {
    const auto copy = copies_.find(outcome.label);
    if (!copy || copy->sha256 == document.source.sha256 || is_released(document, outcome.label)) return false;
    const auto file = std::ranges::find(content_.documents, outcome.label, &DocumentFile::label);
    if (file == content_.documents.end()) return false;
    const auto before = last_good(*file, *copy);
    if (!before || generator::is_plan(document) || !generator::is_plan(*before)) return false;
    outcome.outcome = Outcome::blocked;
    outcome.reasons.insert(
        outcome.reasons.begin(),
        terminal_.text("summary.another", {{"file", outcome.label}, {"sha256", document.source.sha256.substr(0, 12)}}));
    return true;
  }

  void fall_back(const DocumentFile& file, DocumentOutcome& outcome) {
    const auto copy = copies_.find(outcome.label);
    if (!copy) return;
    auto document = last_good(file, *copy);
    if (!document) return;
    outcome.kept_since = copy->since;
    add(file, *std::move(document), copy->since);
  }

  void count(const model::Document& document, DocumentOutcome& outcome) const {
    outcome.activities = document.activities.size();
    outcome.completeness = document.reading.completeness.share;
    for (const model::Diagnostic& found : document.diagnostics) {
      if (found.severity != model::Severity::note)
        outcome.findings.push_back(model::sentence_of(found, terminal_.language()));
    }
  }

  const Content& content_;
  const PublishedCopies& copies_;
  const Terminal& terminal_;
  ReviewedDocuments result_;
};

// All texts of a document, whatever format it has: of DOCX and ODT saved from one document they are the same.
std::string text_of(model::Document& document) {
  std::string out;
  generator::for_each_text(
      document, [&](const generator::DocumentText& found) { out.append(language::folded(found.text)).append("\n"); });
  return out;
}

// The file of each folder and text whose name is the shortest: «plan.docx», not «plan – копия.docx».
using Originals = std::map<std::pair<std::string, std::string>, const DocumentFile*>;

Originals originals_of(std::vector<ImportedFile>& imported, std::vector<std::string>& texts) {
  Originals originals;
  for (ImportedFile& file : imported) {
    texts.push_back(file.document ? text_of(file.document.value()) : std::string());
    if (texts.back().empty()) continue;
    const DocumentFile*& original = originals[{file.file.folder, texts.back()}];
    if (original == nullptr || file.file.name.size() < original->name.size()) original = &file.file;
  }
  return originals;
}

}  // namespace

ReviewedDocuments review_documents(std::vector<ImportedFile> imported, const Content& content,
                                   const PublishedCopies& copies, const Terminal& terminal) {
  Reviewer reviewer(content, copies, terminal);
  std::vector<std::string> texts;
  const Originals originals = originals_of(imported, texts);
  for (std::size_t i = 0; i < imported.size(); ++i) {
    const auto original = originals.find({imported[i].file.folder, texts[i]});
    if (original != originals.end() && original->second != &imported[i].file) {
      reviewer.leave_out(imported[i], *original->second);
    } else {
      reviewer.take(imported[i]);
    }
  }
  return std::move(reviewer).result();
}

}  // namespace vekha::app

#pragma once

#include <vector>

#include "app/build_summary.hpp"
#include "app/import_documents.hpp"
#include "app/remembered/published_copies.hpp"
#include "generator/site/site_model.hpp"

namespace vekha::app {

/// What may be published, and what became of every document.
struct ReviewedDocuments {
  std::vector<generator::SiteDocument> documents;  ///< masked
  std::vector<DocumentOutcome> outcomes;           ///< one a file, in their order
  std::vector<ShownFile> shown;                    ///< published as the files now are
  std::vector<std::string> not_shown;              ///< labels of the others
};

/// Reviews imported documents for publication. Of files of a folder that hold the same text one is shown, that of the
/// shortest name. Where one can't be published but was before, or where its file has
/// become a document of another kind, its last published copy takes its place; the copy is reviewed like any other.
ReviewedDocuments review_documents(std::vector<ImportedFile> imported, const Content& content,
                                   const PublishedCopies& copies, const Terminal& terminal);

}  // namespace vekha::app

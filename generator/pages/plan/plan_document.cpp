#include "generator/pages/plan/plan_document.hpp"

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/block_html.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/pages/parts/term_marks.hpp"

namespace vekha::generator {
namespace {

RowAnchors anchors_of(const Plan& plan) {
  RowAnchors anchors;
  for (std::size_t i = 0; i < plan.states.size(); ++i) {
    const model::Activity& activity = plan.document.activities[i];
    if (plan.states[i].in_document)
      anchors.emplace(std::pair(*activity.source.table, *activity.source.row), activity.id.value);
  }
  return anchors;
}

/// The document's HTML; an abbreviation is marked once a paragraph or row, as on the plan's page.
DocumentHtml marked_html(TermMarks& marks, const Plan& plan, const Words& words) {
  TermMarks::Terms said;
  const TextMarks texts{
      .append = [&](std::string& html, std::string_view text) { marks.append(html, text, plan, said); },
      .part_begins = [&] { said.clear(); },
  };
  return document_html(plan.document, anchors_of(plan), words, &texts);
}

bool is_named(const model::Approval& approval) { return approval.act && (approval.number || approval.date); }

View plan_document_view(const PageContext& page, std::size_t place, std::size_t plan_place) {
  const Words& words = page.words;
  const Municipality& municipality = page.site.municipalities[place];
  const Plan& plan = municipality.plans[plan_place];
  const std::string title = plan.document.title.value_or(plan.title);
  View view =
      frame(page, {.title = words("document.title", {{"plan", title_with_place(plan.title, municipality, words)}}),
                   .description = words("document.description", {{"title", title}}),
                   .municipality = &municipality,
                   .crumbs = {{plan.path, plan.title}},
                   .plan = &plan});
  TermMarks marks(page);
  DocumentHtml html = marked_html(marks, plan, words);
  View::List contents;
  for (Anchor& anchor : html.contents) {
    contents.push_back(View().set("href", "#" + anchor.id).set("label", std::move(anchor.label)));
  }
  view.set("name", marked_name(municipality, municipality.name, words))
      .set("heading", is_named(plan.document.approval) ? approval_line(plan.document.approval, words) : plan.title)
      .set("document_title", title)
      .set("plan_href", link_to(page, plan.path))
      .set("has_contents", contents.size() > 1)
      .set("contents", std::move(contents))
      .set("html", View::Html{std::move(html.html)})
      .set("source", words("document.source", {{"file", plan.file}}));
  marks.set_terms(view);
  return view;
}

std::vector<Page> plan_document_pages(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t m = 0; m < site.municipalities.size(); ++m) {
    for (std::size_t p = 0; p < site.municipalities[m].plans.size(); ++p) {
      pages.push_back({site.municipalities[m].plans[p].document_path,
                       [m, p](const PageContext& page) { return plan_document_view(page, m, p); }});
    }
  }
  return pages;
}

}  // namespace

constinit const PageKind plan_document_kind{
    .name = "plan_document",
    .pages = plan_document_pages,
    .of_documents = true,
};

}  // namespace vekha::generator

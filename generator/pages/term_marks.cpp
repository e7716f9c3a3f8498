#include "generator/pages/term_marks.hpp"

#include "generator/pages/frame.hpp"
#include "generator/pages/glossary.hpp"
#include "generator/templates/escape.hpp"

namespace vekha::generator {

View::Html TermMarks::mark(std::string_view text, const Plan& plan) {
  std::string html;
  std::set<const Term*> here;
  for (const TermRun& run : term_runs(text, page_.site.glossary, plan.terms)) {
    const bool button = run.term != nullptr && here.insert(run.term).second;
    if (button) {
      used_.insert(run.term);
      html.append(R"(<button type="button" class="term" popovertarget=")").append(run.term->anchor).append("\">");
    }
    append_escaped(html, run.text);
    if (button) html.append("</button>");
  }
  return {html};
}

void TermMarks::set_terms(View& view) const {
  View::List terms;
  for (const Term& term : page_.site.glossary.terms) {
    if (!used_.contains(&term)) continue;
    terms.push_back(term_view(term, page_.words).set("glossary_href", link_to(page_, glossary_path, term.anchor)));
  }
  view.set("has_terms", !terms.empty()).set("terms", std::move(terms));
}

}  // namespace vekha::generator

#include "generator/pages/general/glossary.hpp"

#include <array>

#include "generator/pages/frame.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

/// The first letter of an entry in upper case; digits stand together.
std::string initial_of(const Term& term) {
  const auto lead = static_cast<unsigned char>(term.abbreviation.front());
  if (lead >= '0' && lead <= '9') return "0–9";
  return language::upper_case(term.abbreviation.substr(0, lead < 0x80 ? 1 : 2));
}

View::List letters(const PageContext& page) {
  View::List groups;
  View::List terms;
  const auto& all = page.site.glossary.terms;
  for (std::size_t i = 0; i < all.size(); ++i) {
    terms.push_back(term_view(all[i], page.words));
    const std::string initial = initial_of(all[i]);
    if (i + 1 < all.size() && initial_of(all[i + 1]) == initial) continue;
    groups.push_back(View()
                         .set("letter", initial)
                         .set("letter_id", "l-" + std::to_string(groups.size() + 1))
                         .set("terms", std::move(terms)));
    terms = {};
  }
  return groups;
}

View glossary_view(const PageContext& page) {
  const Words& words = page.words;
  View view = frame(page, {.title = words("glossary.title"), .description = words("glossary.description")});
  view.set("letters", letters(page)).set("count", words.count("glossary.count", page.site.glossary.terms.size()));
  return view;
}

std::vector<Page> glossary_pages(const Site& site) {
  if (site.glossary.terms.empty()) return {};
  return {{std::string(glossary_path), glossary_view}};
}

std::vector<MenuEntry> glossary_menu(const MenuContext& of) {
  if (of.site.glossary.terms.empty()) return {};
  return {{.label = of.words("nav.glossary"), .path = std::string(glossary_path)}};
}

std::vector<RecordGroup> term_records(const Site& site, const Words& /*words*/) {
  RecordGroup group{
      .kind = "term", .place = {}, .place_name = {}, .base = std::string(glossary_path) + "#", .records = {}};
  for (const Term& term : site.glossary.terms) {
    group.records.push_back({.href = term.anchor,
                             .title = term.abbreviation + " — " + term.expansion,
                             .text = term.explanation.empty() ? term.defined_in : term.explanation});
  }
  return {std::move(group)};
}

constexpr std::array searchable{Searchable{"term", term_records}};

}  // namespace

View term_view(const Term& term, const Words& words) {
  const bool own = !term.defined_in.empty();
  return View()
      .set("anchor", term.anchor)
      .set("abbreviation", term.abbreviation)
      .set("expansion", own ? words("quote.open") + term.expansion + words("quote.close") : sentence(term.expansion))
      .set("explanation", own ? words("glossary.defined-in", {{"plan", term.defined_in}}) : term.explanation);
}

constinit const PageKind glossary_kind{
    .name = "glossary",
    .pages = glossary_pages,
    .path = glossary_path,
    .menu = glossary_menu,
    .searchable = searchable,
};

}  // namespace vekha::generator

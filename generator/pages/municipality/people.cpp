#include "generator/pages/municipality/people.hpp"

#include <array>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/contact_view.hpp"
#include "generator/pages/parts/plan_card.hpp"
#include "generator/pages/parts/step_view.hpp"

namespace vekha::generator {
namespace {

using model::PartyKind;

/// Kinds of parties that stand together, with the key of their heading.
struct Kind {
  const char* key;
  std::array<PartyKind, 2> parties;
};
constexpr std::array kinds{Kind{"people.people", {PartyKind::person, PartyKind::role}},
                           Kind{"people.bodies", {PartyKind::organisation, PartyKind::organisation}},
                           Kind{"people.groups", {PartyKind::group, PartyKind::group}}};

View party_view(const PageContext& page, const Municipality& municipality, const Responsible& party) {
  View::List steps;
  for (const ActivityRef& ref : party.activities) {
    steps.push_back(
        step_view(page, {municipality, municipality.plans[ref.plan], ref.activity}, {.tag = true, .proof = true}));
  }
  return View()
      .set("party_id", party.anchor)
      .set("party", party.title)
      .set("count", page.words.count("count.activities", party.activities.size()))
      .set("steps", std::move(steps));
}

View::List groups(const PageContext& page, const Municipality& municipality) {
  View::List list;
  for (const Kind& kind : kinds) {
    View::List parties;
    for (const Responsible& party : municipality.people) {
      if (party.kind == kind.parties[0] || party.kind == kind.parties[1]) {
        parties.push_back(party_view(page, municipality, party));
      }
    }
    if (parties.empty()) continue;
    list.push_back(View().set("group", page.words(kind.key)).set("parties", std::move(parties)));
  }
  return list;
}

View people_view(const PageContext& page, std::size_t place) {
  const Words& words = page.words;
  const Municipality& municipality = page.site.municipalities[place];
  const std::string name = marked_name(municipality, municipality.name, words);
  View view = frame(page, {.title = title_with_place(words("people.title"), municipality, words),
                           .description = words("people.description", {{"name", name}}),
                           .municipality = &municipality});
  return view.set("name", name)
      .set("lead", words.count("people.lead", municipality.people.size()))
      .set("contact", contact_view(page.site, municipality, words))
      .set("groups", groups(page, municipality));
}

std::vector<Page> people_pages(const Site& site) {
  std::vector<Page> pages;
  for (std::size_t m = 0; m < site.municipalities.size(); ++m) {
    if (site.municipalities[m].people.empty()) continue;
    pages.push_back(
        {site.municipalities[m].people_path, [m](const PageContext& page) { return people_view(page, m); }});
  }
  return pages;
}

std::vector<RecordGroup> people_records(const Site& site, const Words& words) {
  std::vector<RecordGroup> groups;
  for (const Municipality& municipality : site.municipalities) {
    RecordGroup group = record_group("person", municipality, municipality.people_path, words);
    for (const Responsible& party : municipality.people) {
      group.records.push_back({.href = "#" + party.anchor,
                               .title = party.title,
                               .text = words.count("count.activities", party.activities.size())});
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

constexpr std::array searchable{Searchable{"person", people_records}};

}  // namespace

constinit const PageKind people_kind{
    .name = "people",
    .pages = people_pages,
    .searchable = searchable,
    .of_documents = true,
};

}  // namespace vekha::generator

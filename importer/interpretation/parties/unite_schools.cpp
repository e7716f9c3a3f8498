#include <algorithm>
#include <map>
#include <set>

#include "importer/interpretation/parties/candidates.hpp"
#include "language/text.hpp"

namespace vekha::importer::parties {
namespace {

constexpr std::size_t most_compared = 300;  // schools that are compared with each other; no municipality has more

// Types that share their numbering; the words for them are often mixed up in one document.
std::string family_of(const SchoolSigns& school) {
  const bool own_numbers = school.type == "evening" || school.type == "gymnasium" || school.type == "lyceum" ||
                           school.type == "cadets" || school.type.starts_with("boarding");
  return own_numbers ? school.type : "general";
}

bool is_unspecified(const SchoolSigns& school) { return school.type.empty() || school.type == "school"; }

// «озерск» of «Озёрская» and of «г. Озёрск», «согд» and «согдинск»: what one place is called.
std::string_view where(const SchoolSigns& school) { return school.place.empty() ? school.proper : school.place; }

bool same_place(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty() || a == b) return true;
  constexpr std::size_t telling = 8;  // bytes: four letters
  const std::size_t common = std::min(a.size(), b.size());
  return common >= telling && a.substr(0, telling) == b.substr(0, telling);
}

model::Diagnostic similar(const Candidate& a, const Candidate& b) {
  return {.severity = model::Severity::warning,
          .code = model::DiagnosticCode::party_similar,
          .arguments = {{"first", a.best}, {"second", b.best}},
          .source = {}};
}

model::Diagnostic unresolved(const Candidate& candidate) {
  return {.severity = model::Severity::warning,
          .code = model::DiagnosticCode::party_unresolved,
          .arguments = {{"text", candidate.best}},
          .source = {}};
}

using Indices = std::vector<std::size_t>;

// Joins each school to the first of the same place; gives one of each.
Indices unite_by_place(Candidates& candidates, const Indices& schools) {
  Indices distinct;
  if (schools.size() > most_compared) return schools;
  // those that say where they are first, so that the others find them
  Indices sorted = schools;
  std::ranges::stable_sort(sorted, {}, [&](std::size_t i) { return where(candidates[i].name.school).empty(); });
  for (const std::size_t i : sorted) {
    const std::string_view place = where(candidates[i].name.school);
    Indices fitting;
    for (const std::size_t known : distinct) {
      if (same_place(place, where(candidates[known].name.school))) fitting.push_back(known);
    }
    if (fitting.empty()) {
      distinct.push_back(i);
    } else if (fitting.size() == 1 || !place.empty()) {
      candidates.unite(fitting.front(), i);
    } else {
      candidates.leave_unresolved(i);
    }
  }
  return distinct;
}

// All schools of one number: one school, unless types with a numbering of their own or places tell them apart.
void unite_number(Candidates& candidates, const Indices& schools, model::Diagnostics& diagnostics) {
  std::map<std::string, Indices> families;
  Indices open;  // «МОУ № 3», «школы №№ 3, 5»: of any family
  for (const std::size_t i : schools) {
    const SchoolSigns& school = candidates[i].name.school;
    is_unspecified(school) ? open.push_back(i) : families[family_of(school)].push_back(i);
  }
  if (families.size() == 2 && families.contains("general")) {
    // the type word of a list is unreliable: «СОШ № 3, 5» may mean a gymnasium, when no other school has the number
    const bool only_listed =
        std::ranges::all_of(families["general"], [&](std::size_t i) { return candidates[i].name.school.listed; });
    if (only_listed) {
      std::ranges::copy(families["general"], std::back_inserter(open));
      families.erase("general");
      const Candidate& other = candidates[families.begin()->second.front()];
      for (const std::size_t i : open) {
        if (!is_unspecified(candidates[i].name.school)) diagnostics.push_back(similar(candidates[i], other));
      }
    }
  }
  Indices distinct;
  for (const auto& [family, members] : families)
    std::ranges::copy(unite_by_place(candidates, members), std::back_inserter(distinct));
  if (distinct.empty()) {
    unite_by_place(candidates, open);
    return;
  }
  for (const std::size_t i : open) {
    Indices fitting;
    for (const std::size_t known : distinct) {
      if (same_place(where(candidates[i].name.school), where(candidates[known].name.school))) fitting.push_back(known);
    }
    if (fitting.size() == 1) {
      candidates.unite(fitting.front(), i);
    } else if (fitting.size() > 1) {
      candidates.leave_unresolved(i);
      diagnostics.push_back(unresolved(candidates[i]));
    }
  }
}

// «чистовск» and «чистов»: the adjective of a place and the place.
bool is_adjective_of(std::string_view proper, std::string_view place) {
  constexpr std::size_t telling = 8;
  if (place.size() < telling || !proper.starts_with(place)) return false;
  static constexpr std::string_view suffixes[] = {"ск", "вск", "нск", "цк", "инск", "овск", "евск", "енск", "анск"};
  return std::ranges::find(suffixes, proper.substr(place.size())) != std::end(suffixes);
}

bool same_types(const SchoolSigns& a, const SchoolSigns& b) {
  return a.type == b.type || (family_of(a) == family_of(b) && (is_unspecified(a) || is_unspecified(b)));
}

enum class Likeness { different, same, slip };

Likeness likeness(const SchoolSigns& a, const SchoolSigns& b) {
  if (!same_types(a, b)) return Likeness::different;
  if (a.proper == b.proper) return same_place(a.place, b.place) ? Likeness::same : Likeness::different;
  if (a.proper.empty() || b.proper.empty()) {
    const SchoolSigns& named = a.proper.empty() ? b : a;
    const SchoolSigns& placed = a.proper.empty() ? a : b;
    return is_adjective_of(named.proper, placed.place) ? Likeness::same : Likeness::different;
  }
  constexpr std::size_t long_name = 8;  // letters from which one slip makes no other name
  const bool slip = std::min(language::length(a.proper), language::length(b.proper)) >= long_name &&
                    language::edit_distance(a.proper, b.proper, 1) <= 1;
  return slip && a.type == b.type && same_place(a.place, b.place) ? Likeness::slip : Likeness::different;
}

void unite_named(Candidates& candidates, const Indices& schools, model::Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < schools.size() && i < most_compared; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Candidate& a = candidates[schools[j]];
      const Candidate& b = candidates[schools[i]];
      switch (likeness(a.name.school, b.name.school)) {
        case Likeness::same:
          candidates.unite(schools[j], schools[i]);
          break;
        case Likeness::slip:
          if (candidates.together(schools[j], schools[i])) break;
          candidates.unite(schools[j], schools[i]);
          diagnostics.push_back(similar(a, b));
          break;
        case Likeness::different:
          break;
      }
    }
  }
}

// «МБОУ «Лицей»» is the only lyceum of the document.
void unite_bare(Candidates& candidates, const Indices& bare, const Indices& named) {
  for (const std::size_t i : bare) {
    std::set<std::size_t> roots;
    for (const std::size_t other : named) {
      if (candidates[other].name.school.type == candidates[i].name.school.type) roots.insert(candidates.root(other));
    }
    if (roots.size() == 1) candidates.unite(*roots.begin(), i);
  }
}

// «Лицей им. Пушкина» is «Лицей № 7 им. А.С. Пушкина», where no other lyceum bears the name.
void unite_patrons(Candidates& candidates, const Indices& named, const std::map<std::string, Indices>& numbered) {
  std::map<std::string, std::set<std::size_t>> by_patron;  // of type and patron: numbered schools
  for (const auto& [number, schools] : numbered) {
    for (const std::size_t i : schools) {
      const SchoolSigns& school = candidates[i].name.school;
      if (!school.patron.empty()) by_patron[family_of(school) + "|" + school.patron].insert(candidates.root(i));
    }
  }
  for (const std::size_t i : named) {
    const SchoolSigns& school = candidates[i].name.school;
    if (school.patron.empty() || school.patron != school.proper) continue;
    const auto found = by_patron.find(family_of(school) + "|" + school.patron);
    if (found != by_patron.end() && found->second.size() == 1) candidates.unite(*found->second.begin(), i);
  }
}

}  // namespace

void unite_schools(Candidates& candidates, model::Diagnostics& diagnostics) {
  std::map<std::string, Indices> numbered;
  Indices named;
  Indices bare;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].name.kind != model::PartyKind::school) continue;
    const SchoolSigns& school = candidates[i].name.school;
    if (!school.number.empty()) {
      numbered[school.number].push_back(i);
    } else {
      (school.proper.empty() && school.place.empty() ? bare : named).push_back(i);
    }
  }
  for (const auto& [number, schools] : numbered) unite_number(candidates, schools, diagnostics);
  unite_patrons(candidates, named, numbered);
  unite_named(candidates, named, diagnostics);
  unite_bare(candidates, bare, named);
}

}  // namespace vekha::importer::parties

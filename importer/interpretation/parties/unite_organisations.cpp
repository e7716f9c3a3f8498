#include <algorithm>
#include <map>
#include <set>

#include "importer/interpretation/parties/candidates.hpp"

namespace vekha::importer::parties {
namespace {

using Indices = std::vector<std::size_t>;
using Stems = std::vector<std::string>;

constexpr std::size_t most_compared = 400;
constexpr std::size_t letter = 2;

bool begins_with(const Stems& whole, const Stems& beginning) {
  return whole.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), whole.begin());
}

// «Управление образования» is «Управление образования администрации … района», where only one name goes on from it.
void unite_short_forms(Candidates& candidates, const Indices& organisations) {
  for (const std::size_t i : organisations) {
    const Stems& stems = candidates[i].name.stems;
    if (stems.size() < 2 || candidates[i].name.abbreviation) continue;
    Indices longer;
    for (const std::size_t other : organisations) {
      if (other != i && begins_with(candidates[other].name.stems, stems)) longer.push_back(other);
    }
    if (longer.empty()) continue;
    const std::size_t longest =
        *std::ranges::max_element(longer, {}, [&](std::size_t k) { return candidates[k].name.stems.size(); });
    const bool one_chain = std::ranges::all_of(
        longer, [&](std::size_t k) { return begins_with(candidates[longest].name.stems, candidates[k].name.stems); });
    if (one_chain) candidates.unite(i, longest);
  }
}

// First letters of the words and of their hyphenated parts: «римц» of «районный информационно-методический центр».
std::string initials_of(const Stems& stems) {
  std::string out;
  for (const std::string& stem : stems) {
    out += stem.substr(0, letter);
    for (std::size_t hyphen = stem.find('-'); hyphen != std::string::npos; hyphen = stem.find('-', hyphen + 1)) {
      out += stem.substr(hyphen + 1, letter);
    }
  }
  return out;
}

std::string joined(const Stems& stems) {
  std::string out;
  for (const std::string& stem : stems) out += stem;
  return out;
}

// The one party among the organisations that `fits`; nothing where none or several do.
template <typename Fits>
std::optional<std::size_t> only(const Candidates& candidates, const Indices& organisations, Fits fits) {
  std::set<std::size_t> roots;
  for (const std::size_t i : organisations) {
    if (!candidates[i].name.abbreviation && fits(candidates[i])) roots.insert(candidates.root(i));
  }
  if (roots.size() != 1) return std::nullopt;
  return *roots.begin();
}

bool is_education_authority(const Candidate& candidate) {
  const Stems& stems = candidate.name.stems;
  if (stems.size() < 2 || !stems[1].starts_with("образован")) return false;
  for (const std::string_view head : {"управлени", "отдел", "комитет", "департамент"}) {
    if (stems[0].starts_with(head) || std::string_view(head).starts_with(stems[0])) return true;
  }
  return false;
}

// Two letters are the initials of too much; only the authority of the place is called by them («КО»).
constexpr std::size_t shortest_abbreviation = 3 * letter;

void unite_abbreviations(Candidates& candidates, const Indices& organisations) {
  for (const std::size_t i : organisations) {
    if (!candidates[i].name.abbreviation) continue;
    const std::string letters = joined(candidates[i].name.stems);
    const bool is_short = letters.size() < shortest_abbreviation;
    if (is_short && !candidates[i].name.only_with_whole) continue;
    const auto whole = only(candidates, organisations, [&](const Candidate& other) {
      return initials_of(other.name.stems).starts_with(letters) && (!is_short || is_education_authority(other));
    });
    if (whole) {
      candidates.unite(i, *whole);
    } else if (candidates[i].name.only_with_whole && candidates.root(i) == i) {
      candidates.leave_unresolved(i);
    }
  }
}

// «КО администрации города Мурманска» is the office whose name goes on in the same words and begins with those
// letters; «МЦ «Старт»» is «Методический центр «Старт»».
void unite_leading_abbreviations(Candidates& candidates, const Indices& organisations) {
  for (const std::size_t i : organisations) {
    const PartyName& name = candidates[i].name;
    if (!name.leading_abbreviation || name.stems.size() < 2) continue;
    const auto rest = static_cast<std::ptrdiff_t>(name.stems.size()) - 1;
    const auto whole = only(candidates, organisations, [&](const Candidate& other) {
      const Stems& stems = other.name.stems;
      const auto front = static_cast<std::ptrdiff_t>(stems.size()) - rest;
      if (other.name.leading_abbreviation || front < 2) return false;
      if (!std::equal(name.stems.begin() + 1, name.stems.end(), stems.begin() + front)) return false;
      return initials_of(Stems(stems.begin(), stems.begin() + front)) == name.stems.front();
    });
    if (whole) candidates.unite(i, *whole);
  }
}

// «МОУО», «муниципальный орган управления образованием»: whatever the authority of the municipality is called.
bool is_generic_authority(const Candidate& candidate) {
  const Stems& stems = candidate.name.stems;
  if (stems.size() == 1) return stems[0] == "моуо";
  return std::ranges::find(stems, "орган") != stems.end() &&
         std::ranges::any_of(stems, [](const std::string& stem) { return stem.starts_with("образован"); });
}

}  // namespace

void unite_organisations(Candidates& candidates) {
  Indices organisations;
  for (std::size_t i = 0; i < candidates.size() && organisations.size() < most_compared; ++i) {
    if (candidates[i].name.kind == model::PartyKind::organisation) organisations.push_back(i);
  }
  unite_short_forms(candidates, organisations);
  unite_abbreviations(candidates, organisations);
  unite_leading_abbreviations(candidates, organisations);
  const auto authority = only(candidates, organisations, is_education_authority);
  for (const std::size_t i : organisations) {
    if (authority && is_generic_authority(candidates[i])) candidates.unite(*authority, i);
  }
}

}  // namespace vekha::importer::parties

#include "generator/pages/parts/school_chip.hpp"

#include "generator/pages/frame.hpp"

namespace vekha::generator {

View::List school_chips(const PageContext& page, const Municipality& municipality) {
  View::List chips;
  for (const School& school : municipality.schools) {
    chips.push_back(
        View().set("key", school.number).set("href", link_to(page, school.path)).set("label", school.label));
  }
  return chips;
}

View::List school_links(const PageContext& page, const Municipality& municipality,
                        const std::vector<std::size_t>& places) {
  View::List links;
  for (const std::size_t place : places) {
    const School& school = municipality.schools[place];
    links.push_back(
        View().set("href", link_to(page, school.path)).set("label", school.label).set("more", !links.empty()));
  }
  return links;
}

}  // namespace vekha::generator

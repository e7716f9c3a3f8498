#include "generator/pages/municipality/mentoring.hpp"

#include <array>
#include <cstdio>

#include "generator/pages/frame.hpp"
#include "generator/pages/parts/school_chip.hpp"

namespace vekha::generator {
namespace {

/// The height of the middle of one of several equal rows, in per cent.
std::string middle_of(std::size_t row, std::size_t rows) {
  std::array<char, 32> text{};
  const double share = (static_cast<double>(row) + 0.5) / static_cast<double>(rows);
  std::snprintf(text.data(), text.size(), "%.1f", 100 * share);
  return text.data();
}

View tie_of(const PageContext& page, const Municipality& municipality, const School& mentor) {
  View::List lines;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < mentor.mentees.size(); ++i) {
    lines.push_back(View().set("y", middle_of(i, mentor.mentees.size())));
    names.push_back(municipality.schools[mentor.mentees[i]].label);
  }
  return View()
      .set("mentor_href", link_to(page, mentor.path))
      .set("mentor", mentor.label)
      .set("description",
           page.words("mentoring.picture", {{"mentor", mentor.label}, {"names", page.words.list(names)}}))
      .set("lines", std::move(lines))
      .set("mentees", school_links(page, municipality, mentor.mentees));
}

}  // namespace

void set_mentoring(View& view, const PageContext& page, const Municipality& municipality) {
  View::List ties;
  for (const School& school : municipality.schools) {
    if (!school.mentees.empty()) ties.push_back(tie_of(page, municipality, school));
  }
  view.set("has_ties", !ties.empty()).set("ties", std::move(ties));
}

}  // namespace vekha::generator

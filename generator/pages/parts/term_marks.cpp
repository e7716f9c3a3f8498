#include "generator/pages/parts/term_marks.hpp"

#include <algorithm>
#include <array>

#include "generator/pages/frame.hpp"
#include "generator/pages/general/glossary.hpp"
#include "generator/templates/escape.hpp"

namespace vekha::generator {
namespace {

/// Marks that may not be parted from the abbreviation after or before them: a browser may break a line at a button.
constexpr std::array<std::string_view, 4> openings{"«", "„", "“", "("};
constexpr std::array<std::string_view, 9> closings{"»", "“", "”", ")", ".", ",", ";", ":", "!"};

/// How much of the end of a text, or of the beginning of one, clings to an abbreviation.
std::size_t opening_at_end(std::string_view text) {
  const auto* mark = std::ranges::find_if(openings, [&](std::string_view sign) { return text.ends_with(sign); });
  return mark == openings.end() ? 0 : mark->size();
}

std::size_t closings_at_start(std::string_view text) {
  std::size_t size = 0;
  while (true) {
    const std::string_view rest = text.substr(size);
    const auto* mark = std::ranges::find_if(closings, [&](std::string_view sign) { return rest.starts_with(sign); });
    if (mark == closings.end()) return size;
    size += mark->size();
  }
}

/// Whether a point of a list begins here: «- второе», «– второе», «2) второе».
bool begins_point(std::string_view text) {
  for (const std::string_view sign : {"-", "–", "—", "•", "·"}) {
    if (text.starts_with(sign)) return text.size() > sign.size();
  }
  const auto digits = text.substr(0, 3).find_first_not_of("0123456789");
  return digits != 0 && digits != std::string_view::npos && text[digits] == ')';
}

/// The places of spaces after which points of a list begin.
std::vector<std::size_t> list_breaks(std::string_view text) {
  std::vector<std::size_t> breaks;
  for (std::size_t at = 1; at < text.size(); ++at) {
    const bool ended = text[at - 1] == ':' || text[at - 1] == ';';
    if (ended && text[at] == ' ' && begins_point(text.substr(at + 1))) breaks.push_back(at);
  }
  return breaks;
}

void append_button(std::string& html, std::string_view opening, const TermRun& run, std::string_view closing) {
  const bool marked = !opening.empty() || !closing.empty();
  if (marked) html += "<span class=\"num\">";
  append_escaped(html, opening);
  html.append(R"(<button type="button" class="term" popovertarget=")").append(run.term->anchor).append("\">");
  append_escaped(html, run.text);
  html += "</button>";
  append_escaped(html, closing);
  if (marked) html += "</span>";
}

}  // namespace

View::Html TermMarks::mark(std::string_view text, const Plan& plan) {
  std::string html;
  Terms said;
  std::size_t done = 0;
  for (const std::size_t at : list_breaks(text)) {
    append(html, text.substr(done, at - done), plan, said);
    html += "<br/>";
    done = at + 1;
  }
  append(html, text.substr(done), plan, said);
  return {html};
}

void TermMarks::append(std::string& html, std::string_view text, const Plan& plan, Terms& said) {
  std::size_t done = 0;
  for (const TermRun& run : term_runs(text, page_.site.glossary, plan.terms)) {
    if (run.term == nullptr || !said.insert(run.term).second) continue;
    used_.insert(run.term);
    const auto begin = static_cast<std::size_t>(run.text.data() - text.data());
    const std::string_view before = text.substr(done, begin - done);
    const std::size_t opening = opening_at_end(before);
    const std::size_t end = begin + run.text.size();
    const std::size_t closing = closings_at_start(text.substr(end));
    append_escaped(html, no_breaks(before.substr(0, before.size() - opening)));
    append_button(html, before.substr(before.size() - opening), run, text.substr(end, closing));
    done = end + closing;
  }
  append_escaped(html, no_breaks(text.substr(done)));
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

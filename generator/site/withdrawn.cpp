#include "generator/site/withdrawn.hpp"

namespace vekha::generator {

std::string withdrawn_calendar_path(std::string_view page_path) {
  constexpr std::string_view ending = ".html";
  const bool of_school = page_path.find("/schools/") != std::string_view::npos;
  const bool of_plan = page_path.find("/plans/") != std::string_view::npos && !page_path.ends_with("-document.html");
  if (!page_path.ends_with(ending) || (!of_school && !of_plan)) return {};
  return std::string(page_path.substr(0, page_path.size() - ending.size())).append(".ics");
}

}  // namespace vekha::generator

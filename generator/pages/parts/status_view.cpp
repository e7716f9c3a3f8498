#include "generator/pages/parts/status_view.hpp"

#include <cstdio>
#include <string>
#include <vector>

namespace vekha::generator {
namespace {

/// Per cent of the bar that stays empty between two states.
constexpr double gap = 0.5;

struct Look {
  const char* tag_class;
  const char* icon;
  const char* fill;
};

Look look_of(Status status) {
  switch (status) {
    case Status::done:
      return {"tag is-done", "i-done", "f-done"};
    case Status::active:
      return {"tag is-active", "i-active", "f-active"};
    case Status::planned:
      return {"tag", "i-planned", "f-planned"};
    case Status::no_report:
      return {"tag is-due", "i-due", "f-due"};
    case Status::overdue:
    case Status::not_done:
      return {"tag is-late", "i-late", "f-late"};
    case Status::cancelled:
      return {"tag is-void", "i-void", "f-void"};
    case Status::depends:
    case Status::no_date:
      return {"tag", "i-nodate", "f-void"};
  }
  return {};
}

std::string word_of(Status status, const Words& words) { return words(std::string("status.").append(name_of(status))); }

/// A share in per cent with two digits, for coordinates.
std::string per_cent(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f", value);
  return text.data();
}

}  // namespace

View tag_view(Status status, const Words& words) {
  const Look look = look_of(status);
  return View().set("word", word_of(status, words)).set("tag_class", look.tag_class).set("icon", look.icon);
}

View progress_view(const StatusCounts& counts, const Words& words) {
  const auto total = static_cast<double>(counts.total());
  View::List bars;
  std::vector<std::string> parts;
  double x = 0;
  for (const Status status : all_statuses()) {
    const std::size_t count = counts.of(status);
    if (count == 0) continue;
    const double share = 100.0 * static_cast<double>(count) / total;
    const std::string word = uncapitalised(word_of(status, words));
    const std::string number = std::to_string(count);
    bars.push_back(View()
                       .set("x", per_cent(x))
                       .set("width", per_cent(share > 2 * gap ? share - gap : share / 2))
                       .set("fill", look_of(status).fill)
                       .set("icon", look_of(status).icon)
                       .set("number", number)
                       .set("word", word));
    parts.push_back(words("progress.part", {{"word", word}, {"number", number}}));
    x += share;
  }
  std::string listed;
  for (const std::string& part : parts) listed.append(listed.empty() ? "" : ", ").append(part);
  std::string label = words("progress.label", {{"count", std::to_string(counts.total())}, {"parts", listed}});
  return View().set("label", std::move(label)).set("bars", std::move(bars));
}

std::string counts_sentence(const StatusCounts& counts, const Words& words) {
  std::string sentence;
  for (const Status status : all_statuses()) {
    if (counts.of(status) == 0) continue;
    if (!sentence.empty()) sentence += ", ";
    sentence += words.count(std::string("counts.").append(name_of(status)), counts.of(status));
  }
  return sentence;
}

}  // namespace vekha::generator

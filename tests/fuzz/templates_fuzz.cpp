#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "generator/templates/renderer.hpp"
#include "generator/templates/theme.hpp"

// A theme with any bytes for a template, a partial and words: it is read or its mistakes are told, and no text of a
// view becomes markup. The input is cut in three at zero bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vekha::generator;
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  ThemeFiles files = default_theme_files();
  for (const char* path : {"templates/content.mustache", "partials/top.mustache", "static/ui.js"}) {
    files[path] = rest.substr(0, rest.find('\0'));
    rest.remove_prefix(std::min(rest.size(), files[path].size() + 1));
  }
  const auto theme = read_theme(files, vekha::model::Language::ru);
  for (const auto& mistake : theme.mistakes) (void)sentence_of(mistake, vekha::model::Language::ru);
  if (!theme.value) return 0;
  constexpr std::string_view word = "zq7f3b";
  const std::string secret = "<" + std::string(word) + ">";
  View view;
  view.set("title", secret).set("site", secret).set("html", View::Html{"<p>x</p>"}).set("example", true);
  view.set("navigation", View::List{View().set("label", secret).set("href", secret)});
  const auto page = Renderer(*theme.value).render("content", view);
  const bool own = std::string_view(reinterpret_cast<const char*>(data), size).find(word) != std::string_view::npos;
  if (!page.mistake && !own && page.bytes.find(secret) != std::string::npos) std::abort();
  return 0;
}

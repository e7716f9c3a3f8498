#include "generator/site/content_page.hpp"

#include <cmark.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <optional>

#include "generator/toml_reader.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t largest_page = 1u << 20;
constexpr int deepest_nesting = 50;  // readers of HTML and XML stop at some depth; no text needs more

constexpr std::array keys{
    TomlKey{"title", TomlKind::text, "title = \"О проекте\""},
    TomlKey{"description", TomlKind::text, "description = \"Зачем этот сайт и кто его ведёт\""},
    TomlKey{"order", TomlKind::number, "order = 10"},
    TomlKey{"navigation", TomlKind::yes_no, "navigation = false"},
    TomlKey{"date", TomlKind::day, "date = 2025-09-20"},
    TomlKey{"tags", TomlKind::texts, "tags = [\"новости\", \"практика\"]"},
};

struct NodeDeleter {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct IteratorDeleter {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
struct TextDeleter {
  void operator()(char* text) const { std::free(text); }  // NOLINT: cmark's default allocator is malloc
};

Mistake mistake(std::string_view code, int line = 0, std::map<std::string, std::string> arguments = {}) {
  return {.file = {}, .line = line, .code = std::string(code), .arguments = std::move(arguments)};
}

std::string_view or_empty(const char* text) { return text == nullptr ? std::string_view() : std::string_view(text); }

// The front matter and the text after it.
struct Parts {
  std::string_view front_matter, body;
  int body_line = 1;
};

std::string_view take_line(std::string_view& text) {
  const auto end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  while (line.ends_with(' ')) line.remove_suffix(1);
  return line;
}

Reading<Parts> split(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (take_line(text) != "+++") return {.value = {}, .mistakes = {mistake("page-front-matter", 1)}};
  Parts parts{.front_matter = text, .body = {}, .body_line = 2};
  while (!text.empty()) {
    const auto size = static_cast<std::size_t>(text.data() - parts.front_matter.data());
    ++parts.body_line;
    if (take_line(text) != "+++") continue;
    parts.front_matter = parts.front_matter.substr(0, size);
    parts.body = text;
    return {.value = parts, .mistakes = {}};
  }
  return {.value = {}, .mistakes = {mistake("page-unclosed", 1)}};
}

// ------------------------------------------------------------------------------------------------------------- links

/// The scheme of an address in lower case; empty: it is relative.
std::string scheme_of(std::string_view url) {
  const auto colon = url.find(':');
  if (colon == std::string_view::npos || url.substr(0, colon).find_first_of("/?#") != std::string_view::npos) return {};
  return language::lower_case(url.substr(0, colon));
}

bool is_allowed(std::string_view url) {
  constexpr std::array<std::string_view, 4> schemes{"https", "http", "mailto", "tel"};
  const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
  if (url.empty() || std::ranges::any_of(url, control)) return false;
  const std::string scheme = scheme_of(url);
  if (scheme.empty()) return url.front() != '/' && url.front() != '\\' && url.find(':') == std::string_view::npos;
  return std::ranges::find(schemes, scheme) != schemes.end();
}

// Editors link to the file they see; what is published has another ending.
std::string published(std::string_view url) {
  std::string result(url);
  if (!scheme_of(url).empty()) return result;
  const auto end = std::min(url.find('#'), url.size());
  if (url.substr(0, end).ends_with(".md")) result.replace(end - 3, 3, ".html");
  return result;
}

// --------------------------------------------------------------------------------------------------- the tree of a
// text

/// Changes the tree of a text into what is published and notes what can't be.
class Editor {
 public:
  explicit Editor(int first_line) : first_line_(first_line) {}

  Mistakes edit(cmark_node* root) {
    const std::unique_ptr<cmark_iter, IteratorDeleter> iterator(cmark_iter_new(root));
    int depth = 0;
    int deepest = 0;
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
      cmark_node* node = cmark_iter_get_node(iterator.get());
      if (event == CMARK_EVENT_EXIT) {
        --depth;
        continue;
      }
      visit(node);
      if (!is_leaf(node)) deepest = std::max(deepest, ++depth);
    }
    if (deepest > deepest_nesting) note("page-deep", root);
    return std::move(mistakes_);
  }

 private:
  // Kinds without an exit event; cmark.h, "Iterator".
  static bool is_leaf(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_HTML_BLOCK:
      case CMARK_NODE_THEMATIC_BREAK:
      case CMARK_NODE_CODE_BLOCK:
      case CMARK_NODE_TEXT:
      case CMARK_NODE_SOFTBREAK:
      case CMARK_NODE_LINEBREAK:
      case CMARK_NODE_CODE:
      case CMARK_NODE_HTML_INLINE:
        return true;
      default:
        return false;
    }
  }

  void visit(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_HEADING:
        return place_heading(node);
      case CMARK_NODE_HTML_BLOCK:
      case CMARK_NODE_HTML_INLINE:
        return note("page-html", node, {{"text", excerpt(or_empty(cmark_node_get_literal(node)))}});
      case CMARK_NODE_IMAGE:
        return note("page-image", node, {{"url", excerpt(or_empty(cmark_node_get_url(node)))}});
      case CMARK_NODE_LINK:
        return check_link(node);
      default:
        return;
    }
  }

  // The title of the page is its only h1, and no level is skipped below it.
  void place_heading(cmark_node* node) {
    level_ = std::clamp(cmark_node_get_heading_level(node), 2, level_ + 1);
    cmark_node_set_heading_level(node, level_);
  }

  void check_link(cmark_node* node) {
    const std::string url(or_empty(cmark_node_get_url(node)));
    if (!is_allowed(url)) return note("page-link", node, {{"url", excerpt(url)}});
    cmark_node_set_url(node, published(url).c_str());
  }

  void note(std::string_view code, cmark_node* node, std::map<std::string, std::string> arguments = {}) {
    // inlines of cmark 0.30 have no line of their own
    while (cmark_node_get_start_line(node) == 0 && cmark_node_parent(node) != nullptr) node = cmark_node_parent(node);
    mistakes_.push_back(mistake(code, cmark_node_get_start_line(node) + first_line_ - 1, std::move(arguments)));
  }

  int first_line_;
  int level_ = 1;
  Mistakes mistakes_;
};

// Markdown lets numeric references name characters that XML has no place for (XML 1.0, 2.2). cmark 0.30 writes U+FFFE
// and U+FFFF as the bytes FE and FF, which no UTF-8 has.
std::string without_noncharacters(std::string_view html) {
  std::string clean;
  clean.reserve(html.size());
  for (std::size_t i = 0; i < html.size(); ++i) {
    const auto byte = static_cast<unsigned char>(html[i]);
    const std::string_view three = html.substr(i, 3);
    if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") {
      i += 2;
    } else if ((byte >= 0x20 || html[i] == '\n' || html[i] == '\t') && byte < 0xFE) {
      clean += html[i];
    }
  }
  return clean;
}

Reading<std::string> html_of(std::string_view markdown, int first_line) {
  constexpr int options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8;
  const std::unique_ptr<cmark_node, NodeDeleter> root(cmark_parse_document(markdown.data(), markdown.size(), options));
  auto mistakes = Editor(first_line).edit(root.get());
  if (!mistakes.empty()) return {.value = {}, .mistakes = std::move(mistakes)};
  const std::unique_ptr<char, TextDeleter> html(cmark_render_html(root.get(), options));
  return {.value = without_noncharacters(html.get()), .mistakes = {}};
}

// ------------------------------------------------------------------------------------------------------- the whole
// page

/// Tags as they stand, each once; those without a letter or digit name nothing.
std::vector<std::string> tags_of(const std::vector<std::string>& written) {
  std::vector<std::string> tags;
  for (const std::string& text : written) {
    std::string tag = language::normalized(text);
    const auto same = [&](const std::string& other) { return language::slug(other) == language::slug(tag); };
    if (!language::slug(tag).empty() && std::ranges::none_of(tags, same)) tags.push_back(std::move(tag));
  }
  return tags;
}

void describe(ContentPage& page, const TomlLeaf& leaf) {
  const auto text = [&] { return language::normalized(*std::get_if<std::string>(&leaf.value)); };
  switch (leaf.key) {
    case 0:
      page.title = text();
      break;
    case 1:
      page.description = text();
      break;
    case 2:
      page.order = *std::get_if<std::int64_t>(&leaf.value);
      break;
    case 3:
      page.in_navigation = *std::get_if<bool>(&leaf.value);
      break;
    case 4:
      page.date = *std::get_if<model::Date>(&leaf.value);
      break;
    default:
      page.tags = tags_of(*std::get_if<std::vector<std::string>>(&leaf.value));
      break;
  }
}

std::optional<Mistake> mistake_of_name(std::string_view stem, std::span<const std::string_view> reserved) {
  if (stem.empty() || language::slug(stem) != stem) return mistake("page-name");
  std::string path = std::string(stem) + ".html";
  if (std::ranges::find(reserved, path) != reserved.end())
    return mistake("page-reserved", 0, {{"name", std::move(path)}});
  return std::nullopt;
}

void append(Mistakes& all, Mistakes more) { std::ranges::move(more, std::back_inserter(all)); }

Reading<ContentPage> read(std::string_view name, std::string_view bytes, std::span<const std::string_view> reserved) {
  Reading<ContentPage> page;
  const std::string_view stem = name.substr(0, name.rfind(".md"));
  page.value.permalink = std::string(stem) + ".html";
  if (auto wrong = mistake_of_name(stem, reserved)) page.mistakes.push_back(std::move(*wrong));
  if (bytes.size() > largest_page) {
    page.mistakes.push_back(mistake("page-large"));
    return page;
  }
  auto parts = split(bytes);
  append(page.mistakes, std::move(parts.mistakes));
  if (parts.value.front_matter.data() == nullptr) return page;

  auto description = read_toml(parts.value.front_matter, keys, {}, 2);
  for (const auto& leaf : description.value) describe(page.value, leaf);
  if (page.value.title.empty() && description.mistakes.empty())
    description.mistakes.push_back(mistake("page-title", 1));
  append(page.mistakes, std::move(description.mistakes));

  auto html = html_of(parts.value.body, parts.value.body_line);
  page.value.html = std::move(html.value);
  append(page.mistakes, std::move(html.mistakes));
  return page;
}

}  // namespace

Reading<ContentPage> read_content_page(std::string_view name, std::string_view bytes,
                                       std::span<const std::string_view> reserved) {
  auto page = read(name, bytes, reserved);
  for (auto& found : page.mistakes) found.file = "pages/" + std::string(name);
  return page;
}

}  // namespace vekha::generator

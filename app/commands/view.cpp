#include "app/commands/view.hpp"

#include <ostream>

#include "generator/generate.hpp"
#include "generator/publish/exchange.hpp"
#include "generator/view.hpp"
#include "model/json/json_writer.hpp"

namespace vekha::app {
namespace {

using generator::View;
using model::json::append_quoted;

/// Views are as deep as the code that makes them, so recursion is bounded.
void append_view(std::string& out, const View& view, std::size_t depth);

void append_value(std::string& out, const View::Value& value, std::size_t depth) {
  if (const auto* flag = std::get_if<bool>(&value)) {
    out += *flag ? "true" : "false";
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    append_quoted(out, *text);
  } else if (const auto* html = std::get_if<View::Html>(&value)) {
    out += "{\"html\": ";
    append_quoted(out, html->text);
    out += '}';
  } else {
    out += '[';
    for (const View& part : std::get<View::List>(value)) {
      if (out.back() != '[') out += ", ";
      append_view(out, part, depth + 1);
    }
    out += ']';
  }
}

void append_view(std::string& out, const View& view, std::size_t depth) {
  const std::string indent(2 * depth + 2, ' ');
  out += '{';
  for (const auto& [name, value] : view.values()) {
    if (out.back() != '{') out += ',';
    out.append("\n").append(indent);
    append_quoted(out, name);
    out += ": ";
    append_value(out, value, depth);
  }
  out.append("\n").append(2 * depth, ' ').append("}");
}

std::string page_view(const generator::PageView& page) {
  std::string out = "{\"template\": ";
  append_quoted(out, page.template_name);
  out += ", \"view\": ";
  append_view(out, page.view, 0);
  return out + "}\n";
}

/// A template a line, those without a page too: whoever looks at each of them must know what he lacks.
std::string page_list(const generator::Site& site) {
  std::string out = "{";
  for (const generator::TemplatePages& kind : generator::pages_by_template(site)) {
    out += out.size() == 1 ? "\n  " : ",\n  ";
    append_quoted(out, kind.template_name);
    out += ": [";
    for (const std::string& path : kind.paths) {
      if (out.back() != '[') out += ", ";
      append_quoted(out, path);
    }
    out += ']';
  }
  return out + "\n}\n";
}

}  // namespace

Exit view(const ViewOptions& options, Terminal& terminal) {
  const auto [choices, otherwise] = choices_of(options.source, terminal);
  if (!choices) return otherwise;
  // The cache is swept while documents are imported.
  const generator::FolderLock lock(choices->content / "documents", [&] { terminal.complain("build.waits"); });
  auto source = read_source(*choices, terminal);
  if (!source) return Exit::failed;
  const generator::Site site = generator::make_site(std::move(source->input), source->theme.words());
  if (options.page.empty()) {
    terminal.out() << page_list(site);
    return Exit::ok;
  }
  const auto page = generator::view_of_page(site, source->theme, options.page);
  if (!page) {
    terminal.complain("view.no-page", {{"path", options.page}});
    return Exit::failed;
  }
  terminal.out() << page_view(*page);
  return Exit::ok;
}

}  // namespace vekha::app

#include "app/view_page.hpp"

#include <ostream>

#include "generator/generate.hpp"
#include "generator/view.hpp"

namespace vekha::app {
namespace {

using generator::View;

void append_text(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += ' ';
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
  }
  out += '"';
}

/// Views are as deep as the code that makes them, so recursion is bounded.
void append_view(std::string& out, const View& view, std::size_t depth);

void append_value(std::string& out, const View::Value& value, std::size_t depth) {
  if (const auto* flag = std::get_if<bool>(&value)) {
    out += *flag ? "true" : "false";
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    append_text(out, *text);
  } else if (const auto* html = std::get_if<View::Html>(&value)) {
    out += "{\"html\": ";
    append_text(out, html->text);
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
    append_text(out, name);
    out += ": ";
    append_value(out, value, depth);
  }
  out.append("\n").append(2 * depth, ' ').append("}");
}

}  // namespace

Exit print_view(generator::SiteInput input, const generator::Theme& theme, const std::string& path,
                Terminal& terminal) {
  const generator::Site site = generator::make_site(std::move(input), theme.words());
  const auto page = generator::view_of_page(site, theme, path);
  if (!page) {
    terminal.complain("view.no-page", {{"path", path}});
    return Exit::failed;
  }
  std::string out = "{\"template\": ";
  append_text(out, page->template_name);
  out += ", \"view\": ";
  append_view(out, page->view, 0);
  terminal.out() << out << "}\n";
  return Exit::ok;
}

}  // namespace vekha::app

#include "generator/feeds/xml_feeds.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>
#include <string_view>

namespace vekha::generator {
namespace {

constexpr std::size_t largest_sitemap = 50'000;

pugi::xml_node root_of(pugi::xml_document& document, const char* name, const char* xml_namespace) {
  auto declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  auto root = document.append_child(name);
  root.append_attribute("xmlns") = xml_namespace;
  return root;
}

pugi::xml_node add(pugi::xml_node parent, const char* name, const std::string& text) {
  auto node = parent.append_child(name);
  node.text().set(text.c_str());
  return node;
}

void add_link(pugi::xml_node parent, const char* relation, const std::string& address) {
  auto link = parent.append_child("link");
  link.append_attribute("rel") = relation;
  link.append_attribute("href") = address.c_str();
}

std::string midnight(model::Date date) { return model::to_iso(date) + "T00:00:00Z"; }

std::string text_of(const pugi::xml_document& document) {
  std::ostringstream out;
  document.save(out, " ", pugi::format_indent, pugi::encoding_utf8);
  return out.str();
}

}  // namespace

std::string write_atom(const Feed& feed) {
  pugi::xml_document document;
  auto root = root_of(document, "feed", "http://www.w3.org/2005/Atom");
  root.append_attribute("xml:lang") = feed.language.c_str();
  add(root, "id", feed.base_url);
  add(root, "title", feed.title);
  if (!feed.subtitle.empty()) add(root, "subtitle", feed.subtitle);
  add(root, "updated", midnight(feed.updated));
  add(root.append_child("author"), "name", feed.author);
  add_link(root, "alternate", feed.base_url + "index.html");
  add_link(root, "self", feed.base_url + "feed.xml");
  for (const auto& item : feed.entries) {
    auto entry = root.append_child("entry");
    add(entry, "id", feed.base_url + item.path);
    add(entry, "title", item.title);
    add(entry, "updated", midnight(item.updated));
    add_link(entry, "alternate", feed.base_url + item.path);
    if (!item.summary.empty()) add(entry, "summary", item.summary);
  }
  return text_of(document);
}

std::string write_sitemap(const std::string& base_url, std::span<const std::string> paths) {
  pugi::xml_document document;
  auto root = root_of(document, "urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
  for (const auto& path : paths.first(std::min(paths.size(), largest_sitemap)))
    add(root.append_child("url"), "loc", base_url + path);
  return text_of(document);
}

}  // namespace vekha::generator

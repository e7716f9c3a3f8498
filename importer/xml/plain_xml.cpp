#include "importer/xml/plain_xml.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <vector>

#include "importer/xml/characters.hpp"
#include "importer/xml/namespaces.hpp"

namespace vekha::importer {
namespace {

// Names are compared with all of their tag, and declarations with all in force. Real parts have up to 40 of either.
constexpr std::size_t most_attributes = 64;
constexpr std::size_t most_declarations = 64;
constexpr std::size_t longest_uri = 200;
constexpr std::size_t longest_name = 200;

// Absolute URIs of the letters that namespaces are made of: no question whether they are well-formed.
bool is_plain_uri(std::string_view uri) {
  if (uri.size() > longest_uri) return false;
  const bool web = uri.starts_with("http://") || uri.starts_with("https://");
  if (!web && !uri.starts_with("urn:")) return false;
  std::string_view rest = uri.substr(uri.find(':') + (web ? 3 : 1));
  if (rest.ends_with('#')) rest.remove_suffix(1);  // "http://www.w3.org/2003/g/data-view#"
  return !rest.empty() && is_letter(rest.front()) && std::ranges::all_of(rest, [web](char c) {
    return is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '/' || (c == ':' && !web);
  });
}

struct Name {
  std::string_view whole, prefix;
};

struct Declaration {
  std::string_view prefix, uri, canonical;
  bool same = false;  // names with the prefix may stand in the tree as they are
};

Declaration declaration_of(std::string_view prefix, std::string_view uri) {
  const auto known = canonical_prefix(uri);
  const bool same = known ? *known == prefix : !prefix.empty() && !is_canonical_prefix(prefix);
  return {.prefix = prefix, .uri = uri, .canonical = known.value_or("x"), .same = same};
}

// Reads a part from left to right. Each function takes what it is named after and is false where that is not there
// or is not plain.
class Scanner {
 public:
  Scanner(std::string_view xml, const Limits& limits) : rest_(xml), limits_(limits) {}

  bool document() {
    if (rest_.starts_with("<?") && !xml_declaration()) return false;
    spaces();
    if (!take("<") || !start_tag()) return false;
    while (!open_.empty()) {
      if (!characters('<') || !take("<")) return false;
      if (!(take("/") ? end_tag() : start_tag())) return false;
    }
    spaces();
    return rest_.empty();
  }

  [[nodiscard]] std::string_view root_prefix() const { return root_prefix_; }

 private:
  struct OpenElement {
    std::string_view name;
    std::size_t declarations = 0;  // in force around it
  };

  bool take(std::string_view what) {
    if (!rest_.starts_with(what)) return false;
    rest_.remove_prefix(what.size());
    return true;
  }

  bool spaces() {
    std::size_t end = 0;
    while (end < rest_.size() && is_blank(rest_[end])) ++end;
    rest_.remove_prefix(end);
    return end > 0;
  }

  // ` version="1.0"`
  bool pseudo_attribute(std::string_view name, std::initializer_list<std::string_view> values) {
    if (!take(name) || rest_.empty()) return false;
    const std::string_view quote = rest_.substr(0, 1);
    if (!take("\"") && !take("'")) return false;
    return std::ranges::any_of(values, [&](std::string_view value) { return take(value); }) && take(quote);
  }

  bool xml_declaration() {
    if (!take("<?xml") || !pseudo_attribute(" version=", {"1.0"})) return false;
    if (rest_.starts_with(" e") && !pseudo_attribute(" encoding=", {"UTF-8", "utf-8"})) return false;
    if (rest_.starts_with(" s") && !pseudo_attribute(" standalone=", {"yes", "no"})) return false;
    return take("?>");
  }

  // «&amp;», «&#160;»
  bool reference() {
    if (!take("&#")) {
      constexpr std::array<std::string_view, 5> built_in{"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
      return std::ranges::any_of(built_in, [&](std::string_view entity) { return take(entity); });
    }
    const std::uint32_t base = take("x") ? 16 : 10;
    constexpr std::size_t most_digits = 7;
    std::uint32_t value = 0;
    std::size_t digits = 0;
    for (; digits < std::min(most_digits, rest_.size()); ++digits) {
      const int c = rest_[digits];
      const int small = c | 0x20;
      if (!is_digit(c) && (base == 10 || small < 'a' || small > 'f')) break;
      value = value * base + static_cast<std::uint32_t>(is_digit(c) ? c - '0' : small - 'a' + 10);
    }
    rest_.remove_prefix(digits);
    return digits > 0 && is_char(value) && take(";");
  }

  // All up to `stop`: '<' between tags, a quotation mark in an attribute.
  bool characters(char stop) {
    for (;;) {
      const auto end = std::ranges::find(rest_, ByteKind::other, kind_of);
      rest_.remove_prefix(static_cast<std::size_t>(end - rest_.begin()));
      if (rest_.empty() || rest_.front() == '<') return !rest_.empty() && stop == '<';
      if (rest_.front() == stop) return true;
      if (!other_character(stop)) return false;
    }
  }

  bool other_character(char stop) {
    switch (rest_.front()) {
      case '&':
        return reference();
      case ']':
        return (stop != '<' || !rest_.starts_with("]]>")) && take("]");
      case '>':
      case '"':
      case '\'':
        rest_.remove_prefix(1);
        return true;
      default: {
        const std::size_t size = wide_character(rest_);
        rest_.remove_prefix(size);
        return size > 0;
      }
    }
  }

  std::string_view simple_name() {
    if (rest_.empty() || kind_of(rest_.front()) != ByteKind::name_start) return {};
    const auto end = std::ranges::find_if(rest_, [](char c) { return kind_of(c) < ByteKind::name; });
    const std::string_view name = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(name.size());
    return name;
  }

  bool name(Name& out) {
    const std::string_view from = rest_;
    const std::string_view first = simple_name();
    const bool prefixed = take(":");
    if (first.empty() || (prefixed && simple_name().empty())) return false;
    out = {.whole = from.substr(0, from.size() - rest_.size()), .prefix = prefixed ? first : std::string_view()};
    return out.whole.size() <= longest_name;
  }

  bool start_tag() {
    Name element;
    const std::size_t outer = declarations_.size();
    attributes_.clear();
    required_ = {};
    if (!name(element)) return false;
    while (spaces() && !rest_.starts_with('/') && !rest_.starts_with('>')) {
      if (!attribute(outer)) return false;
    }
    const bool empty = take("/");
    if (!take(">")) return false;
    open_.push_back({.name = element.whole, .declarations = outer});
    nodes_ += 1 + attributes_.size() + declarations_.size() - outer;
    if (open_.size() > limits_.xml_depth || nodes_ > limits_.xml_nodes || !names_stand(element)) return false;
    if (empty) close();
    return true;
  }

  bool end_tag() {
    if (!take(open_.back().name)) return false;
    spaces();
    close();
    return take(">");
  }

  void close() {
    declarations_.resize(open_.back().declarations);
    open_.pop_back();
  }

  bool attribute(std::size_t outer) {
    Name attribute;
    if (!name(attribute) || rest_.size() < 2 || !take("=")) return false;
    const char quote = rest_.front();
    if (quote != '"' && quote != '\'') return false;
    rest_.remove_prefix(1);
    const std::string_view from = rest_;
    if (!characters(quote)) return false;
    const std::string_view value = from.substr(0, from.size() - rest_.size());
    rest_.remove_prefix(1);
    if (attribute.whole == "xmlns") return declare({}, value, outer);
    if (attribute.prefix == "xmlns") return declare(attribute.whole.substr(6), value, outer);
    const auto same = [&](const Name& other) { return other.whole == attribute.whole; };
    if (attributes_.size() == most_attributes || std::ranges::any_of(attributes_, same)) return false;
    attributes_.push_back(attribute);
    if (attribute.whole == "Requires") required_ = value;
    return true;
  }

  // A prefix may be declared again for its namespace, as drawings do, but not twice in a tag.
  bool declare(std::string_view prefix, std::string_view uri, std::size_t outer) {
    if (!is_plain_uri(uri) || prefix.starts_with("xml") || uri.starts_with("http://www.w3.org/XML/") ||
        uri.starts_with("http://www.w3.org/2000/xmlns") || declarations_.size() == most_declarations)
      return false;
    for (std::size_t i = 0; i < declarations_.size(); ++i) {
      const bool same_prefix = declarations_[i].prefix == prefix;
      if (same_prefix != (declarations_[i].uri == uri) || (same_prefix && i >= outer)) return false;
    }
    declarations_.push_back(declaration_of(prefix, uri));
    return true;
  }

  // The declaration of a prefix, nullptr where there is none. A handful of prefixes repeats through the whole part.
  const Declaration* find(std::string_view prefix) {
    const std::size_t key = prefix.empty() ? 0 : static_cast<unsigned char>(prefix.front()) * 5U + prefix.size();
    std::size_t& slot = found_before_[key % found_before_.size()];
    if (slot >= declarations_.size() || declarations_[slot].prefix != prefix) {
      const auto found = std::ranges::find(declarations_, prefix, &Declaration::prefix);
      if (found == declarations_.end()) return nullptr;
      slot = static_cast<std::size_t>(found - declarations_.begin());
    }
    return &declarations_[slot];
  }

  // Whether the names of a tag mean what they say, by the declarations in force.
  bool names_stand(const Name& element) {
    const Declaration* of_element = find(element.prefix);
    if (of_element == nullptr ? !element.prefix.empty() : !of_element->same) return false;
    if (open_.size() == 1 && of_element != nullptr) root_prefix_ = of_element->canonical;
    if (!required_.empty() && !requirements_stand()) return false;
    return std::ranges::all_of(attributes_, [&](const Name& attribute) {
      if (attribute.prefix.empty() || attribute.prefix == "xml") return true;
      const Declaration* found = find(attribute.prefix);
      return found != nullptr && found->same;
    });
  }

  // Prefixes in the value of mc:Choice/@Requires.
  bool requirements_stand() {
    while (!required_.empty()) {
      const std::size_t end = std::min(required_.find(' '), required_.size());
      const Declaration* found = find(required_.substr(0, end));
      if (end > 0 && (found == nullptr || !found->same)) return false;
      required_.remove_prefix(std::min(end + 1, required_.size()));
    }
    return true;
  }

  std::string_view rest_;
  const Limits& limits_;
  std::string_view required_;  // of the tag being read
  std::vector<OpenElement> open_;
  std::vector<Declaration> declarations_;  // in force
  std::vector<Name> attributes_;           // of the tag being read
  std::array<std::size_t, 64> found_before_{};
  std::size_t nodes_ = 0;
  std::string_view root_prefix_;
};

}  // namespace

std::optional<std::string_view> plain_root_prefix(std::string_view xml, const Limits& limits) {
  Scanner scanner(xml, limits);
  if (xml.size() > limits.part || !scanner.document()) return std::nullopt;
  return scanner.root_prefix();
}

}  // namespace vekha::importer

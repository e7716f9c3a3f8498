#include "generator/toml_reader.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <deque>
#include <optional>

#include "language/text.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t largest_text = 1u << 20;  // such files are written by hand
constexpr int longest_dotted_key = 32;          // toml++ destroys nested tables by recursion
constexpr std::size_t deepest_path = 8;         // no known key is deeper than half of it

std::string_view line_of(std::string_view text, int number) {
  for (; number > 1 && !text.empty(); --number) {
    const auto end = text.find('\n');
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  text = text.substr(0, text.find('\n'));
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

// The line of the first dotted key that is longer than any real one; 0: there is none.
int line_of_long_key(std::string_view text) {
  int line = 1;
  int dots = 0;
  char before = 0;
  for (const char c : text) {
    if (c == '\n') ++line;
    if (c == '.' && before != '.') ++dots;
    if (dots > longest_dotted_key) return line;
    if (std::string_view("\n=,{}[]").find(c) != std::string_view::npos || (c == '.' && before == '.')) dots = 0;
    before = c;
  }
  return 0;
}

// What the line most likely wanted to be: text without quotation marks is the usual slip.
std::string corrected(std::string_view line) {
  const auto equals = line.find('=');
  if (equals == std::string_view::npos) return "name = \"…\"";
  std::string key = language::normalized(line.substr(0, equals));
  std::string value = language::normalized(line.substr(equals + 1));
  std::erase_if(value, [](char c) { return c == '"' || c == '\\'; });
  return key + " = \"" + value + "\"";
}

Mistake syntax_mistake(std::string_view text, int line, std::string_view description) {
  if (description.find("utf-8") != std::string_view::npos)
    return {.file = {}, .line = line, .code = "not-utf8", .arguments = {}};
  const std::string written = excerpt(line_of(text, line));
  const bool repeated = description.find("redefine") != std::string_view::npos;
  return {.file = {},
          .line = line,
          .code = repeated ? "toml-repeated" : "toml-syntax",
          .arguments = {{"text", written}, {"example", corrected(written)}}};
}

int line_of(const toml::node& node) { return static_cast<int>(node.source().begin.line); }

std::optional<TomlValue> texts_of(const toml::array& array) {
  std::vector<std::string> texts;
  for (const auto& element : array) {
    const auto* text = element.as_string();
    if (text == nullptr) return std::nullopt;
    texts.push_back(text->get());
  }
  return texts;
}

// The value of a node in our types; empty: a kind that no key has.
std::optional<TomlValue> value_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return number->get();
  if (const auto* flag = node.as_boolean()) return flag->get();
  if (const auto* array = node.as_array()) return texts_of(*array);
  if (const auto* date = node.as_date()) {
    const auto day = model::make_date(date->get().year, date->get().month, date->get().day);
    if (day) return *day;
  }
  return std::nullopt;
}

bool has_kind(const TomlValue& value, TomlKind kind) {
  switch (kind) {
    case TomlKind::text:
      return std::holds_alternative<std::string>(value);
    case TomlKind::texts:
      return std::holds_alternative<std::vector<std::string>>(value);
    case TomlKind::number:
      return std::holds_alternative<std::int64_t>(value);
    case TomlKind::yes_no:
      return std::holds_alternative<bool>(value);
    case TomlKind::day:
      return std::holds_alternative<model::Date>(value);
  }
  return false;
}

std::string_view kind_name(TomlKind kind) {
  switch (kind) {
    case TomlKind::text:
      return "@toml-text";
    case TomlKind::texts:
      return "@toml-texts";
    case TomlKind::number:
      return "@toml-number";
    case TomlKind::yes_no:
      return "@toml-yes-no";
    case TomlKind::day:
      return "@toml-day";
  }
  return {};
}

std::vector<std::string> names_of(std::string_view path) {
  std::vector<std::string> names(1);
  for (const char c : path) {
    if (c == '.') {
      names.emplace_back();
    } else {
      names.back() += c;
    }
  }
  return names;
}

bool matches(std::span<const std::string> path, std::string_view pattern) {
  const auto names = names_of(pattern);
  return std::ranges::equal(path, names, [](const auto& a, const auto& b) { return b == "*" || a == b; });
}

// How far a path is from a pattern; a right name in the wrong table is a slip as likely as a misspelt one.
int distance(std::span<const std::string> path, std::string_view pattern) {
  constexpr int wrong_table = 2;
  constexpr int limit = 2;
  const auto names = names_of(pattern);
  if (names.size() != path.size()) return path.back() == names.back() ? wrong_table : limit + 1;
  int sum = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] != "*") sum += language::edit_distance(path[i], names[i], limit);
  }
  return sum;
}

const TomlKey* nearest_key(std::span<const std::string> path, std::span<const TomlKey> keys) {
  constexpr int farthest = 2;
  const auto near = std::ranges::min_element(keys, {}, [&](const TomlKey& key) { return distance(path, key.path); });
  return near != keys.end() && distance(path, near->path) <= farthest ? &*near : nullptr;
}

// The pattern with its '*' replaced by the names of the path, or by an ellipsis where there is none.
std::string suggested_path(std::string_view pattern, std::span<const std::string> path) {
  std::string written;
  const auto names = names_of(pattern);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) written += '.';
    const bool unknown = names[i] == "*" && i + 1 >= path.size();
    written += unknown ? "…" : toml_path(std::span(names[i] == "*" ? &path[i] : &names[i], 1));
  }
  return written;
}

struct Place {
  const toml::node* node;
  std::vector<std::string> path;
};

class Reader {
 public:
  explicit Reader(std::span<const TomlKey> keys) : keys_(keys) {}

  Reading<std::vector<TomlLeaf>> read(const toml::table& root) {
    std::deque<Place> open{{&root, {}}};
    for (; !open.empty(); open.pop_front()) {
      const Place place = std::move(open.front());
      if (place.path.size() < deepest_path && open_up(place, open)) continue;
      take(place);
    }
    std::ranges::stable_sort(result_.value, {}, &TomlLeaf::line);
    std::ranges::stable_sort(result_.mistakes, {}, &Mistake::line);
    return std::move(result_);
  }

 private:
  // Adds what a table or a list of tables holds; false: the node is a value.
  static bool open_up(const Place& place, std::deque<Place>& open) {
    const auto add = [&](std::string_view name, const toml::node& node) {
      auto path = place.path;
      path.emplace_back(name);
      open.push_back({&node, std::move(path)});
    };
    if (const auto* table = place.node->as_table()) {
      for (const auto& [name, node] : *table) add(name.str(), node);
      return true;
    }
    const auto* array = place.node->as_array();
    if (array == nullptr || array->empty() || !array->is_array_of_tables()) return false;
    for (std::size_t i = 0; i < array->size(); ++i) add(std::to_string(i), (*array)[i]);
    return true;
  }

  void take(const Place& place) {
    const auto key = std::ranges::find_if(keys_, [&](const TomlKey& known) { return matches(place.path, known.path); });
    if (key == keys_.end()) return unknown(place);
    auto value = value_of(*place.node);
    if (!value || !has_kind(*value, key->kind)) {
      result_.mistakes.push_back({.file = {},
                                  .line = line_of(*place.node),
                                  .code = "toml-kind",
                                  .arguments = {{"key", toml_path(place.path)},
                                                {"kind", std::string(kind_name(key->kind))},
                                                {"example", std::string(key->example)}}});
      return;
    }
    result_.value.push_back({.key = static_cast<std::size_t>(key - keys_.begin()),
                             .path = place.path,
                             .value = std::move(*value),
                             .line = line_of(*place.node)});
  }

  void unknown(const Place& place) {
    Mistake mistake{
        .file = {}, .line = line_of(*place.node), .code = "unknown-key", .arguments = {{"key", toml_path(place.path)}}};
    if (const auto* near = nearest_key(place.path, keys_)) {
      mistake.code = "unknown-key-near";
      mistake.arguments["near"] = suggested_path(near->path, place.path);
      mistake.arguments["example"] = near->example;
    }
    result_.mistakes.push_back(std::move(mistake));
  }

  std::span<const TomlKey> keys_;
  Reading<std::vector<TomlLeaf>> result_;
};

Reading<std::vector<TomlLeaf>> read(std::string_view text, std::span<const TomlKey> keys) {
  if (text.size() > largest_text)
    return {.value = {}, .mistakes = {{.file = {}, .line = 0, .code = "toml-large", .arguments = {}}}};
  if (const int line = line_of_long_key(text); line != 0)
    return {.value = {}, .mistakes = {syntax_mistake(text, line, "")}};
  try {
    return Reader(keys).read(toml::parse(text));
  } catch (const toml::parse_error& error) {
    return {.value = {},
            .mistakes = {syntax_mistake(text, static_cast<int>(error.source().begin.line), error.description())}};
  }
}

}  // namespace

Reading<std::vector<TomlLeaf>> read_toml(std::string_view text, std::span<const TomlKey> keys, std::string_view file,
                                         int first_line) {
  auto result = read(text, keys);
  for (auto& mistake : result.mistakes) {
    mistake.file = file;
    if (mistake.line != 0) mistake.line += first_line - 1;
  }
  for (auto& leaf : result.value) leaf.line += first_line - 1;
  return result;
}

std::string toml_path(std::span<const std::string> path) {
  const auto bare = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  };
  std::string written;
  for (const auto& name : path) {
    if (!written.empty()) written += '.';
    written += !name.empty() && std::ranges::all_of(name, bare) ? name : '"' + name + '"';
  }
  return written;
}

}  // namespace vekha::generator

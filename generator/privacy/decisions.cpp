#include "generator/privacy/decisions.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "generator/toml_reader.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

enum Key { document, decision, sha256, fragment, author, date, reason };

constexpr std::array keys{
    TomlKey{"decision.*.document", TomlKind::text, "document = \"kirovsk/plan.docx\""},
    TomlKey{"decision.*.decision", TomlKind::text, "decision = \"release\""},
    TomlKey{"decision.*.sha256", TomlKind::text, "sha256 = \"e3b0c44298fc\""},
    TomlKey{"decision.*.fragment", TomlKind::text, "fragment = \"school@example.org\""},
    TomlKey{"decision.*.author", TomlKind::text, "author = \"Иванова М. П., методист\""},
    TomlKey{"decision.*.date", TomlKind::day, "date = 2025-03-01"},
    TomlKey{"decision.*.reason", TomlKind::text, "reason = \"План утверждён приказом № 5\""},
};

struct KindName {
  std::string_view name;
  DecisionKind kind;
};
constexpr std::array kinds{KindName{"release", DecisionKind::release}, KindName{"block", DecisionKind::block},
                           KindName{"mask", DecisionKind::mask},       KindName{"initials", DecisionKind::initials},
                           KindName{"post", DecisionKind::post},       KindName{"allow", DecisionKind::allow}};

constexpr std::size_t shortest_digest = 12;

bool is_digest(std::string_view text) {
  const auto hexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() >= shortest_digest && text.size() <= 64 && std::ranges::all_of(text, hexadecimal);
}

/// The leaves of one [[decision]], by key.
struct Table {
  std::map<std::size_t, const TomlLeaf*> leaves;

  [[nodiscard]] std::string text(Key key) const {
    const auto found = leaves.find(key);
    return found == leaves.end() ? std::string()
                                 : language::normalized(*std::get_if<std::string>(&found->second->value));
  }
  [[nodiscard]] int line() const {
    int first = leaves.begin()->second->line;
    for (const auto& [key, leaf] : leaves) first = std::min(first, leaf->line);
    return first;
  }
};

// The key that a decision of its kind lacks.
std::optional<Key> missing(const Table& table, DecisionKind kind) {
  const Key bound = kind == DecisionKind::release ? sha256 : fragment;
  for (const Key key : {document, bound, author, date, reason}) {
    const auto found = table.leaves.find(key);
    if (found == table.leaves.end() || (key != date && table.text(key).empty())) return key;
  }
  return std::nullopt;
}

Mistake mistake(std::string_view code, int line, Key key, std::string value = {}) {
  std::string name(keys[key].path.substr(keys[key].path.rfind('.') + 1));
  return {.file = {},
          .line = line,
          .code = std::string(code),
          .arguments = {
              {"key", std::move(name)}, {"value", std::move(value)}, {"example", std::string(keys[key].example)}}};
}

void read(const Table& table, Reading<std::vector<Decision>>& result) {
  const auto kind = std::ranges::find(kinds, table.text(decision), &KindName::name);
  if (kind == kinds.end()) {
    result.mistakes.push_back(mistake("decision-kind", table.line(), decision, table.text(decision)));
    return;
  }
  if (const auto key = missing(table, kind->kind)) {
    result.mistakes.push_back(mistake("decision-lacks", table.line(), *key));
    return;
  }
  if (kind->kind == DecisionKind::release && !is_digest(language::lower_case(table.text(sha256)))) {
    result.mistakes.push_back(mistake("decision-digest", table.leaves.at(sha256)->line, sha256, table.text(sha256)));
    return;
  }
  result.value.push_back({.document = table.text(document),
                          .kind = kind->kind,
                          .sha256 = language::lower_case(table.text(sha256)),
                          .fragment = table.text(fragment),
                          .author = table.text(author),
                          .reason = table.text(reason),
                          .date = *std::get_if<model::Date>(&table.leaves.at(date)->value),
                          .line = table.line()});
}

}  // namespace

Reading<std::vector<Decision>> read_decisions(std::string_view toml, std::string_view file) {
  const auto [leaves, mistakes] = read_toml(toml, keys, file);
  std::map<std::size_t, Table> tables;
  for (const auto& leaf : leaves) tables[std::stoul(leaf.path[1])].leaves[leaf.key] = &leaf;
  Reading<std::vector<Decision>> result{.value = {}, .mistakes = mistakes};
  // a table with a value of a wrong kind is reported already
  if (mistakes.empty()) {
    for (const auto& [index, table] : tables) read(table, result);
  }
  for (auto& found : result.mistakes) found.file = file;
  std::ranges::stable_sort(result.mistakes, {}, &Mistake::line);
  return result;
}

Mistakes decisions_without_document(std::span<const Decision> decisions, std::span<const std::string> documents,
                                    std::string_view file) {
  Mistakes mistakes;
  for (const auto& one : decisions) {
    if (std::ranges::find(documents, one.document) != documents.end()) continue;
    mistakes.push_back({.file = std::string(file),
                        .line = one.line,
                        .code = "decision-no-document",
                        .arguments = {{"document", one.document}}});
  }
  return mistakes;
}

}  // namespace vekha::generator

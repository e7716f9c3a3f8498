#include "importer/vocabulary/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <set>
#include <utility>

#include "embedded/vekha_words.hpp"
#include "importer/vocabulary/header_matching.hpp"
#include "importer/vocabulary/tsv.hpp"
#include "language/letters.hpp"
#include "language/text.hpp"
#include "model/result.hpp"

namespace vekha::importer {
namespace {

using enum model::DiagnosticCode;

// "importer/vocabulary/ru/headers.tsv" -> "headers"
std::string_view base_name(std::string_view path) {
  if (const auto slash = path.rfind('/'); slash != std::string_view::npos) path.remove_prefix(slash + 1);
  return path.substr(0, path.rfind('.'));
}

template <typename Names>
std::string joined(const Names& names) {
  std::string out;
  for (const auto& name : names) out.append(out.empty() ? "" : ", ").append(name);
  return out;
}

template <typename Map>
std::string joined_keys(const Map& map) {
  std::vector<std::string_view> keys;
  keys.reserve(map.size());
  for (const auto& [key, value] : map) keys.push_back(key);
  return joined(keys);
}

std::string known_roles() {
  std::vector<std::string_view> names;
  for (const RoleTraits& role : role_table()) {
    if (role.worded) names.push_back(role.name);
  }
  return joined(names);
}

model::Diagnostic fault(model::DiagnosticCode code, std::string_view table, int line,
                        std::map<std::string, std::string> arguments) {
  arguments.emplace("table", table);
  arguments.emplace("line", std::to_string(line));
  return model::refusal(code, std::move(arguments));
}

// A column that the table does not have, or its first column where that is not given.
std::optional<std::string> wrong_column(const std::vector<std::string_view>& given,
                                        const std::vector<std::string>& known) {
  for (const auto column : given) {
    if (std::ranges::find(known, column) == known.end()) return std::string(column);
  }
  if (!given.empty() && std::ranges::find(given, known.front()) == given.end()) return known.front();
  return std::nullopt;
}

// The classes of words that a table has from its built-in rows: the grammars know no others.
std::set<std::string> classes_of(const std::vector<Vocabulary::Row>& rows) {
  std::set<std::string> classes;
  for (const auto& row : rows) classes.insert(row.at("class"));
  classes.erase("");
  return classes;
}

// Whether folding would change nothing. Most forms stand in the tables so, which spares the start of the program the
// way through Unicode. Latin letters and ё are left to the full folding.
bool is_folded(std::string_view form) {
  char before = ' ';
  for (std::size_t i = 0; i < form.size(); ++i) {
    const auto byte = static_cast<unsigned char>(form[i]);
    const char32_t letter = language::russian_at(form, i);
    if (letter >= U'а' && letter <= U'я') {
      ++i;
    } else if (!(byte == '-' || (byte >= '0' && byte <= '9') || (byte == ' ' && before != ' '))) {
      return false;
    }
    before = form[i];
  }
  return before != ' ';
}

Vocabulary::Row row_from(const TsvTable& tsv, const TsvRow& row) {
  std::vector<Vocabulary::Row::Cell> cells;
  cells.reserve(row.cells.size());
  for (std::size_t i = 0; i < std::min(row.cells.size(), tsv.columns.size()); ++i) {
    cells.emplace_back(tsv.columns[i], row.cells[i]);
  }
  return Vocabulary::Row(std::move(cells));
}

std::string folded(std::string_view form) { return is_folded(form) ? std::string(form) : language::folded(form); }

}  // namespace

Vocabulary Vocabulary::built_in() {
  Vocabulary vocabulary;
  for (const auto& file : words::embedded_files()) {
    const TsvTable tsv = read_tsv(file.bytes);
    const std::string name(base_name(file.path));
    vocabulary.tables_[name].columns.assign(tsv.columns.begin(), tsv.columns.end());
    [[maybe_unused]] const auto fault = vocabulary.add(name, tsv);
    assert(!fault);
  }
  return vocabulary;
}

std::optional<model::Diagnostic> Vocabulary::add(std::string_view name, std::string_view tsv) {
  return add(name, read_tsv(tsv));
}

const std::string& Vocabulary::Row::at(std::string_view column) const {
  static const std::string empty;
  const auto found = find(column);
  return found == end() ? empty : found->second;
}

std::optional<model::Diagnostic> Vocabulary::add(std::string_view name, const TsvTable& tsv) {
  const auto found = tables_.find(name);
  if (found == tables_.end()) {
    return model::refusal(vocabulary_table_unknown, {{"table", std::string(name)}, {"expected", joined_keys(tables_)}});
  }
  Table& table = found->second;
  indexes_.clear();
  if (const auto wrong = wrong_column(tsv.columns, table.columns)) {
    return fault(vocabulary_columns_wrong, name, 1, {{"value", *wrong}, {"expected", joined(table.columns)}});
  }
  const auto classes = classes_of(table.rows);
  for (const TsvRow& row : tsv.rows) {
    Row values = row_from(tsv, row);
    if (row.cells.size() > tsv.columns.size() || values.at(table.columns.front()).empty()) {
      return fault(vocabulary_row_wrong, name, row.line, {{"expected", joined(tsv.columns)}});
    }
    if (!classes.empty() && !classes.contains(values.at("class"))) {
      return fault(vocabulary_value_wrong, name, row.line,
                   {{"column", "class"}, {"value", values.at("class")}, {"expected", joined(classes)}});
    }
    if (auto wrong = add_row(name, table, std::move(values), row.line)) return wrong;
  }
  return std::nullopt;
}

std::optional<model::Diagnostic> Vocabulary::add_row(std::string_view name, Table& table, Row row, int line) {
  if (name == "headers") return add_header(row, line);
  if (name == "abbreviations") {
    abbreviations_[row.at("abbr")] = {.expansion = row.at("expansion"),
                                      .explanation = row.at("explanation"),
                                      .ambiguous = !row.at("ambiguous").empty()};
    return std::nullopt;
  }
  for (const auto form : listed(row.at("forms"))) table.forms[folded(form)] = table.rows.size();
  table.rows.push_back(std::move(row));
  return std::nullopt;
}

std::optional<model::Diagnostic> Vocabulary::add_header(const Row& row, int line) {
  std::vector<ColumnRole> roles;
  for (const std::string_view column : {"canonical", "ambiguous"}) {
    for (const auto name : listed(row.at(column))) {
      const auto role = role_named(name);
      if (!role) {
        return fault(vocabulary_value_wrong, "headers", line,
                     {{"column", std::string(column)}, {"value", std::string(name)}, {"expected", known_roles()}});
      }
      if (std::ranges::find(roles, *role) == roles.end()) roles.push_back(*role);
    }
  }
  if (!roles.empty()) titles_.emplace(roles.front(), row.at("synonym"));
  headers_[folded(row.at("synonym"))] = std::move(roles);
  return std::nullopt;
}

std::optional<HeaderReading> Vocabulary::role_of(std::string_view header) const {
  return index<HeaderIndex>().find(header);
}

std::string_view Vocabulary::title_of(ColumnRole role) const {
  const auto found = titles_.find(role);
  return found == titles_.end() ? std::string_view() : found->second;
}

std::optional<std::string> Vocabulary::expansion_of(std::string_view abbreviation) const {
  const auto found = abbreviations_.find(abbreviation);
  if (found == abbreviations_.end() || found->second.ambiguous) return std::nullopt;
  return found->second.expansion;
}

const std::vector<Vocabulary::Row>& Vocabulary::table(std::string_view name) const {
  static const std::vector<Row> none;
  const auto found = tables_.find(name);
  return found == tables_.end() ? none : found->second.rows;
}

const Vocabulary::Row* Vocabulary::row_of(std::string_view table, std::string_view form) const {
  const auto found = tables_.find(table);
  if (found == tables_.end()) return nullptr;
  const auto index = found->second.forms.find(form);
  return index == found->second.forms.end() ? nullptr : &found->second.rows[index->second];
}

const std::map<std::string, std::size_t, std::less<>>& Vocabulary::forms(std::string_view table) const {
  static const std::map<std::string, std::size_t, std::less<>> none;
  const auto found = tables_.find(table);
  return found == tables_.end() ? none : found->second.forms;
}

}  // namespace vekha::importer

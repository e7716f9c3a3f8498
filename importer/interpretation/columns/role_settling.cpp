#include "importer/interpretation/columns/role_settling.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "importer/interpretation/columns/assignment.hpp"
#include "importer/interpretation/columns/evidence.hpp"

// Roles are settled in three steps. Evidence: what headings and cells are, counted once. Rules: for every column and
// every role it may have, the weights of the rules that hold are summed up, once for each shape that the table may have
// as a whole. Assignment: of all combinations of roles in all shapes the best sum is taken; how far behind it the best
// one stays that gives a column another role is the margin of that column.
namespace vekha::importer {
namespace {

using enum ColumnRole;

constexpr std::array shapes{Shape::plan, Shape::matrix, Shape::other};

bool speaks_in(Shapes rule, Shape shape) { return (rule & static_cast<Shapes>(shape)) != 0; }

bool speaks_of(const Rule& rule, const Claim& claim) {
  return rule.role ? *rule.role == claim.role : claim.column.may_mean(claim.role);
}

class Settler {
 public:
  Settler(const TableEvidence& evidence, const Rules& rules) : evidence_(evidence), rules_(rules) {
    for (const Rule& rule : rules.columns) {
      const bool gives = rule.role && rule.weight > 0;
      if (gives && std::ranges::find(given_, *rule.role) == given_.end()) given_.push_back(*rule.role);
    }
  }

  void settle(Header& header) const {
    std::vector<Weighed> weighed;
    for (const Shape shape : shapes) weighed.push_back(weigh(shape));
    const Weighed& best = *std::ranges::max_element(weighed, {}, &Weighed::sum);
    for (std::size_t column = 0; column < header.columns.size(); ++column) {
      Column& found = header.columns[column];
      found.role = best.assignment.roles[column];
      found.margin = margin_of(column, found.role, best.sum, weighed);
      found.rules = voices(evidence_.columns[column], found.role, best.shape);
      found.possible.clear();
    }
  }

 private:
  struct Weighed {
    Shape shape{};
    int of_shape = 0;  ///< what speaks for the shape itself
    int sum = 0;
    Assignment assignment;
  };

  [[nodiscard]] Weighed weigh(Shape shape) const {
    Weighed out{.shape = shape, .of_shape = 0, .sum = 0, .assignment = {}};
    for (const ShapeRule& rule : rules_.shapes) {
      if (speaks_in(rule.shapes, shape) && rule.holds(evidence_)) out.of_shape += rule.weight;
    }
    WeighedColumns columns;
    for (const ColumnEvidence& column : evidence_.columns) columns.push_back(roles_of(column, shape));
    out.assignment =
        best_assignment(columns, rules_.second_of_a_single_role, shape == Shape::plan ? activity : unknown);
    out.sum = out.of_shape + out.assignment.sum;
    return out;
  }

  // The roles that something speaks for.
  [[nodiscard]] std::vector<WeighedRole> roles_of(const ColumnEvidence& column, Shape shape) const {
    std::vector<WeighedRole> out;
    const auto add = [&](ColumnRole role) {
      const bool known = std::ranges::find(out, role, &WeighedRole::role) != out.end();
      if (role == unknown || known || (role == activity && shape == Shape::matrix)) return;
      const int weight = weight_of({.column = column, .table = evidence_, .role = role}, shape);
      if (weight > 0) out.push_back({.role = role, .weight = weight});
    };
    add(column.heading.role);
    std::ranges::for_each(column.heading.possible, add);
    std::ranges::for_each(given_, add);
    return out;
  }

  [[nodiscard]] int weight_of(const Claim& claim, Shape shape) const {
    int sum = 0;
    for (const Rule& rule : rules_.columns) {
      if (speaks_in(rule.shapes, shape) && speaks_of(rule, claim) && rule.holds(claim)) sum += rule.weight;
    }
    return sum;
  }

  [[nodiscard]] std::vector<RuleVoice> voices(const ColumnEvidence& column, ColumnRole role, Shape shape) const {
    std::vector<RuleVoice> out;
    const Claim claim{.column = column, .table = evidence_, .role = role};
    for (const Rule& rule : rules_.columns) {
      if (role == unknown || rule.weight == 0) continue;
      if (speaks_in(rule.shapes, shape) && speaks_of(rule, claim) && rule.holds(claim))
        out.push_back({.id = rule.id, .weight = rule.weight});
    }
    return out;
  }

  static int margin_of(std::size_t column, ColumnRole role, int best, const std::vector<Weighed>& weighed) {
    int margin = best;
    for (const Weighed& table : weighed) {
      if (!table.assignment.possible) continue;
      for (const WeighedRole& other : table.assignment.best_with[column]) {
        if (other.role != role) margin = std::min(margin, best - table.of_shape - other.weight);
      }
    }
    return margin;
  }

  const TableEvidence& evidence_;
  const Rules& rules_;
  std::vector<ColumnRole> given_;  // that rules give whatever the heading
};

void report(const TableText& table, const Column& column, int index, const Vocabulary& vocabulary,
            model::Diagnostics& diagnostics) {
  diagnostics.push_back({.severity = model::Severity::note,
                         .code = model::DiagnosticCode::column_ambiguous,
                         .arguments = {{"header", column.heading.empty() ? std::to_string(index + 1) : column.heading},
                                       {"role", std::string(vocabulary.title_of(column.role))}},
                         .source = {.table = table.number, .row = std::nullopt, .column = index + 1}});
}

}  // namespace

void settle_roles(const TableText& table, Header& header, const Vocabulary& vocabulary, const TableWords& words,
                  model::Diagnostics& diagnostics, const Rules& rules) {
  if (header.columns.empty()) return;
  const TableEvidence evidence = evidence_of(table, header, vocabulary, words);
  Settler(evidence, rules).settle(header);
  for (int index = 0; index < static_cast<int>(header.columns.size()); ++index) {
    const Column& found = header.columns[static_cast<std::size_t>(index)];
    const ColumnRole printed = evidence.columns[static_cast<std::size_t>(index)].heading.role;
    const bool told = found.role != printed && found.role != number && traits_of(found.role).worded;
    if (told) report(table, found, index, vocabulary, diagnostics);
  }
}

}  // namespace vekha::importer

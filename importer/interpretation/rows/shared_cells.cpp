#include "importer/interpretation/rows/shared_cells.hpp"

namespace vekha::importer {
namespace {

// A cell merged over every row of a hostile table would make the model quadratic. A plan repeats a few KB.
constexpr std::size_t most_repeated_bytes = std::size_t{4} << 20;

}  // namespace

const std::string& SharedCells::text(const LogicalTable& table, int row, int column) {
  static const std::string none;
  const std::string& text = table.text.text(row, column);
  if (!table.text.place(row, column).from_above) return text;
  const std::size_t before = repeated_;
  repeated_ += text.size();
  if (repeated_ <= most_repeated_bytes) return text;
  if (before <= most_repeated_bytes) {
    diagnostics_.push_back({.severity = model::Severity::warning,
                            .code = model::DiagnosticCode::limit_reached,
                            .arguments = {{"reason", "reason.merged-text"}},
                            .source = table.text.rows[static_cast<std::size_t>(row)].source});
  }
  return none;
}

}  // namespace vekha::importer

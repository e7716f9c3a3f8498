#include "tests/importer/interpretation/reading.hpp"

#include <algorithm>

#include "importer/interpretation/interpret.hpp"

namespace vekha::test {

model::Document read(std::vector<importer::BodyBlock> blocks) {
  static const importer::Vocabulary vocabulary = importer::Vocabulary::built_in();
  return importer::interpret(body(std::move(blocks)), vocabulary);
}

std::vector<std::string> rows(const model::Document& document) {
  std::vector<std::string> out;
  for (const model::Activity& activity : document.activities) {
    std::string row =
        activity.number.value_or("") + "|" + activity.text + "|" + activity.schedule.text.value_or("") + "|";
    for (const auto& party : activity.responsible) row += (row.ends_with('|') ? "" : ", ") + party.text;
    out.push_back(std::move(row));
  }
  return out;
}

int count(const model::Document& document, model::DiagnosticCode code) {
  return static_cast<int>(std::ranges::count(document.diagnostics, code, &model::Diagnostic::code));
}

std::string name_of(const model::Document& document, const model::PartyId& party) {
  const auto found = std::ranges::find(document.parties, party, &model::Party::id);
  return found == document.parties.end() ? std::string() : found->name;
}

}  // namespace vekha::test

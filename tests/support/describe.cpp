#include "tests/support/describe.hpp"

#include <algorithm>

#include "model/json/document_json.hpp"

namespace vekha::tests {
namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string one_line(std::string json) {
  std::erase(json, '\n');
  return json;
}

void head(std::string& out, const model::Document& document) {
  const auto line = [&](std::string_view name, const std::optional<std::string>& value) {
    out.append(name).append(": ").append(value.value_or("–")).append("\n");
  };
  line("title", document.title);
  line("municipality", document.municipality);
  line("region", document.region);
  const auto iso = [](const std::optional<model::Date>& date) {
    return date ? model::to_iso(*date) : std::string("…");
  };
  if (document.period) {
    line("period", document.period->text + " = " + iso(document.period->start) + ".." + iso(document.period->end));
  }
  const model::Approval& approval = document.approval;
  line("approval", approval.status == model::ApprovalStatus::approved ? "approved" : "draft");
  line("  act", approval.act.value_or("–") + " № " + approval.number.value_or("–") + " of " + iso(approval.date));
  line("  by",
       approval.body.value_or("–") + " / " + approval.position.value_or("–") + " " + approval.official.value_or("–"));
}

void lists(std::string& out, const model::Document& document) {
  const auto list = [&](std::string_view name, const std::vector<std::string>& values) {
    for (const std::string& value : values) out.append(name).append(": ").append(value).append("\n");
  };
  list("goal", document.goals);
  list("task", document.tasks);
  list("principle", document.principles);
  list("expected result", document.expected_results);
  for (const auto& entry : document.passport) out += "passport: " + entry.name + " | " + entry.text + "\n";
  for (const auto& risk : document.risks) {
    out += "risk: " + risk.title + " | " + joined(risk.targets, "; ") + " | " + joined(risk.indicators, "; ") + "\n";
  }
  for (const auto& indicator : document.indicators)
    out += "indicator: " + indicator.group + " | " + indicator.text + "\n";
  for (const auto& record : document.progress)
    out += "progress: " + record.number.value_or("–") + " " + record.text + "\n";
}

class PartyNames {
 public:
  explicit PartyNames(const model::Document& document) : document_(document) {}
  [[nodiscard]] std::string of(const model::PartyId& id) const {
    const auto found = std::ranges::find(document_.parties, id, &model::Party::id);
    return found == document_.parties.end() ? "?" + id.value : found->name;
  }
  [[nodiscard]] std::string of(const std::vector<model::PartyId>& ids) const {
    std::vector<std::string> names;
    for (const model::PartyId& id : ids) names.push_back(of(id));
    return joined(names, ", ");
  }

 private:
  const model::Document& document_;
};

void parties(std::string& out, const model::Document& document, const PartyNames& names) {
  static constexpr std::string_view kinds[] = {"school", "organisation", "person", "role", "group"};
  for (const model::Party& party : document.parties) {
    out.append(kinds[static_cast<std::size_t>(party.kind)]).append(": ").append(party.name);
    if (party.number) out += " [№ " + *party.number + "]";
    if (party.position) out += " | " + *party.position;
    if (party.of) out += " | of " + names.of(*party.of);
    if (!party.members.empty()) out += " | members " + names.of(party.members);
    out += "\n";
  }
  for (const model::Partnership& partnership : document.partnerships) {
    out += "mentoring: " + (partnership.mentor ? names.of(*partnership.mentor) : "–") + " -> " +
           names.of(partnership.mentees) + "\n";
  }
  for (const model::Participant& participant : document.participants) {
    out += "participant: " + names.of(participant.party) + " | " + participant.functions + "\n";
  }
}

void activities(std::string& out, const model::Document& document, const PartyNames& names) {
  for (const model::Section& section : document.sections) {
    out += "section " + section.id.value + (section.parent ? " in " + section.parent->value : "") + ": " +
           section.number.value_or("") + " | " + section.title + "\n";
  }
  for (const model::Activity& activity : document.activities) {
    out += "activity " + activity.number.value_or("–") + " [" + (activity.section ? activity.section->value : "–") +
           "]: " + activity.text + "\n";
    out += "  when: " + one_line(model::to_json(activity.schedule, -1)) + "\n";
    for (const model::Action& action : activity.actions)
      out += "  does: " + names.of(action.party) + ": " + action.text + "\n";
    for (const auto& responsible : activity.responsible) {
      out += "  who: " + responsible.text + " => " + names.of(responsible.parties) + "\n";
    }
    if (activity.expected) out += "  expected: " + *activity.expected + "\n";
    for (const model::ExtraField& extra : activity.extra) out += "  " + extra.name + ": " + extra.text + "\n";
  }
}

}  // namespace

std::string describe(const model::Document& document) {
  std::string out;
  const PartyNames names(document);
  head(out, document);
  lists(out, document);
  parties(out, document, names);
  activities(out, document, names);
  for (const model::Diagnostic& diagnostic : document.diagnostics) {
    out += std::string(model::code_name(diagnostic.code));
    if (diagnostic.source.table) out += " table " + std::to_string(*diagnostic.source.table);
    if (diagnostic.source.row) out += " row " + std::to_string(*diagnostic.source.row);
    for (const auto& [name, value] : diagnostic.arguments) out.append(" ").append(name).append("=").append(value);
    out += "\n";
  }
  return out;
}

}  // namespace vekha::tests

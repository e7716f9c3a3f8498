#include "app/commands/check.hpp"

#include <ostream>
#include <vector>

#include "app/content_folder.hpp"
#include "generator/check/check_site.hpp"
#include "generator/check/named_people.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

/// What the editors allowed to be shown, word for word.
std::vector<std::string> allowed_fragments(const Content& content) {
  std::vector<std::string> fragments = content.settings.public_contacts;
  for (const generator::Decision& decision : content.decisions) {
    if (decision.kind == generator::DecisionKind::allow) fragments.push_back(decision.fragment);
  }
  const auto add = [&](const generator::Contact& contact) {
    for (const std::string& value : {contact.phone, contact.email}) {
      if (!value.empty()) fragments.push_back(value);
    }
  };
  add(content.settings.contact);
  for (const auto& [folder, municipality] : content.settings.municipalities) add(municipality.contact);
  return fragments;
}

}  // namespace

Exit check(const CheckOptions& options, Terminal& terminal) {
  std::error_code ignored;
  if (!fs::is_directory(options.site, ignored)) {
    terminal.complain("check.no-site", {{"folder", options.site}});
    return Exit::failed;
  }
  const Content content = read_content(options.content, terminal.language());
  if (options.people) {
    const auto table = generator::named_people(options.site, content.settings.base_url, terminal.language());
    terminal.out() << table.value;
    for (const generator::Mistake& mistake : table.mistakes) terminal.complain(mistake);
    return table.mistakes.empty() ? Exit::ok : Exit::faults;
  }
  const auto faults = generator::check_site(options.site, allowed_fragments(content));
  for (const generator::Mistake& fault : faults)
    terminal.out() << printable(sentence_of(fault, terminal.language())) << '\n';
  if (faults.empty()) {
    terminal.say("check.none", {{"count", std::to_string(files_below(options.site).size())}});
    return Exit::ok;
  }
  terminal.say("check.faults", {{"count", std::to_string(faults.size())}});
  return Exit::faults;
}

}  // namespace vekha::app

#include "app/commands/import.hpp"

#include <ostream>

#include "app/commands/explain.hpp"
#include "app/files.hpp"
#include "app/import_documents.hpp"
#include "app/local_vocabulary.hpp"
#include "app/percent.hpp"
#include "importer/limits.hpp"
#include "model/json/document_json.hpp"

namespace vekha::app {
namespace {

void print_summary(const model::Document& document, Terminal& terminal) {
  const auto line = [&](std::string_view key, const std::string& value) {
    if (!value.empty()) terminal.say(key, {{"value", value}});
  };
  line("import.title", document.title.value_or(""));
  line("import.municipality", document.municipality.value_or(""));
  line("import.period", document.period ? document.period->text : "");
  const auto count = [&](std::string_view key, std::size_t number) {
    if (number > 0) terminal.say(key, {{"count", std::to_string(number)}});
  };
  count("import.sections", document.sections.size());
  count("import.activities", document.activities.size());
  count("import.indicators", document.indicators.size());
  count("import.parties", document.parties.size());
  terminal.say("import.completeness", {{"share", percent(document.reading.completeness.share, terminal.messages())}});
  for (const model::Activity& activity : document.activities) {
    terminal.out() << printable("  " + activity.number.value_or("–") + " " + activity.text + " | " +
                                activity.schedule.text.value_or("–"))
                   << '\n';
  }
}

}  // namespace

Exit import_file(const ImportOptions& options, Terminal& terminal) {
  const std::filesystem::path path(options.file);
  const std::string name = path.filename().string();
  const importer::Limits limits;
  const auto bytes = read_file(path, limits.archive);
  if (!bytes) {
    terminal.complain(name, bytes.error());
    return Exit::failed;
  }
  const auto vocabulary = local_vocabulary(options.content, terminal);
  if (!vocabulary) return Exit::failed;
  const auto imported = import_bytes(bytes.value(), sha256(bytes.value()), path, *vocabulary);
  if (!imported) {
    terminal.complain(name, imported.error());
    return Exit::failed;
  }
  const model::Document& document = imported.value();
  if (options.json) {
    terminal.out() << model::to_json(document);
  } else if (options.explain) {
    explain(document, terminal);
    return Exit::ok;  // its doubts stand beside their tables
  } else {
    print_summary(document, terminal);
  }
  for (const model::Diagnostic& diagnostic : document.diagnostics) {
    if (diagnostic.severity != model::Severity::note) terminal.complain(name, diagnostic);
  }
  return Exit::ok;
}

}  // namespace vekha::app

#include "app/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "app/commands/build.hpp"
#include "app/commands/check.hpp"
#include "app/commands/import.hpp"
#include "app/commands/new.hpp"
#include "app/commands/schedule.hpp"
#include "app/commands/view.hpp"
#include "embedded/vekha_notice.hpp"
#include "language/text.hpp"

namespace vekha::app {
namespace {

/// A command: its options are declared when the line is parsed, then it runs.
struct Command {
  std::string name;
  CLI::App* parser;
  std::function<Exit()> run;
};

/// All that one command line may hold.
struct CommandLine {
  CLI::App parser;
  std::vector<Command> commands;
  BuildOptions build;
  CheckOptions check;
  ImportOptions import;
  NewOptions fresh;
  ScheduleOptions schedule;
  ViewOptions view;
  bool version = false, licences = false;
};

/// The known word that is at most a third of its letters away, or nothing.
std::string nearest(const std::string& word, const std::vector<std::string>& known) {
  std::string best;
  int best_distance = std::max<int>(1, static_cast<int>(language::length(word)) / 3) + 1;
  for (const std::string& candidate : known) {
    const int distance = language::edit_distance(word, candidate, best_distance);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

Command& add(CommandLine& line, const Terminal& terminal, const std::string& name, std::function<Exit()> run) {
  CLI::App* parser = line.parser.add_subcommand(name, terminal.text("help." + name));
  parser->set_help_flag("--help,-h", terminal.text("help.option.help"));
  parser->allow_extras();
  parser->group(terminal.text("help.label.Subcommands"));
  return line.commands.emplace_back(Command{.name = name, .parser = parser, .run = std::move(run)});
}

/// An option whose help is the sentence "help.option.<name>".
void add_option(Command& command, const Terminal& terminal, const std::string& name, std::string& value,
                const std::string& type) {
  command.parser->add_option("--" + name, value, terminal.text("help.option." + name))->type_name(type);
}

void declare_build(CommandLine& line, Terminal& terminal) {
  Command& command = add(line, terminal, "build", [&] { return build(line.build, terminal); });
  const auto option = [&](const std::string& name, std::string& value, const std::string& type) {
    add_option(command, terminal, name, value, type);
  };
  option("content", line.build.source.content, "DIR");
  option("site", line.build.site, "DIR");
  option("theme", line.build.source.theme, "NAME|DIR");
  option("today", line.build.source.today, "DATE");
  option("base-url", line.build.source.base_url, "URL");
  option("jobs", line.build.source.jobs, "N");
}

void declare_check(CommandLine& line, Terminal& terminal) {
  Command& command = add(line, terminal, "check", [&] { return check(line.check, terminal); });
  add_option(command, terminal, "site", line.check.site, "DIR");
  add_option(command, terminal, "content", line.check.content, "DIR");
  command.parser->add_flag("--people", line.check.people, terminal.text("help.option.people"));
}

// Of commands that read a single thing: the words of a content folder beside the built-in ones.
void add_words_option(Command& command, Terminal& terminal, std::string& content) {
  command.parser->add_option("--content", content, terminal.text("help.option.words"))->type_name("DIR");
}

void declare_import(CommandLine& line, Terminal& terminal) {
  Command& command = add(line, terminal, "import", [&] { return import_file(line.import, terminal); });
  command.parser->add_option("FILE", line.import.file, terminal.text("help.option.file"))->required()->type_name("");
  command.parser->add_flag("--json", line.import.json, terminal.text("help.option.json"));
  command.parser->add_flag("--explain", line.import.explain, terminal.text("help.option.explain"));
  add_words_option(command, terminal, line.import.content);
}

void declare_new(CommandLine& line, Terminal& terminal) {
  Command& command = add(line, terminal, "new", [&] { return make_content(line.fresh, terminal); });
  command.parser->add_option("DIR", line.fresh.folder, terminal.text("help.option.dir"))->required()->type_name("");
}

void declare_schedule(CommandLine& line, Terminal& terminal) {
  Command& command = add(line, terminal, "schedule", [&] { return read_phrase(line.schedule, terminal); });
  command.parser->add_option("TEXT", line.schedule.text, terminal.text("help.option.text"))->required()->type_name("");
  command.parser->add_option("--period", line.schedule.period, terminal.text("help.option.period"))
      ->type_name("START..END");
  add_words_option(command, terminal, line.schedule.content);
  command.parser->add_flag("--json", line.schedule.json, terminal.text("help.option.json"));
}

void declare_view(CommandLine& line, Terminal& terminal) {
  Command& command = add(line, terminal, "view", [&] { return view(line.view, terminal); });
  command.parser->add_option("PAGE", line.view.page, terminal.text("help.option.page"))->type_name("");
  add_option(command, terminal, "content", line.view.source.content, "DIR");
  add_option(command, terminal, "theme", line.view.source.theme, "NAME|DIR");
  add_option(command, terminal, "today", line.view.source.today, "DATE");
}

/// Help on the whole program (topic empty or "help") or on one command.
Exit print_help(CommandLine& line, const std::string& topic, Terminal& terminal) {
  if (topic.empty() || topic == "help") {
    terminal.out() << line.parser.help() << '\n';
    terminal.say("help.more");
    return Exit::ok;
  }
  for (const Command& command : line.commands) {
    if (command.name != topic) continue;
    terminal.out() << command.parser->help("vekha");
    return Exit::ok;
  }
  std::vector<std::string> names;
  for (const Command& command : line.commands) names.push_back(command.name);
  const std::string near = nearest(topic, names);
  terminal.complain(near.empty() ? "usage.command" : "usage.command.near", {{"value", topic}, {"near", near}});
  return Exit::usage;
}

std::vector<std::string> option_names(const CLI::App& parser) {
  std::vector<std::string> names;
  for (const CLI::Option* option : parser.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

/// What is left over after parsing is an unknown option or one word too many.
Exit complain_of_extra(const std::string& word, const Command& command, Terminal& terminal) {
  if (!word.starts_with('-')) {
    terminal.complain("usage.extra", {{"value", word}, {"command", command.name}});
    return Exit::usage;
  }
  const std::string name = word.substr(0, word.find('='));
  const std::string near = nearest(name, option_names(*command.parser));
  const std::string key = command.name.empty() ? "usage.global" : "usage.option";
  terminal.complain(near.empty() ? key : key + ".near", {{"value", name}, {"near", near}, {"command", command.name}});
  return Exit::usage;
}

/// CLI11 heads the options with an English word of its own.
void name_option_group(CLI::App& parser, const Terminal& terminal) {
  for (CLI::Option* option : parser.get_options()) {
    if (!option->get_positional()) option->group(terminal.text("help.label.Options"));
  }
}

void declare(CommandLine& line, Terminal& terminal) {
  line.parser.name("vekha");
  line.parser.description(terminal.text("help.vekha"));
  line.parser.set_help_flag("--help,-h", terminal.text("help.option.help"));
  line.parser.add_flag("--version", line.version, terminal.text("help.option.version"));
  line.parser.add_flag("--licences", line.licences, terminal.text("help.option.licences"));
  line.parser.allow_extras();
  for (const char* label : {"Usage", "OPTIONS", "SUBCOMMAND", "Positionals", "REQUIRED"}) {
    line.parser.get_formatter()->label(label, terminal.text("help.label." + std::string(label)));
  }
  line.commands.reserve(16);  // run() of a command must not see its neighbours move
  declare_build(line, terminal);
  declare_check(line, terminal);
  declare_import(line, terminal);
  declare_new(line, terminal);
  declare_schedule(line, terminal);
  declare_view(line, terminal);
  name_option_group(line.parser, terminal);
  for (const Command& command : line.commands) name_option_group(*command.parser, terminal);
}

/// CLI11 speaks English only; its error classes are enough for a sentence of our own.
Exit complain_of(const CLI::ParseError& error, const std::string& command, Terminal& terminal) {
  const bool missing = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
  const bool incomplete = dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr;
  const char* key = missing ? "usage.missing" : incomplete ? "usage.value-missing" : "usage.value-wrong";
  const std::string words = error.what();
  terminal.complain(key, {{"value", words.substr(0, words.find_first_of(" :"))}, {"command", command}});
  return Exit::usage;
}

Exit print_version(const CommandLine& line, Terminal& terminal) {
  terminal.out() << "vekha " << VEKHA_VERSION << '\n';
  if (!line.licences) return Exit::ok;
  for (const auto& file : notice::embedded_files()) terminal.out() << '\n' << file.bytes;
  return Exit::ok;
}

}  // namespace

Exit run(std::vector<std::string> arguments, Terminal& terminal) {
  CommandLine line;
  declare(line, terminal);
  if (arguments.empty()) {
    print_help(line, "", terminal);
    return Exit::usage;
  }
  const std::string first = arguments.front();
  // Not a subcommand of the parser: the words after it are names of commands themselves.
  if (first == "help") return print_help(line, arguments.size() > 1 ? arguments[1] : "", terminal);
  std::ranges::reverse(arguments);  // CLI11 takes them from the back
  try {
    line.parser.parse(std::move(arguments));
  } catch (const CLI::CallForHelp&) {
    const auto asked = std::ranges::find_if(line.commands, [](const Command& c) { return c.parser->parsed(); });
    return print_help(line, asked == line.commands.end() ? "" : asked->name, terminal);
  } catch (const CLI::ParseError& error) {
    return complain_of(error, first, terminal);
  }
  if (line.version || line.licences) return print_version(line, terminal);
  for (const Command& command : line.commands) {
    if (!command.parser->parsed()) continue;
    const auto extras = command.parser->remaining();
    return extras.empty() ? command.run() : complain_of_extra(extras.front(), command, terminal);
  }
  if (first.starts_with('-'))
    return complain_of_extra(first, {.name = "", .parser = &line.parser, .run = {}}, terminal);
  return print_help(line, first, terminal);
}

}  // namespace vekha::app

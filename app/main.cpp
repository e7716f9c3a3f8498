#include <libxml/parser.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "app/command_line.hpp"

namespace {

/// The first of the POSIX locale variables that is set decides.
std::string message_locale() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::signal(SIGXFSZ, SIG_IGN);  // a file that grows too large is an error to report, not a reason to die
  const auto language = vekha::app::language_of_locale(message_locale());
  vekha::app::Terminal terminal(std::cout, std::cerr, language, isatty(STDERR_FILENO) == 1);
  try {
    xmlInitParser();
    const auto status = vekha::app::run({argv + 1, argv + argc}, terminal);
    std::cout.flush();
    // A full disk or a closed pipe must not look like success.
    if (!std::cout) return static_cast<int>(vekha::app::Exit::failed);
    return static_cast<int>(status);
  } catch (const std::exception& error) {
    terminal.complain("defect", {{"reason", error.what()}});
  } catch (...) {
    terminal.complain("defect", {{"reason", "?"}});
  }
  return static_cast<int>(vekha::app::Exit::failed);
}

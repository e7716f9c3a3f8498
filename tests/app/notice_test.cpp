#include <gmock/gmock.h>

#include <regex>
#include <set>
#include <sstream>
#include <string>

#include "app/command_line.hpp"
#include "tests/support/golden.hpp"

namespace vekha::app {
namespace {

std::string printed_licences() {
  std::ostringstream out;
  std::ostringstream err;
  Terminal terminal(out, err, model::Language::en, false);
  EXPECT_EQ(run({"--version", "--licences"}, terminal), Exit::ok);
  return out.str();
}

/// The names in square brackets behind the libraries of a part of the notice.
std::set<std::string> packages_between(const std::string& notice, const std::string& heading, const std::string& end) {
  const auto from = notice.find("\n" + heading + "\n");
  const auto to = notice.find("\n" + end + "\n");
  EXPECT_TRUE(from != std::string::npos && to != std::string::npos && from < to) << heading;
  if (from >= to || to == std::string::npos) return {};
  const std::string part = notice.substr(from, to - from);
  static const std::regex brackets(R"(\[([^\]]+)\]: \S)");
  static const std::regex name(R"([a-z0-9+.-]+)");
  std::set<std::string> packages;
  for (std::sregex_iterator list(part.begin(), part.end(), brackets), none; list != none; ++list) {
    const std::string names = (*list)[1];
    for (std::sregex_iterator it(names.begin(), names.end(), name); it != none; ++it) packages.insert(it->str());
  }
  return packages;
}

/// The libraries of a group of packages.txt: what is compiled or linked ends in -dev.
std::set<std::string> libraries_for(const std::string& group) {
  std::istringstream lines(tests::read_source_file("packages.txt"));
  std::set<std::string> packages;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string first, package;
    if (words >> first >> package && first == group && package.ends_with("-dev")) packages.insert(package);
  }
  return packages;
}

TEST(Notice, names_every_library_of_the_program_and_no_other) {
  EXPECT_GT(libraries_for("build").size(), 5U);
  EXPECT_EQ(packages_between(printed_licences(), "In the program", "In the tests only"), libraries_for("build"));
}

TEST(Notice, names_every_library_of_the_tests_and_no_other) {
  EXPECT_GT(libraries_for("test").size(), 1U);
  EXPECT_EQ(packages_between(printed_licences(), "In the tests only", "The licences"), libraries_for("test"));
}

TEST(Notice, is_printed_as_it_stands_in_the_sources) {
  const std::string printed = printed_licences();
  EXPECT_TRUE(printed.starts_with("vekha "));
  EXPECT_TRUE(printed.ends_with("\n\n" + tests::read_source_file("NOTICE")));
}

}  // namespace
}  // namespace vekha::app

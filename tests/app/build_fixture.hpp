#pragma once

#include <gmock/gmock.h>
#include <libxml/parser.h>

#include <map>
#include <sstream>
#include <string>

#include "app/commands/build.hpp"
#include "app/commands/check.hpp"
#include "app/files.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/temporary_folder.hpp"

namespace vekha::app {

/// A content folder with real plans, and the site that is built from it.
class BuildTest : public testing::Test {
 protected:
  // As in main(): libxml2 must be ready before there are threads.
  static void SetUpTestSuite() { xmlInitParser(); }

  void add_document(const std::string& municipality, const std::string& name) {
    add_document(municipality, name, name);
  }
  void add_document(const std::string& municipality, const std::string& name, const std::string& from) {
    folder_.write("content/documents/" + municipality + "/" + name, tests::read_source_file("tests/documents/" + from));
  }

  Exit build(const std::string& jobs = "2", const std::string& site = "site", const std::string& today = "2021-10-15") {
    out_.str("");
    err_.str("");
    Terminal terminal(out_, err_, model::Language::ru, false);
    return app::build(options(jobs, site, today), terminal);
  }

  [[nodiscard]] BuildOptions options(const std::string& jobs = "2", const std::string& site = "site",
                                     const std::string& today = "2021-10-15") const {
    return {.source = {.content = (folder_.path() / "content").string(),
                       .theme = "",
                       .today = today,
                       .base_url = "https://example.org/vehi/",
                       .jobs = jobs},
            .site = (folder_.path() / site).string()};
  }

  /// The faults that `vekha check` finds in the site; empty where there is none.
  std::string faults(const std::string& site = "site") {
    std::ostringstream out;
    Terminal terminal(out, out, model::Language::ru, false);
    const Exit status = app::check(
        {.site = (folder_.path() / site).string(), .content = (folder_.path() / "content").string()}, terminal);
    return status == Exit::ok ? "" : out.str();
  }

  /// Every file of a published tree, with its bytes.
  std::map<std::string, std::string> tree(const std::string& site = "site") {
    std::map<std::string, std::string> files;
    for (const auto& file : files_below(folder_.path() / site)) files[file.name] = folder_.read(site + "/" + file.name);
    return files;
  }

  tests::TemporaryFolder folder_;
  std::ostringstream out_, err_;
};

}  // namespace vekha::app

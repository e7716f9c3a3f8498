#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>
#include <vector>

// The dependency rules of docs/architecture.md, read from the #include lines: what may be included from where.
namespace {
namespace fs = std::filesystem;

const fs::path root{VEKHA_SOURCE_DIR};

struct Rule {
  std::string folder;                // the longest folder that holds a file gives its rule
  std::vector<std::string> allowed;  // beginnings of what it may include, beside the standard library
};

const std::vector<Rule> rules{
    {"language/", {"language/"}},
    {"language/letters.cpp", {"language/", "unicode/"}},
    {"language/text.cpp", {"language/", "unicode/"}},
    {"language/text_keys.cpp", {"language/", "unicode/"}},
    {"language/first_names.cpp", {"language/", "embedded/vekha_language.hpp"}},
    {"language/stemmer.cpp", {"language/", "libstemmer.h"}},
    {"model/", {"language/", "model/", "embedded/"}},
    {"model/language_tag.cpp", {"model/", "unicode/"}},
    {"model/json/", {"model/", "nlohmann/"}},
    {"importer/", {"language/", "importer/", "model/", "embedded/"}},
    {"importer/package/",
     {"language/", "importer/package/", "importer/xml/", "importer/limits.hpp", "model/", "zip.h"}},
    {"importer/xml/", {"language/", "importer/xml/", "importer/limits.hpp", "model/", "libxml/", "pugixml.hpp"}},
    {"importer/formats/",
     {"language/", "importer/formats/", "importer/body/", "importer/package/", "importer/xml/", "importer/limits.hpp",
      "importer/import.hpp", "model/", "pugixml.hpp"}},
    {"importer/body/", {"language/", "importer/body/", "importer/limits.hpp", "model/"}},
    {"importer/vocabulary/", {"language/", "importer/vocabulary/", "model/", "embedded/"}},
    {"importer/interpretation/",
     {"language/", "importer/interpretation/", "importer/body/", "importer/vocabulary/", "model/"}},
    // Of the generator: the joints between its rooms, the rooms, and the driver that knows them all.
    {"generator/",
     {"language/", "model/", "embedded/", "generator/mistake.hpp", "generator/output_file.hpp",
      "generator/plan_period.hpp", "generator/search_record.hpp", "generator/settings.hpp", "generator/toml_reader.hpp",
      "generator/view.hpp"}},
    {"generator/toml_reader.cpp",
     {"language/", "model/", "generator/mistake.hpp", "generator/toml_reader.hpp", "toml++/"}},
    {"generator/settings.",
     {"language/", "model/", "generator/mistake.hpp", "generator/settings.hpp", "generator/toml_reader.hpp",
      "generator/privacy/checksums.hpp"}},
    {"generator/generate.", {"generator/"}},
    {"generator/wording/", {"language/", "model/", "embedded/", "generator/wording/", "generator/plan_period.hpp"}},
    {"generator/site/",
     {"language/", "model/", "generator/site/", "generator/wording/", "generator/mistake.hpp",
      "generator/output_file.hpp", "generator/plan_period.hpp", "generator/settings.hpp"}},
    {"generator/site/content_page.cpp",
     {"language/", "generator/site/", "generator/mistake.hpp", "generator/toml_reader.hpp", "cmark.h"}},
    {"generator/site/definitions.cpp",
     {"language/", "model/", "generator/site/", "generator/wording/", "generator/privacy/document_texts.hpp"}},
    {"generator/pages/",
     {"language/", "model/", "generator/pages/", "generator/site/", "generator/wording/", "generator/output_file.hpp",
      "generator/plan_period.hpp", "generator/search_record.hpp", "generator/view.hpp",
      "generator/templates/escape.hpp"}},
    {"generator/feeds/",
     {"language/", "model/", "generator/feeds/", "generator/site/", "generator/wording/", "generator/mistake.hpp",
      "generator/output_file.hpp"}},
    {"generator/feeds/xml_feeds.cpp", {"model/", "generator/feeds/", "pugixml.hpp"}},
    {"generator/search/",
     {"language/", "model/", "generator/search/", "generator/wording/", "generator/output_file.hpp",
      "generator/search_record.hpp"}},
    {"generator/privacy/",
     {"language/", "model/", "embedded/", "generator/privacy/", "generator/mistake.hpp", "generator/toml_reader.hpp"}},
    {"generator/templates/",
     {"language/", "model/", "embedded/", "generator/templates/", "generator/wording/words.hpp",
      "generator/mistake.hpp", "generator/output_file.hpp", "generator/view.hpp"}},
    {"generator/templates/renderer.cpp", {"language/", "generator/templates/", "generator/mistake.hpp", "kainjow/"}},
    {"generator/check/",
     {"language/", "model/", "generator/check/", "generator/privacy/", "generator/publish/", "generator/feeds/csv.hpp",
      "generator/mistake.hpp", "generator/output_file.hpp", "libxml/"}},
    {"generator/check/data_files.", {"language/letters.hpp", "generator/check/", "generator/mistake.hpp", "nlohmann/"}},
    {"generator/publish/",
     {"language/", "model/", "generator/publish/", "generator/mistake.hpp", "generator/output_file.hpp", "fcntl.h",
      "sys/", "unistd.h", "linux/"}},
    {"generator/publish/manifest.cpp", {"generator/publish/", "generator/output_file.hpp", "Poco/"}},
    {"app/", {"language/", "app/", "importer/", "model/", "generator/", "embedded/", "CLI/", "Poco/"}},
    {"app/files.cpp", {"language/", "app/", "model/", "generator/", "Poco/", "fcntl.h", "sys/stat.h", "unistd.h"}},
    {"app/main.cpp", {"app/", "libxml/", "unistd.h"}},
};

const Rule* rule_of(const std::string& file) {
  const Rule* best = nullptr;
  for (const Rule& rule : rules) {
    if (file.starts_with(rule.folder) && (best == nullptr || rule.folder.size() > best->folder.size())) best = &rule;
  }
  return best;
}

/// Headers of the standard library have neither a folder nor an ending.
bool is_standard(const std::string& header) { return header.find_first_of("/.") == std::string::npos; }

std::vector<std::string> includes_of(const fs::path& file) {
  static const std::regex include(R"(^\s*#\s*include\s*["<]([^">]+)[">])");
  std::vector<std::string> headers;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    std::smatch match;
    if (std::regex_search(line, match, include)) headers.push_back(match[1]);
  }
  return headers;
}

TEST(Architecture, dependencies_point_one_way) {
  int files = 0;
  for (const char* folder : {"language", "model", "importer", "generator", "app"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const auto extension = entry.path().extension();
      if (extension != ".cpp" && extension != ".hpp") continue;
      ++files;
      const std::string file = entry.path().lexically_relative(root).generic_string();
      const Rule* rule = rule_of(file);
      ASSERT_NE(rule, nullptr) << file;
      for (const std::string& header : includes_of(entry.path())) {
        const auto fits = [&](const std::string& start) { return header.starts_with(start); };
        EXPECT_TRUE(is_standard(header) || std::ranges::any_of(rule->allowed, fits))
            << file << " may not include " << header << ": docs/architecture.md, \"Dependency rules\"";
      }
    }
  }
  EXPECT_GT(files, 20);
}

// Bytes of letters are looked at in language/ only: whoever needs them elsewhere asks language/letters.hpp.
TEST(Architecture, only_language_knows_the_bytes_of_letters) {
  const std::regex lead_byte(R"(0x[dD][01]\b)");
  for (const char* folder : {"model", "importer", "generator", "app"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const auto extension = entry.path().extension();
      if (extension != ".cpp" && extension != ".hpp") continue;
      std::ifstream in(entry.path());
      for (std::string line; std::getline(in, line);) {
        const std::string file = entry.path().lexically_relative(root).generic_string();
        EXPECT_FALSE(std::regex_search(line, lead_byte)) << file << ": " << line;
      }
    }
  }
}

bool is_source(const fs::path& path) { return path.extension() == ".cpp" || path.extension() == ".hpp"; }

TEST(Architecture, no_source_outgrows_the_ceiling) {
  constexpr int ceiling = 500;
  constexpr int low_ceiling = 350;
  for (const std::string folder : {"language", "model", "importer", "generator", "app", "tests"}) {
    const bool low = folder != "tests";
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (!is_source(entry.path())) continue;
      std::ifstream in(entry.path());
      const auto lines = std::count(std::istreambuf_iterator<char>(in), {}, '\n');
      EXPECT_LE(lines, low ? low_ceiling : ceiling) << entry.path().lexically_relative(root);
    }
  }
}

TEST(Architecture, no_folder_is_crowded) {
  constexpr int most_files = 32;  // about thirty: headers and sources of some sixteen things
  std::map<fs::path, int> files;
  for (const char* folder : {"language", "model", "importer", "generator", "app"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (is_source(entry.path())) ++files[entry.path().parent_path().lexically_relative(root)];
    }
  }
  for (const auto& [folder, count] : files) EXPECT_LE(count, most_files) << folder;
}

}  // namespace

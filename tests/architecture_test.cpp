#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
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
    {"generator/", {"language/", "generator/", "model/", "embedded/"}},
    {"generator/templates/renderer.cpp", {"language/", "generator/", "model/", "kainjow/"}},
    {"generator/site/content_page.cpp", {"language/", "generator/", "model/", "cmark.h"}},
    {"generator/toml_reader.cpp", {"language/", "generator/", "model/", "toml++/"}},
    {"generator/feeds/xml_feeds.cpp", {"language/", "generator/", "model/", "pugixml.hpp"}},
    {"generator/check/", {"language/", "generator/", "model/", "libxml/"}},
    {"generator/publish/", {"language/", "generator/", "model/", "fcntl.h", "sys/", "unistd.h", "linux/"}},
    {"generator/publish/manifest.cpp", {"language/", "generator/", "model/", "Poco/"}},
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

TEST(Architecture, no_source_outgrows_the_ceiling) {
  constexpr int ceiling = 500;
  for (const char* folder : {"language", "model", "importer", "generator", "app", "tests"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const auto extension = entry.path().extension();
      if (extension != ".cpp" && extension != ".hpp") continue;
      std::ifstream in(entry.path());
      const auto lines = std::count(std::istreambuf_iterator<char>(in), {}, '\n');
      EXPECT_LE(lines, ceiling) << entry.path().lexically_relative(root);
    }
  }
}

}  // namespace

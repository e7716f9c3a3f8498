#include "tests/support/golden.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace vekha::tests {
namespace {

const std::filesystem::path source_dir{VEKHA_SOURCE_DIR};

std::string first_difference(std::string_view expected, std::string_view actual) {
  std::istringstream a{std::string(expected)};
  std::istringstream b{std::string(actual)};
  std::string x;
  std::string y;
  for (int line = 1;; ++line) {
    const bool more_a = static_cast<bool>(std::getline(a, x));
    const bool more_b = static_cast<bool>(std::getline(b, y));
    if (!more_a && !more_b) return "line ends differ";
    if (more_a != more_b || x != y) {
      return "line " + std::to_string(line) + "\n  golden: " + (more_a ? x : "(end)") +
             "\n  actual: " + (more_b ? y : "(end)");
    }
  }
}

}  // namespace

void expect_golden(std::string_view name, std::string_view actual) {
  const auto path = source_dir / "tests" / "golden" / name;
  if (std::getenv("VEKHA_REWRITE_GOLDEN") != nullptr) {  // NOLINT(concurrency-mt-unsafe): tests do not set it
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    ADD_FAILURE() << "no golden file " << name << "; run with VEKHA_REWRITE_GOLDEN=1 to write it";
    return;
  }
  std::ostringstream expected;
  expected << in.rdbuf();
  if (expected.str() != actual) ADD_FAILURE() << name << " differs at " << first_difference(expected.str(), actual);
}

std::filesystem::path source_folder() { return source_dir; }

std::string read_source_file(std::string_view path) {
  std::ifstream in(source_dir / path, std::ios::binary);
  EXPECT_TRUE(in) << "can't read " << path;
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

}  // namespace vekha::tests

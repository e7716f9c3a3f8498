// Prints what importing one document costs inside a running program: for each file of the command line a line
// "<milliseconds><TAB><file>", the median of `runs` imports after one that warms up. The first argument is `runs`.
#include <libxml/parser.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "importer/import.hpp"

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  xmlInitParser();
  const int runs = std::max(1, std::atoi(argv[1]));
  const auto vocabulary = vekha::importer::Vocabulary::built_in();
  for (int i = 2; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    const std::string file = bytes.str();
    std::vector<double> times;
    for (int run = 0; run <= runs; ++run) {
      const auto start = std::chrono::steady_clock::now();
      const auto document = vekha::importer::import_document(std::as_bytes(std::span(file)), vocabulary);
      const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
      if (!document) return 1;
      if (run > 0) times.push_back(time.count());
    }
    std::ranges::nth_element(times, times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2));
    std::cout << times[times.size() / 2] << '\t' << argv[i] << '\n';
  }
}

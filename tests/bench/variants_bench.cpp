// Measures how well plans that nobody has seen are read: invents them, reads them and compares with what their authors
// meant. variants_bench [COUNT [FIRST_SEED]] prints the figure, what it is made of, and what each way of laying a plan
// out costs; --details SEED prints every miss of one variant, --save SEED FILE writes it; --rows measures long plans.
#include <libxml/parser.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "importer/import.hpp"
#include "tests/support/variants/score.hpp"
#include "tests/support/variants/variant.hpp"

namespace {

using namespace vekha;

const importer::Vocabulary& vocabulary() {
  static const auto built_in = importer::Vocabulary::built_in();
  return built_in;
}

test::VariantScore score_of(const test::Variant& variant) {
  const auto document = importer::import_document(std::as_bytes(std::span(variant.bytes)), vocabulary());
  if (document) return test::score_of(variant.truth, document.value());
  test::VariantScore lost = test::score_of(variant.truth, {});
  lost.misses = {"the file was refused"};
  return lost;
}

struct Mean {
  double sum = 0;
  int count = 0;
  void add(double value) { sum += value, ++count; }
  [[nodiscard]] double value() const { return count == 0 ? 0 : sum / count; }
};

void print(const std::string& name, double value, int count) {
  std::cout << "  " << std::setw(6) << std::fixed << std::setprecision(1) << value << "  " << name << " (" << count
            << ")\n";
}

void add(std::map<std::string, test::Share>& sums, const std::map<std::string, test::Share>& more) {
  for (const auto& [name, share] : more) {
    sums[name].right += share.right;
    sums[name].of += share.of;
  }
}

void print_shares(const std::string& title, const std::map<std::string, test::Share>& shares) {
  std::cout << title << ":\n";
  for (const auto& [name, share] : shares) print(name, 100 * share.value(), share.of);
}

void measure(int count, int first, const test::Words& words) {
  Mean mean;
  int statements = 0;
  int wrong = 0;
  std::map<std::string, Mean> features;
  std::map<std::string, test::Share> shares;
  std::map<std::string, test::Share> phrases;
  std::vector<std::pair<double, std::uint64_t>> worst;
  for (int seed = first; seed < first + count; ++seed) {
    const auto variant = test::variant_of(static_cast<std::uint64_t>(seed), words);
    const auto score = score_of(variant);
    mean.add(score.total());
    statements += score.statements;
    wrong += score.wrong;
    add(shares, score.shares);
    add(phrases, score.phrases);
    for (const auto& [feature, value] : variant.choices.all())
      features[std::string(feature).append(": ").append(value)].add(score.total());
    worst.emplace_back(score.total(), variant.seed);
  }
  std::cout << "what is judged, % right (of):\n";
  print_shares("judged", shares);
  print_shares("deadlines by family", phrases);
  std::cout << "by feature, mean of its variants:\n";
  for (const auto& [name, sum] : features) print(name, sum.value(), sum.count);
  std::ranges::sort(worst);
  worst.resize(std::min<std::size_t>(worst.size(), 15));
  std::cout << "lowest: ";
  for (const auto& [value, seed] : worst) std::cout << seed << " (" << std::setprecision(0) << value << ") ";
  std::cout << "\n"
            << count << " variants: mean " << std::setprecision(2) << mean.value() << ", wrong without a diagnostic "
            << 100.0 * wrong / std::max(1, statements) << " % (" << wrong << " of " << statements << ")\n";
}

void details(std::uint64_t seed, const test::Words& words) {
  const auto variant = test::variant_of(seed, words);
  const auto score = score_of(variant);
  for (const auto& [feature, value] : variant.choices.all()) std::cout << feature << ": " << value << "\n";
  for (const std::string& miss : score.misses) std::cout << "- " << miss << "\n";
  for (const auto& [name, share] : score.shares) print(name, 100 * share.value(), share.of);
  std::cout << "variant " << seed << ": " << std::setprecision(2) << score.total() << "\n";
}

// Of the processor, so that other programs do not count: the least of some runs.
double milliseconds(const std::string& file) {
  std::vector<double> times;
  for (int run = 0; run < 5; ++run) {
    const std::clock_t start = std::clock();
    if (!importer::import_document(std::as_bytes(std::span(file)), vocabulary())) return 0;
    times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return *std::ranges::min_element(times);
}

void measure_rows(const test::Words& words) {
  const double thousand = milliseconds(test::long_plan(1000, words));
  const double ten = milliseconds(test::long_plan(10000, words));
  std::cout << std::fixed << std::setprecision(1) << "a plan of 1,000 rows: " << thousand
            << " ms, of 10,000 rows: " << ten << " ms, " << ten / thousand << " times\n";
}

}  // namespace

int main(int argc, char** argv) {
  xmlInitParser();
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const test::Words words;
  const auto seed_at = [&](std::size_t i) { return i < arguments.size() ? std::atoi(arguments[i].c_str()) : 1; };
  if (arguments.empty() || arguments[0][0] != '-') {
    measure(arguments.empty() ? 200 : seed_at(0), seed_at(1), words);
  } else if (arguments[0] == "--details") {
    details(static_cast<std::uint64_t>(seed_at(1)), words);
  } else if (arguments[0] == "--save" && arguments.size() == 3) {
    std::ofstream(arguments[2], std::ios::binary)
        << test::variant_of(static_cast<std::uint64_t>(seed_at(1)), words).bytes;
  } else if (arguments[0] == "--rows") {
    measure_rows(words);
  } else {
    return 2;
  }
}

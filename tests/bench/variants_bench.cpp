// Measures how well documents that nobody has seen are read: invents them, reads them and compares with what their
// authors meant. Prints the score, what it is made of, and what each way of laying a document out costs; and of all
// values that the reading states without a finding, how many are wrong.
//
//   variants_bench [COUNT [FIRST_SEED]] [--only FEATURE=VALUE]…    --only may be given again
//   variants_bench --unread [COUNT]        what not_read_yet.tsv lists, as rows for it
//   variants_bench --forms [COUNT]         every hard form, alone
//   variants_bench --details SEED [--only …]      every miss of one variant
//   variants_bench --save SEED FILE [--only …]    its file
//   variants_bench --rows                         what long plans cost
#include <libxml/parser.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "importer/import.hpp"
#include "tests/support/variants/features.hpp"
#include "tests/support/variants/judging/score.hpp"
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

// Scores of documents, and of the values they state without a finding, those that are wrong.
struct Figure {
  double sum = 0;
  int count = 0;
  test::Share stated;
  void add(const test::VariantScore& score) {
    sum += score.total(), ++count;
    stated.right += score.statements - score.wrong, stated.of += score.statements;
  }
  [[nodiscard]] double mean() const { return count == 0 ? 0 : sum / count; }
  [[nodiscard]] double wrong() const { return 100 * (1 - stated.value()); }
};

using Shares = std::map<std::string, test::Share>;

void add(Shares& sums, const Shares& more) {
  for (const auto& [name, share] : more) {
    sums[name].right += share.right;
    sums[name].of += share.of;
  }
}

void print_shares(const std::string& title, const Shares& shares) {
  std::cout << title << ":\n";
  for (const auto& [name, share] : shares) {
    std::cout << "  " << std::setw(6) << std::setprecision(1) << 100 * share.value() << "  " << name << " (" << share.of
              << ")\n";
  }
}

void print(const std::string& name, const Figure& figure) {
  std::cout << "  " << std::setw(6) << std::setprecision(1) << figure.mean() << "  " << std::setw(6)
            << std::setprecision(2) << figure.wrong() << "  " << name << " (" << figure.count << ")\n";
}

void measure(int count, int first, const test::ChoiceRules& rules, const test::Words& words) {
  Figure all;
  std::map<std::string, Figure> features;
  Shares shares;
  Shares phrases;
  Shares stated;
  std::vector<std::pair<double, std::uint64_t>> worst;
  for (int seed = first; seed < first + count; ++seed) {
    const auto variant = test::variant_of(static_cast<std::uint64_t>(seed), words, rules);
    const auto score = score_of(variant);
    all.add(score);
    add(shares, score.shares);
    add(phrases, score.phrases);
    add(stated, score.stated);
    for (const auto& [feature, value] : variant.choices.all()) {
      const bool other = !test::feature_of(feature).document.empty() &&
                         !variant.choices.is("document", test::feature_of(feature).document);
      if (!other) features[std::string(feature).append(": ").append(value)].add(score);
    }
    worst.emplace_back(score.total(), variant.seed);
  }
  print_shares("what is judged, % right (of)", shares);
  print_shares("deadlines by family, % right (of)", phrases);
  print_shares("stated without a finding, % right (of)", stated);
  std::cout << "by feature, mean score of its documents and % wrong without a finding:\n";
  for (const auto& [name, figure] : features) print(name, figure);
  std::ranges::sort(worst);
  worst.resize(std::min<std::size_t>(worst.size(), 15));
  std::cout << "lowest: ";
  for (const auto& [value, seed] : worst) std::cout << seed << " (" << std::setprecision(0) << value << ") ";
  std::cout << "\n"
            << count << " variants: mean " << std::setprecision(2) << all.mean() << ", wrong without a finding "
            << all.wrong() << " % (" << all.stated.of - all.stated.right << " of " << all.stated.of << ")\n";
}

Figure figure_of(const test::ChoiceRules& rules, int count, const test::Words& words) {
  Figure out;
  for (int seed = 1; seed <= count; ++seed)
    out.add(score_of(test::variant_of(static_cast<std::uint64_t>(seed), words, rules)));
  return out;
}

void print_row(std::string_view feature, std::string_view value, const Figure& figure) {
  std::cout << feature << "\t" << value << "\t" << std::setprecision(1) << figure.mean() << "\t" << std::setprecision(2)
            << figure.wrong() << "\n";
}

void measure_forms(int count, const test::Words& words) {
  for (const test::Feature& feature : test::features()) {
    for (const test::FeatureValue& value : feature.values) {
      if (!value.hard) continue;
      print_row(feature.name, value.name,
                figure_of({.only = {{std::string(feature.name), std::string(value.name)}}}, count, words));
    }
  }
}

void measure_unread(int count, const test::Words& words) {
  for (const test::UnreadValue& unread : test::not_read_yet())
    print_row(unread.feature, unread.value, figure_of({.only = {{unread.feature, unread.value}}}, count, words));
}

void details(std::uint64_t seed, const test::ChoiceRules& rules, const test::Words& words) {
  const auto variant = test::variant_of(seed, words, rules);
  const auto score = score_of(variant);
  for (const auto& [feature, value] : variant.choices.all()) std::cout << feature << ": " << value << "\n";
  for (const std::string& miss : score.misses) std::cout << "- " << miss << "\n";
  print_shares("judged", score.shares);
  std::cout << "variant " << seed << ": " << std::setprecision(2) << score.total() << ", wrong without a finding "
            << score.wrong << " of " << score.statements << "\n";
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
  std::cout << std::setprecision(1) << "a plan of 1,000 rows: " << thousand << " ms, of 10,000 rows: " << ten << " ms, "
            << ten / thousand << " times\n";
}

// Takes the pairs of --only out of the arguments.
test::ChoiceRules rules_of(std::vector<std::string>& arguments) {
  test::ChoiceRules rules;
  for (std::size_t i = 0; i + 1 < arguments.size();) {
    if (arguments[i] != "--only") {
      ++i;
      continue;
    }
    const std::string& pair = arguments[i + 1];
    const std::size_t sign = pair.find('=');
    rules.only.emplace_back(pair.substr(0, sign), sign == std::string::npos ? "" : pair.substr(sign + 1));
    arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(i),
                    arguments.begin() + static_cast<std::ptrdiff_t>(i) + 2);
  }
  return rules;
}

int run(std::vector<std::string> arguments) {
  const test::Words words;
  const test::ChoiceRules rules = rules_of(arguments);
  const auto number = [&](std::size_t i, int otherwise) {
    return i < arguments.size() ? std::atoi(arguments[i].c_str()) : otherwise;
  };
  const std::string command = arguments.empty() || arguments[0][0] != '-' ? "" : arguments[0];
  const auto seed = static_cast<std::uint64_t>(number(1, 1));
  if (command.empty()) {
    measure(number(0, 200), number(1, 1), rules, words);
  } else if (command == "--details") {
    details(seed, rules, words);
  } else if (command == "--save" && arguments.size() == 3) {
    std::ofstream(arguments[2], std::ios::binary) << test::variant_of(seed, words, rules).bytes;
  } else if (command == "--rows") {
    measure_rows(words);
  } else if (command == "--forms") {
    measure_forms(number(1, 30), words);
  } else if (command == "--unread") {
    measure_unread(number(1, 30), words);
  } else {
    return 2;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  xmlInitParser();
  std::cout << std::fixed;
  try {
    return run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << "variants_bench: " << error.what() << "\n";
    return 2;
  }
}

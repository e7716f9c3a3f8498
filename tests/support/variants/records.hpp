#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importer/body/body.hpp"
#include "model/progress.hpp"
#include "tests/support/variants/choices.hpp"
#include "tests/support/variants/words.hpp"

/// Invented reports, tables of indicators and minutes: what they say, and how it is laid out.
namespace vekha::test {

struct TrueProgress {
  std::string number, text;
  std::vector<model::ProgressStatus> status;  ///< any of them is right; unknown is never wrong
  std::optional<model::Date> date, moved_to;
};

struct TrueIndicatorValue {
  std::string period;  ///< the year
  std::optional<double> target, actual;
};

struct TrueIndicator {
  std::string text, unit;
  std::optional<double> baseline;
  std::vector<TrueIndicatorValue> values;
};

struct TrueRecords {
  std::vector<TrueProgress> progress;
  std::vector<TrueIndicator> indicators;
};

/// A report on what was done, with its title; its rows go into the truth.
std::vector<importer::BodyBlock> report(TrueRecords& truth, const Choices& choices, Random& random, const Words& words);

/// A document of indicators, with its title.
std::vector<importer::BodyBlock> indicator_document(TrueRecords& truth, const Choices& choices, Random& random,
                                                    const Words& words);

/// A table of indicators alone, with plain numbers.
importer::BodyBlock indicator_table(TrueRecords& truth, Random& random, const Words& words);

}  // namespace vekha::test

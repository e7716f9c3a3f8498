#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What can differ between two invented documents: the table that choices are drawn from.
namespace vekha::test {

struct FeatureValue {
  std::string_view name;
  int weight = 0;     ///< how often it is drawn, beside the others of its feature
  bool hard = false;  ///< a form that few documents have; an invented one has at most two of them
};

/// The first value is the plain one, that a document has where nothing is said.
struct Feature {
  std::string_view name;
  std::string_view document;  ///< the sort of document that has it; empty: each
  std::vector<FeatureValue> values;
};

const std::vector<Feature>& features();
/// A name that the table does not have is a mistake of the caller and throws.
const Feature& feature_of(std::string_view name);
const FeatureValue& value_of(const Feature& feature, std::string_view name);

/// A value that today's reading gets wrong, with what it reached when that was written down.
struct UnreadValue {
  std::string feature, value;
  double score = 0, wrong = 0;  ///< mean score of documents with it; of 100 stated values, so many false
};
/// The rows of not_read_yet.tsv: measured, but not yet asked for. The list can only shrink.
std::vector<UnreadValue> not_read_yet();

}  // namespace vekha::test

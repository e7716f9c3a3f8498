#pragma once

#include <string>
#include <vector>

namespace vekha::model {

/// Every key that to_json() may write, in the order of the file, as it is nested: "activities[].schedule.kind", with
/// "[]" behind each list. Places in the document ("source.table") come last and once, parts of a text once.
std::vector<std::string> document_keys();

}  // namespace vekha::model

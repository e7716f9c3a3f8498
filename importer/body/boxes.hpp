#pragma once

/// Check boxes of forms as text: the same two characters for every kind of control of both formats.
namespace vekha::importer {

inline constexpr const char* ticked_box = "☒";
inline constexpr const char* empty_box = "☐";

}  // namespace vekha::importer

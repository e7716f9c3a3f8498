#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What a run of text can be beyond its letters, while the body model has no word for it: marks inside a paragraph's
/// text, which the writers of invented documents turn into properties of runs and fields.
namespace vekha::test {

enum class RunKind { plain, superscript, struck, placeholder, underlined, box_control, form_box };

struct MarkedRun {
  RunKind kind = RunKind::plain;
  std::string text;
};

/// A text that is to be printed so; it has no line break. Marks do not nest.
inline std::string marked(RunKind kind, std::string_view text) {
  return std::string(1, static_cast<char>('\x10' + static_cast<int>(kind))).append(text).append("\x1F");
}

/// A line taken apart where its marks are.
inline std::vector<MarkedRun> runs_of(std::string_view line) {
  std::vector<MarkedRun> out;
  MarkedRun run;
  const auto close = [&] {
    if (!run.text.empty()) out.push_back(std::move(run));
    run = {};
  };
  for (const char c : line) {
    if (c == '\x1F') {
      close();
    } else if (c > '\x10' && c <= '\x16') {
      close();
      run.kind = static_cast<RunKind>(c - '\x10');
    } else {
      run.text += c;
    }
  }
  close();
  return out;
}

}  // namespace vekha::test

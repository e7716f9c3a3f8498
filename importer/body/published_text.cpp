#include "importer/body/published_text.hpp"

#include <utility>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

// White space at the ends of a piece, which normalized() takes away.
bool begins_with_space(std::string_view text) {
  const std::string probe = language::normalized("x" + std::string(language::beginning(text, 8)));
  return probe.size() > 1 && probe[1] == ' ' ? true : !text.empty() && language::normalized(text).empty();
}
bool ends_with_space(std::string_view text) {
  constexpr std::string_view spaces = " \t\n\r";
  return !text.empty() && (spaces.find(text.back()) != std::string_view::npos || text.ends_with("\u00A0"));
}

class Joiner {
 public:
  void add(std::string_view piece) {
    const std::string words = language::normalized(piece);
    owed_ = owed_ || begins_with_space(piece);
    if (words.empty()) return;
    pay();
    out_.text += words;
    length_ += language::length(words);
    owed_ = ends_with_space(piece);
  }

  void strike(std::string_view piece) {
    std::string words = language::normalized(piece);
    if (words.empty()) return;
    if (!at_here()) out_.struck.push_back({.at = static_cast<int>(length_), .text = {}});
    std::string& struck = out_.struck.back().text;
    const bool apart = (owed_ || struck_space_ || begins_with_space(piece)) && (length_ > 0 || !struck.empty());
    struck += (apart ? " " : "") + words;
    struck_space_ = ends_with_space(piece);
  }

  PublishedText finish() && { return std::move(out_); }

 private:
  [[nodiscard]] bool at_here() const {
    return !out_.struck.empty() && out_.struck.back().at == static_cast<int>(length_);
  }

  // The space between the words before and those that come: where none stand before, what is crossed out takes it.
  void pay() {
    if (owed_ && length_ > 0) {
      out_.text += ' ';
      ++length_;
    } else if ((owed_ || struck_space_) && at_here()) {
      out_.struck.back().text += ' ';
    }
    struck_space_ = false;
  }

  PublishedText out_;
  std::size_t length_ = 0;     // of the text, in code points
  bool owed_ = false;          // white space came since the last word of the text
  bool struck_space_ = false;  // what is crossed out ends with white space
};

}  // namespace

PublishedText published_text(const BodyParagraph& paragraph) {
  if (paragraph.asides.empty()) return {.text = language::normalized(paragraph.text), .struck = {}};
  Joiner joiner;
  std::string piece;
  std::size_t done = 0;
  for (const Aside& aside : paragraph.asides) {
    piece.append(paragraph.text, done, aside.at - done);
    done = aside.at;
    if (aside.kind != Aside::Kind::struck) {
      piece += aside.text;
      continue;
    }
    joiner.add(std::exchange(piece, {}));
    joiner.strike(aside.text);
  }
  joiner.add(piece.append(paragraph.text, done));
  return std::move(joiner).finish();
}

}  // namespace vekha::importer

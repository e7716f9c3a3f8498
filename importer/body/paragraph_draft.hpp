#pragma once

#include <string_view>
#include <vector>

#include "importer/body/body.hpp"
#include "importer/body/note_marks.hpp"
#include "importer/body/text_style.hpp"

namespace vekha::importer {

/// A paragraph being read: its text so far and what is anchored in it.
class ParagraphDraft {
 public:
  BodyParagraph paragraph;

  /// Adds visible text, characters of symbol fonts as Unicode. What is crossed out or a prompt becomes an aside.
  void append(std::string_view text, const TextLook& look = {});
  /// The text from this byte on turns out to be a prompt.
  void turn_into_prompt(std::size_t begin);
  /// Adds a block that is anchored here: a picture, a paragraph of a text box. Those anchored before the text come
  /// before the paragraph, others after it.
  void anchor(BodyBlock block);

  /// Grows with everything that is added.
  [[nodiscard]] std::size_t amount() const {
    return paragraph.text.size() + aside_bytes_ + before_.size() + after_.size();
  }
  /// True where the text or an aside has a visible character.
  [[nodiscard]] bool has_text() const { return has_text_; }
  /// True where a visible character is crossed out.
  [[nodiscard]] bool has_struck_text() const { return has_struck_; }

  /// Completes the facts about the text, brings it to NFC, takes the marks of notes out of it, and moves the paragraph
  /// (unless it has neither text nor label) and the blocks anchored in it to the end of `out`.
  void finish(std::vector<BodyBlock>& out);

 private:
  void append_shown(std::string_view text, const TextLook& look);
  void set_aside(Aside::Kind kind, std::string_view text);
  void strike_label();

  std::vector<BodyBlock> before_, after_;
  std::vector<Stretch> raised_;  // of the text
  std::size_t aside_bytes_ = 0;
  bool has_text_ = false, has_words_ = false, has_struck_ = false;
  bool has_letters_ = false, all_bold_ = true, all_italic_ = true, all_raised_ = true;
};

}  // namespace vekha::importer

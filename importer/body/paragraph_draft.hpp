#pragma once

#include <string_view>
#include <vector>

#include "importer/body/body.hpp"

namespace vekha::importer {

/// A paragraph being read: its text so far and what is anchored in it.
class ParagraphDraft {
 public:
  BodyParagraph paragraph;

  /// Adds visible text.
  void append(std::string_view text, bool bold = false, bool italic = false);
  /// Adds a block that is anchored here: a picture, a paragraph of a text box. Those anchored before the text come
  /// before the paragraph, others after it.
  void anchor(BodyBlock block);

  /// Grows with everything that is added.
  [[nodiscard]] std::size_t amount() const { return paragraph.text.size() + before_.size() + after_.size(); }
  /// True where the text has a visible character.
  [[nodiscard]] bool has_text() const { return has_text_; }

  /// Completes the facts about the text, brings it to NFC, and moves the paragraph (unless it has neither text nor
  /// label) and the blocks anchored in it to the end of `out`.
  void finish(std::vector<BodyBlock>& out);

 private:
  std::vector<BodyBlock> before_, after_;
  bool has_text_ = false, has_letters_ = false, all_bold_ = true, all_italic_ = true;
};

}  // namespace vekha::importer

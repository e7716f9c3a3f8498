#include "importer/body/paragraph_draft.hpp"
#include "language/letters.hpp"

#include <algorithm>
#include <iterator>

#include "language/text.hpp"

namespace vekha::importer {
namespace {

// Letters and digits, seen by their first byte: punctuation, dashes and quotation marks begin with ASCII, C2 or E2.
bool has_letters(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xC3) return byte != 0xE2;
    return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
  });
}

bool is_visible(std::string_view text) {
  if (text.empty()) return false;
  const auto first = static_cast<unsigned char>(text.front());
  if ((first > ' ' && first < 0x7F) || language::russian_at(text, 0) != 0) return true;  // nearly all text
  return !language::normalized(text).empty();
}

// Combining marks U+0300..U+036F begin with CC or CD: only text with them may not be NFC.
bool may_be_decomposed(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c == '\xCC' || c == '\xCD'; });
}

}  // namespace

void ParagraphDraft::append(std::string_view text, bool bold, bool italic) {
  paragraph.text += text;
  has_text_ = has_text_ || is_visible(text);
  if (!(all_bold_ || all_italic_) || !has_letters(text)) return;
  has_letters_ = true;
  all_bold_ = all_bold_ && bold;
  all_italic_ = all_italic_ && italic;
}

void ParagraphDraft::anchor(BodyBlock block) { (has_text() ? after_ : before_).push_back(std::move(block)); }

void ParagraphDraft::finish(std::vector<BodyBlock>& out) {
  paragraph.bold = has_letters_ && all_bold_;
  paragraph.italic = has_letters_ && all_italic_;
  if (may_be_decomposed(paragraph.text)) paragraph.text = language::composed(paragraph.text);
  std::ranges::move(before_, std::back_inserter(out));
  if (has_text() || !paragraph.list_label.empty()) out.push_back({std::move(paragraph)});
  std::ranges::move(after_, std::back_inserter(out));
}

}  // namespace vekha::importer

#include "importer/body/paragraph_draft.hpp"
#include "language/letters.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "importer/body/symbols.hpp"
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

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

// Combining marks U+0300..U+036F begin with CC or CD: only text with them may not be NFC.
bool may_be_decomposed(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c == '\xCC' || c == '\xCD'; });
}

// A text whose stretches were replaced, and what stands beside it.
class Rewriting {
 public:
  explicit Rewriting(BodyParagraph& paragraph) : paragraph_(paragraph), asides_(std::move(paragraph.asides)) {}

  // Keeps the text up to a place as it is.
  void keep(std::size_t end) {
    for (; next_ < asides_.size() && asides_[next_].at <= end; ++next_) {
      copy(asides_[next_].at);
      paragraph_.asides.push_back(std::move(asides_[next_]));
      paragraph_.asides.back().at = out_.size();
    }
    copy(end);
  }
  // Puts another text in the place of the next bytes.
  void replace(std::size_t bytes, std::string_view text) {
    skip(bytes);
    out_ += text;
  }
  // Makes the next bytes an aside.
  void set_aside(std::size_t bytes) {
    paragraph_.asides.push_back(
        {.kind = Aside::Kind::note_mark, .at = out_.size(), .text = paragraph_.text.substr(done_, bytes)});
    skip(bytes);
  }
  void finish() {
    keep(paragraph_.text.size());
    paragraph_.text = std::move(out_);
  }

 private:
  void copy(std::size_t end) {
    if (end <= done_) return;
    out_.append(paragraph_.text, done_, end - done_);
    done_ = end;
  }
  // What stands inside the bytes comes behind them.
  void skip(std::size_t bytes) { done_ += bytes; }

  BodyParagraph& paragraph_;
  std::vector<Aside> asides_;
  std::string out_;
  std::size_t done_ = 0, next_ = 0;
};

void raise(BodyParagraph& paragraph, const std::vector<Stretch>& raised) {
  Rewriting rewriting(paragraph);
  for (const Stretch& stretch : raised) {
    rewriting.keep(stretch.begin);
    const std::size_t bytes = stretch.end - stretch.begin;
    rewriting.replace(bytes, raised_text(std::string_view(paragraph.text).substr(stretch.begin, bytes)));
  }
  rewriting.finish();
}

void set_note_marks_aside(BodyParagraph& paragraph) {
  const std::vector<Stretch> marks = note_marks(paragraph.text);
  if (marks.empty()) return;
  Rewriting rewriting(paragraph);
  for (const Stretch& mark : marks) {
    rewriting.keep(mark.begin);
    rewriting.set_aside(mark.end - mark.begin);
  }
  rewriting.finish();
}

// Letters and their marks on both sides of an aside stay apart.
void compose(BodyParagraph& paragraph) {
  std::string out;
  std::size_t done = 0;
  for (Aside& aside : paragraph.asides) {
    out += language::composed(std::string_view(paragraph.text).substr(done, aside.at - done));
    done = aside.at;
    aside.at = out.size();
    aside.text = language::composed(aside.text);
  }
  paragraph.text = out + language::composed(std::string_view(paragraph.text).substr(done));
}

}  // namespace

void ParagraphDraft::append(std::string_view text, const TextLook& look) {
  if (may_have_symbols(text, look.font)) {
    return append_shown(with_symbols(text, look.font), look);
  }
  append_shown(text, look);
}

void ParagraphDraft::append_shown(std::string_view text, const TextLook& look) {
  if (look.struck || look.prompt) return set_aside(look.prompt ? Aside::Kind::prompt : Aside::Kind::struck, text);
  const std::size_t begin = paragraph.text.size();
  paragraph.text += text;
  const bool visible = is_visible(text);
  has_text_ = has_text_ || visible;
  has_words_ = has_words_ || visible;
  if (look.raised) {
    const bool goes_on = !raised_.empty() && raised_.back().end == begin;
    if (!goes_on) raised_.push_back({begin, begin});
    raised_.back().end = paragraph.text.size();
  }
  all_raised_ = all_raised_ && (look.raised || !visible);
  if (!(all_bold_ || all_italic_) || !has_letters(text)) return;
  has_letters_ = true;
  all_bold_ = all_bold_ && look.bold;
  all_italic_ = all_italic_ && look.italic;
}

void ParagraphDraft::turn_into_prompt(std::size_t begin) {
  if (begin >= paragraph.text.size()) return;
  std::string text = paragraph.text.substr(begin);
  paragraph.text.resize(begin);
  for (Aside& aside : paragraph.asides) aside.at = std::min(aside.at, begin);
  std::erase_if(raised_, [&](const Stretch& stretch) { return stretch.begin >= begin; });
  if (!raised_.empty()) raised_.back().end = std::min(raised_.back().end, begin);
  has_words_ = is_visible(paragraph.text);
  set_aside(Aside::Kind::prompt, text);
}

void ParagraphDraft::set_aside(Aside::Kind kind, std::string_view text) {
  // The space that is set aside with a word still divides what stands around it.
  const auto divide = [&](char c) {
    if (is_space(c) && has_words_ && !is_space(paragraph.text.back())) paragraph.text += c;
  };
  if (text.empty()) return;
  divide(text.front());
  std::vector<Aside>& asides = paragraph.asides;
  const bool goes_on = !asides.empty() && asides.back().kind == kind && asides.back().at == paragraph.text.size();
  if (!goes_on) asides.push_back({.kind = kind, .at = paragraph.text.size()});
  asides.back().text += text;
  aside_bytes_ += text.size();
  const bool visible = is_visible(text);
  has_struck_ = has_struck_ || (visible && kind == Aside::Kind::struck);
  has_text_ = has_text_ || visible;
  divide(text.back());
}

// A paragraph that is crossed out as a whole is no item of a list: its label belongs to what is crossed out.
void ParagraphDraft::strike_label() {
  if (has_words_ || !has_struck_ || paragraph.list_label.empty()) return;
  std::string& first = paragraph.asides.front().text;
  first.insert(0, std::exchange(paragraph.list_label, {}) + " ");
  paragraph.list_level = 0;
}

void ParagraphDraft::anchor(BodyBlock block) { (has_text() ? after_ : before_).push_back(std::move(block)); }

void ParagraphDraft::finish(std::vector<BodyBlock>& out) {
  paragraph.bold = has_letters_ && all_bold_;
  paragraph.italic = has_letters_ && all_italic_;
  strike_label();
  if (!all_raised_ && !raised_.empty()) raise(paragraph, raised_);
  if (may_be_decomposed(paragraph.text)) compose(paragraph);
  set_note_marks_aside(paragraph);
  std::ranges::move(before_, std::back_inserter(out));
  if (has_text() || !paragraph.list_label.empty()) out.push_back({std::move(paragraph)});
  std::ranges::move(after_, std::back_inserter(out));
}

}  // namespace vekha::importer

#include "generator/templates/markup_pieces.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "generator/templates/tag_scanner.hpp"

namespace vekha::generator {
namespace {

constexpr std::string_view white_space = " \t\r\n\f";

// HTML, 15.3: elements whose lines are their own; br ends a line. Of SVG those that hold no text.
constexpr auto blocks = std::to_array<std::string_view>(
    {"address", "article", "aside",    "blockquote", "body",  "br",     "caption", "circle",   "col",      "colgroup",
     "dd",      "defs",    "details",  "dialog",     "div",   "dl",     "dt",      "ellipse",  "fieldset", "figcaption",
     "figure",  "footer",  "form",     "g",          "h1",    "h2",     "h3",      "h4",       "h5",       "h6",
     "head",    "header",  "hgroup",   "hr",         "html",  "legend", "li",      "line",     "main",     "menu",
     "nav",     "ol",      "optgroup", "option",     "p",     "path",   "polygon", "polyline", "pre",      "rect",
     "search",  "section", "summary",  "symbol",     "table", "tbody",  "td",      "tfoot",    "th",       "thead",
     "title",   "tr",      "ul",       "use"});
constexpr auto boxes = std::to_array<std::string_view>({"button", "select", "svg", "textarea"});
constexpr auto never_shown = std::to_array<std::string_view>({"base", "link", "meta", "script", "style", "template"});
constexpr auto verbatim = std::to_array<std::string_view>({"pre", "script", "style", "textarea"});

bool is_one_of(std::string_view name, const auto& names) { return std::ranges::find(names, name) != names.end(); }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_of_name(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// name: in lower case. goes_on: with a value of Mustache; h{{level}} is a heading, and all elements of HTML that begin
/// with h have lines of their own.
PieceRole role_of(std::string_view name, bool closing, bool goes_on) {
  if (goes_on) return name == "h" ? PieceRole::block : PieceRole::content;
  if (is_one_of(name, blocks)) return PieceRole::block;
  if (is_one_of(name, boxes)) return closing ? PieceRole::box_end : PieceRole::box_begin;
  return is_one_of(name, never_shown) ? PieceRole::unseen : PieceRole::content;
}

class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text), brace_(next_tag(text, 0)) {}

  std::vector<Piece> cut() {
    while (at_ < text_.size()) {
      if (at_brace()) {
        append_brace(PieceRole::content);
      } else if (is_space()) {
        append_space();
      } else if (begins("<!--")) {
        append_verbatim(end_of("-->", at_ + 4), PieceRole::unseen);
      } else if (text_[at_] == '<' && is_tag()) {
        append_element();
      } else {
        append_words();
      }
    }
    return std::move(pieces_);
  }

 private:
  [[nodiscard]] bool begins(std::string_view what) const { return text_.substr(at_, what.size()) == what; }
  [[nodiscard]] bool is_space() const { return white_space.find(text_[at_]) != std::string_view::npos; }
  [[nodiscard]] bool is_tag() const {
    const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : ' ';
    return is_letter(next) || next == '/' || next == '!';
  }
  /// The end of what is looked for, or of the text.
  [[nodiscard]] std::size_t end_of(std::string_view what, std::size_t from) const {
    const auto found = text_.find(what, from);
    return found == std::string_view::npos ? text_.size() : found + what.size();
  }

  bool at_brace() {
    while (brace_ && brace_->begin < at_) brace_ = next_tag(text_, at_);
    return brace_ && brace_->begin == at_;
  }

  void append(PieceRole role, std::string_view text) {
    const bool structure = role == PieceRole::section || role == PieceRole::end;
    if (pieces_.empty() || pieces_.back().role != role || structure) pieces_.push_back({role, {}});
    pieces_.back().text += text;
  }

  void append_brace(PieceRole role) {
    const std::string_view tag = text_.substr(at_, brace_->end - at_);
    if (brace_->kind == TagKind::section || brace_->kind == TagKind::inverted) role = PieceRole::section;
    if (brace_->kind == TagKind::end) role = PieceRole::end;
    append(role, tag);
    at_ = brace_->end;
  }

  void append_space() {
    const std::size_t end = std::min(text_.find_first_not_of(white_space, at_), text_.size());
    append(PieceRole::space, text_.substr(at_, end - at_));
    at_ = end;
  }

  void append_words() {
    const std::size_t begin = at_++;
    while (at_ < text_.size() && !at_brace() && !is_space() && text_[at_] != '<') ++at_;
    append(PieceRole::content, text_.substr(begin, at_ - begin));
  }

  void append_verbatim(std::size_t end, PieceRole role) {
    while (at_ < end) {
      if (at_brace()) {
        append_brace(role);
        continue;
      }
      const std::size_t stop = brace_ ? std::min(brace_->begin, end) : end;
      append(role, text_.substr(at_, stop - at_));
      at_ = stop;
    }
  }

  void append_element() {
    const bool closing = text_[at_ + 1] == '/';
    std::size_t end = at_ + (closing ? 2 : 1);
    std::string name;
    while (end < text_.size() && is_of_name(text_[end])) name += lower(text_[end++]);
    const bool declaration = text_[at_ + 1] == '!';
    const auto next = text_.substr(end, 2) == "{{" ? next_tag(text_, end) : std::nullopt;
    const bool goes_on = next && next->begin == end && next->kind == TagKind::variable;
    const PieceRole role = declaration ? PieceRole::block : role_of(name, closing, goes_on);
    // <svg/> ends in the tag that begins it; so might a box of people who write XML.
    const bool ended = append_tag(role, end);
    if (ended && role == PieceRole::box_begin) append(PieceRole::box_end, {});
    if (!closing && !ended && is_one_of(name, verbatim))
      append_verbatim(end_of_verbatim(name), role == PieceRole::unseen ? role : PieceRole::content);
  }

  /// Up to its ">", white space between attributes as one space. Whether it is "/>".
  bool append_tag(PieceRole role, std::size_t name_end) {
    append(role, text_.substr(at_, name_end - at_));
    at_ = name_end;
    while (at_ < text_.size()) {
      if (at_brace()) {
        append_brace(role);
      } else if (is_space()) {
        at_ = std::min(text_.find_first_not_of(white_space, at_), text_.size());
        if (!begins(">") && !begins("/>")) append(role, " ");
      } else if (text_[at_] == '"' || text_[at_] == '\'') {
        append_verbatim(end_of(text_.substr(at_, 1), at_ + 1), role);
      } else {
        append(role, text_.substr(at_, 1));
        if (text_[at_++] == '>') return text_[at_ - 2] == '/';
      }
    }
    return false;
  }

  [[nodiscard]] std::size_t end_of_verbatim(std::string_view name) const {
    const std::string closing = std::string("</").append(name);
    const auto same = [](char a, char b) { return lower(a) == b; };
    const auto found = std::search(text_.begin() + static_cast<std::ptrdiff_t>(at_), text_.end(), closing.begin(),
                                   closing.end(), same);
    return static_cast<std::size_t>(found - text_.begin());
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::optional<Tag> brace_;  // the next tag of Mustache at or after at_
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Piece> pieces_of(std::string_view text) { return Cutter(text).cut(); }

}  // namespace vekha::generator

#include "generator/templates/template_loader.hpp"

#include <algorithm>

#include "generator/templates/escape.hpp"
#include "generator/templates/white_space.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t deepest_partial = 8;
/// Bytes of a template with its partials in place; the largest of the built-in theme has 40 KB. Partials that stand in
/// each other many times grow without a circle too.
constexpr std::size_t largest_template = std::size_t{4} << 20U;

constexpr std::string_view white_space = " \t\r\n";

/// The first byte of a partial that is neither white space nor a comment.
std::size_t begin_of_partial(std::string_view text) {
  std::size_t at = std::min(text.find_first_not_of(white_space), text.size());
  auto tag = next_tag(text, at);
  while (tag && tag->closed && tag->kind == TagKind::comment && tag->begin == at) {
    at = std::min(text.find_first_not_of(white_space, tag->end), text.size());
    tag = next_tag(text, at);
  }
  return at;
}

/// A tag without its closing braces goes on to those of the next one.
bool is_closed(const Tag& tag) {
  return tag.closed && (tag.kind == TagKind::comment || tag.name.find("{{") == std::string_view::npos);
}

class Loader {
 public:
  Loader(const ThemeFiles& files, const Words& words, Mistakes& mistakes)
      : files_(files), words_(words), mistakes_(mistakes) {}

  Template load(std::string_view path) {
    const std::string_view text = files_.find(path)->second;
    const std::size_t known = mistakes_.size();
    append_file(path, text, {}, 0);
    // With a mistake the template is never rendered, and its sections may cross.
    if (mistakes_.size() == known) result_.text = without_unseen_space(result_.text);
    if (text.ends_with('\n')) result_.text += '\n';
    return std::move(result_);
  }

 private:
  struct Place {
    std::string_view file;
    Position position;
  };
  struct OpenSection {
    std::string_view name;
    std::string number;
    Place place;
  };

  void report(std::string_view code, Place place, std::string_view name) {
    mistakes_.push_back({std::string(place.file),
                         place.position.line,
                         std::string(code),
                         {{"name", std::string(name)}},
                         place.position.column});
  }

  void append_file(std::string_view file, std::string_view text, Position begin, std::size_t depth) {
    open_files_.push_back(file);
    append_text(file, text, begin, depth);
    open_files_.pop_back();
  }

  void append_text(std::string_view file, std::string_view text, Position position, std::size_t depth) {
    std::vector<OpenSection> open;
    std::size_t at = 0;
    while (const auto tag = next_tag(text, at)) {
      const std::string_view before = text.substr(at, tag->begin - at);
      position = position_after(position, before);
      result_.text += before;
      const Place place{file, position};
      if (!is_closed(*tag)) return report("theme-tag-unclosed", place, {});
      append_tag(*tag, place, depth, open);
      position = position_after(position, text.substr(tag->begin, tag->end - tag->begin));
      at = tag->end;
    }
    result_.text += text.substr(std::min(at, text.size()));
    for (const OpenSection& section : open) report("theme-section-unclosed", section.place, section.name);
  }

  void append_tag(const Tag& tag, Place place, std::size_t depth, std::vector<OpenSection>& open) {
    switch (tag.kind) {
      case TagKind::comment:
        return;
      case TagKind::delimiters:
        return report("theme-delimiters-changed", place, tag.name);
      case TagKind::word:
        return append_word(tag, place);
      case TagKind::partial:
        return append_partial(tag, place, depth);
      case TagKind::variable:
        append_numbered("{{", tag, place, "}}");
        return;
      case TagKind::html:
        append_numbered("{{{", tag, place, "}}}");
        return;
      case TagKind::section:
        open.push_back({tag.name, append_numbered("{{#", tag, place, "}}"), place});
        return;
      case TagKind::inverted:
        open.push_back({tag.name, append_numbered("{{^", tag, place, "}}"), place});
        return;
      case TagKind::end:
        return append_end(tag, place, open);
    }
  }

  std::string append_numbered(std::string_view opening, const Tag& tag, Place place, std::string_view closing) {
    std::string number = std::to_string(result_.places.size());
    result_.text.append(opening).append(number).append(closing);
    result_.places.push_back(
        {tag.kind, std::string(tag.name), std::string(place.file), place.position.line, place.position.column});
    return number;
  }

  void append_end(const Tag& tag, Place place, std::vector<OpenSection>& open) {
    const auto opened = std::ranges::find(open.rbegin(), open.rend(), tag.name, &OpenSection::name);
    if (opened == open.rend()) return report("theme-section-unopened", place, tag.name);
    if (opened != open.rbegin()) {
      report("theme-section-crossed", place, tag.name);  // once; the sections inside are taken for closed here
      mistakes_.back().arguments.emplace("open", open.back().name);
      mistakes_.back().arguments.emplace("line", std::to_string(open.back().place.position.line));
      open.erase(opened.base(), open.end());
    }
    result_.text.append("{{/").append(open.back().number).append("}}");
    open.pop_back();
  }

  void append_word(const Tag& tag, Place place) {
    if (!words_.has(tag.name)) return report("theme-word-unknown", place, tag.name);
    append_escaped(result_.text, words_(tag.name));
  }

  /// {{> tag}} is partials/tag.mustache; {{> plan/files}} is the block of a page, templates/plan/files.mustache.
  ThemeFiles::const_iterator partial(std::string_view name) const {
    const std::string file = std::string(name) + ".mustache";
    const auto shared = files_.find("partials/" + file);
    const bool block = name.find('/') != std::string_view::npos;
    return shared == files_.end() && block ? files_.find("templates/" + file) : shared;
  }

  void append_partial(const Tag& tag, Place place, std::size_t depth) {
    const auto found = partial(tag.name);
    if (found == files_.end()) {
      const bool block = tag.name.find('/') != std::string_view::npos;
      return report(block ? "theme-block-missing" : "theme-partial-missing", place, tag.name);
    }
    const bool circle = std::ranges::find(open_files_, found->first) != open_files_.end();
    if (circle || depth == deepest_partial) return report("theme-partial-nested", place, tag.name);
    std::string_view text = found->second;
    text = text.substr(0, text.find_last_not_of(white_space) + 1);
    const std::size_t begin = begin_of_partial(text);
    if (is_full(text.size() - begin, place)) return;
    append_file(found->first, text.substr(begin), position_after({}, text.substr(0, begin)), depth + 1);
  }

  // Every partial that is put in place costs a byte at least, so that empty ones end too.
  bool is_full(std::size_t bytes, Place place) {
    size_ += bytes + 1;
    if (size_ <= largest_template) return false;
    if (!full_) report("theme-template-large", place, {});
    full_ = true;
    return true;
  }

  const ThemeFiles& files_;
  const Words& words_;
  Mistakes& mistakes_;
  Template result_;
  std::vector<std::string_view> open_files_;  // the template and the partials that are being put in place
  std::size_t size_ = 0;                      // of all partials so far
  bool full_ = false;
};

}  // namespace

Template load_template(const ThemeFiles& files, std::string_view path, const Words& words, Mistakes& mistakes) {
  return Loader(files, words, mistakes).load(path);
}

}  // namespace vekha::generator

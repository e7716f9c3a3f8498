#include "importer/formats/docx/docx_fields.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "importer/body/hyperlink.hpp"
#include "importer/xml/element_id.hpp"
#include "language/text.hpp"

namespace vekha::importer::docx {
namespace {

// A field code longer than this is no link.
constexpr std::size_t longest_code = 4096;
// Real documents nest a handful of fields.
constexpr std::size_t deepest_field = 64;

std::string_view trimmed(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

// The next argument of a field code: a word, a switch ("\l") or quoted text.
std::string next_argument(std::string_view& code) {
  code = trimmed(code);
  std::string out;
  if (code.starts_with('"')) {
    std::size_t at = 1;
    for (; at < code.size() && code[at] != '"'; ++at) {
      if (code[at] == '\\' && at + 1 < code.size()) ++at;
      out += code[at];
    }
    code.remove_prefix(std::min(at + 1, code.size()));
    return out;
  }
  const std::size_t size = std::min(code.find_first_of(" \t\r\n\""), code.size());
  out = code.substr(0, size);
  code.remove_prefix(size);
  return out;
}

}  // namespace

std::string link_of_field(std::string_view code) {
  if (code.size() > longest_code || language::lower_case(next_argument(code)) != "hyperlink") return {};
  std::string target;
  std::string anchor;
  while (!trimmed(code).empty()) {
    const std::string argument = next_argument(code);
    if (argument == "\\l") {
      anchor = next_argument(code);
    } else if (argument == "\\o" || argument == "\\t") {
      next_argument(code);
    } else if (!argument.starts_with('\\') && target.empty()) {
      target = argument;
    }
  }
  if (!target.empty() && !anchor.empty()) target.append("#").append(anchor);
  return publishable_target(target);
}

bool is_unmerged(std::string_view code, std::string_view result) {
  if (code.size() > longest_code || language::lower_case(next_argument(code)) != "mergefield") return false;
  const auto shown = [](std::string_view text) {
    std::string name = language::lower_case(language::normalized(text));
    std::erase_if(name, [](char c) { return c == ' ' || c == '_'; });
    return name;
  };
  const std::string name = shown(next_argument(code));
  return !name.empty() && shown(result) == "«" + name + "»";
}

bool shows_result(std::string_view code) {
  using namespace std::string_view_literals;
  constexpr std::array unshown{"set"sv,     "ask"sv,  "tc"sv,     "xe"sv,     "ta"sv,  "rd"sv,
                               "private"sv, "next"sv, "nextif"sv, "skipif"sv, "data"sv};
  const std::string name = language::lower_case(next_argument(code));
  return std::ranges::find(unshown, name) == unshown.end();
}

namespace {

// A mark where a field begins, and the container of its paragraph.
struct Begun {
  std::size_t mark = 0, container = 0;
};

void find_ends(pugi::xml_node node, std::size_t container, std::vector<Begun>& open,
               std::unordered_set<std::size_t>& ending) {
  for (const pugi::xml_node child : node.children()) {
    const ElementId id = element_id(child);
    if (id == "w:txbxContent"_element) continue;
    if (id != "w:fldChar"_element) {
      find_ends(child, id == "w:tc"_element ? child.hash_value() : container, open, ending);
      continue;
    }
    const std::string_view type = child.attribute("w:fldCharType").value();
    if (type == "begin") open.push_back({.mark = child.hash_value(), .container = container});
    if (type != "end" || open.empty()) continue;
    if (open.back().container == container) ending.insert(open.back().mark);
    open.pop_back();
  }
}

}  // namespace

void FieldStack::expect(pugi::xml_node story) {
  std::vector<Begun> open;
  find_ends(story, story.hash_value(), open, ending_);
}

void FieldStack::begin(pugi::xml_node mark, std::string form_text) {
  if (fields_.size() == deepest_field) {
    ++ignored_;
    return;
  }
  fields_.push_back({.code = {}, .form_text = std::move(form_text), .ends = ending_.contains(mark.hash_value())});
  ++codes_;
}

void FieldStack::add_code(std::string_view text) {
  if (fields_.empty() || fields_.back().code.size() > longest_code) return;
  fields_.back().code += text;
}

std::string FieldStack::separate(std::size_t amount, std::size_t text_size) {
  if (fields_.empty() || ignored_ > 0) return {};
  Field& field = fields_.back();
  field.unshown = field.unshown || (field.in_code && !shows_result(field.code));
  if (field.in_code && !field.unshown) --codes_;
  field.in_code = false;
  field.result_start = amount;
  field.text_start = text_size;
  std::string target = link_of_field(field.code);
  field.is_link = !target.empty();
  return target;
}

FieldStack::Closed FieldStack::end(std::size_t amount) {
  if (ignored_ > 0) {
    --ignored_;
    return {};
  }
  if (fields_.empty()) return {};
  Field field = std::move(fields_.back());
  fields_.pop_back();
  const bool has_result = !field.in_code && amount != field.result_start;
  if (field.in_code || field.unshown) --codes_;
  return {.was_link = field.is_link,
          .text = has_result ? std::string() : std::move(field.form_text),
          .code = std::move(field.code),
          .result_begin = field.text_start};
}

bool FieldStack::in_unshown_result() const {
  return std::ranges::any_of(fields_, [](const Field& field) { return field.unshown; }) &&
         std::ranges::none_of(fields_, [](const Field& field) { return field.in_code; });
}

void FieldStack::end_paragraph() {
  codes_ = 0;
  for (Field& field : fields_) {
    field.in_code = field.in_code && field.ends;
    field.unshown = field.unshown && field.ends;
    field.text_start.reset();
    if (field.in_code || field.unshown) ++codes_;
  }
}

}  // namespace vekha::importer::docx

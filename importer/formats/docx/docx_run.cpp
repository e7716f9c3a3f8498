#include <algorithm>

#include "importer/body/symbols.hpp"
#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_controls.hpp"
#include "importer/formats/docx/docx_inline.hpp"
#include "importer/formats/docx/docx_values.hpp"

namespace vekha::importer::docx {
namespace {

bool is_break(char c) { return c == '\n' || c == '\r' || c == '\t'; }

// Line breaks inside w:t are white space of a pretty-printed file; Word also ignores the spaces around them, unless
// they are to be preserved.
std::string without_breaks(std::string_view text, bool preserve) {
  const auto is_space = [](char c) { return c == ' ' || is_break(c); };
  while (!preserve && !text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!preserve && !text.empty() && is_space(text.back())) text.remove_suffix(1);
  std::string out(text);
  std::ranges::replace_if(out, is_break, ' ');
  return out;
}

void read_text(pugi::xml_node node, Inline& in, const TextLook& look) {
  const std::string_view space = node.attribute("xml:space").value();
  for (const pugi::xml_node part : node.children()) {
    const std::string_view text = part.value();
    if (std::ranges::any_of(text, is_break)) {
      add_text(in, without_breaks(text, space == "preserve"), look);
    } else {
      add_text(in, text, look);
    }
  }
}

void read_symbol(pugi::xml_node node, Inline& in, const TextLook& look) {
  const std::string_view digits = node.attribute("w:char").value();
  unsigned code = 0;
  for (const char c : digits.substr(0, 6)) {
    const char lower = static_cast<char>(c | 0x20);
    if (c >= '0' && c <= '9') code = code * 16 + static_cast<unsigned>(c - '0');
    if (lower >= 'a' && lower <= 'f') code = code * 16 + static_cast<unsigned>(lower - 'a' + 10);
  }
  if (code == 0) return;
  TextLook of_symbol = look;
  of_symbol.font = {};
  add_text(in, symbol_text(code, node.attribute("w:font").value()), of_symbol);
}

void mark_unmerged(std::string_view code, std::size_t begin, Inline& in) {
  const std::string_view text = in.draft.paragraph.text;
  if (begin < text.size() && is_unmerged(code, text.substr(begin))) in.draft.turn_into_prompt(begin);
}

void read_field_char(pugi::xml_node node, Inline& in, const TextLook& look) {
  Story& story = in.story;
  const std::string_view type = node.attribute("w:fldCharType").value();
  const std::size_t size = in.draft.amount();
  if (type == "begin") {
    story.fields.begin(node, form_field_text(node.child("w:ffData")));
  } else if (type == "separate") {
    std::string target = story.fields.separate(size, in.draft.paragraph.text.size());
    if (!target.empty()) open_link(in, std::move(target));
  } else if (type == "end") {
    const FieldStack::Closed closed = story.fields.end(size);
    if (!closed.text.empty()) add_text(in, closed.text, look);
    if (closed.result_begin) mark_unmerged(closed.code, *closed.result_begin, in);
    if (closed.was_link) close_link(in);
  }
}

void read_break(pugi::xml_node node, Inline& in, const TextLook& look) {
  if (std::string_view(node.attribute("w:type").value()) == "page" && !is_silent(in.story) && !look.hidden) {
    (in.draft.has_text() ? in.story.page_break : in.draft.paragraph.page_break_before) = true;
  }
  add_text(in, "\n", look);
}

void read_note_reference(pugi::xml_node node, Inline& in, const TextLook& look, bool endnote) {
  if (is_silent(in.story) || look.hidden || in.story.is_note) return;
  const pugi::xml_attribute own_mark = node.attribute("w:customMarkFollows");
  const std::string_view own = own_mark.value();
  in.story.context.notes.push_back({.endnote = endnote,
                                    .id = node.attribute("w:id").value(),
                                    .own_mark = own_mark && own != "0" && own != "false" && own != "off"});
}

void read_content(pugi::xml_node container, Inline& in, const TextLook& look) {
  for (const pugi::xml_node node : container.children()) {
    switch (element_id(node)) {
      case "w:t"_element:
        read_text(node, in, look);
        break;
      case "w:tab"_element:
      case "w:ptab"_element:
        add_text(in, "\t", look);
        break;
      case "w:br"_element:
        read_break(node, in, look);
        break;
      case "w:cr"_element:
        add_text(in, "\n", look);
        break;
      case "w:noBreakHyphen"_element:
        add_text(in, "\u2011", look);
        break;
      case "w:sym"_element:
        read_symbol(node, in, look);
        break;
      case "w:fldChar"_element:
        read_field_char(node, in, look);
        break;
      case "w:instrText"_element:
        in.story.fields.add_code(node.child_value());
        break;
      case "w:footnoteReference"_element:
        read_note_reference(node, in, look, false);
        break;
      case "w:endnoteReference"_element:
        read_note_reference(node, in, look, true);
        break;
      case "w:commentReference"_element:
        in.story.context.findings.comments = true;
        break;
      case "w:delText"_element:
        in.story.context.findings.tracked_changes = true;
        break;
      case "w:drawing"_element:
      case "w:pict"_element:
        if (!is_silent(in.story) && !look.hidden) read_drawing(node, in.story, in.draft);
        break;
      case "w:object"_element:
        if (!is_silent(in.story) && !look.hidden) in.story.context.findings.skipped.insert("element.object");
        break;
      case "w:ruby"_element:
        for (const pugi::xml_node run : node.child("w:rubyBase").children("w:r")) read_run(run, in);
        break;
      case "mc:AlternateContent"_element:
        read_content(shown_branch(node), in, look);
        break;
      default:
        break;
    }
  }
}

}  // namespace

TextLook look_of(pugi::xml_node run, const Inline& in) {
  Styles& styles = in.story.context.styles;
  const RunProperties direct = run_properties_of(run.child("w:rPr"), styles.palette());
  TextLook look = styles.look(in.story.table_style, in.paragraph_style, direct);
  look.hidden = in.hidden || in.story.hidden || is_unseen(look, in.background);
  return look;
}

void add_text(Inline& in, std::string_view text, const TextLook& look) {
  if (text.empty()) return;
  const bool is_result = in.story.muted == 0 && in.story.fields.in_unshown_result();
  if (is_silent(in.story) && !is_result) return;
  if (look.hidden || is_result) {
    Findings& findings = in.story.context.findings;
    findings.hidden_text = findings.hidden_text || text.find_first_not_of(" \t\n") != std::string_view::npos;
    return;
  }
  TextLook shown = look;
  shown.prompt = in.story.prompts > 0;
  in.draft.append(text, shown);
}

void add_run_text(pugi::xml_node run, std::string_view text, Inline& in) {
  TextLook look = look_of(run, in);
  look.font = {};
  add_text(in, text, look);
}

void read_run(pugi::xml_node run, Inline& in) { read_content(run, in, look_of(run, in)); }

}  // namespace vekha::importer::docx

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "importer/body/boxes.hpp"
#include "importer/body/hyperlink.hpp"
#include "importer/formats/odt/odt_blocks.hpp"

namespace vekha::importer::odt {
namespace {

// One text:p or text:h on its way through its content.
struct Paragraph {
  Context& context;
  ParagraphDraft& draft;
  bool in_link = false;
  bool after_space = true;  // white space here adds nothing: ODF 1.2, 6.1.2
  bool hid_text = false;    // something of it is hidden or deleted
  bool hidden = false;      // all of it is
  Paint background{};       // behind it
  bool flat = false;        // its lines have no height
};

void read_children(pugi::xml_node parent, TextLook look, Paragraph& paragraph);

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// True where text may be added here; what is hidden or deleted is taken note of.
bool is_shown(TextLook look, Paragraph& paragraph) {
  const Context& context = paragraph.context;
  const bool hidden =
      context.hidden || !context.hidden_bookmarks.empty() || paragraph.flat || is_unseen(look, paragraph.background);
  if (!hidden && paragraph.context.muted == 0) return true;
  paragraph.hid_text = true;
  if (hidden) paragraph.context.findings.hidden_text = true;
  return false;
}

void add_text(std::string_view text, TextLook look, Paragraph& paragraph) {
  if (!is_shown(look, paragraph)) return;
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const bool white = is_white(c);
    if (!white) out += c;
    if (white && !paragraph.after_space) out += ' ';
    paragraph.after_space = white;
  }
  paragraph.draft.append(out, look);
}

void add_verbatim(std::string_view text, TextLook look, Paragraph& paragraph) {
  if (!is_shown(look, paragraph)) return;
  paragraph.draft.append(text, look);
  paragraph.after_space = false;
}

void add_spaces(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  Allowance& left = paragraph.context.left;
  const std::size_t wanted = node.attribute("text:c").as_ullong(1);
  const std::size_t count = std::min({wanted, left.spaces_at_once, left.spaces});
  if (count < wanted) paragraph.context.findings.space_limit = true;
  left.spaces -= count;
  add_verbatim(std::string(count, ' '), look, paragraph);
}

void add_span(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  read_children(node, applied(paragraph.context.styles.text(node.attribute("text:style-name").value()), look),
                paragraph);
}

// Of links inside each other, which no program writes, the outermost one counts: the text of links is never longer than
// the text.
void add_link(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  std::string target = publishable_target(node.attribute("xlink:href").value());
  const bool outermost = !std::exchange(paragraph.in_link, true);
  const std::size_t start = paragraph.draft.paragraph.text.size();
  add_span(node, look, paragraph);
  if (!outermost) return;
  paragraph.in_link = false;
  std::string text = paragraph.draft.paragraph.text.substr(start);
  if (text.empty() || target.empty()) return;
  if (paragraph.context.left.links == 0) {
    paragraph.context.findings.link_limit = true;
    return;
  }
  --paragraph.context.left.links;
  paragraph.draft.paragraph.links.push_back({.text = std::move(text), .target = std::move(target)});
}

// Notes are read where they are referred to and published after the text.
void add_note(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  if (!is_shown(look, paragraph)) return;
  const bool endnote = std::string_view(node.attribute("text:note-class").value()) == "endnote";
  auto& notes = endnote ? paragraph.context.endnotes : paragraph.context.footnotes;
  auto blocks = read_story(node.child("text:note-body"), paragraph.context);
  std::ranges::move(blocks, std::back_inserter(notes));
}

void note_comment(pugi::xml_node, TextLook, Paragraph& paragraph) { paragraph.context.findings.comments = true; }

void add_drawing(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  if (!is_shown(look, paragraph)) return;
  for (BodyBlock& block : read_drawing(node, paragraph.context)) paragraph.draft.anchor(std::move(block));
}

// A control stands in the line like a word.
void add_control(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  add_text(control_text(node, paragraph.context), look, paragraph);
}

// ODF 1.2, 7.4.6 (text-input)
void add_input(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  look.prompt = look.prompt || shows_prompt(node);
  read_children(node, look, paragraph);
}

// ODF 1.2, 7.6.1
void add_placeholder(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  look.prompt = true;
  read_children(node, look, paragraph);
}

// ODF 1.2, 7.7.8: what it shows is an entry that was chosen, or the first one.
void add_choice(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  look.prompt = look.prompt || choice_of(node).empty();
  read_children(node, look, paragraph);
}

// ODF 1.2, 7.6.3: the name of the field until a record is chosen.
void add_database_field(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  const std::string unmerged = "<" + std::string(node.attribute("text:column-name").value()) + ">";
  look.prompt = look.prompt || node.text().get() == unmerged;
  read_children(node, look, paragraph);
}

void add_field_mark(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  add_text(mark_text(node), look, paragraph);
}

// ODF 1.4 and LibreOffice: content controls.
void add_content_control(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  look.prompt = look.prompt || node.attribute("loext:showing-place-holder").as_bool();
  if (!node.attribute("loext:checkbox").as_bool()) return read_children(node, look, paragraph);
  look = applied(paragraph.context.styles.text(node.child("text:span").attribute("text:style-name").value()), look);
  add_text(node.attribute("loext:checked").as_bool() ? ticked_box : empty_box, look, paragraph);
}

// ODF 1.2, 7.7.4: the text is in an attribute, and in older files also the content.
void add_hidden_text_field(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  look.hidden = look.hidden || node.attribute("text:is-hidden").as_bool();
  if (node.first_child()) {
    read_children(node, look, paragraph);
  } else {
    add_text(node.attribute("text:string-value").value(), look, paragraph);
  }
}

void hide_paragraph(pugi::xml_node node, TextLook, Paragraph& paragraph) {
  if (!node.attribute("text:is-hidden").as_bool()) return;
  paragraph.hidden = true;
  paragraph.context.findings.hidden_text = true;
}

void find_bookmark_ends(pugi::xml_node node, StringSet& out) {
  for (const pugi::xml_node child : node.children()) {
    if (std::string_view(child.name()) == "text:bookmark-end") out.emplace(child.attribute("text:name").value());
    find_bookmark_ends(child, out);
  }
}

// LibreOffice: what a bookmark covers may be hidden, on a condition that is empty or was true.
void enter_bookmark(pugi::xml_node node, TextLook, Paragraph& paragraph) {
  if (!node.attribute("loext:hidden").as_bool()) return;
  Context& context = paragraph.context;
  if (!context.bookmark_ends) find_bookmark_ends(node.root(), context.bookmark_ends.emplace());
  const std::string_view name = node.attribute("text:name").value();
  if (context.bookmark_ends->contains(name)) context.hidden_bookmarks.emplace(name);
}

void leave_bookmark(pugi::xml_node node, TextLook, Paragraph& paragraph) {
  paragraph.context.hidden_bookmarks.erase(std::string(node.attribute("text:name").value()));
}

void enter_change(pugi::xml_node node, TextLook, Paragraph& paragraph) { begin_change(node, paragraph.context); }
void leave_change(pugi::xml_node node, TextLook, Paragraph& paragraph) { end_change(node, paragraph.context); }

void add_tab(pugi::xml_node, TextLook look, Paragraph& paragraph) { add_verbatim("\t", look, paragraph); }
void add_line_break(pugi::xml_node, TextLook look, Paragraph& paragraph) { add_verbatim("\n", look, paragraph); }
void skip(pugi::xml_node, TextLook, Paragraph&) {}

struct Handler {
  std::string_view name;
  void (*read)(pugi::xml_node, TextLook, Paragraph&);
};
// Elements in a paragraph that are more than the text inside them.
constexpr std::array handlers{
    Handler{"draw:control", add_control},
    Handler{"field:fieldmark", add_field_mark},
    Handler{"loext:content-control", add_content_control},
    Handler{"office:annotation", note_comment},
    Handler{"text:a", add_link},
    Handler{"text:bookmark-end", leave_bookmark},
    Handler{"text:bookmark-start", enter_bookmark},
    Handler{"text:change-end", leave_change},
    Handler{"text:change-start", enter_change},
    Handler{"text:database-display", add_database_field},
    Handler{"text:drop-down", add_choice},
    Handler{"text:hidden-paragraph", hide_paragraph},
    Handler{"text:hidden-text", add_hidden_text_field},
    Handler{"text:line-break", add_line_break},
    Handler{"text:note", add_note},
    Handler{"text:placeholder", add_placeholder},
    Handler{"text:ruby-text", skip},
    Handler{"text:s", add_spaces},
    Handler{"text:script", skip},
    Handler{"text:span", add_span},
    Handler{"text:tab", add_tab},
    Handler{"text:text-input", add_input},
};
static_assert(std::ranges::is_sorted(handlers, {}, &Handler::name));

// Fields show their content unless they are told not to; so do elements of unknown namespaces. ODF 1.2, 3.17
// and 19.802.
bool shows_content(std::string_view name, pugi::xml_node node) {
  const std::size_t colon = name.find(':');
  const std::string_view prefix = name.substr(0, std::min(colon, name.size()));
  if (prefix == "text") return std::string_view(node.attribute("text:display").value()) != "none";
  const bool of_odf = prefix == "office" || prefix == "style" || prefix == "svg" || prefix == "form" ||
                      prefix == "dc" || prefix == "meta" || prefix == "script" || prefix == "table" ||
                      prefix == "presentation";
  return !of_odf && node.attribute("office:process-content").as_bool(true);
}

void read_element(pugi::xml_node node, TextLook look, Paragraph& paragraph) {
  const std::string_view name = node.name();
  const auto* handler = std::ranges::lower_bound(handlers, name, {}, &Handler::name);
  if (handler != handlers.end() && handler->name == name) {
    handler->read(node, look, paragraph);
  } else if (name.starts_with("draw:")) {
    add_drawing(node, look, paragraph);
  } else if (shows_content(name, node)) {
    read_children(node, look, paragraph);
  }
}

void read_children(pugi::xml_node parent, TextLook look, Paragraph& paragraph) {
  for (const pugi::xml_node child : parent.children()) {
    if (child.type() == pugi::node_element) {
      read_element(child, look, paragraph);
    } else {
      add_text(child.value(), look, paragraph);
    }
  }
}

}  // namespace

bool read_inline(pugi::xml_node node, const ParagraphStyle& style, Context& context, ParagraphDraft& draft) {
  Paragraph paragraph{.context = context, .draft = draft};
  paragraph.background = behind(style.backdrop, context.background);
  paragraph.flat = style.flat;
  read_children(node, applied(style.text, {}), paragraph);
  if (paragraph.hidden) draft = {};
  return !paragraph.hidden && (draft.has_text() || !paragraph.hid_text);
}

void begin_change(pugi::xml_node node, Context& context) {
  context.findings.tracked_changes = true;
  if (context.deletions.contains(std::string_view(node.attribute("text:change-id").value()))) ++context.muted;
}

void end_change(pugi::xml_node node, Context& context) {
  const bool deletion = context.deletions.contains(std::string_view(node.attribute("text:change-id").value()));
  if (deletion && context.muted > 0) --context.muted;
}

}  // namespace vekha::importer::odt

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "importer/body/hyperlink.hpp"
#include "importer/formats/odt/odt_blocks.hpp"

namespace vekha::importer::odt {
namespace {

struct Format {
  bool bold = false, italic = false, hidden = false;
  bool white = false, tiny = false, shaded = false;
};

Format applied(const TextFormat& own, Format outer) {
  return {.bold = own.bold.value_or(outer.bold),
          .italic = own.italic.value_or(outer.italic),
          .hidden = own.hidden.value_or(outer.hidden),
          .white = own.white.value_or(outer.white),
          .tiny = own.tiny.value_or(outer.tiny),
          .shaded = outer.shaded || own.shaded.value_or(false)};
}

// One text:p or text:h on its way through its content.
struct Paragraph {
  Context& context;
  ParagraphDraft& draft;
  bool in_link = false;
  bool after_space = true;  // white space here adds nothing: ODF 1.2, 6.1.2
  bool hid_text = false;    // something of it is hidden or deleted
  bool hidden = false;      // all of it is
};

void read_children(pugi::xml_node parent, Format format, Paragraph& paragraph);

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// True where text may be added here; what is hidden or deleted is taken note of.
bool is_shown(Format format, Paragraph& paragraph) {
  const bool on_white = !format.shaded && !paragraph.context.shaded;
  const bool hidden = format.hidden || format.tiny || (format.white && on_white);
  if (!hidden && paragraph.context.muted == 0) return true;
  paragraph.hid_text = true;
  if (hidden) paragraph.context.findings.hidden_text = true;
  return false;
}

void add_text(std::string_view text, Format format, Paragraph& paragraph) {
  if (!is_shown(format, paragraph)) return;
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const bool white = is_white(c);
    if (!white) out += c;
    if (white && !paragraph.after_space) out += ' ';
    paragraph.after_space = white;
  }
  paragraph.draft.append(out, format.bold, format.italic);
}

void add_verbatim(std::string_view text, Format format, Paragraph& paragraph) {
  if (!is_shown(format, paragraph)) return;
  paragraph.draft.append(text, format.bold, format.italic);
  paragraph.after_space = false;
}

void add_spaces(pugi::xml_node node, Format format, Paragraph& paragraph) {
  Allowance& left = paragraph.context.left;
  const std::size_t wanted = node.attribute("text:c").as_ullong(1);
  const std::size_t count = std::min({wanted, left.spaces_at_once, left.spaces});
  if (count < wanted) paragraph.context.findings.space_limit = true;
  left.spaces -= count;
  add_verbatim(std::string(count, ' '), format, paragraph);
}

void add_span(pugi::xml_node node, Format format, Paragraph& paragraph) {
  read_children(node, applied(paragraph.context.styles.text(node.attribute("text:style-name").value()), format),
                paragraph);
}

// Of links inside each other, which no program writes, the outermost one counts: the text of links is never longer than
// the text.
void add_link(pugi::xml_node node, Format format, Paragraph& paragraph) {
  std::string target = publishable_target(node.attribute("xlink:href").value());
  const bool outermost = !std::exchange(paragraph.in_link, true);
  const std::size_t start = paragraph.draft.paragraph.text.size();
  add_span(node, format, paragraph);
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
void add_note(pugi::xml_node node, Format format, Paragraph& paragraph) {
  if (!is_shown(format, paragraph)) return;
  const bool endnote = std::string_view(node.attribute("text:note-class").value()) == "endnote";
  auto& notes = endnote ? paragraph.context.endnotes : paragraph.context.footnotes;
  auto blocks = read_story(node.child("text:note-body"), paragraph.context);
  std::ranges::move(blocks, std::back_inserter(notes));
}

void note_comment(pugi::xml_node, Format, Paragraph& paragraph) { paragraph.context.findings.comments = true; }

void add_drawing(pugi::xml_node node, Format format, Paragraph& paragraph) {
  if (!is_shown(format, paragraph)) return;
  for (BodyBlock& block : read_drawing(node, paragraph.context)) paragraph.draft.anchor(std::move(block));
}

// ODF 1.2, 7.7.4: the text is in an attribute, and in older files also the content.
void add_hidden_text_field(pugi::xml_node node, Format format, Paragraph& paragraph) {
  format.hidden = format.hidden || node.attribute("text:is-hidden").as_bool();
  if (node.first_child()) {
    read_children(node, format, paragraph);
  } else {
    add_text(node.attribute("text:string-value").value(), format, paragraph);
  }
}

void hide_paragraph(pugi::xml_node node, Format, Paragraph& paragraph) {
  if (!node.attribute("text:is-hidden").as_bool()) return;
  paragraph.hidden = true;
  paragraph.context.findings.hidden_text = true;
}

void enter_change(pugi::xml_node node, Format, Paragraph& paragraph) { begin_change(node, paragraph.context); }
void leave_change(pugi::xml_node node, Format, Paragraph& paragraph) { end_change(node, paragraph.context); }

void add_tab(pugi::xml_node, Format format, Paragraph& paragraph) { add_verbatim("\t", format, paragraph); }
void add_line_break(pugi::xml_node, Format format, Paragraph& paragraph) { add_verbatim("\n", format, paragraph); }
void skip(pugi::xml_node, Format, Paragraph&) {}

struct Handler {
  std::string_view name;
  void (*read)(pugi::xml_node, Format, Paragraph&);
};
// Elements in a paragraph that are more than the text inside them.
constexpr std::array handlers{
    Handler{"office:annotation", note_comment},
    Handler{"text:a", add_link},
    Handler{"text:change-end", leave_change},
    Handler{"text:change-start", enter_change},
    Handler{"text:hidden-paragraph", hide_paragraph},
    Handler{"text:hidden-text", add_hidden_text_field},
    Handler{"text:line-break", add_line_break},
    Handler{"text:note", add_note},
    Handler{"text:ruby-text", skip},
    Handler{"text:s", add_spaces},
    Handler{"text:script", skip},
    Handler{"text:span", add_span},
    Handler{"text:tab", add_tab},
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

void read_element(pugi::xml_node node, Format format, Paragraph& paragraph) {
  const std::string_view name = node.name();
  const auto* handler = std::ranges::lower_bound(handlers, name, {}, &Handler::name);
  if (handler != handlers.end() && handler->name == name) {
    handler->read(node, format, paragraph);
  } else if (name.starts_with("draw:")) {
    add_drawing(node, format, paragraph);
  } else if (shows_content(name, node)) {
    read_children(node, format, paragraph);
  }
}

void read_children(pugi::xml_node parent, Format format, Paragraph& paragraph) {
  for (const pugi::xml_node child : parent.children()) {
    if (child.type() == pugi::node_element) {
      read_element(child, format, paragraph);
    } else {
      add_text(child.value(), format, paragraph);
    }
  }
}

}  // namespace

bool read_inline(pugi::xml_node node, const TextFormat& format, Context& context, ParagraphDraft& draft) {
  Paragraph paragraph{.context = context, .draft = draft};
  read_children(node, applied(format, {}), paragraph);
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

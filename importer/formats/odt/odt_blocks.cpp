#include "importer/formats/odt/odt_blocks.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace vekha::importer::odt {
namespace {

using Blocks = std::vector<BodyBlock>;

void read_into(pugi::xml_node container, Context& context, Blocks& out);

bool is_hidden_section(pugi::xml_node section) {
  const std::string_view display = section.attribute("text:display").value();
  return display == "none" || (display == "condition" && section.attribute("text:is-hidden").as_bool());
}

bool take_paragraph(Context& context) {
  if (context.left.paragraphs == 0) {
    context.findings.paragraph_limit = true;
    return false;
  }
  --context.left.paragraphs;
  return true;
}

// A label that nobody sees is counted and not said.
std::string shown_label(ListPlace& place, const ParagraphStyle& style, Context& context) {
  const Paint background = behind(style.backdrop, context.background);
  const bool hidden =
      context.hidden || style.flat || is_unseen(applied(place.style, applied(style.text, {})), background);
  if (place.label.empty() || !hidden) return std::move(place.label);
  context.findings.hidden_text = true;
  return {};
}

// Completes the facts about a paragraph whose text was read; `place` gives its number.
void finish(ParagraphDraft& draft, ListPlace place, const ParagraphStyle& style, Context& context, Blocks& out) {
  BodyParagraph& paragraph = draft.paragraph;
  paragraph.style = style.name;
  paragraph.centered = style.centered;
  paragraph.list_label = shown_label(place, style, context);
  paragraph.list_level = place.level;
  context.page_break = context.page_break || style.page_break_before;
  if (draft.has_text()) paragraph.page_break_before = std::exchange(context.page_break, false);
  context.findings.struck_text = context.findings.struck_text || draft.has_struck_text();
  draft.finish(out);
}

void read_paragraph(pugi::xml_node node, Context& context, Blocks& out) {
  if (!take_paragraph(context)) return;
  const ParagraphStyle& style = context.styles.paragraph(node.attribute("text:style-name").value());
  ParagraphDraft draft;
  const bool shown = read_inline(node, style, context, draft);
  ListPlace place;
  if (shown) place = context.lists.paragraph(style);
  finish(draft, std::move(place), style, context, out);
}

void read_heading(pugi::xml_node node, Context& context, Blocks& out) {
  if (!take_paragraph(context)) return;
  const ParagraphStyle& style = context.styles.paragraph(node.attribute("text:style-name").value());
  ParagraphDraft draft;
  const bool shown = read_inline(node, style, context, draft);
  draft.paragraph.outline_level = std::clamp(node.attribute("text:outline-level").as_int(1), 1, 9);
  ListPlace place;
  if (shown) place = context.lists.paragraph(style);
  if (shown && place.level == 0) {
    place.label = context.lists.heading(node, draft.paragraph.outline_level, style);
    place.style = context.styles.outline()[static_cast<std::size_t>(draft.paragraph.outline_level - 1)].style;
  }
  finish(draft, std::move(place), style, context, out);
}

void read_numbered_paragraph(pugi::xml_node node, Context& context, Blocks& out) {
  const pugi::xml_node child = node.find_child([](pugi::xml_node each) { return each.type() == pugi::node_element; });
  if (!child || !take_paragraph(context)) return;
  const ParagraphStyle& style = context.styles.paragraph(child.attribute("text:style-name").value());
  ParagraphDraft draft;
  const bool shown = read_inline(child, style, context, draft);
  const bool heading = std::string_view(child.name()) == "text:h";
  if (heading) draft.paragraph.outline_level = std::clamp(child.attribute("text:outline-level").as_int(1), 1, 9);
  ListPlace place;
  if (shown) place = context.lists.numbered_paragraph(node, style);
  finish(draft, std::move(place), style, context, out);
}

void read_list(pugi::xml_node node, Context& context, Blocks& out) {
  context.lists.enter_list(node);
  for (const pugi::xml_node item : node.children()) {
    const std::string_view name = item.name();
    if (name != "text:list-item" && name != "text:list-header") continue;
    context.lists.enter_item(item);
    read_into(item, context, out);
  }
  context.lists.leave_list();
}

void read_section(pugi::xml_node node, Context& context, Blocks& out) {
  if (is_hidden_section(node)) {
    context.findings.hidden_text = true;
    return;
  }
  const auto own = context.styles.backdrop(node.attribute("text:style-name").value());
  const Paint outside = std::exchange(context.background, behind(own, context.background));
  read_into(node, context, out);
  context.background = outside;
}

void read_table_block(pugi::xml_node node, Context& context, Blocks& out) {
  if (context.muted > 0) return;
  if (auto table = read_table(node, context)) out.push_back({*std::move(table)});
}

void mark_change_begin(pugi::xml_node node, Context& context, Blocks&) { begin_change(node, context); }
void mark_change_end(pugi::xml_node node, Context& context, Blocks&) { end_change(node, context); }

struct Handler {
  std::string_view name;
  void (*read)(pugi::xml_node, Context&, Blocks&);
};
// What may stand beside paragraphs. Declarations, forms and the sources of indexes are not listed: they show nothing.
constexpr std::array handlers{
    Handler{"table:table", read_table_block},
    Handler{"text:alphabetical-index", read_into},
    Handler{"text:bibliography", read_into},
    Handler{"text:change-end", mark_change_end},
    Handler{"text:change-start", mark_change_begin},
    Handler{"text:h", read_heading},
    Handler{"text:illustration-index", read_into},
    Handler{"text:index-body", read_into},
    Handler{"text:index-title", read_section},
    Handler{"text:list", read_list},
    Handler{"text:numbered-paragraph", read_numbered_paragraph},
    Handler{"text:object-index", read_into},
    Handler{"text:p", read_paragraph},
    Handler{"text:section", read_section},
    Handler{"text:table-index", read_into},
    Handler{"text:table-of-content", read_into},
    Handler{"text:user-index", read_into},
};
static_assert(std::ranges::is_sorted(handlers, {}, &Handler::name));

void read_into(pugi::xml_node container, Context& context, Blocks& out) {
  for (const pugi::xml_node child : container.children()) {
    if (context.refusal) return;
    const std::string_view name = child.name();
    const auto* handler = std::ranges::lower_bound(handlers, name, {}, &Handler::name);
    if (handler != handlers.end() && handler->name == name) {
      handler->read(child, context, out);
    } else if (name.starts_with("draw:") && context.muted == 0) {
      std::ranges::move(read_drawing(child, context), std::back_inserter(out));
    } else if (child.attribute("office:process-content").as_bool()) {
      read_into(child, context, out);  // an element of an unknown namespace around known ones: ODF 1.2, 3.17
    }
  }
}

}  // namespace

Blocks read_blocks(pugi::xml_node container, Context& context) {
  Blocks out;
  read_into(container, context, out);
  return out;
}

Blocks read_story(pugi::xml_node container, Context& context) {
  auto outer = context.lists.put_aside();
  Blocks out = read_blocks(container, context);
  context.lists.take_back(std::move(outer));
  return out;
}

}  // namespace vekha::importer::odt

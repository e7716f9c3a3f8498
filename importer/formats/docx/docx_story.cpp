#include <algorithm>
#include <utility>

#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_controls.hpp"
#include "importer/formats/docx/docx_inline.hpp"
#include "importer/formats/docx/docx_values.hpp"
#include "importer/xml/element_id.hpp"
#include "importer/xml/namespaces.hpp"

namespace vekha::importer::docx {
namespace {

// Where blocks go, and the paragraph whose mark was deleted: the next paragraph joins it.
struct Sink {
  Story& story;
  std::vector<BodyBlock> out{};
  std::optional<OpenParagraph> open{};
};

// A label that nobody sees is counted and not said.
std::string label_of(const OpenParagraph& open, Context& context) {
  const auto [id, level] = *open.numbering;
  Numbering::Label label = context.numbering.next_label(id, level);
  TextLook mark = open.mark;
  mark.hidden = open.hidden;
  if (label.text.empty() || !is_unseen(applied(label.style, mark), open.background)) return std::move(label.text);
  context.findings.hidden_text = true;
  return {};
}

// The label is counted here, once the paragraph is known to be one: a deleted or hidden mark has no number.
void complete(OpenParagraph& open, Sink& sink, bool mark_is_gone) {
  Story& story = sink.story;
  ParagraphDraft& draft = open.draft;
  BodyParagraph& paragraph = draft.paragraph;
  if (open.numbering && (draft.has_text() || !mark_is_gone)) {
    paragraph.list_label = label_of(open, story.context);
    if (!paragraph.list_label.empty()) paragraph.list_level = std::clamp(open.numbering->level, 0, 8) + 1;
  }
  const bool stays = draft.has_text() || !paragraph.list_label.empty();
  story.page_break = story.page_break || (!stays && paragraph.page_break_before);
  story.context.findings.struck_text = story.context.findings.struck_text || draft.has_struck_text();
  draft.finish(sink.out);
}

void flush(Sink& sink) {
  if (!sink.open) return;
  OpenParagraph open = std::move(*sink.open);
  sink.open.reset();
  complete(open, sink, true);
}

bool may_read_paragraph(Context& context) {
  if (context.paragraphs_left == 0) {
    context.findings.paragraph_limit = true;
    return false;
  }
  --context.paragraphs_left;
  return true;
}

void add_paragraph(pugi::xml_node node, Sink& sink) {
  if (!may_read_paragraph(sink.story.context)) return;
  OpenParagraph open;
  if (sink.open) open = std::move(*sink.open);
  sink.open.reset();
  const bool page_break = std::exchange(sink.story.page_break, false);
  bool& breaks_page = open.draft.paragraph.page_break_before;
  breaks_page = breaks_page || page_break;
  if (read_paragraph(node, sink.story, open)) {
    complete(open, sink, open.mark.hidden);
  } else {
    sink.open = std::move(open);
  }
}

void add_table(pugi::xml_node node, Sink& sink) {
  flush(sink);
  if (is_silent(sink.story)) return;
  if (auto table = read_table(node, sink.story)) sink.out.push_back({std::move(*table)});
}

void add_formula(pugi::xml_node node, Sink& sink) {
  flush(sink);
  if (is_silent(sink.story)) return;
  ParagraphDraft draft;
  Inline in{.story = sink.story, .draft = draft, .paragraph_style = {}, .background = sink.story.background};
  read_formula(node, in);
  draft.finish(sink.out);
}

// A chunk of another format (17.17.2) is a document of its own, which other readers drop without a word.
void skip_chunk(pugi::xml_node node, Story& story) {
  const auto found = story.relationships.find(std::string_view(node.attribute("r:id").value()));
  const std::string_view target = found == story.relationships.end() ? std::string_view() : found->second.target;
  const std::string part(cut(target, longest_name));
  std::set<std::string>& told = story.context.chunks;
  if (told.size() == most_named_chunks || !told.insert(part).second) return;
  story.context.diagnostics.push_back({.severity = model::Severity::warning,
                                       .code = model::DiagnosticCode::part_skipped,
                                       .arguments = {{"part", part}, {"reason", "reason.foreign-chunk"}},
                                       .source = {}});
}

void read_into(pugi::xml_node container, Sink& sink);

void read_branches(pugi::xml_node alternate, Sink& sink) { read_into(shown_branch(alternate), sink); }

void read_control(pugi::xml_node node, Sink& sink) {
  const PromptScope scope(node, sink.story);
  read_into(node.child("w:sdtContent"), sink);
}

void read_into(pugi::xml_node container, Sink& sink) {
  Context& context = sink.story.context;
  for (const pugi::xml_node node : container.children()) {
    if (context.refusal) return;
    switch (element_id(node)) {
      case "w:p"_element:
        add_paragraph(node, sink);
        break;
      case "w:tbl"_element:
        add_table(node, sink);
        break;
      case "w:sdt"_element:
        read_control(node, sink);
        break;
      case "w:customXml"_element:
      case "w:smartTag"_element:
        read_into(node, sink);
        break;
      case "w:ins"_element:
      case "w:moveTo"_element:
        context.findings.tracked_changes = true;
        read_into(node, sink);
        break;
      case "w:del"_element:
      case "w:moveFrom"_element:
        context.findings.tracked_changes = true;
        break;
      case "m:oMath"_element:
      case "m:oMathPara"_element:
        add_formula(node, sink);
        break;
      case "w:altChunk"_element:
        skip_chunk(node, sink.story);
        break;
      case "mc:AlternateContent"_element:
        read_branches(node, sink);
        break;
      default:
        break;
    }
  }
}

// Prefixes are those of the namespaces that are known (xml/namespaces.hpp), in Requires too.
bool is_understood(pugi::xml_node choice) {
  std::string_view required = choice.attribute("Requires").value();
  bool any = false;
  while (!required.empty()) {
    const std::size_t end = std::min(required.find_first_of(" \t\r\n"), required.size());
    if (end > 0 && !is_canonical_prefix(required.substr(0, end))) return false;
    any = any || end > 0;
    required.remove_prefix(std::min(end + 1, required.size()));
  }
  return any;
}

}  // namespace

pugi::xml_node shown_branch(pugi::xml_node alternate) {
  for (const pugi::xml_node choice : alternate.children("mc:Choice")) {
    if (is_understood(choice)) return choice;
  }
  return alternate.child("mc:Fallback");
}

std::vector<BodyBlock> read_blocks(pugi::xml_node container, Story& story) {
  Sink sink{.story = story};
  read_into(container, sink);
  flush(sink);
  return std::move(sink.out);
}

}  // namespace vekha::importer::docx

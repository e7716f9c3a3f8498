#include "importer/body/hyperlink.hpp"
#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_controls.hpp"
#include "importer/formats/docx/docx_inline.hpp"
#include "importer/formats/docx/docx_values.hpp"

namespace vekha::importer::docx {
namespace {

void read_children(pugi::xml_node container, Inline& in);
void read_control(pugi::xml_node node, Inline& in);

// Adds the text since the link began.
void add_link(Inline& in, const OpenLink& link) {
  BodyParagraph& paragraph = in.draft.paragraph;
  std::size_t& left = in.story.context.links_left;
  if (link.start >= paragraph.text.size()) return;
  if (left == 0) {
    in.story.context.findings.link_limit = true;
    return;
  }
  --left;
  paragraph.links.push_back({.text = paragraph.text.substr(link.start), .target = link.target});
}

void read_deleted(pugi::xml_node node, Inline& in) {
  in.story.context.findings.tracked_changes = true;
  ++in.story.muted;
  read_children(node, in);  // fields that begin or end here keep their shape
  --in.story.muted;
}

void read_linked(pugi::xml_node node, Inline& in, std::string target) {
  const bool is_link = !target.empty();
  if (is_link) open_link(in, std::move(target));
  read_children(node, in);
  if (is_link) close_link(in);
}

// Its result is stored and not shown. What it holds keeps its shape.
void read_unshown_field(pugi::xml_node node, Inline& in) {
  in.story.context.findings.hidden_text = true;
  ++in.story.muted;
  read_children(node, in);
  --in.story.muted;
}

void read_simple_field(pugi::xml_node node, Inline& in) {
  const std::string_view code = node.attribute("w:instr").value();
  if (!shows_result(code)) return read_unshown_field(node, in);
  const std::size_t begin = in.draft.paragraph.text.size();
  read_linked(node, in, link_of_field(code));
  const std::string_view text = in.draft.paragraph.text;
  if (begin < text.size() && is_unmerged(code, text.substr(begin))) in.draft.turn_into_prompt(begin);
}

std::string hyperlink_target(pugi::xml_node node, const Relationships& relationships) {
  const auto found = relationships.find(std::string_view(node.attribute("r:id").value()));
  if (found == relationships.end() || !found->second.external) return {};
  std::string target = found->second.target;
  const std::string_view anchor = node.attribute("w:anchor").value();
  if (!anchor.empty() && target.find('#') == std::string::npos) target.append("#").append(anchor);
  return publishable_target(target);
}

void read_children(pugi::xml_node container, Inline& in) {
  for (const pugi::xml_node node : container.children()) {
    switch (element_id(node)) {
      case "w:r"_element:
        read_run(node, in);
        break;
      case "w:hyperlink"_element:
        read_linked(node, in, hyperlink_target(node, in.story.relationships));
        break;
      case "w:fldSimple"_element:
        read_simple_field(node, in);
        break;
      case "w:ins"_element:
      case "w:moveTo"_element:
        in.story.context.findings.tracked_changes = true;
        read_children(node, in);
        break;
      case "w:del"_element:
      case "w:moveFrom"_element:
        read_deleted(node, in);
        break;
      case "w:sdt"_element:
        read_control(node, in);
        break;
      case "w:smartTag"_element:
      case "w:customXml"_element:
      case "w:dir"_element:
      case "w:bdo"_element:
        read_children(node, in);
        break;
      case "m:oMath"_element:
      case "m:oMathPara"_element:
        read_formula(node, in);
        break;
      case "w:subDoc"_element:
        in.story.context.findings.skipped.insert("element.subdocument");
        break;
      case "mc:AlternateContent"_element:
        read_children(shown_branch(node), in);
        break;
      default:
        break;
    }
  }
}

// A box looks like the run that draws it.
void read_control(pugi::xml_node node, Inline& in) {
  const pugi::xml_node content = node.child("w:sdtContent");
  const PromptScope scope(node, in.story);
  const std::string box = box_of(node);
  const pugi::xml_node run = content.child("w:r");
  box.empty() || !run ? read_children(content, in) : add_run_text(run, box, in);
}

// The run properties of the paragraph mark say whether it is deleted or hidden.
struct Mark {
  bool deleted = false;
  TextLook look;
};

Mark mark_of(pugi::xml_node pPr, const Style& style, Story& story) {
  Mark mark;
  const pugi::xml_node rPr = pPr.child("w:rPr");
  for (const pugi::xml_node node : rPr.children()) {
    const ElementId id = element_id(node);
    const bool out = id == "w:del"_element || id == "w:moveFrom"_element;
    mark.deleted = mark.deleted || out;
    if (out || id == "w:ins"_element) story.context.findings.tracked_changes = true;
  }
  Styles& styles = story.context.styles;
  mark.look = styles.look(story.table_style, style.run, run_properties_of(rPr, styles.palette()));
  return mark;
}

// A section says itself how it begins (17.6.22): the next one decides whether a page ends with this paragraph.
bool next_section_breaks_page(pugi::xml_node paragraph) {
  for (pugi::xml_node node = paragraph.next_sibling(); node; node = node.next_sibling()) {
    const bool is_section = element_id(node) == "w:sectPr"_element;
    const pugi::xml_node section = is_section ? node : node.child("w:pPr").child("w:sectPr");
    if (section) return value_of(section.child("w:type")) != "continuous";
  }
  return true;
}

std::optional<OpenParagraph::Numbering> numbering_of(const ParagraphProperties& direct, const Style& style,
                                                     Story& story) {
  const ParagraphProperties& inherited = style.paragraph;
  const std::optional<int> id = direct.numbering ? direct.numbering : inherited.numbering;
  if (!id || *id == 0) return std::nullopt;
  std::optional<int> level = direct.list_level;
  if (!level && !direct.numbering) level = story.context.numbering.level_of_style(*id, inherited.numbering_style);
  if (!level) level = inherited.list_level;
  return OpenParagraph::Numbering{.id = *id, .level = level.value_or(0)};
}

// 17.3.1.11 (framePr): a frame that is placed where no page is.
bool is_off_page(pugi::xml_node frame) {
  constexpr int farthest_twips = 40 * 567;
  const auto outside = [&](const char* name) {
    const int place = int_of(frame.attribute(name).value()).value_or(0);
    return place > farthest_twips || place < -farthest_twips / 4;
  };
  return outside("w:x") || outside("w:y");
}

void describe(OpenParagraph& open, const ParagraphProperties& direct, const Style& style, Story& story) {
  BodyParagraph& paragraph = open.draft.paragraph;
  const int outline = direct.outline_level.value_or(style.paragraph.outline_level.value_or(9));
  paragraph.style = style.name;
  paragraph.outline_level = outline >= 0 && outline < 9 ? outline + 1 : 0;
  paragraph.centered = direct.centered.value_or(style.paragraph.centered.value_or(false));
  paragraph.page_break_before = paragraph.page_break_before ||
                                direct.page_break_before.value_or(style.paragraph.page_break_before.value_or(false));
  open.numbering = numbering_of(direct, style, story);
}

}  // namespace

void read_formula(pugi::xml_node node, Inline& in) {
  if (is_silent(in.story)) return;
  const auto is_shown = [&](pugi::xml_node run) {
    if (!look_of(run, in).hidden) return true;
    in.story.context.findings.hidden_text = true;
    return false;
  };
  add_text(in, formula_text(node, is_shown), look_of({}, in));
}

void open_link(Inline& in, std::string target) {
  in.story.links.push_back({.target = std::move(target), .start = in.draft.paragraph.text.size()});
}

void close_link(Inline& in) {
  std::vector<OpenLink>& links = in.story.links;
  if (links.size() == 1) add_link(in, links.front());
  if (!links.empty()) links.pop_back();
}

bool read_paragraph(pugi::xml_node node, Story& story, OpenParagraph& open) {
  const pugi::xml_node pPr = node.child("w:pPr");
  const Style style = story.context.styles.paragraph_style(value_of(pPr.child("w:pStyle")));
  const ParagraphProperties direct = paragraph_properties_of(pPr, story.context.styles.palette());
  Inline in{.story = story, .draft = open.draft, .paragraph_style = style.run, .background = {}};
  in.background = behind(direct.backdrop, behind(style.paragraph.backdrop, story.background));
  in.hidden = direct.flat.value_or(style.paragraph.flat.value_or(false)) || is_off_page(pPr.child("w:framePr"));
  read_children(node, in);
  story.fields.end_paragraph();
  const Mark mark = mark_of(pPr, style, story);
  open.mark = mark.look;
  open.background = in.background;
  open.hidden = in.hidden || story.hidden;
  describe(open, direct, style, story);
  if (mark.deleted) return false;
  if (!story.links.empty()) add_link(in, story.links.front());
  for (OpenLink& link : story.links) link.start = 0;
  if (pPr.child("w:sectPr") && next_section_breaks_page(node)) story.page_break = true;
  return true;
}

}  // namespace vekha::importer::docx

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

#include "importer/body/description.hpp"
#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_inline.hpp"
#include "importer/formats/docx/docx_values.hpp"

namespace vekha::importer::docx {
namespace {

std::string_view description_of(pugi::xml_node properties) {
  for (const char* name : {"descr", "title", "alt"}) {
    const std::string_view text = properties.attribute(name).value();
    if (!text.empty() && !names_file(text)) return text;
  }
  return {};
}

// Farther from the page than any page is wide.
constexpr int farthest_twips = 40 * 567;

// A place relative to the page, the margin or the paragraph.
bool is_off_page(int place_twips, int size_twips) {
  return place_twips > farthest_twips || place_twips + size_twips < -farthest_twips / 4;
}

int twips_of_emu(std::string_view text) {
  constexpr std::int64_t emu_of_twip = 635;
  std::int64_t emu = 0;
  std::from_chars(text.data(), text.data() + text.size(), emu);
  return static_cast<int>(std::clamp<std::int64_t>(emu / emu_of_twip, -1'000'000, 1'000'000));
}

// 20.4.2.5 (docPr), 20.4.2.7 (extent), 20.4.2.10 and 20.4.2.11 (positions).
bool is_unseen(pugi::xml_node frame) {
  if (frame.child("wp:docPr").attribute("hidden").as_bool()) return true;
  const pugi::xml_node extent = frame.child("wp:extent");
  const int width = twips_of_emu(extent.attribute("cx").value());
  const int height = twips_of_emu(extent.attribute("cy").value());
  if (extent && (width == 0 || height == 0)) return true;
  const auto place = [&](const char* position) {
    return twips_of_emu(frame.child(position).child("wp:posOffset").child_value());
  };
  return is_off_page(place("wp:positionH"), width) || is_off_page(place("wp:positionV"), height);
}

// A property of the style attribute of VML, as CSS writes it.
std::string_view css_value(std::string_view style, std::string_view name) {
  while (!style.empty()) {
    const std::size_t end = std::min(style.find(';'), style.size());
    std::string_view property = style.substr(0, end);
    style.remove_prefix(std::min(end + 1, style.size()));
    while (property.starts_with(' ')) property.remove_prefix(1);
    if (property.starts_with(name) && property.substr(name.size()).starts_with(':'))
      return property.substr(name.size() + 1);
  }
  return {};
}

bool is_unseen_vml(pugi::xml_node shape) {
  const std::string_view style = shape.attribute("style").value();
  const auto place = [&](std::string_view name) {
    std::string_view length = css_value(style, name);
    const bool negative = length.starts_with('-');
    if (negative) length.remove_prefix(1);
    return negative ? -twips_of(length) : twips_of(length);
  };
  const auto off_page = [&](std::string_view name, std::string_view size) {
    return is_off_page(place(name), place(size));
  };
  return css_value(style, "visibility") == "hidden" || css_value(style, "display") == "none" ||
         css_value(style, "mso-hide") == "all" || off_page("margin-left", "width") || off_page("left", "width") ||
         off_page("margin-top", "height") || off_page("top", "height");
}

struct Graphic {
  Story& story;
  ParagraphDraft& draft;
  std::string_view description;  // of the drawing or shape that is being read
  Paint fill{};                  // of the shape; nothing where nobody can tell
};

void add_image(Graphic& graphic, std::string_view relationship) {
  const auto found = graphic.story.relationships.find(relationship);
  std::string media;
  if (found != graphic.story.relationships.end() && !found->second.external) {
    const std::string_view target = found->second.target;
    media = cut(target.substr(target.rfind('/') + 1), longest_name);
  }
  model::Image image{.media = std::move(media), .alt = std::string(cut(graphic.description, longest_description))};
  if (image.media.empty() && image.alt.empty()) return;
  if (graphic.story.context.pictures_left == 0) {
    graphic.story.context.findings.picture_limit = true;
    return;
  }
  --graphic.story.context.pictures_left;
  if (image.alt.empty()) graphic.story.context.findings.undescribed.insert(image.media);
  graphic.draft.anchor({std::move(image)});
}

void read_text_box(pugi::xml_node content, Graphic& graphic) {
  Story& outer = graphic.story;
  Story box{.context = outer.context, .relationships = outer.relationships};
  box.is_note = outer.is_note;
  box.table_depth = outer.table_depth;
  box.background = graphic.fill;
  box.fields.expect(content);
  for (BodyBlock& block : read_blocks(content, box)) graphic.draft.anchor(std::move(block));
}

void read_graphic(pugi::xml_node container, Graphic& graphic);

void read_shape(pugi::xml_node node, Graphic& graphic, std::string_view description) {
  const std::string_view outer = graphic.description;
  if (!description.empty()) graphic.description = description;
  read_graphic(node, graphic);
  graphic.description = outer;
}

void read_filled(pugi::xml_node node, Graphic& graphic) {
  const Palette& palette = graphic.story.context.styles.palette();
  const Paint outer =
      std::exchange(graphic.fill, fill_of_shape(node.child("wps:spPr"), palette, graphic.story.background));
  read_graphic(node, graphic);
  graphic.fill = outer;
}

void read_vml(pugi::xml_node node, Graphic& graphic) {
  if (is_unseen_vml(node)) {
    graphic.story.context.findings.hidden_text = true;
    return;
  }
  const Paint outer = std::exchange(graphic.fill, fill_of_vml(node, graphic.story.background));
  read_shape(node, graphic, description_of(node));
  graphic.fill = outer;
}

void read_graphic(pugi::xml_node container, Graphic& graphic) {
  for (const pugi::xml_node node : container.children()) {
    switch (element_id(node)) {
      case "wp:anchor"_element:
      case "wp:inline"_element:
        if (is_unseen(node)) {
          graphic.story.context.findings.hidden_text = true;
        } else {
          read_graphic(node, graphic);
        }
        break;
      case "wps:wsp"_element:
        read_filled(node, graphic);
        break;
      case "wp:docPr"_element:
        graphic.description = description_of(node);
        break;
      case "w:txbxContent"_element:
        read_text_box(node, graphic);
        break;
      case "pic:pic"_element:
        read_shape(node, graphic, description_of(node.child("pic:nvPicPr").child("pic:cNvPr")));
        break;
      case "pic:blipFill"_element:
        add_image(graphic, node.child("a:blip").attribute("r:embed").value());
        break;
      case "v:imagedata"_element:
        add_image(graphic, node.attribute("r:id").value());
        break;
      case "v:textpath"_element: {
        ParagraphDraft line;
        line.append(node.attribute("string").value());
        std::vector<BodyBlock> blocks;
        line.finish(blocks);
        for (BodyBlock& block : blocks) graphic.draft.anchor(std::move(block));
        break;
      }
      case "c:chart"_element:
        graphic.story.context.findings.skipped.insert("element.chart");
        break;
      case "dgm:relIds"_element:
        graphic.story.context.findings.skipped.insert("element.diagram");
        break;
      case "mc:AlternateContent"_element:
        read_graphic(shown_branch(node), graphic);
        break;
      case "v:shape"_element:
      case "v:rect"_element:
      case "v:roundrect"_element:
      case "v:oval"_element:
      case "v:group"_element:
        read_vml(node, graphic);
        break;
      default:
        read_graphic(node, graphic);
        break;
    }
  }
}

}  // namespace

void read_drawing(pugi::xml_node node, Story& story, ParagraphDraft& draft) {
  Graphic graphic{.story = story, .draft = draft, .description = {}};
  read_graphic(node, graphic);
}

}  // namespace vekha::importer::docx

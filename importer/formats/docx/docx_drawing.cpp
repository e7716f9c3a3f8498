#include <algorithm>

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

struct Graphic {
  Story& story;
  ParagraphDraft& draft;
  std::string_view description;  // of the drawing or shape that is being read
};

void add_image(Graphic& graphic, std::string_view relationship) {
  const auto found = graphic.story.relationships.find(relationship);
  std::string media;
  if (found != graphic.story.relationships.end() && !found->second.external) {
    media = found->second.target.substr(found->second.target.rfind('/') + 1);
  }
  model::Image image{.media = std::move(media), .alt = std::string(graphic.description)};
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
  box.shaded = true;  // shapes are filled in too many ways to tell
  for (BodyBlock& block : read_blocks(content, box)) graphic.draft.anchor(std::move(block));
}

void read_graphic(pugi::xml_node container, Graphic& graphic);

void read_shape(pugi::xml_node node, Graphic& graphic, std::string_view description) {
  const std::string_view outer = graphic.description;
  if (!description.empty()) graphic.description = description;
  read_graphic(node, graphic);
  graphic.description = outer;
}

void read_graphic(pugi::xml_node container, Graphic& graphic) {
  for (const pugi::xml_node node : container.children()) {
    switch (element_id(node)) {
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
        read_alternate(node, graphic.draft, [&](pugi::xml_node branch) { read_graphic(branch, graphic); });
        break;
      case "v:shape"_element:
      case "v:rect"_element:
      case "v:roundrect"_element:
      case "v:oval"_element:
      case "v:group"_element:
        read_shape(node, graphic, description_of(node));
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

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "importer/body/description.hpp"
#include "importer/formats/odt/odt_blocks.hpp"

namespace vekha::importer::odt {
namespace {

std::string_view name_of(pugi::xml_node node) { return node.name(); }

std::string file_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(cut(slash == std::string_view::npos ? path : path.substr(slash + 1), longest_name));
}

// ODF 1.2, 10.3.17 and 10.3.18: a short title, a longer description.
std::string alternative_text(pugi::xml_node frame) {
  std::string title = frame.child("svg:title").text().get();
  std::string description = frame.child("svg:desc").text().get();
  if (names_file(title)) title.clear();
  if (names_file(description)) description.clear();
  if (title.empty() || description.empty() || title == description) return title.empty() ? description : title;
  return title + ". " + description;
}

bool is_object(pugi::xml_node node) {
  const std::string_view name = name_of(node);
  return name == "draw:object" || name == "draw:object-ole" || name == "draw:plugin" || name == "draw:applet" ||
         name == "draw:floating-frame";
}

// A picture of a flat file has no part and so no name.
std::optional<BodyBlock> image_of(pugi::xml_node frame, pugi::xml_node image, Context& context) {
  model::Image out{.media = file_name(image.attribute("xlink:href").value()), .alt = alternative_text(frame)};
  if (out.alt.empty()) {
    const std::string_view name = frame.attribute("draw:name").value();
    context.findings.undescribed.insert(out.media.empty() ? std::string(cut(name, longest_name)) : out.media);
    if (out.media.empty()) return std::nullopt;
  }
  return BodyBlock{std::move(out)};
}

// What fills a shape whose style does not say so can't be told.
std::vector<BodyBlock> read_shape(pugi::xml_node shape, std::string_view style, Context& context) {
  const Backdrop unknown{.paint = Paint{}};
  const Paint fill = behind(context.styles.backdrop(style).value_or(unknown), context.background);
  const Paint outside = std::exchange(context.background, fill);
  auto blocks = read_story(shape, context);
  context.background = outside;
  return blocks;
}

// A length with its sign.
int signed_twips(std::string_view length) {
  const bool negative = length.starts_with('-');
  return negative ? -twips_of(length.substr(1)) : twips_of(length);
}

// ODF 1.2, 19.132 (display), 19.569 (svg:width), 19.574 (svg:x): not shown, of no size, or where no page is.
bool is_unseen(pugi::xml_node drawing) {
  constexpr int farthest_twips = 40 * 567;
  const std::string_view display = drawing.attribute("draw:display").value();
  if (display == "none" || display == "printer") return true;
  const auto outside = [&](const char* place_name, const char* size_name) {
    const int place = signed_twips(drawing.attribute(place_name).value());
    const std::string_view size = drawing.attribute(size_name).value();
    return place > farthest_twips || place + twips_of(size) < -farthest_twips / 4;
  };
  return outside("svg:x", "svg:width") || outside("svg:y", "svg:height");
}

// ODF 1.2, 10.4.2: a frame holds the same content in several forms, the best first; one of them is read.
std::vector<BodyBlock> read_frame(pugi::xml_node frame, Context& context) {
  if (const pugi::xml_node box = frame.child("draw:text-box"))
    return read_shape(box, frame.attribute("draw:style-name").value(), context);
  if (std::ranges::any_of(frame.children(), is_object)) {
    context.findings.skipped.insert("element.object");
    return {};
  }
  const pugi::xml_node image = frame.child("draw:image");
  if (!image || context.left.paragraphs == 0) return {};
  if (context.left.pictures == 0) {
    context.findings.picture_limit = true;
    return {};
  }
  --context.left.paragraphs;
  --context.left.pictures;
  std::vector<BodyBlock> out;
  if (auto block = image_of(frame, image, context)) out.push_back(*std::move(block));
  return out;
}

std::vector<BodyBlock> read_control(pugi::xml_node control, Context& context) {
  ParagraphDraft draft;
  draft.append(control_text(control, context));
  std::vector<BodyBlock> out;
  draft.finish(out);
  return out;
}

}  // namespace

// Many may refer to one control, whose text is copied each time.
std::string control_text(pugi::xml_node control, Context& context) {
  std::string text = context.controls.text_of(control.attribute("draw:control").value());
  if (text.size() > context.left.repeated_bytes) {
    context.findings.repeat_limit = true;
    return {};
  }
  context.left.repeated_bytes -= text.size();
  return text;
}

std::vector<BodyBlock> read_drawing(pugi::xml_node drawing, Context& context) {
  const std::string_view name = name_of(drawing);
  if (is_unseen(drawing)) {
    context.findings.hidden_text = true;
    return {};
  }
  if (name == "draw:frame") return read_frame(drawing, context);
  if (name == "draw:control") return read_control(drawing, context);
  if (name != "draw:g" && name != "draw:a")
    return read_shape(drawing, drawing.attribute("draw:style-name").value(), context);
  std::vector<BodyBlock> out;
  for (const pugi::xml_node child : drawing.children()) {
    if (!name_of(child).starts_with("draw:")) continue;
    auto blocks = read_drawing(child, context);
    std::ranges::move(blocks, std::back_inserter(out));
  }
  return out;
}

}  // namespace vekha::importer::odt

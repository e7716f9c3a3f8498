#include "importer/formats/docx/docx_notes.hpp"

#include <iterator>
#include <set>
#include <unordered_map>

#include "importer/formats/docx/docx_blocks.hpp"
#include "importer/formats/docx/docx_parts.hpp"

namespace vekha::importer::docx {
namespace {

// The number stands before the note's first paragraph, as it does on paper.
void label_note(std::vector<BodyBlock>& note, const std::string& label) {
  if (note.empty()) return;
  auto* paragraph = std::get_if<BodyParagraph>(&note.front().value);
  if (paragraph == nullptr || !paragraph->list_label.empty()) return;
  paragraph->list_label = label;
  paragraph->list_level = 1;
}

struct Kind {
  bool endnote;
  const char* relationship;
  const char* element;
  NumberFormat format;  // of the numbers where the document does not say (17.11.18)
};

void read_kind(const Kind& kind, const Package& package, const Relationships& main_relationships, Context& context,
               std::vector<BodyBlock>& out) {
  const std::string part = related_part(package, main_relationships, kind.relationship);
  if (part.empty()) return;
  const auto tree = package.xml_part(part);
  if (!tree) {
    context.diagnostics.push_back({.severity = model::Severity::warning,
                                   .code = model::DiagnosticCode::part_skipped,
                                   .arguments = {{"part", part}, {"reason", "reason.damaged"}},
                                   .source = {}});
    return;
  }
  std::unordered_map<std::string_view, pugi::xml_node> by_id;
  for (const pugi::xml_node note : tree.value().root().children(kind.element)) {
    by_id.emplace(note.attribute("w:id").value(), note);
  }
  const Relationships relationships = relationships_by_id(package, part);
  std::set<std::string_view> read;
  int number = 0;
  for (const NoteReference& reference : context.notes) {
    if (reference.endnote != kind.endnote || context.refusal) continue;
    if (!reference.own_mark) ++number;
    const auto found = by_id.find(reference.id);
    if (found == by_id.end() || !read.insert(found->first).second) continue;
    Story story{.context = context, .relationships = relationships};
    story.fields.expect(found->second);
    story.is_note = true;
    std::vector<BodyBlock> note = read_blocks(found->second, story);
    if (!reference.own_mark) label_note(note, number_text(number, kind.format));
    std::ranges::move(note, std::back_inserter(out));
  }
}

}  // namespace

std::vector<BodyBlock> read_notes(const Package& package, const Relationships& main_relationships, Context& context) {
  std::vector<BodyBlock> out;
  if (context.notes.empty()) return out;
  constexpr Kind footnotes{false, "footnotes", "w:footnote", NumberFormat::decimal};
  constexpr Kind endnotes{true, "endnotes", "w:endnote", NumberFormat::lower_roman};
  for (const Kind& kind : {footnotes, endnotes}) read_kind(kind, package, main_relationships, context, out);
  return out;
}

}  // namespace vekha::importer::docx

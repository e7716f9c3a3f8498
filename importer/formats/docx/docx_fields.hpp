#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

/// Fields and links. ISO/IEC 29500-1, 17.16. Field codes are never text; results are.
namespace vekha::importer::docx {

/// The target of a HYPERLINK field code, `HYPERLINK "https://…" \l "anchor"`; empty for other fields and for targets
/// that are not published.
std::string link_of_field(std::string_view code);

/// Whether the result of a field is the name of the field itself, «Срок», which stands there until letters are merged:
/// nothing was filled in. 17.16.5.35 (MERGEFIELD).
bool is_unmerged(std::string_view code, std::string_view result);

/// Whether the result of a field is shown: the fields of marks and variables (SET, ASK, TC, XE, …) keep theirs for
/// themselves. 17.16.5
bool shows_result(std::string_view code);

/// The complex fields that are open at a place of the text.
class FieldStack {
 public:
  /// Takes note of the fields of a story, which are well formed: those that end in the cell, text box or body where
  /// they begin. Text boxes are stories of their own.
  void expect(pugi::xml_node story);
  /// mark: the w:fldChar; form_text: what the field shows where its result is empty.
  void begin(pugi::xml_node mark, std::string form_text);
  void add_code(std::string_view text);
  /// The code ends, the result begins where the paragraph has this amount and its text this size. Returns the field's
  /// link target; empty where it has none.
  std::string separate(std::size_t amount, std::size_t text_size);
  struct Closed {
    bool was_link = false;
    std::string text;  ///< to be added: the form text of a field without a result
    std::string code;
    std::optional<std::size_t> result_begin;  ///< in the text of the paragraph; absent where it began in another one
  };
  Closed end(std::size_t amount);

  /// True between the beginning of a field and its result: text there is code.
  [[nodiscard]] bool in_code() const { return codes_ > 0; }
  /// True between the beginning of a result that is not shown and its end.
  [[nodiscard]] bool in_unshown_result() const;
  /// A paragraph ends. The code of a field that nobody ends stops with it: it must not swallow the document.
  void end_paragraph();

 private:
  struct Field {
    std::string code, form_text;
    bool in_code = true, is_link = false;
    bool ends = false;     // somewhere in the story
    bool unshown = false;  // the result is; it counts among the codes
    std::size_t result_start = 0;
    std::optional<std::size_t> text_start{};
  };
  std::vector<Field> fields_;               // outermost first
  std::unordered_set<std::size_t> ending_;  // hashes of the marks where fields begin that end
  std::size_t codes_ = 0;
  std::size_t ignored_ = 0;  // open fields beyond the depth that is followed
};

}  // namespace vekha::importer::docx

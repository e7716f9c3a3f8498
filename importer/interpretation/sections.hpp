#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/numbering.hpp"
#include "importer/interpretation/table_words.hpp"
#include "model/activity.hpp"
#include "model/diagnostic.hpp"

namespace vekha::importer {

/// How a section heading looks; headings of one level look alike.
struct SectionLook {
  bool bold = false, italic = false;
  bool merged = false;  ///< one cell over the whole row
  int outline_level = 0;
  int column = 0;  ///< 1-based, of a column of sections; 0 for a row or paragraph
  friend bool operator==(const SectionLook&, const SectionLook&) = default;
};

/// What a section heading says: «РАЗДЕЛ 1. «Эффективная школа»» is number "РАЗДЕЛ 1" and the rest as the title.
struct SectionLabel {
  std::string number;  ///< as printed, without closing dot; empty where there is none
  NumberStyle style = NumberStyle::none;
  std::vector<int> parts;  ///< of the number
  std::string word;  ///< rank and meaning of «раздел», «этап», …: "3 stage"; empty where there is none
  std::string title;
};
SectionLabel section_label(std::string_view text, const TableWords& words);

/// The sections of a plan as they are met, nested by number, word and look.
class SectionTree {
 public:
  explicit SectionTree(const TableWords& words) : words_(&words) {}

  /// Enters the section that a heading opens; headings of one kind follow each other, others nest.
  /// Errors: section_number_repeated, as a warning.
  void enter(std::string_view text, const SectionLook& look, const model::SourceLocation& source,
             model::Diagnostics& diagnostics);

  /// Tells that an activity stands in the current section: the next heading of another kind is no subsection then.
  void note_activity() { fresh_ = false; }

  /// Leaves the sections of columns, at the end of a table.
  void leave_columns();

  /// The innermost open section.
  [[nodiscard]] std::optional<model::SectionId> current() const;

  [[nodiscard]] const std::vector<model::Section>& sections() const { return sections_; }

 private:
  struct Open {
    std::size_t section = 0;  // index in sections_
    SectionLabel label;
    SectionLook look;
  };
  [[nodiscard]] std::size_t depth_for(const SectionLabel& label, const SectionLook& look) const;
  [[nodiscard]] std::optional<std::size_t> depth_by_number(const SectionLabel& label) const;
  [[nodiscard]] std::size_t depth_by_rank(const SectionLabel& label, const SectionLook& look) const;

  const TableWords* words_;
  std::vector<model::Section> sections_;
  std::vector<Open> open_;                                 // outermost first
  std::set<std::pair<std::string, std::string>> numbers_;  // of parent and section
  bool fresh_ = false;                                     // no activity since the last heading
};

}  // namespace vekha::importer

#include "importer/interpretation/facts/approval/approval_block.hpp"

#include <algorithm>

#include "importer/interpretation/facts/approval/act_number.hpp"
#include "importer/interpretation/facts/dates.hpp"
#include "importer/interpretation/facts/territory.hpp"
#include "importer/interpretation/parties/party_names.hpp"
#include "language/text.hpp"

namespace vekha::importer::head {
namespace {

using language::Words;
using parties::NameReader;
using parties::PartyName;

constexpr std::size_t most_block_lines = 14;
constexpr std::size_t longest_block_line = 300;  // bytes: no line of a block is a paragraph of prose
constexpr std::size_t longest_appendix_line = 700;  // «Приложение к программе «…», утверждённой постановлением …»

const parties::LocalAbbreviations no_abbreviations{};

NameReader cell_reader(const Words& words, const parties::Lexicon& lexicon) {
  return {words, lexicon, no_abbreviations, parties::Reading::cell};
}

std::string person_as_printed(const Words& words, const PartyName& person, int first) {
  if (!words.is_initial(first)) return person.name;
  return words.text(first, first + 4) + " " + words.text(first + 4, first + 5);
}

// The words of a post: without «УТВЕРЖДАЮ», signature lines and quotation marks of a date.
std::string position_text(const Words& words, int first, int last) {
  while (first < last && !words.is_word(first)) ++first;
  while (last > first && !words.is_word(last - 1) && !words.is_number(last - 1) && !words.is_mark(last - 1, '>'))
    --last;
  std::string text = words.text(first, last);
  std::erase(text, '_');
  return language::normalized(text);
}

void read_signed(const Words& words, const DocumentWords& known, const parties::Lexicon& lexicon, ApprovalBlock& out) {
  // behind «УТВЕРЖДАЮ», with its line breaks: a date on the next line is no part of a post
  int first = 0;
  while (first < words.size() && !words.is_word(first)) ++first;
  do ++first;
  while (words.is_mark(first, '>') || words.is_mark(first, ':') || words.is_mark(first, '.'));
  // «Приказ от 19.01.2024 № 27» above who signed is no part of the post
  int post = first;
  while (words.is_break(post)) ++post;
  const bool act_above = known.value("act", words.word(post)).has_value();
  while (act_above && post < words.size() && !words.is_break(post)) ++post;
  if (!act_above) post = first;
  const std::string_view signed_text =
      post < words.size() ? words.source().substr(words[post].begin) : std::string_view();
  if (const auto signature = signature_of(signed_text, lexicon)) {
    out.approval.official = signature->official;
    if (!signature->position.empty()) out.approval.position = signature->position;
  }
  if (out.approval.position) out.approval.body = body_of(*out.approval.position, lexicon);
  // «Приказ № 47 от 30.08.2022» under the name; without an act a number is a part of the post («школа № 5»)
  int act = 1;
  while (act < words.size() && !known.value("act", words.word(act))) ++act;
  if (act < words.size()) out.approval.act = std::string(*known.value("act", words.word(act)));
  read_number_and_date(words, act < words.size() ? act + 1 : 1, known, out);
  if (!out.approval.act) out.approval.number.reset();
}

// «приказом по школе № 88 от …»: «по школе» says whose act it is, the number is the act's, unless another follows.
bool is_number_of_act(const Words& words, int school, int last) {
  const bool by_school = words.word(school - 1) == "по" && !words.is_capital(school) && words.word(last) == "от";
  if (!by_school) return false;
  for (int i = last; i < words.size(); ++i) {
    if (is_number_sign(words, i)) return false;
  }
  return true;
}

// Where the words of who gave an act end: its number, its date or another act. The number of a school is its name.
int body_end(const Words& words, int first, const DocumentWords& known, const parties::Lexicon& lexicon) {
  const NameReader reader = cell_reader(words, lexicon);
  int end = first;
  const auto begins_blank = [&](int at) {
    return is_blank(words, known, at) || (words.is_mark(at, '<') && words.is_mark(at + 1, '_'));
  };
  while (end < words.size() && words.word(end) != "от" && !is_number_sign(words, end) && !date_at(words, known, end) &&
         !begins_blank(end) && !words.is_mark(end, '(') && !(end > first && known.value("act", words.word(end)))) {
    const auto schools = parties::schools_at(reader, end);
    const bool named = !schools.empty() && !is_number_of_act(words, end, schools.back().last);
    end = named ? std::max(end + 1, schools.back().last) : end + 1;
  }
  return end;
}

// «УТВЕРЖДЕНО» on the line before.
bool follows_approval(const Words& words, int at, const DocumentWords& known) {
  if (!words.is_break(at - 1)) return false;
  int first = at - 1;
  while (first > 0 && !words.is_break(first - 1)) --first;
  const auto* phrase = known.beginning("approval", words.word(first));
  return phrase != nullptr && phrase->value == "by_act";
}

// An act in the nominative with its number: «протокол № 5»; -1 where there is none.
int numbered_act_at(const Words& words, const DocumentWords& known) {
  for (int i = 0; i + 1 < words.size(); ++i) {
    const auto value = known.value("act", words.word(i));
    if (value && words.word(i) == *value && is_number_sign(words, i + 1)) return i;
  }
  return -1;
}

// «12.01.2023 (протокол № 5)»
void read_date_before(const Words& words, int end, const DocumentWords& known, ApprovalBlock& out) {
  for (int i = 0; i < end && !out.approval.date; ++i) {
    if (const auto date = date_at(words, known, i); date && date->last <= end) out.approval.date = date->date;
  }
}

// «приказом начальника Управления образования от 29.03.2021 № 104»
// by_meeting: its minutes are an act too, «утверждено на заседании совета (протокол № 5)».
bool read_act(const Words& words, const DocumentWords& known, const parties::Lexicon& lexicon, bool by_meeting,
              ApprovalBlock& out) {
  int act = -1;
  for (int i = 0; i < words.size() && act < 0; ++i) {
    const auto value = known.value("act", words.word(i));
    // the nominative heads an act, it refers to one only right behind the word of approval
    if (!value || (words.word(i) == *value && !follows_approval(words, i, known))) continue;
    act = i;
  }
  if (act < 0 && by_meeting) act = numbered_act_at(words, known);
  if (act < 0) return false;
  out.approval.act = std::string(*known.value("act", words.word(act)));
  const int end = body_end(words, act + 1, known, lexicon);
  read_number_and_date(words, end, known, out);
  if (!out.approval.date) read_date_before(words, act, known, out);
  if (end > act + 1) out.approval.body = body_of(words.text(act + 1, end), lexicon);
  return true;
}

// «утверждённой директором МБОУ СОШ № 3 19.01.2024»: by whom and when, without an act.
bool read_approver(const Words& words, const DocumentWords& known, const parties::Lexicon& lexicon,
                   ApprovalBlock& out) {
  int first = 0;
  while (first < words.size() && !known.value("approved_by", words.word(first))) ++first;
  int date = first + 1;
  while (date < words.size() && !date_at(words, known, date) && !is_blank(words, known, date)) ++date;
  const std::string by = date < words.size() ? words.text(first + 1, date) : std::string();
  if (!begins_with_post(language::normalized(by), lexicon) && !body_of(by, lexicon)) return false;
  read_number_and_date(words, date, known, out);
  out.approval.number.reset();  // without an act there is none
  out.approval.body = body_of(by, lexicon);
  return out.approval.date || out.blank;
}

std::string block_text(const std::vector<HeadLine>& lines, std::size_t first, std::size_t last,
                       const DocumentWords& known, const parties::Lexicon& lexicon) {
  std::string text;
  for (std::size_t i = first; i < last; ++i)
    text.append(i > first ? "\n" : "").append(sentence_case(lines[i].text, known.territories(), lexicon));
  return text;
}

ApprovalBlock::Kind kind_named(std::string_view value) {
  using enum ApprovalBlock::Kind;
  if (value == "signed") return signed_by;
  if (value == "by_act" || value == "appendix") return by_act;
  if (value == "adopted") return adopted;
  return value == "other" ? other : none;
}

bool has_date_or_blank(const HeadLine& line, const DocumentWords& known) {
  const Words words(line.text);
  for (int i = 0; i < words.size(); ++i) {
    if (date_at(words, known, i) || is_blank(words, known, i)) return true;
  }
  return false;
}

// «План работы МБОУ СОШ № 3», «Дорожная карта …»: the kind of a document heads it, whatever stands above.
bool begins_title(const HeadLine& line, const DocumentWords& known) {
  const Words words(line.folded);
  for (int i = 0; i < std::min(words.size(), 2); ++i) {
    const auto* kind = known.beginning("kind", std::string_view(line.folded).substr(words[i].begin));
    if (kind != nullptr && kind->value != "other") return Words(line.text).is_capital(0);
  }
  return false;
}

// The line after the block: other blocks, headings, centred titles and other cells of a table end it, and so does its
// date.
std::size_t block_end(const std::vector<HeadLine>& lines, std::size_t first, const DocumentWords& known,
                      ApprovalBlock::Kind kind) {
  bool dated = has_date_or_blank(lines[first], known);
  std::size_t i = first + 1;
  for (; i < lines.size() && i < first + most_block_lines; ++i) {
    const HeadLine& line = lines[i];
    if (line.table != lines[first].table || line.cell != lines[first].cell) break;
    if (line.outline_level > 0 || line.page_break_before || line.text.size() > longest_block_line) break;
    if (line.centered && line.bold && !(lines[first].centered)) break;
    if (begins_title(line, known)) break;
    const auto* phrase = known.beginning("approval", line.folded);
    if (phrase != nullptr && (kind_named(phrase->value) != kind || phrase->value == "signed")) break;
    const bool amends = line.folded.starts_with("(");
    const bool numbered = kind == ApprovalBlock::Kind::by_act && line.folded.find("№") != std::string::npos;
    const bool listed = lines[i - 1].text.ends_with(',');  // «Протокол от 25.08.2023 № 2, / утверждённой приказом …»
    const bool in_cell = line.table > 0;  // which is one block to its end
    if (dated && !amends && !numbered && !listed && !in_cell) break;
    if (dated && line.after_gap && !amends && !in_cell) break;
    dated = dated || has_date_or_blank(line, known);
  }
  return i;
}

}  // namespace

void read_number_and_date(std::string_view text, const DocumentWords& known, ApprovalBlock& out) {
  read_number_and_date(Words(text), 0, known, out);
}

std::optional<std::string> body_of(std::string_view text, const parties::Lexicon& lexicon) {
  const Words words(text);
  const NameReader reader = cell_reader(words, lexicon);
  for (int i = 0; i < words.size(); ++i) {
    if (!words.is_word(i) && !words.is_mark(i, '<')) continue;
    const auto schools = parties::schools_at(reader, i);
    if (!schools.empty()) return schools.front().name;
    const auto found = parties::organisation_at(reader, i);
    if (found && (found->kind == model::PartyKind::organisation || found->kind == model::PartyKind::role))
      return found->name;
  }
  return std::nullopt;
}

std::optional<Signature> signature_of(std::string_view text, const parties::Lexicon& lexicon) {
  const Words words(text);
  const NameReader reader = cell_reader(words, lexicon);
  for (int i = 0; i < words.size(); ++i) {
    if (!parties::begins_person(reader, i)) continue;
    const auto person = parties::person_at(reader, i);
    if (!person) return std::nullopt;
    Signature out{.official = person_as_printed(words, *person, i), .position = position_text(words, 0, i)};
    if (out.position.empty()) out.position = person->position;
    return out;
  }
  return std::nullopt;
}

bool begins_with_post(std::string_view text, const parties::Lexicon& lexicon) {
  const Words words(text);
  return parties::post_begin(cell_reader(words, lexicon), 0).has_value();
}

std::string sentence_case(std::string_view text, const TerritoryWords& known, const parties::Lexicon& lexicon) {
  if (text != language::upper_case(text)) return std::string(text);
  const Words words(text);
  for (int i = 0; i < words.size(); ++i) {
    if (words.is_initial(i) && words.is_initial(i + 2)) return std::string(text);  // a signature
  }
  // the names of places keep their capitals
  std::string out;
  for (int i = 0; i < words.size(); ++i) {
    if (i > 0 && words[i].space_before) out += ' ';
    // the letters of «№ 241-П» are a part of the number
    const bool of_number = i > 1 && !words[i].space_before && !words[i - 1].space_before && words.is_number(i - 2);
    const bool abbreviation = lexicon.is(words.word(i), parties::WordClass::school_form) ||
                              lexicon.abbreviation_at(words, i).meaning != parties::AbbreviationMeaning::unknown;
    std::string word = of_number || abbreviation ? words.text(i, i + 1) : language::lower_case(words.text(i, i + 1));
    int last = std::min(words.size(), i + 3);
    const auto places = words.is_word(i) ? territories(words.text(i, last), known) : std::vector<Territory>();
    const bool after_city = words.word(i - 1).starts_with("город");
    const bool after_settlement = lexicon.is(words.word(i - 1), parties::WordClass::settlement);
    const bool place = (!places.empty() && places.front().name.starts_with(words.text(i, i + 1).substr(0, 2))) ||
                       (after_city && !territories(words.text(i - 1, last), known).empty());
    if (words.is_word(i) && (out.empty() || words.is_mark(i - 1, '<') || place || after_settlement))
      word = language::upper_case(word.substr(0, 2)) + word.substr(2);
    out += word;
  }
  return out;
}

ApprovalBlock approval_block_at(const std::vector<HeadLine>& lines, std::size_t at, const DocumentWords& known,
                                const parties::Lexicon& lexicon) {
  ApprovalBlock out{.first = at, .last = at};
  const HeadLine& line = lines[at];
  if (line.text.size() > longest_appendix_line || !line.label.empty()) return out;
  std::string_view folded = line.folded;
  while (folded.starts_with('"') || folded.starts_with(' ') || folded.starts_with('(')) folded.remove_prefix(1);
  const auto* phrase = known.beginning("approval", folded);
  if (phrase == nullptr || phrase->value == "draft") return out;
  if (phrase->value != "appendix" && line.text.size() > longest_block_line) return out;
  const ApprovalBlock::Kind kind = kind_named(phrase->value);
  out.last = block_end(lines, at, known, kind);
  const Words words(block_text(lines, at, out.last, known, lexicon));
  bool understood = false;
  switch (kind) {
    case ApprovalBlock::Kind::signed_by:
      read_signed(words, known, lexicon, out);
      understood = true;
      break;
    case ApprovalBlock::Kind::by_act:
    case ApprovalBlock::Kind::adopted:
      understood = read_act(words, known, lexicon, kind == ApprovalBlock::Kind::by_act, out) ||
                   (kind == ApprovalBlock::Kind::by_act && read_approver(words, known, lexicon, out));
      break;
    case ApprovalBlock::Kind::other:
      // agreement of others is not approval: its names and dates are only skipped
      understood = line.cell > 0 || folded.size() <= phrase->text.size() + 2;
      break;
    case ApprovalBlock::Kind::none:
      break;
  }
  if (!understood) return ApprovalBlock{.first = at, .last = at};
  out.kind = kind;
  return out;
}

}  // namespace vekha::importer::head

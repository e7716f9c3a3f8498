#pragma once

#include <iterator>
#include <string_view>
#include <tuple>
#include <variant>

#include "model/document.hpp"

/// The JSON keys of every type of the model, named once: the writer and the reader both go by these lists. Their order
/// is the order in the file. What document_json.cpp writes otherwise than member by member has its keys here, too: a
/// recurrence leaves out what its phrase does not say, a block tells its type, a finding its sentence.
namespace vekha::model::json {

template <typename Owner, typename Member>
struct Field {
  std::string_view name;
  Member Owner::*member;
  bool sparse = false;  ///< the key is there only where the member is other than empty or false
};
template <typename Owner, typename Member>
constexpr Field<Owner, Member> field(std::string_view name, Member Owner::*member) {
  return {name, member};
}
template <typename Owner, typename Member>
constexpr Field<Owner, Member> sparse_field(std::string_view name, Member Owner::*member) {
  return {name, member, true};
}

template <typename T>
struct Fields;

template <typename T>
concept HasFields = requires {
  Fields<T>::list;
};

template <>
struct Fields<SourceLocation> {
  static constexpr auto list = std::tuple{field("table", &SourceLocation::table), field("row", &SourceLocation::row),
                                          field("column", &SourceLocation::column)};
};
template <>
struct Fields<Source> {
  static constexpr auto list = std::tuple{field("file", &Source::file), field("sha256", &Source::sha256),
                                          field("bytes", &Source::bytes), field("producer", &Source::producer)};
};
template <>
struct Fields<Period> {
  static constexpr auto list =
      std::tuple{field("text", &Period::text), field("start", &Period::start), field("end", &Period::end)};
};
template <>
struct Fields<Approval> {
  static constexpr auto list = std::tuple{
      field("status", &Approval::status),     field("act", &Approval::act),   field("number", &Approval::number),
      field("date", &Approval::date),         field("body", &Approval::body), field("official", &Approval::official),
      field("position", &Approval::position),
  };
};
template <>
struct Fields<PassportEntry> {
  static constexpr auto list = std::tuple{field("name", &PassportEntry::name), field("text", &PassportEntry::text),
                                          field("source", &PassportEntry::source)};
};
template <>
struct Fields<Section> {
  static constexpr auto list =
      std::tuple{field("id", &Section::id), field("parent", &Section::parent), field("number", &Section::number),
                 field("title", &Section::title), field("source", &Section::source)};
};
template <>
struct Fields<Action> {
  static constexpr auto list = std::tuple{field("party", &Action::party), field("text", &Action::text)};
};
template <>
struct Fields<ResponsibleParty> {
  static constexpr auto list =
      std::tuple{field("text", &ResponsibleParty::text), field("parties", &ResponsibleParty::parties)};
};
template <>
struct Fields<ExtraField> {
  static constexpr auto list = std::tuple{field("name", &ExtraField::name), field("text", &ExtraField::text)};
};
/// "weekday", a number, where there is but one of the weekdays.
inline constexpr std::string_view lone_weekday_key = "weekday";
template <>
struct Fields<Recurrence> {
  static constexpr auto list = std::tuple{
      field("every", &Recurrence::every),     field("unit", &Recurrence::unit),
      field("times", &Recurrence::times),     field("min", &Recurrence::min),
      field("months", &Recurrence::months),   field("weekdays", &Recurrence::weekdays),
      field("ordinal", &Recurrence::ordinal), field("day", &Recurrence::day),
      field("by_day", &Recurrence::by_day),   field("next", &Recurrence::next),
      field("on", &Recurrence::on),           field("by", &Recurrence::by),
      field("from", &Recurrence::from),       field("to", &Recurrence::to),
  };
};
template <>
struct Fields<Schedule> {
  static constexpr auto list =
      std::tuple{field("text", &Schedule::text),           field("kind", &Schedule::kind),
                 field("intervals", &Schedule::intervals), field("recurrence", &Schedule::recurrence),
                 field("condition", &Schedule::condition), sparse_field("approximate", &Schedule::approximate)};
};
template <>
struct Fields<Activity> {
  static constexpr auto list = std::tuple{
      field("id", &Activity::id),
      field("number", &Activity::number),
      field("section", &Activity::section),
      field("text", &Activity::text),
      field("actions", &Activity::actions),
      field("schedule", &Activity::schedule),
      field("responsible", &Activity::responsible),
      field("expected", &Activity::expected),
      field("extra", &Activity::extra),
      field("source", &Activity::source),
  };
};
template <>
struct Fields<Party> {
  static constexpr auto list = std::tuple{
      field("id", &Party::id),           field("kind", &Party::kind),         field("name", &Party::name),
      field("number", &Party::number),   field("position", &Party::position), field("of", &Party::of),
      field("aliases", &Party::aliases), field("members", &Party::members),
  };
};
template <>
struct Fields<Partnership> {
  static constexpr auto list = std::tuple{field("kind", &Partnership::kind), field("mentor", &Partnership::mentor),
                                          field("mentees", &Partnership::mentees)};
};
template <>
struct Fields<Participant> {
  static constexpr auto list =
      std::tuple{field("party", &Participant::party), field("functions", &Participant::functions),
                 field("indicators", &Participant::indicators), field("source", &Participant::source)};
};
template <>
struct Fields<Risk> {
  static constexpr auto list =
      std::tuple{field("number", &Risk::number),         field("title", &Risk::title), field("targets", &Risk::targets),
                 field("indicators", &Risk::indicators), field("extra", &Risk::extra), field("source", &Risk::source)};
};
template <>
struct Fields<IndicatorValue> {
  static constexpr auto list =
      std::tuple{field("period", &IndicatorValue::period), field("target", &IndicatorValue::target),
                 field("actual", &IndicatorValue::actual), field("target_text", &IndicatorValue::target_text),
                 field("actual_text", &IndicatorValue::actual_text)};
};
template <>
struct Fields<Indicator> {
  static constexpr auto list = std::tuple{field("group", &Indicator::group),
                                          field("text", &Indicator::text),
                                          field("unit", &Indicator::unit),
                                          field("baseline", &Indicator::baseline),
                                          field("baseline_text", &Indicator::baseline_text),
                                          field("values", &Indicator::values),
                                          field("note", &Indicator::note),
                                          field("source", &Indicator::source)};
};
template <>
struct Fields<ProgressRecord> {
  static constexpr auto list =
      std::tuple{field("number", &ProgressRecord::number),   field("text", &ProgressRecord::text),
                 field("status", &ProgressRecord::status),   field("mark", &ProgressRecord::mark),
                 field("date", &ProgressRecord::date),       field("moved_to", &ProgressRecord::moved_to),
                 field("note", &ProgressRecord::note),       field("evidence", &ProgressRecord::evidence),
                 field("schools", &ProgressRecord::schools), field("source", &ProgressRecord::source)};
};
template <>
struct Fields<ListItem> {
  static constexpr auto list = std::tuple{field("label", &ListItem::label), field("blocks", &ListItem::blocks)};
};
template <>
struct Fields<Cell> {
  static constexpr auto list = std::tuple{field("row_span", &Cell::row_span), field("col_span", &Cell::col_span),
                                          field("blocks", &Cell::blocks)};
};
template <>
struct Fields<StruckText> {
  static constexpr auto list = std::tuple{field("at", &StruckText::at), field("text", &StruckText::text)};
};
template <>
struct Fields<Heading> {
  static constexpr auto list = std::tuple{field("level", &Heading::level), field("text", &Heading::text),
                                          sparse_field("struck", &Heading::struck)};
};
template <>
struct Fields<Paragraph> {
  static constexpr auto list = std::tuple{field("text", &Paragraph::text), sparse_field("struck", &Paragraph::struck)};
};
template <>
struct Fields<Image> {
  static constexpr auto list = std::tuple{field("media", &Image::media), field("alt", &Image::alt)};
};
template <>
struct Fields<List> {
  static constexpr auto list = std::tuple{field("items", &List::items)};
};
template <>
struct Fields<Table> {
  static constexpr auto list = std::tuple{field("header_rows", &Table::header_rows), field("rows", &Table::rows)};
};
/// The key of a block that tells which of these it is, in the order of the alternatives of Block::value.
inline constexpr std::string_view block_type_key = "type";
inline constexpr std::string_view block_types[] = {"heading", "paragraph", "list", "table", "image"};
static_assert(std::size(block_types) == std::variant_size_v<decltype(Block::value)>);

template <>
struct Fields<RuleReading> {
  static constexpr auto list = std::tuple{field("rule", &RuleReading::rule), field("weight", &RuleReading::weight)};
};
template <>
struct Fields<ColumnReading> {
  static constexpr auto list =
      std::tuple{field("heading", &ColumnReading::heading), field("role", &ColumnReading::role),
                 field("also", &ColumnReading::also), field("rules", &ColumnReading::rules),
                 field("margin", &ColumnReading::margin)};
};
template <>
struct Fields<RowReading> {
  static constexpr auto list = std::tuple{field("row", &RowReading::row), field("values", &RowReading::values),
                                          field("cells", &RowReading::cells)};
};
template <>
struct Fields<TableReading> {
  static constexpr auto list = std::tuple{field("table", &TableReading::table),
                                          field("kind", &TableReading::kind),
                                          field("rules", &TableReading::rules),
                                          field("fit", &TableReading::fit),
                                          field("next", &TableReading::next),
                                          field("margin", &TableReading::margin),
                                          field("continues", &TableReading::continues),
                                          field("columns", &TableReading::columns),
                                          field("rows", &TableReading::rows)};
};
template <>
struct Fields<SkippedFragment> {
  static constexpr auto list =
      std::tuple{field("reason", &SkippedFragment::reason), field("text", &SkippedFragment::text),
                 field("source", &SkippedFragment::source)};
};
template <>
struct Fields<Completeness> {
  static constexpr auto list = std::tuple{
      field("cells", &Completeness::cells),   field("fields", &Completeness::fields),
      field("extra", &Completeness::extra),   field("skipped", &Completeness::skipped),
      field("unread", &Completeness::unread), field("share", &Completeness::share),
  };
};
template <>
struct Fields<HeadFinding> {
  static constexpr auto list = std::tuple{field("field", &HeadFinding::field), field("text", &HeadFinding::text),
                                          field("line", &HeadFinding::line), field("table", &HeadFinding::table)};
};
template <>
struct Fields<Reading> {
  static constexpr auto list =
      std::tuple{field("completeness", &Reading::completeness), field("skipped", &Reading::skipped),
                 field("head", &Reading::head), field("tables", &Reading::tables)};
};
/// Keys of a finding: "message" is its sentence, "code" the name of its code.
struct DiagnosticKeys {
  std::string_view severity = "severity", code = "code", message = "message", arguments = "arguments",
                   source = "source";
};
inline constexpr DiagnosticKeys diagnostic_keys;

/// The first key of a document: which version of the contract it keeps.
inline constexpr std::string_view format_key = "format";

template <>
struct Fields<Document> {
  static constexpr auto list = std::tuple{
      field("source", &Document::source),
      field("kind", &Document::kind),
      field("title", &Document::title),
      field("municipality", &Document::municipality),
      field("region", &Document::region),
      field("period", &Document::period),
      field("approval", &Document::approval),
      field("goals", &Document::goals),
      field("tasks", &Document::tasks),
      field("principles", &Document::principles),
      field("expected_results", &Document::expected_results),
      field("passport", &Document::passport),
      field("sections", &Document::sections),
      field("activities", &Document::activities),
      field("parties", &Document::parties),
      field("partnerships", &Document::partnerships),
      field("participants", &Document::participants),
      field("risks", &Document::risks),
      field("indicators", &Document::indicators),
      field("progress", &Document::progress),
      field("blocks", &Document::blocks),
      field("reading", &Document::reading),
      field("diagnostics", &Document::diagnostics),
  };
};

}  // namespace vekha::model::json

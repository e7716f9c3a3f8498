#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>

#include "model/document.hpp"

/// The names of enumerators in the JSON, named once: the writer, the reader and whoever else shows them go by these
/// lists.
namespace vekha::model::json {

/// Each name stands beside its enumerator. name_of() and value_of() below check, when they are compiled, that the list
/// is whole and in the order of the declaration.
template <typename E>
struct Named {
  E value;
  std::string_view name;
};
template <typename E>
struct Names;
template <>
struct Names<DocumentKind> {
  using enum DocumentKind;
  static constexpr Named<DocumentKind> list[] = {{plan, "plan"},
                                                 {programme, "programme"},
                                                 {progress_report, "progress-report"},
                                                 {indicators, "indicators"},
                                                 {order, "order"},
                                                 {minutes, "minutes"},
                                                 {other, "other"}};
};
template <>
struct Names<CellUse> {
  using enum CellUse;
  static constexpr Named<CellUse> list[] = {{none, ""},
                                            {heading, "heading"},
                                            {number, "number"},
                                            {section, "section"},
                                            {activity, "activity"},
                                            {action, "action"},
                                            {schedule, "schedule"},
                                            {responsible, "responsible"},
                                            {expected, "expected"},
                                            {extra, "extra"},
                                            {party, "party"},
                                            {participant, "participant"},
                                            {partnership, "partnership"},
                                            {passport, "passport"},
                                            {risk, "risk"},
                                            {indicator, "indicator"},
                                            {progress, "progress"},
                                            {repeated_heading, "repeated-heading"},
                                            {column_numbers, "column-numbers"},
                                            {ditto, "ditto"},
                                            {caption, "caption"},
                                            {note, "note"},
                                            {lone_number, "lone-number"},
                                            {layout, "layout"},
                                            {no_field, "no-field"},
                                            {not_understood, "not-understood"},
                                            {unread, "unread"}};
};
template <>
struct Names<ApprovalStatus> {
  using enum ApprovalStatus;
  static constexpr Named<ApprovalStatus> list[] = {{approved, "approved"}, {draft, "draft"}};
};
template <>
struct Names<ScheduleKind> {
  using enum ScheduleKind;
  static constexpr Named<ScheduleKind> list[] = {{interval, "interval"},
                                                 {deadline, "deadline"},
                                                 {open, "open"},
                                                 {dates, "dates"},
                                                 {recurring, "recurring"},
                                                 {continuous, "continuous"},
                                                 {conditional, "conditional"},
                                                 {unknown, "unknown"}};
};
template <>
struct Names<Unit> {
  using enum Unit;
  static constexpr Named<Unit> list[] = {{day, "day"},
                                         {week, "week"},
                                         {month, "month"},
                                         {quarter, "quarter"},
                                         {half_year, "half_year"},
                                         {year, "year"},
                                         {school_year, "school_year"},
                                         {term, "term"}};
};
template <>
struct Names<PartyKind> {
  using enum PartyKind;
  static constexpr Named<PartyKind> list[] = {
      {school, "school"}, {organisation, "organisation"}, {person, "person"}, {role, "role"}, {group, "group"}};
};
template <>
struct Names<ProgressStatus> {
  using enum ProgressStatus;
  static constexpr Named<ProgressStatus> list[] = {{planned, "planned"},     {active, "active"},
                                                   {done, "done"},           {late, "late"},
                                                   {cancelled, "cancelled"}, {unknown, "unknown"}};
};
template <>
struct Names<Severity> {
  using enum Severity;
  static constexpr Named<Severity> list[] = {{note, "note"}, {warning, "warning"}, {error, "error"}};
};
template <>
struct Names<PartnershipKind> {
  using enum PartnershipKind;
  static constexpr Named<PartnershipKind> list[] = {{mentoring, "mentoring"}, {group, "group"}};
};
template <>
struct Names<TableKind> {
  using enum TableKind;
  static constexpr Named<TableKind> list[] = {{none, ""},
                                              {passport, "passport"},
                                              {layout, "layout"},
                                              {mentoring, "mentoring"},
                                              {participants, "participants"},
                                              {risks, "risks"},
                                              {progress, "progress"},
                                              {time_grid, "time_grid"},
                                              {activity_list, "activity_list"},
                                              {actor_matrix, "actor_matrix"},
                                              {indicators, "indicators"},
                                              {finance, "finance"},
                                              {party_list, "party_list"}};
};

template <typename T>
concept HasNames = std::is_enum_v<T> && requires {
  Names<T>::list;
};

/// Whether an enumeration has an enumerator of a value: the compiler prints others as a number, behind a cast.
template <auto value>
constexpr bool is_enumerator() {
  return std::string_view(__PRETTY_FUNCTION__).find("= (") == std::string_view::npos;
}

template <HasNames E>
constexpr bool is_whole_and_in_order() {
  std::size_t place = 0;
  for (const auto& [value, name] : Names<E>::list) {
    if (static_cast<std::size_t>(value) != place++) return false;
  }
  return !is_enumerator<static_cast<E>(std::size(Names<E>::list))>();
}

/// The name of an enumerator in the JSON.
template <HasNames E>
constexpr std::string_view name_of(E value) {
  static_assert(is_whole_and_in_order<E>());
  return Names<E>::list[static_cast<std::size_t>(value)].name;
}

/// The enumerator of a name, or nothing.
template <HasNames E>
constexpr std::optional<E> value_of(std::string_view name) {
  static_assert(is_whole_and_in_order<E>());
  for (const Named<E>& named : Names<E>::list) {
    if (named.name == name) return named.value;
  }
  return std::nullopt;
}

}  // namespace vekha::model::json

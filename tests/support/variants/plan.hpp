#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/variants/deadlines.hpp"
#include "tests/support/variants/random.hpp"
#include "tests/support/variants/records.hpp"
#include "tests/support/variants/words.hpp"

/// Invented plans: what they say, before anybody lays them out. This is the truth that a reading is measured by.
namespace vekha::test {

/// A school or a person that a responsible cell names; `key` is the word or number that tells it from the others.
struct TrueParty {
  enum class Kind { school, person };
  Kind kind = Kind::school;
  std::string key;
  friend bool operator==(const TrueParty&, const TrueParty&) = default;
};

/// Somebody in a responsible cell, as it is printed. Bodies and roles name no school and no person.
struct TrueResponsible {
  std::string text;
  std::vector<TrueParty> parties;
  std::vector<TrueParty> excepted;  ///< «все школы, кроме МОУ № 2»: named, and must not be linked
};

struct TrueAction {
  std::string actor, text;
};

struct TrueActivity {
  int section = -1;    ///< index in TruePlan::sections; -1 for none
  std::string number;  ///< as printed; empty where there is none or it is not judged
  std::string text;
  Deadline deadline;
  std::vector<TrueResponsible> responsible;
  std::string responsible_text;   ///< as it is printed in the cell
  std::vector<std::string> when;  ///< the cells of the columns that say when; empty: the words of the deadline
  std::string expected;
  std::vector<std::string> others;  ///< texts of further columns
  std::vector<TrueAction> actions;
  std::vector<TrueParty> may_name;             ///< who may be linked too: the school whose roadmap it is, «то же»
  std::map<std::string, std::string> printed;  ///< by role of a column: the text with the marks it is printed with
};

struct TrueSection {
  std::string title;
  int parent = -1;
};

/// What the head of a document says.
struct TrueHead {
  enum class Approval { not_judged, approved, draft };
  std::optional<std::string> title;  ///< nothing: not judged
  Approval approval = Approval::not_judged;
  std::optional<std::string> number;  ///< of the act
  std::optional<model::Date> date;
  bool has_period = false;  ///< PlanTime::days is what the document says of itself
};

/// A school that helps others, by what tells each from the others.
struct TruePartnership {
  std::string mentor;
  std::vector<std::string> mentees;
};

struct TruePlan {
  std::string title, territory;  ///< the title names no period
  TrueHead head;
  std::vector<TruePartnership> partnerships;
  TrueRecords records;              ///< of a report or of tables of indicators
  std::vector<std::string> nobody;  ///< words that are no party: subjects, «ФИО»
  PlanTime time;
  std::vector<TrueSection> sections;
  std::vector<TrueActivity> activities;
  std::vector<std::string> others;       ///< headings of further columns
  std::vector<TrueResponsible> schools;  ///< all schools of the plan, by full name
  bool tells_results = false;            ///< a column says what is expected, under a heading that can be known
};

/// How the people of a plan are written down.
struct PlanStyle {
  int activities = 20;
  int sections = 3;              ///< 0: none
  bool says_period = true;       ///< somewhere in the document
  bool nested_sections = false;  ///< sections lie in parts, two in a part
  bool schools_as_sections = false;
  bool one_responsible = false;                    ///< each activity has one, and it is a person
  std::string deadlines = "usual", who = "usual";  ///< as the features of these names
  PlanTime time;
};

TruePlan invented_plan(const PlanStyle& style, Random& random, const Words& words);

}  // namespace vekha::test

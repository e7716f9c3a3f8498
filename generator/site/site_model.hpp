#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "generator/output_file.hpp"
#include "generator/settings.hpp"
#include "generator/site/activity_ref.hpp"
#include "generator/site/content_page.hpp"
#include "generator/site/glossary.hpp"
#include "generator/site/responsible.hpp"
#include "generator/site/status.hpp"
#include "generator/site/withdrawn.hpp"
#include "generator/wording/words.hpp"
#include "model/document.hpp"

namespace vekha::generator {

/// An imported document and where it lies below content/documents/.
struct SiteDocument {
  std::string folder;  ///< the municipality's; empty where the file lies directly in content/documents/
  std::string file;    ///< base name
  model::Document document;
  /// Of the last good version of a file that can't be published any more: the day that version was published.
  std::optional<model::Date> kept_since;
};

struct SiteInput {
  std::vector<SiteDocument> documents;  ///< in any order; a folder and file name once
  std::vector<ContentPage> content;
  Settings settings;
  model::Date today;
  std::vector<WithdrawnPage> published;     ///< addresses of earlier builds, in any order
  std::vector<Abbreviation> abbreviations;  ///< of the vocabulary, each once
  std::vector<OutputFile> earlier_data;     ///< data files of earlier builds, in any order
};

/// What a report says of one activity.
struct ReportedProgress {
  model::ProgressRecord record;
  std::optional<model::Date> as_of;  ///< the last day the report speaks of
};

/// An activity on the day of the site. Schools are indices in Municipality::schools, ascending.
struct ActivityState {
  Status status = Status::no_date;
  bool in_document = false;  ///< a row of the document page bears its anchor
  std::optional<ReportedProgress> progress;
  std::vector<std::size_t> own;                     ///< schools that the document names for this activity
  std::vector<std::size_t> shared;                  ///< schools that take part as members of a group
  std::vector<std::vector<std::size_t>> by_action;  ///< the schools of each action, where the activity has some
};

/// A plan or programme. Paths are below the site: "kirovsk/plans/plan-2019.html".
struct Plan {
  std::string slug, path, document_path;
  std::string title;    ///< short, from the settings or made of kind and years
  bool titled = false;  ///< the settings name it: the title says what the plan is about
  std::string file;
  std::optional<model::Date> kept_since;  ///< see SiteDocument
  /// Of an edition that is no longer in force: the plan that replaced it, in Municipality::plans.
  std::optional<std::size_t> newer;
  model::Document document;
  PlanPeriod period;                                   ///< the document's, else from its earliest to its latest date
  std::vector<ActivityState> states;                   ///< one for each of document.activities
  std::map<model::PartyId, std::size_t> party_places;  ///< in document.parties
  std::map<model::PartyId, std::size_t> people;        ///< in Municipality::people
  TermPlaces terms;                                    ///< abbreviations that the document itself defines

  /// The party with an id, or nullptr.
  [[nodiscard]] const model::Party* party(const model::PartyId& id) const {
    const auto place = party_places.find(id);
    return place == party_places.end() ? nullptr : &document.parties[place->second];
  }
};

/// A document that is not a plan: a progress report, indicators, an order.
struct OtherDocument {
  std::string file;
  model::Document document;
  std::optional<model::Date> as_of;       ///< of a report: the last day it speaks of, where that is known
  std::optional<model::Date> kept_since;  ///< see SiteDocument
};

/// One school in all documents of its municipality.
struct School {
  std::string slug, path, calendar_path;
  std::string name;                           ///< as people say it: «Средняя школа № 7»
  std::string label;                          ///< shortest: «Школа № 7»
  std::string full_name;                      ///< the fullest form of the documents
  std::string number;                         ///< may be empty
  std::string head;                           ///< post and name of who leads it, as the documents give it; may be empty
  std::vector<ActivityRef> own, shared;       ///< in plans that are in force
  std::vector<std::size_t> mentors, mentees;  ///< indices in Municipality::schools
};

struct Month {
  int year = 0;
  unsigned month = 0;  ///< 1..12
  std::string path;
};

struct Municipality {
  std::string slug, path, results_path, people_path;
  std::string name, short_name, region;
  bool example = false;
  Contact contact;
  std::vector<Plan> plans;            ///< the newest first
  std::vector<OtherDocument> others;  ///< by file name
  std::vector<School> schools;        ///< by name, numbers by value
  std::vector<Responsible> people;    ///< who answers for activities, by the alphabet
  std::vector<Month> months;          ///< in time order
  bool has_results = false;           ///< a report or numbers of an indicator: there is a results page
};

/// What the passport of a data set says, and where its files lie below the site.
struct DataSetPassport {
  std::string name;  ///< "activities"
  std::string identifier, title, description, creator, subject, standard;
  std::string data_path, structure_path, meta_path;
  model::Date created{};
  model::Date modified{};  ///< the day from which the data are as they are
};

/// Whether a document gets the pages of a plan: plans, programmes, minutes of a meeting that decided who does what, and
/// whatever else lists activities.
bool is_plan(const model::Document& document);

/// Everything the site shows, sorted once. Nothing in it depends on the order of the input.
struct Site {
  Settings settings;
  model::Date today;
  std::vector<Municipality> municipalities;  ///< by name, examples last
  std::vector<ContentPage> content;          ///< by permalink
  Glossary glossary;
  std::vector<WithdrawnPage> withdrawn;    ///< by path
  std::vector<OutputFile> earlier_data;    ///< data files of earlier builds that may still be shown
  std::vector<DataSetPassport> data_sets;  ///< of the national form; none where the settings don't ask for it
};

/// The site of an input but for what follows from its pages and data: withdrawn and data_sets, which make_site()
/// (generate.hpp) adds. reserved: names that no municipality's folder may get. words: of the site's theme, for the
/// short names of plans and schools.
Site model_of(SiteInput input, const std::set<std::string, std::less<>>& reserved, const Words& words);

}  // namespace vekha::generator

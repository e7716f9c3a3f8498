#include "generator/site/site_model.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "generator/site/permalinks.hpp"
#include "generator/site/plans.hpp"
#include "generator/site/progress_matching.hpp"
#include "generator/site/schools.hpp"
#include "language/text.hpp"

// A municipality is made in this order, because each step needs the one before: its documents, by file name; its plans
// with their periods and addresses, apart from other documents; which editions are in force; its schools out of all
// documents; the state of each activity, for which reports must know the schools; who answers; the months between the
// first day and the last.
namespace vekha::generator {
namespace {

using model::Date;
using model::Document;

/// Months of a plan that get a page: twenty years. A misread date must not make thousands of pages.
constexpr int most_months = 240;

/// The last day a document speaks of: the end of a report's period, else its latest date, else the day of its approval.
/// The period of a plan with marks tells what is planned, not on which day the marks were made.
std::optional<Date> as_of(const Document& document) {
  if (!is_plan(document) && document.period && document.period->end) return document.period->end;
  std::optional<Date> latest;
  for (const model::ProgressRecord& record : document.progress) {
    if (record.date && (!latest || *record.date > *latest)) latest = record.date;
  }
  return latest ? latest : document.approval.date;
}

/// A file name without its ending, so that "plan.docx" stands before "plan-2.docx", which came later.
std::string_view stem(std::string_view file) { return file.substr(0, file.rfind('.')); }

/// Documents of one municipality, by file name.
struct Folder {
  std::string name;  ///< below content/documents/; empty where it is made from the municipality's name
  std::vector<SiteDocument> documents;
};

std::map<std::string, Folder> folders_of(std::vector<SiteDocument> documents) {
  std::ranges::sort(documents, {}, [](const SiteDocument& d) {
    return std::tuple(std::string_view(d.folder), stem(d.file), std::string_view(d.file));
  });
  std::map<std::string, Folder> folders;
  for (SiteDocument& document : documents) {
    std::string key = document.folder;
    if (key.empty()) key = language::slug(document.document.municipality.value_or(""));
    Folder& folder = folders[key];
    folder.name = document.folder;
    folder.documents.push_back(std::move(document));
  }
  return folders;
}

std::string first_named(const Folder& folder, std::optional<std::string> Document::*field) {
  for (const SiteDocument& document : folder.documents) {
    if (const auto& value = document.document.*field) return *value;
  }
  return {};
}

/// True where a title holds all words of one of a school's names.
bool names(const std::optional<std::string>& title, const School& school) {
  if (!title) return false;
  auto held = language::words_of(*title);
  std::ranges::sort(held);
  return std::ranges::any_of(std::array{&school.full_name, &school.name, &school.label}, [&](const std::string* name) {
    auto words = language::words_of(*name);
    std::ranges::sort(words);
    return !words.empty() && std::ranges::includes(held, words);
  });
}

/// Reports of a municipality's documents as the plans hear them.
class Reports {
 public:
  Reports(const std::vector<School>& schools, const SchoolRegister& registered)
      : schools_(schools), registered_(registered) {}

  void set_progress(Plan& plan, const Document& report) const {
    const auto matches = matched_activities(report.progress, plan.document.activities);
    for (std::size_t i = 0; i < matches.size(); ++i) {
      if (!matches[i] || !speaks_of(plan, plan.states[*matches[i]], report, report.progress[i])) continue;
      plan.states[*matches[i]].progress = ReportedProgress{report.progress[i], as_of(report)};
    }
  }

 private:
  /// What one school has done is not done in all of them: its word counts for its own activities and its own plan.
  [[nodiscard]] bool speaks_of(const Plan& plan, const ActivityState& state, const Document& report,
                               const model::ProgressRecord& record) const {
    if (record.schools.empty()) return true;
    const auto places = registered_.places_of(report, record.schools);
    if (places.size() == 1 && names(plan.document.title, schools_[places.front()])) return true;
    return state.shared.empty() && !state.own.empty() && std::ranges::includes(places, state.own);
  }

  const std::vector<School>& schools_;
  const SchoolRegister& registered_;
};

/// Rows of the tables that stand at the top level of a document, in reading order.
std::vector<std::size_t> table_rows(const Document& document) {
  std::vector<std::size_t> rows;
  for (const model::Block& block : document.blocks) {
    if (const auto* table = std::get_if<model::Table>(&block.value)) rows.push_back(table->rows.size());
  }
  return rows;
}

bool stands_in(const std::vector<std::size_t>& rows, const model::SourceLocation& source) {
  if (!source.table || !source.row || *source.table < 1 || *source.row < 1) return false;
  const auto table = static_cast<std::size_t>(*source.table) - 1;
  return table < rows.size() && static_cast<std::size_t>(*source.row) <= rows[table];
}

/// Reports in the order of their days, so that the newest word stands.
void set_states(Municipality& municipality, const SchoolRegister& schools, Date today) {
  std::vector<const OtherDocument*> reports;
  for (const OtherDocument& other : municipality.others) reports.push_back(&other);
  std::ranges::stable_sort(reports, {}, [](const OtherDocument* report) { return report->as_of; });
  const Reports heard(municipality.schools, schools);
  for (Plan& plan : municipality.plans) {
    plan.states.resize(plan.document.activities.size());
    auto concerned = schools.concerned(plan.document);
    for (std::size_t i = 0; i < plan.states.size(); ++i) {
      plan.states[i].own = std::move(concerned[i].own);
      plan.states[i].shared = std::move(concerned[i].shared);
      plan.states[i].by_action = std::move(concerned[i].by_action);
    }
    heard.set_progress(plan, plan.document);
    for (const OtherDocument* report : reports) heard.set_progress(plan, report->document);
    const auto rows = table_rows(plan.document);
    for (std::size_t i = 0; i < plan.states.size(); ++i) {
      ActivityState& state = plan.states[i];
      std::optional<ReportedState> reported;
      if (state.progress) {
        const auto& [record, day] = *state.progress;
        reported = ReportedState{record.status, day, record.moved_to};
      }
      state.status = status_of(plan.document.activities[i].schedule, plan.period, today, reported);
      state.in_document = stands_in(rows, plan.document.activities[i].source);
    }
  }
}

// Activities of all schools of a municipality: two hundred schools with a hundred activities in ten plans.
constexpr std::size_t most_pairs = 200'000;

void set_schools(Municipality& municipality, Date today, const Words& words) {
  SchoolRegister schools(words);
  for (const Plan& plan : municipality.plans) schools.add(plan.document);
  for (const OtherDocument& other : municipality.others) schools.add(other.document);
  municipality.schools = schools.finish(municipality.slug);
  for (const Plan& plan : municipality.plans) schools.add_partnerships(plan.document, municipality.schools);
  set_states(municipality, schools, today);
  std::size_t pairs = 0;
  for (std::size_t p = 0; p < municipality.plans.size(); ++p) {
    if (municipality.plans[p].newer) continue;
    const auto& states = municipality.plans[p].states;
    for (std::size_t a = 0; a < states.size(); ++a) {
      pairs += states[a].own.size() + states[a].shared.size();
      if (pairs > most_pairs) return;
      for (const std::size_t school : states[a].own) municipality.schools[school].own.push_back({p, a});
      for (const std::size_t school : states[a].shared) municipality.schools[school].shared.push_back({p, a});
    }
  }
}

void set_months(Municipality& municipality) {
  PlanPeriod all;
  for (const Plan& plan : municipality.plans) widen(all, {plan.period.start, plan.period.end});
  if (!all.start || !all.end) return;
  std::chrono::year_month month = all.start->year() / all.start->month();
  const std::chrono::year_month last = all.end->year() / all.end->month();
  for (int count = 0; month <= last && count < most_months; month += std::chrono::months{1}, ++count) {
    const int year = static_cast<int>(month.year());
    const unsigned number = static_cast<unsigned>(month.month());
    const std::string name = model::to_iso(month / std::chrono::day{1}).substr(0, 7);
    municipality.months.push_back({year, number, municipality.slug + "/months/" + name + ".html"});
  }
}

void set_name(Municipality& municipality, const Folder& folder, const Settings& settings, const Words& words) {
  municipality.name = first_named(folder, &Document::municipality);
  municipality.region = first_named(folder, &Document::region);
  if (const auto found = settings.municipalities.find(municipality.slug); found != settings.municipalities.end()) {
    const MunicipalitySettings& own = found->second;
    if (!own.name.empty()) municipality.name = own.name;
    municipality.short_name = own.short_name;
    municipality.example = own.example;
    municipality.contact = own.contact;
  }
  if (municipality.name.empty()) municipality.name = folder.name.empty() ? words("municipality.unnamed") : folder.name;
  if (municipality.short_name.empty()) municipality.short_name = municipality.name;
}

/// Whether a document tells how it went, or gives numbers to be reached.
bool has_results(const Document& document) {
  return !document.progress.empty() || std::ranges::any_of(document.indicators, [](const model::Indicator& indicator) {
    return indicator.baseline || indicator.baseline_text || !indicator.values.empty();
  });
}

Municipality make_municipality(std::string slug, Folder folder, const Settings& settings, Date today,
                               const Words& words) {
  Municipality municipality;
  municipality.slug = std::move(slug);
  municipality.path = municipality.slug + "/index.html";
  municipality.results_path = municipality.slug + "/results.html";
  municipality.people_path = municipality.slug + "/people.html";
  set_name(municipality, folder, settings, words);
  Names plan_names;
  for (SiteDocument& document : folder.documents) {
    const Document& content = document.document;
    municipality.has_results = municipality.has_results || has_results(content);
    if (is_plan(content)) {
      municipality.plans.push_back(make_plan(std::move(document), municipality.slug, settings, plan_names, words));
    } else {
      const auto day = as_of(content);
      municipality.others.push_back({std::move(document.file), std::move(document.document), day, document.kept_since});
    }
  }
  set_titles_apart(municipality.plans, words);
  std::ranges::stable_sort(municipality.plans, std::greater<>(), [](const Plan& plan) { return plan.period.start; });
  set_editions(municipality.plans);
  set_schools(municipality, today, words);
  set_responsible(municipality);
  set_months(municipality);
  return municipality;
}

Glossary glossary_of(std::vector<Municipality>& municipalities, std::vector<Abbreviation> abbreviations) {
  std::vector<PlanDefinitions> definitions;
  for (Municipality& municipality : municipalities) {
    for (Plan& plan : municipality.plans) {
      definitions.push_back({plan.title, definitions_of(plan.document), &plan.terms});
    }
  }
  return make_glossary(std::move(abbreviations), definitions);
}

}  // namespace

Site model_of(SiteInput input, const std::set<std::string, std::less<>>& reserved, const Words& words) {
  Site site;
  site.settings = std::move(input.settings);
  site.today = input.today;
  site.content = std::move(input.content);
  std::ranges::sort(site.content, {}, &ContentPage::permalink);
  Names names(reserved);
  for (auto& [key, folder] : folders_of(std::move(input.documents))) {
    std::string slug = names.take(key, "municipality");
    site.municipalities.push_back(
        make_municipality(std::move(slug), std::move(folder), site.settings, site.today, words));
  }
  std::ranges::stable_sort(site.municipalities, {}, [](const Municipality& municipality) {
    return std::pair(municipality.example, language::collation_key(municipality.short_name));
  });
  site.earlier_data = std::move(input.earlier_data);
  site.glossary = glossary_of(site.municipalities, std::move(input.abbreviations));
  return site;
}

}  // namespace vekha::generator

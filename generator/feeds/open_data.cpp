#include "generator/feeds/open_data.hpp"

#include <array>
#include <charconv>
#include <span>

#include "generator/feeds/activity_table.hpp"
#include "generator/feeds/csv.hpp"
#include "generator/feeds/data_versions.hpp"
#include "generator/mistake.hpp"

namespace vekha::generator {
namespace {

constexpr std::string_view standard = "http://opendata.gosmonitor.ru/standard/3.0";
/// The day on which the fields below were settled.
constexpr model::Date structure_day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{1}};

struct Field {
  std::string_view name, english, key, format;  ///< of its Russian words: "data-<key>", "data-type-<format>"
};
using Row = std::vector<std::string>;

struct DataSet {
  std::string_view name;  ///< "activities"
  std::span<const Field> fields;
  void (*rows)(const Site& site, const Words& words, std::vector<Row>& rows);
};

constexpr std::array activity_fields{Field{"municipality", "Municipality", "municipality", "text"},
                                     Field{"plan", "Plan", "plan", "text"},
                                     Field{"number", "Number in the plan", "number", "text"},
                                     Field{"activity", "Activity", "activity", "text"},
                                     Field{"deadline", "Deadline as printed", "deadline", "text"},
                                     Field{"start", "First day", "start", "date"},
                                     Field{"end", "Last day", "end", "date"},
                                     Field{"responsible", "Responsible", "responsible", "text"},
                                     Field{"status", "State", "status", "text"},
                                     Field{"page", "Page", "page", "text"}};
constexpr std::array indicator_fields{Field{"municipality", "Municipality", "municipality", "text"},
                                      Field{"document", "Document", "document", "text"},
                                      Field{"indicator", "Indicator", "indicator", "text"},
                                      Field{"unit", "Unit", "unit", "text"},
                                      Field{"period", "Period", "period", "text"},
                                      Field{"kind", "Plan or fact", "value-kind", "text"},
                                      Field{"value", "Value", "value", "number"}};
constexpr std::array participant_fields{
    Field{"municipality", "Municipality", "municipality", "text"}, Field{"school", "School", "school", "text"},
    Field{"number", "Number of the school", "school-number", "text"}, Field{"page", "Page", "page", "text"}};
constexpr std::array document_fields{Field{"municipality", "Municipality", "municipality", "text"},
                                     Field{"title", "Title", "title", "text"},
                                     Field{"number", "Number of the act", "act-number", "text"},
                                     Field{"date", "Date of the act", "act-date", "date"},
                                     Field{"file", "File", "file", "text"},
                                     Field{"page", "Page", "page", "text"}};

/// A word of the national form, which is in Russian whatever language the site speaks: generator/messages,
/// "data-<key>".
std::string national_word(std::string_view key) {
  return sentence_of({.file = {}, .line = 0, .code = std::string("data-").append(key), .arguments = {}},
                     model::Language::ru);
}

std::string compact(model::Date date) {
  std::string iso = model::to_iso(date);
  std::erase(iso, '-');
  return iso;
}

std::string iso(const std::optional<model::Date>& date) { return date ? model::to_iso(*date) : std::string(); }

std::string written(double value) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  return {text.data(), end};
}

void activity_rows(const Site& site, const Words& words, std::vector<Row>& rows) {
  for (const auto& municipality : site.municipalities) {
    for (const auto& plan : municipality.plans) {
      for (std::size_t i = 0; i < plan.document.activities.size(); ++i) {
        const auto& activity = plan.document.activities[i];
        const auto first =
            activity.schedule.intervals.empty() ? model::DateInterval{} : activity.schedule.intervals.front();
        const auto last =
            activity.schedule.intervals.empty() ? model::DateInterval{} : activity.schedule.intervals.back();
        rows.push_back({municipality.name, plan.title, activity.number.value_or(""), text_of(plan, activity),
                        activity.schedule.text.value_or(""), iso(first.start), iso(last.end), responsible_of(activity),
                        words("status." + std::string(name_of(plan.states[i].status))),
                        address_of_activity(site, plan, activity)});
      }
    }
  }
}

void add_indicators(const Municipality& municipality, const std::string& title, const model::Document& document,
                    const Words& words, std::vector<Row>& rows) {
  for (const auto& indicator : document.indicators) {
    const auto add = [&](const std::string& period, std::string_view kind, const std::optional<double>& value) {
      if (value)
        rows.push_back(
            {municipality.name, title, indicator.text, indicator.unit, period, words.verbatim(kind), written(*value)});
    };
    add({}, "data.baseline", indicator.baseline);
    for (const auto& value : indicator.values) {
      add(value.period, "data.target", value.target);
      add(value.period, "data.actual", value.actual);
    }
  }
}

void indicator_rows(const Site& site, const Words& words, std::vector<Row>& rows) {
  for (const auto& municipality : site.municipalities) {
    for (const auto& plan : municipality.plans) add_indicators(municipality, plan.title, plan.document, words, rows);
    for (const auto& other : municipality.others)
      add_indicators(municipality, other.document.title.value_or(other.file), other.document, words, rows);
  }
}

void participant_rows(const Site& site, const Words&, std::vector<Row>& rows) {
  for (const auto& municipality : site.municipalities) {
    for (const auto& school : municipality.schools)
      rows.push_back({municipality.name, school.full_name, school.number, site.settings.base_url + school.path});
  }
}

void document_rows(const Site& site, const Words&, std::vector<Row>& rows) {
  for (const auto& municipality : site.municipalities) {
    for (const auto& plan : municipality.plans) {
      const auto& approval = plan.document.approval;
      rows.push_back({municipality.name, plan.document.title.value_or(plan.title), approval.number.value_or(""),
                      iso(approval.date), plan.file, site.settings.base_url + plan.document_path});
    }
  }
}

constexpr std::array sets{DataSet{"activities", activity_fields, activity_rows},
                          DataSet{"indicators", indicator_fields, indicator_rows},
                          DataSet{"participants", participant_fields, participant_rows},
                          DataSet{"documents", document_fields, document_rows}};

std::string table_of(const std::vector<Row>& rows) {
  CsvTable table(open_data_csv);
  for (const auto& row : rows) table.add_row(row);
  return table.text();
}

std::string data_of(const DataSet& set, const Site& site, const Words& words) {
  std::vector<Row> rows(1);
  for (const auto& field : set.fields) rows.front().emplace_back(field.name);
  set.rows(site, words, rows);
  return table_of(rows);
}

std::string structure_of(const DataSet& set) {
  std::vector<Row> rows{{"field name", "english description", "russian description", "format"}};
  for (const auto& field : set.fields) {
    rows.push_back({std::string(field.name), std::string(field.english), national_word(field.key),
                    national_word("type-" + std::string(field.format))});
  }
  return table_of(rows);
}

DataSetPassport passport_of(const DataSet& set, const Site& site) {
  DataSetPassport passport{.name = std::string(set.name),
                           .identifier = site.settings.open_data.inn + "-" + std::string(set.name),
                           .title = national_word("set-" + std::string(set.name)),
                           .description = {},
                           .creator = site.settings.publisher.empty() ? site.settings.name : site.settings.publisher,
                           .subject = national_word("subject"),
                           .standard = std::string(standard),
                           .created = site.settings.open_data.created.value_or(site.today),
                           .modified = site.today};
  passport.description = passport.title;
  if (!site.settings.description.empty()) passport.description.append(". ").append(site.settings.description);
  const std::string folder = "opendata/" + passport.identifier + "/";
  const std::string structure = "structure-" + compact(structure_day);
  passport.data_path = folder + "data-" + compact(site.today) + "-" + structure + ".csv";
  passport.structure_path = folder + structure + ".csv";
  passport.meta_path = folder + "meta.csv";
  return passport;
}

/// The name of a file without its folder and ending, as the passport lists it.
std::string stem_of(const std::string& path) {
  const auto begin = path.rfind('/') + 1;
  return path.substr(begin, path.rfind('.') - begin);
}

/// A set as this build publishes it.
struct MadeSet {
  DataSetPassport passport;
  std::string data;
  DataVersions versions;
};

MadeSet made(const DataSet& set, const Site& site, const Words& words) {
  MadeSet result{.passport = passport_of(set, site), .data = data_of(set, site, words), .versions = {}};
  DataSetPassport& passport = result.passport;
  const std::string folder = passport.meta_path.substr(0, passport.meta_path.rfind('/') + 1);
  result.versions = data_versions(folder, passport.data_path, passport.structure_path, result.data, site.earlier_data);
  passport.data_path = result.versions.current;
  passport.modified = day_of_data(passport.data_path);
  return result;
}

// The passport: properties in the order of the recommendations, the files of today before the earlier ones.
std::string meta_of(const MadeSet& made, const Site& site) {
  const auto& owner = site.settings.open_data;
  const DataSetPassport& set = made.passport;
  const auto file_row = [&](const std::string& path) { return Row{stem_of(path), site.settings.base_url + path}; };
  std::vector<Row> rows{{"property", "value"},
                        {"standardversion", set.standard},
                        {"identifier", set.identifier},
                        {"title", set.title},
                        {"description", set.description},
                        {"creator", set.creator},
                        {"created", compact(set.created)},
                        {"modified", compact(set.modified)},
                        {"subject", set.subject},
                        {"format", "csv"},
                        {"provenance", national_word("provenance")},
                        {"valid", compact(site.today)},
                        {"publishername", owner.responsible},
                        {"publisherphone", owner.phone},
                        {"publishermbox", owner.email},
                        file_row(set.data_path),
                        file_row(set.structure_path)};
  for (const auto* files : {&made.versions.earlier, &made.versions.structures}) {
    for (const OutputFile* file : *files) rows.push_back(file_row(file->path));
  }
  return table_of(rows);
}

void add_set(std::vector<OutputFile>& files, const DataSet& set, const MadeSet& made, const Site& site) {
  for (const auto* kept : {&made.versions.earlier, &made.versions.structures}) {
    for (const OutputFile* file : *kept) files.push_back(*file);
  }
  files.push_back({made.passport.data_path, made.data});
  files.push_back({made.passport.meta_path, meta_of(made, site)});
  files.push_back({made.passport.structure_path, structure_of(set)});
}

bool has_open_data(const Site& site) { return site.settings.open_data.complete() && !site.settings.base_url.empty(); }

}  // namespace

std::vector<DataSetPassport> data_set_passports(const Site& site, const Words& words) {
  std::vector<DataSetPassport> passports;
  if (!has_open_data(site)) return passports;
  for (const auto& set : sets) passports.push_back(made(set, site, words).passport);
  return passports;
}

std::vector<OutputFile> open_data(const Site& site, const Words& words) {
  if (!has_open_data(site)) return {};
  std::vector<OutputFile> files;
  std::vector<Row> list{{"property", "title", "value", "format"},
                        {"standardversion", national_word("standard"), std::string(standard), ""}};
  for (const auto& set : sets) {
    const MadeSet of_today = made(set, site, words);
    const DataSetPassport& passport = of_today.passport;
    add_set(files, set, of_today, site);
    list.push_back({passport.identifier, passport.title, site.settings.base_url + passport.meta_path, "csv"});
  }
  files.push_back({"opendata/list.csv", table_of(list)});
  return files;
}

}  // namespace vekha::generator

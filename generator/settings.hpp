#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/mistake.hpp"
#include "model/date.hpp"

namespace vekha::generator {

struct Contact {
  std::string name, phone, email, address;  ///< empty where not given
  friend bool operator==(const Contact&, const Contact&) = default;
};

/// What site.toml says of one municipality, by folder name.
struct MunicipalitySettings {
  std::string name;        ///< overrides the document's
  std::string short_name;  ///< "Каменск-Уральский"
  bool example = false;    ///< invented: marked as an example wherever it shows
  Contact contact;
  friend bool operator==(const MunicipalitySettings&, const MunicipalitySettings&) = default;
};

/// Who answers for the open data; without ИНН and a responsible person there are no data sets in the national form.
struct OpenDataSettings {
  std::string inn;          ///< ten digits, checksum verified
  std::string responsible;  ///< «Иванова Мария Петровна»
  std::string phone, email;
  std::optional<model::Date> created;  ///< when the data were published first; else the day of the build stands for it
  [[nodiscard]] bool complete() const {
    return !inn.empty() && !responsible.empty() && !phone.empty() && !email.empty();
  }
  friend bool operator==(const OpenDataSettings&, const OpenDataSettings&) = default;
};

/// content/site.toml. Every field has a default, so that an empty file is valid.
struct Settings {
  std::string name = "Школьные вехи";
  std::string description;
  std::string publisher;
  std::string base_url;  ///< "https://example.org/vehi/", ends in '/'; empty: no sitemap and no feed
  model::Language language = model::Language::ru;  ///< of the pages: a table of words in the theme
  std::string theme = "default";
  Contact contact;
  OpenDataSettings open_data;
  std::map<std::string, std::string> colours;                  ///< "brand" -> "#123b4d", lower case
  std::map<std::string, MunicipalitySettings> municipalities;  ///< by folder name
  std::map<std::string, std::string> plan_titles;              ///< short plan names by "folder/file.docx"
  std::vector<std::string> public_contacts;  ///< phones and e-mails of organisations that documents may show
  friend bool operator==(const Settings&, const Settings&) = default;
};

/// Reads site.toml. Mistakes in line order: no TOML, unknown keys, wrong kinds, values that can't be. Never throws.
Reading<Settings> read_settings(std::string_view toml, std::string_view file = "site.toml");

/// An address under which a site can be published, ending in '/'; empty where it can't: only http and https, a host, no
/// user, query or fragment. For --base-url as well.
std::string checked_base_url(std::string_view url);

}  // namespace vekha::generator

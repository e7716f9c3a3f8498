#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/result.hpp"

namespace vekha::generator {

/// A mistake in a settings file, in words for people.
struct SettingsError {
  int line = 0;          ///< 1-based
  std::string key;       ///< "contact.email"; empty for syntax errors
  std::string problem;   ///< what is wrong
  std::string example;   ///< the right form
};

struct Contact {
  std::string name, phone, email, address;  ///< empty where not given
};

/// What site.toml says of one municipality, by folder name.
struct MunicipalitySettings {
  std::string name;         ///< overrides the document's
  std::string short_name;   ///< "Каменск-Уральский"
  bool example = false;     ///< invented: marked as an example wherever it shows
  Contact contact;
};

/// content/site.toml. Every field has a default, so that an empty file is valid.
struct Settings {
  std::string name = "Школьные вехи";
  std::string description;
  std::string publisher;
  std::string base_url;              ///< "https://example.org/vehi/", ends in '/'; empty: no sitemap and no feed
  std::vector<std::string> languages = {"ru"};
  std::string theme = "default";
  Contact contact;
  std::map<std::string, std::string> colours;  ///< "brand" -> "#123b4d"
  std::map<std::string, MunicipalitySettings> municipalities;  ///< by folder name
  std::map<std::string, std::string> plan_titles;  ///< short plan names by "folder/file.docx"
};

/// Reads site.toml. Unknown keys, wrong types and syntax errors are mistakes; all of them are returned, in line order.
struct SettingsReading {
  Settings settings;
  std::vector<SettingsError> errors;
};
SettingsReading read_settings(std::string_view toml);

}  // namespace vekha::generator

#include "generator/settings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "generator/privacy/checksums.hpp"
#include "generator/toml_reader.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// A name of the published tree: ASCII lower-case letters, digits, hyphens.
bool is_slug(std::string_view name) {
  constexpr std::size_t longest = 60;
  return !name.empty() && name.size() <= longest && name.front() != '-' && name.back() != '-' &&
         std::ranges::all_of(name, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

// The code of what is wrong with a value, if something is.
using Problem = std::optional<std::string>;

struct Rule {
  TomlKey key;
  Problem (*take)(Settings&, const TomlLeaf&);
};

const std::string& text_of(const TomlLeaf& leaf) { return *std::get_if<std::string>(&leaf.value); }

template <std::string Settings::*field>
Problem take_text(Settings& settings, const TomlLeaf& leaf) {
  settings.*field = language::normalized(text_of(leaf));
  return {};
}
template <std::string Contact::*field>
Problem take_contact(Settings& settings, const TomlLeaf& leaf) {
  settings.contact.*field = language::normalized(text_of(leaf));
  return {};
}
template <std::string OpenDataSettings::*field>
Problem take_open_data(Settings& settings, const TomlLeaf& leaf) {
  settings.open_data.*field = language::normalized(text_of(leaf));
  return {};
}
template <std::string MunicipalitySettings::*field>
Problem take_municipality(Settings& settings, const TomlLeaf& leaf) {
  settings.municipalities[leaf.path[1]].*field = language::normalized(text_of(leaf));
  return {};
}
template <std::string Contact::*field>
Problem take_municipality_contact(Settings& settings, const TomlLeaf& leaf) {
  settings.municipalities[leaf.path[1]].contact.*field = language::normalized(text_of(leaf));
  return {};
}

bool is_email(std::string_view text) {
  const auto at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos && text.back() != '.' &&
         std::ranges::none_of(text, [](char c) { return c == ' ' || c == '<' || c == '>' || c == '"'; });
}

template <Problem (*take)(Settings&, const TomlLeaf&)>
Problem take_email(Settings& settings, const TomlLeaf& leaf) {
  if (!text_of(leaf).empty() && !is_email(text_of(leaf))) return "settings-email";
  return take(settings, leaf);
}

Problem take_base_url(Settings& settings, const TomlLeaf& leaf) {
  if (text_of(leaf).empty()) return {};
  settings.base_url = checked_base_url(text_of(leaf));
  return settings.base_url.empty() ? Problem("settings-base-url") : Problem();
}

Problem take_language(Settings& settings, const TomlLeaf& leaf) {
  const auto language = model::Language::of(text_of(leaf));
  if (!language) return "settings-language";
  settings.language = *language;
  return {};
}

// The name of the setting while it was a list.
Problem refuse_languages(Settings&, const TomlLeaf&) { return "settings-languages"; }

Problem take_theme(Settings& settings, const TomlLeaf& leaf) {
  if (!is_slug(text_of(leaf))) return "settings-theme";
  settings.theme = text_of(leaf);
  return {};
}

Problem take_created(Settings& settings, const TomlLeaf& leaf) {
  settings.open_data.created = *std::get_if<model::Date>(&leaf.value);
  return {};
}

Problem take_inn(Settings& settings, const TomlLeaf& leaf) {
  if (!is_organisation_inn(text_of(leaf))) return "settings-inn";
  settings.open_data.inn = text_of(leaf);
  return {};
}

Problem take_example(Settings& settings, const TomlLeaf& leaf) {
  settings.municipalities[leaf.path[1]].example = *std::get_if<bool>(&leaf.value);
  return {};
}

Problem take_plan_title(Settings& settings, const TomlLeaf& leaf) {
  settings.plan_titles[leaf.path[1]] = language::normalized(text_of(leaf));
  return {};
}

Problem take_public_contacts(Settings& settings, const TomlLeaf& leaf) {
  settings.public_contacts = *std::get_if<std::vector<std::string>>(&leaf.value);
  return {};
}

bool is_colour(std::string_view text) {
  const auto hexadecimal = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); };
  return text.size() == 7 && text.front() == '#' && std::ranges::all_of(text.substr(1), hexadecimal);
}

Problem take_colour(Settings& settings, const TomlLeaf& leaf) {
  const std::string colour = language::lower_case(text_of(leaf));
  if (!is_colour(colour)) return "settings-colour";
  settings.colours[leaf.path[1]] = colour;
  return {};
}

constexpr std::array rules{
    Rule{{"name", TomlKind::text, "name = \"Школьные вехи\""}, take_text<&Settings::name>},
    Rule{{"description", TomlKind::text, "description = \"Планы школ района простыми словами\""},
         take_text<&Settings::description>},
    Rule{{"publisher", TomlKind::text, "publisher = \"Управление образования\""}, take_text<&Settings::publisher>},
    Rule{{"base_url", TomlKind::text, "base_url = \"https://example.org/vehi/\""}, take_base_url},
    Rule{{"language", TomlKind::text, "language = \"ru\""}, take_language},
    Rule{{"languages", TomlKind::texts, "language = \"ru\""}, refuse_languages},
    Rule{{"theme", TomlKind::text, "theme = \"default\""}, take_theme},
    Rule{{"contact.name", TomlKind::text, "name = \"Отдел образования\""}, take_contact<&Contact::name>},
    Rule{{"contact.phone", TomlKind::text, "phone = \"8 (800) 000-00-00\""}, take_contact<&Contact::phone>},
    Rule{{"contact.email", TomlKind::text, "email = \"school@example.org\""},
         take_email<take_contact<&Contact::email>>},
    Rule{{"contact.address", TomlKind::text, "address = \"г. Озёрск, ул. Школьная, д. 1\""},
         take_contact<&Contact::address>},
    Rule{{"colours.brand", TomlKind::text, "brand = \"#123b4d\""}, take_colour},
    Rule{{"colours.on-brand", TomlKind::text, "on-brand = \"#ffffff\""}, take_colour},
    Rule{{"colours.link", TomlKind::text, "link = \"#0b536e\""}, take_colour},
    Rule{{"privacy.public_contacts", TomlKind::texts,
          "public_contacts = [\"8 (800) 000-00-00\", \"school@example.org\"]"},
         take_public_contacts},
    Rule{{"opendata.inn", TomlKind::text, "inn = \"9900012340\""}, take_inn},
    Rule{{"opendata.responsible", TomlKind::text, "responsible = \"Иванова Мария Петровна\""},
         take_open_data<&OpenDataSettings::responsible>},
    Rule{{"opendata.phone", TomlKind::text, "phone = \"8 (800) 000-00-00\""}, take_open_data<&OpenDataSettings::phone>},
    Rule{{"opendata.email", TomlKind::text, "email = \"data@example.org\""},
         take_email<take_open_data<&OpenDataSettings::email>>},
    Rule{{"opendata.created", TomlKind::day, "created = 2026-03-01"}, take_created},
    Rule{{"municipalities.*.name", TomlKind::text, "name = \"Озёрский муниципальный округ\""},
         take_municipality<&MunicipalitySettings::name>},
    Rule{{"municipalities.*.short_name", TomlKind::text, "short_name = \"Озёрский округ\""},
         take_municipality<&MunicipalitySettings::short_name>},
    Rule{{"municipalities.*.example", TomlKind::yes_no, "example = true"}, take_example},
    Rule{{"municipalities.*.contact.name", TomlKind::text, "name = \"Отдел образования\""},
         take_municipality_contact<&Contact::name>},
    Rule{{"municipalities.*.contact.phone", TomlKind::text, "phone = \"8 (800) 000-00-00\""},
         take_municipality_contact<&Contact::phone>},
    Rule{{"municipalities.*.contact.email", TomlKind::text, "email = \"school@example.org\""},
         take_email<take_municipality_contact<&Contact::email>>},
    Rule{{"municipalities.*.contact.address", TomlKind::text, "address = \"г. Озёрск, ул. Школьная, д. 1\""},
         take_municipality_contact<&Contact::address>},
    Rule{{"plan_titles.*", TomlKind::text, "\"ozersk/plan-2025.docx\" = \"План на 2025 год\""}, take_plan_title},
};

// WCAG 2.2, relative luminance of an sRGB colour "#rrggbb".
double luminance(std::string_view colour) {
  const auto channel = [&](std::size_t at) {
    const double value = std::stoi(std::string(colour.substr(at, 2)), nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(std::string_view a, std::string_view b) {
  const double x = luminance(a);
  const double y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

// Text has to be readable on what it stands on (contrast 4.5 : 1): the name of the site on the brand colour, links on
// paper.
bool is_readable(const Settings& settings, std::string_view colour) {
  constexpr double least = 4.5;
  const auto of = [&](const char* role, std::string_view usual) {
    const auto set = settings.colours.find(role);
    return set == settings.colours.end() ? std::string(usual) : set->second;
  };
  if (colour == "link") return contrast(of("link", "#0b536e"), "#ffffff") >= least;
  return contrast(of("brand", "#123b4d"), of("on-brand", "#ffffff")) >= least;
}

Mistake mistake_at(const TomlLeaf& leaf, std::string code, std::string_view file) {
  const auto* text = std::get_if<std::string>(&leaf.value);
  return {.file = std::string(file),
          .line = leaf.line,
          .code = std::move(code),
          .arguments = {{"key", toml_path(leaf.path)},
                        {"value", text == nullptr ? "" : *text},
                        {"example", std::string(rules[leaf.key].key.example)}}};
}

}  // namespace

Reading<Settings> read_settings(std::string_view toml, std::string_view file) {
  std::array<TomlKey, rules.size()> keys;
  std::ranges::transform(rules, keys.begin(), &Rule::key);
  auto [leaves, mistakes] = read_toml(toml, keys, file);
  Settings settings;
  for (const auto& leaf : leaves) {
    const bool of_municipality = leaf.path.front() == "municipalities";
    if (of_municipality && !is_slug(leaf.path[1])) {
      mistakes.push_back(mistake_at(leaf, "settings-folder", file));
    } else if (auto problem = rules[leaf.key].take(settings, leaf)) {
      mistakes.push_back(mistake_at(leaf, std::move(*problem), file));
    }
  }
  for (const auto& leaf : leaves) {
    if (leaf.path.front() == "colours" && settings.colours.contains(leaf.path[1]) &&
        !is_readable(settings, leaf.path[1])) {
      mistakes.push_back(mistake_at(leaf, "settings-contrast", file));
    }
  }
  std::ranges::stable_sort(mistakes, {}, &Mistake::line);
  return {std::move(settings), std::move(mistakes)};
}

std::string checked_base_url(std::string_view url) {
  const std::size_t scheme = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : 0;
  if (scheme == 0 || scheme == url.size()) return {};
  const auto host = url.substr(scheme, url.find('/', scheme) - scheme);
  const auto plain = [](char c) {
    return is_lower(c) || is_digit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' || c == ':';
  };
  const auto in_path = [&](char c) { return plain(c) || c == '/' || c == '_' || c == '~' || c == '%'; };
  if (host.empty() || host.front() == ':' || !std::ranges::all_of(host, plain)) return {};
  if (!std::ranges::all_of(url.substr(scheme), in_path)) return {};
  return std::string(url) + (url.ends_with('/') ? "" : "/");
}

}  // namespace vekha::generator

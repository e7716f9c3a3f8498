#include "importer/formats/odt/odt_list_style.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include "importer/limits.hpp"

namespace vekha::importer::odt {
namespace {

bool contains(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

// Formats beyond those of ODF are written as the first numbers of a series: "а, б, .., аа, аб, ... (ru)".
NumberFormat format_of_series(std::string_view format) {
  const bool series = contains(format, "аа, аб") || contains(format, "Аа, Аб");
  if (format.starts_with("а")) return series ? NumberFormat::russian_lower_series : NumberFormat::russian_lower;
  if (format.starts_with("А")) return series ? NumberFormat::russian_upper_series : NumberFormat::russian_upper;
  if (format.starts_with("①")) return NumberFormat::enclosed_circle;
  if (format.starts_with("01")) return NumberFormat::decimal_zero;
  if (format.starts_with("1st")) return NumberFormat::ordinal;
  return NumberFormat::decimal;
}

// ODF 1.2, 19.500 (style:num-format) and 19.501 (style:num-letter-sync).
NumberFormat number_format(pugi::xml_node level) {
  const std::string_view format = level.attribute("style:num-format").value();
  const bool repeats = level.attribute("style:num-letter-sync").as_bool();
  if (format.empty()) return NumberFormat::none;
  if (format == "1") return NumberFormat::decimal;
  if (format == "a") return repeats ? NumberFormat::lower_letter : NumberFormat::lower_letter_series;
  if (format == "A") return repeats ? NumberFormat::upper_letter : NumberFormat::upper_letter_series;
  if (format == "i") return NumberFormat::lower_roman;
  if (format == "I") return NumberFormat::upper_roman;
  return format_of_series(format);
}

std::string bullet_of(pugi::xml_node level) {
  if (std::string_view(level.name()) == "text:list-level-style-image") return bullet_text({});
  const pugi::xml_node text = level.child("style:text-properties");
  const pugi::xml_attribute family = text.attribute("fo:font-family");
  return bullet_text(level.attribute("text:bullet-char").value(),
                     family ? family.value() : text.attribute("style:font-name").value());
}

// "%1%.%2%." as LibreOffice writes it beside prefix and suffix, which can't say all that it can.
std::vector<LabelPart> parts_of_pattern(std::string_view pattern) {
  pattern = cut(pattern, longest_name);
  std::vector<LabelPart> parts;
  std::string literal;
  while (!pattern.empty() && parts.size() < most_label_parts) {
    const std::size_t end = pattern[0] == '%' ? pattern.find('%', 1) : std::string_view::npos;
    const std::string_view digits = end == std::string_view::npos ? std::string_view() : pattern.substr(1, end - 1);
    const bool number = !digits.empty() && digits.size() <= 2 &&
                        std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    const int level = number ? std::stoi(std::string(digits)) : 0;
    if (level >= 1 && level <= max_list_levels) {
      parts.push_back({std::move(literal), level});
      literal.clear();
      pattern.remove_prefix(end + 1);
    } else {
      literal += pattern[0];
      pattern.remove_prefix(1);
    }
  }
  if (!literal.empty()) parts.push_back({std::move(literal), 0});
  return parts;
}

int level_of(pugi::xml_node level) { return level.attribute("text:level").as_int(); }

std::vector<LabelPart> label_of(const ListDefinition& list, pugi::xml_node level) {
  const int number = level_of(level);
  const NumberFormat format = list[static_cast<std::size_t>(number - 1)].format;
  if (format == NumberFormat::bullet) return {{bullet_of(level), 0}};
  if (format == NumberFormat::none) return {};
  if (const pugi::xml_attribute pattern = level.attribute("loext:num-list-format"))
    return parts_of_pattern(pattern.value());
  return numbers_of_levels(list, number, level.attribute("text:display-levels").as_int(1),
                           level.attribute("style:num-prefix").value(), level.attribute("style:num-suffix").value());
}

bool is_number_level(std::string_view name) {
  return name == "text:list-level-style-number" || name == "text:outline-level-style";
}

}  // namespace

ListDefinition list_definition_of(pugi::xml_node style) {
  ListDefinition list;
  for (ListLevel& level : list) level.format = NumberFormat::none;
  const auto valid = [](pugi::xml_node level) { return level_of(level) >= 1 && level_of(level) <= max_list_levels; };
  for (const pugi::xml_node level : style.children()) {
    if (!valid(level)) continue;
    ListLevel& out = list[static_cast<std::size_t>(level_of(level) - 1)];
    out.format = is_number_level(level.name()) ? number_format(level) : NumberFormat::bullet;
    out.start = level.attribute("text:start-value").as_int(1);
  }
  // Labels show numbers of levels above, so all formats must be known first.
  for (const pugi::xml_node level : style.children()) {
    if (valid(level)) list[static_cast<std::size_t>(level_of(level) - 1)].text = label_of(list, level);
  }
  return list;
}

}  // namespace vekha::importer::odt

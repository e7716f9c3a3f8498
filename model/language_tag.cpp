#include "model/language_tag.hpp"

#include <unicode/plurrule.h>

namespace vekha::model {
namespace {

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

/// The part of a code before its next hyphen, taken off it.
std::string_view next_part(std::string_view& code) {
  const auto hyphen = std::min(code.find('-'), code.size());
  const std::string_view part = code.substr(0, hyphen);
  code.remove_prefix(std::min(hyphen + 1, code.size()));
  return part;
}

}  // namespace

std::optional<Language> Language::of(std::string_view code) {
  if (code.size() > longest || code.ends_with('-')) return std::nullopt;
  std::string_view rest = code;
  const std::string_view name = next_part(rest);
  if (name.size() < 2 || name.size() > 3 || !std::ranges::all_of(name, is_letter)) return std::nullopt;
  while (!rest.empty()) {
    const std::string_view part = next_part(rest);
    if (part.size() < 2 || !std::ranges::all_of(part, is_letter_or_digit)) return std::nullopt;
  }
  return Language(code);
}

struct PluralRules::Rules {
  std::unique_ptr<const icu::PluralRules> icu;
};

PluralRules::PluralRules(Language language) {
  UErrorCode status = U_ZERO_ERROR;
  const std::string code(language.code());
  // A language that CLDR does not know gets the rules of its root: one form, "other", for every number.
  std::unique_ptr<const icu::PluralRules> rules(icu::PluralRules::forLocale(icu::Locale(code.c_str()), status));
  if (U_FAILURE(status)) rules = nullptr;
  rules_ = std::make_shared<const Rules>(Rules{std::move(rules)});
}

std::string PluralRules::form(double number) const {
  if (!rules_->icu) return "other";
  std::string form;
  rules_->icu->select(number).toUTF8String(form);
  return form;
}

}  // namespace vekha::model

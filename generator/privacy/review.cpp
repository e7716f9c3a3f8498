#include "generator/privacy/review.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "generator/privacy/document_texts.hpp"
#include "generator/privacy/staff_names.hpp"
#include "language/text.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t most_masked = 200;  // more make a list of contacts, not a plan; and each is looked for everywhere

// What stands for hidden words: part of the document's text, so it is in its language.
const std::string& mask() {
  static const std::string words =
      sentence_of({.file = {}, .line = 0, .code = "mask", .arguments = {}}, model::Language::ru);
  return words;
}

bool is_contact(PersonalData kind) {
  using enum PersonalData;
  return kind == private_phone || kind == work_phone || kind == private_email || kind == work_email;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits += c;
  }
  if (digits.size() == 11) digits.erase(0, 1);  // 8 and +7 dial the same
  return digits;
}

int year_of(const model::Document& document) {
  if (document.approval.date) return static_cast<int>(document.approval.date->year());
  if (document.period && document.period->start) return static_cast<int>(document.period->start->year());
  return 0;
}

/// Why a document looks like a draft; empty: it does not. Reports and tables of indicators are not approved themselves.
std::string_view draft_reason(const model::Document& document) {
  using enum model::DocumentKind;
  const auto has = [&](model::DiagnosticCode code) {
    return std::ranges::find(document.diagnostics, code, &model::Diagnostic::code) != document.diagnostics.end();
  };
  if (has(model::DiagnosticCode::draft_marked)) return "@draft-marked";
  if (document.kind == progress_report || document.kind == indicators) return {};
  if (document.approval.status == model::ApprovalStatus::approved) return {};
  const bool has_block =
      document.approval.act || document.approval.number || document.approval.date || document.approval.official;
  return has_block ? "@draft-blanks" : "@draft-no-approval";
}

/// The review of one document, step by step.
class Reviewer {
 public:
  Reviewer(model::Document document, std::string_view name, std::span<const Decision> decisions,
           std::span<const std::string> public_contacts)
      : name_(name), public_contacts_(public_contacts) {
    result_.document = std::move(document);
    for (const auto& decision : decisions) {
      if (decision.document == name) decisions_.push_back(&decision);
    }
  }

  Review run() {
    decide_on_draft();
    find();
    find_blocked();
    decide_on_names();
    check_lapsed();
    if (result_.verdict == Verdict::publish) {
      names_->apply(mask());
      apply_masks();
    } else {
      result_.document = {};
    }
    return std::move(result_);
  }

 private:
  void note(std::string_view code, std::map<std::string, std::string> arguments = {}) {
    result_.notices.push_back({.file = {}, .line = 0, .code = std::string(code), .arguments = std::move(arguments)});
  }
  void note_decision(std::string_view code, const Decision& decision, std::map<std::string, std::string> arguments) {
    arguments["document"] = name_;
    result_.notices.push_back({.file = "decisions.toml",
                               .line = decision.line,
                               .code = std::string(code),
                               .arguments = std::move(arguments)});
  }

  void decide_on_draft() {
    const std::string_view reason = draft_reason(result_.document);
    if (reason.empty()) return;
    const std::string& sha256 = result_.document.source.sha256;
    for (const auto* decision : decisions_) {
      if (decision->kind != DecisionKind::release) continue;
      if (sha256.starts_with(decision->sha256)) return;
      note_decision("decision-lapsed-release", *decision, {{"sha256", sha256.substr(0, 12)}});
    }
    result_.verdict = Verdict::hold_back;
    note("draft-held",
         {{"reason", std::string(reason)}, {"document", std::string(name_)}, {"sha256", sha256.substr(0, 12)}});
  }

  void find() {
    const int year = year_of(result_.document);
    for_each_text(result_.document, [&](const DocumentText& place) {
      for (const auto& one : find_personal_data(place.text, {.heading = place.heading, .year = year})) {
        take(one.kind, place.text.substr(one.begin, one.end - one.begin), place.source);
      }
    });
    for (const auto& one : find_personal_data(name_))
      take(one.kind, std::string(name_.substr(one.begin, one.end - one.begin)), {});
  }

  void take(PersonalData kind, std::string fragment, const model::SourceLocation& source) {
    if (!seen_.insert(fragment).second) return;
    const Treatment treatment = treatment_of(kind, fragment);
    if (treatment == Treatment::blocked && result_.verdict == Verdict::publish) result_.verdict = Verdict::block;
    const bool by_decision = treatment == Treatment::masked && decision_on(fragment) != nullptr;
    if (treatment != Treatment::shown && !by_decision) note_finding(kind, treatment, fragment, source);
    result_.findings.push_back({kind, treatment, std::move(fragment), source});
  }

  void note_finding(PersonalData kind, Treatment treatment, const std::string& fragment,
                    const model::SourceLocation& source) {
    std::string code = treatment == Treatment::blocked  ? "personal-blocked"
                       : treatment == Treatment::masked ? "personal-masked"
                                                        : "personal-warned";
    std::map<std::string, std::string> arguments{{"kind", "@" + std::string(name_of(kind))},
                                                 {"fragment", excerpt(fragment)}};
    if (source.table && source.row) {
      code += "-at";
      arguments["table"] = std::to_string(*source.table);
      arguments["row"] = std::to_string(*source.row);
    }
    note(code, std::move(arguments));
  }

  const Decision* decision_on(std::string_view fragment) {
    const auto found = std::ranges::find_if(decisions_, [&](const Decision* decision) {
      return decision->kind != DecisionKind::release && decision->fragment == language::normalized(fragment);
    });
    return found == decisions_.end() ? nullptr : *found;
  }

  Treatment treatment_of(PersonalData kind, const std::string& fragment) {
    if (kind == PersonalData::small_group) return Treatment::warned;
    if (const auto* decision = decision_on(fragment)) {
      if (decision->kind == DecisionKind::mask) return Treatment::masked;
      const bool allowable = is_contact(kind) || kind == PersonalData::private_adult;
      if (decision->kind == DecisionKind::allow && allowable) return Treatment::shown;
      note_decision("decision-not-allowed", *decision, {{"kind", "@" + std::string(name_of(kind))}});
      return Treatment::blocked;
    }
    if (!is_contact(kind)) return Treatment::blocked;
    const auto listed = [&](const std::string& contact) { return is_same_contact(contact, fragment); };
    if (std::ranges::any_of(public_contacts_, listed)) return Treatment::shown;
    return kind == PersonalData::work_phone || kind == PersonalData::work_email ? Treatment::masked
                                                                                : Treatment::blocked;
  }

  void find_blocked() {
    for (const auto* decision : decisions_) {
      if (decision->kind != DecisionKind::block || !contains(decision->fragment)) continue;
      if (result_.verdict == Verdict::publish) result_.verdict = Verdict::block;
      note_decision("decision-blocks", *decision, {{"fragment", excerpt(decision->fragment)}});
      result_.findings.push_back({PersonalData::decided, Treatment::blocked, decision->fragment, {}});
    }
  }

  // How people are named in their work: by decision, else by rule.
  void decide_on_names() {
    using enum DecisionKind;
    names_.emplace(result_.document);
    for (const auto* decision : decisions_) {
      const bool about_name = decision->kind == initials || decision->kind == post || decision->kind == allow;
      if (!about_name || seen_.contains(decision->fragment) || !names_->names(decision->fragment)) continue;
      names_->decide(decision->fragment, decision->kind == initials ? NameShown::initials
                                         : decision->kind == post   ? NameShown::post
                                                                    : NameShown::as_written);
      add_name(decision->fragment, decision->kind == initials ? Treatment::initials
                                   : decision->kind == post   ? Treatment::post
                                                              : Treatment::shown);
    }
    for (const auto& change : names_->changes()) {
      if (seen_.contains(change.name)) continue;
      const bool initials_only = change.shown == NameShown::initials;
      add_name(change.name, initials_only ? Treatment::initials : Treatment::post, change.source);
      note(initials_only ? "name-initials" : "name-post", {{"name", change.name}});
    }
  }

  void add_name(const std::string& name, Treatment treatment, const model::SourceLocation& source = {}) {
    result_.findings.push_back({PersonalData::staff_name, treatment, name, source});
  }

  // A decision about words that are no longer in the document says nothing about the words that are.
  void check_lapsed() {
    for (const auto* decision : decisions_) {
      if (decision->kind == DecisionKind::release) continue;
      const auto decides = [&](const ReviewFinding& one) {
        return language::normalized(one.fragment) == decision->fragment;
      };
      if (std::ranges::any_of(result_.findings, decides)) continue;
      if (!contains(decision->fragment)) {
        note_decision("decision-lapsed", *decision, {{"fragment", excerpt(decision->fragment)}});
        continue;
      }
      if (decision->kind == DecisionKind::allow) continue;  // nothing hides it
      if (decision->kind != DecisionKind::mask)
        note_decision("decision-not-name", *decision, {{"fragment", excerpt(decision->fragment)}});
      result_.findings.push_back({PersonalData::decided, Treatment::masked, decision->fragment, {}});
    }
  }

  bool contains(const std::string& fragment) {
    bool found = false;
    for_each_text(result_.document,
                  [&](const DocumentText& place) { found = found || place.text.find(fragment) != std::string::npos; });
    return found;
  }

  // The longest first: a short fragment may stand inside a longer one.
  void apply_masks() {
    std::vector<std::string> fragments;
    for (const auto& one : result_.findings) {
      if (one.treatment == Treatment::masked) fragments.push_back(one.fragment);
    }
    if (fragments.size() > most_masked) {
      note("personal-too-many");
      result_.verdict = Verdict::block;
      result_.document = {};
      return;
    }
    std::ranges::sort(fragments, std::greater(), &std::string::size);
    if (fragments.empty()) return;
    for_each_text(result_.document, [&](const DocumentText& place) {
      for (const auto& fragment : fragments) replace_all(place.text, fragment);
    });
    for (const auto& fragment : fragments) replace_all(result_.document.source.file, fragment);
  }

  // Only whole: «5-11-16» is no part of «25-11-16».
  static void replace_all(std::string& text, const std::string& fragment) {
    const auto is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    for (auto at = text.find(fragment); at != std::string::npos;) {
      const bool inside = (at > 0 && is_digit(at - 1) && is_digit(at)) ||
                          (is_digit(at + fragment.size() - 1) && is_digit(at + fragment.size()));
      if (!inside) text.replace(at, fragment.size(), mask());
      at = text.find(fragment, at + (inside ? 1 : mask().size()));
    }
  }

  std::string_view name_;
  std::set<std::string, std::less<>> seen_;
  std::vector<const Decision*> decisions_;
  std::optional<StaffNames> names_;
  std::span<const std::string> public_contacts_;
  Review result_;
};

}  // namespace

Review review(model::Document document, std::string_view name, std::span<const Decision> decisions,
              std::span<const std::string> public_contacts) {
  return Reviewer(std::move(document), name, decisions, public_contacts).run();
}

bool is_same_contact(std::string_view a, std::string_view b) {
  const bool address = a.find('@') != std::string_view::npos;
  if (address || b.find('@') != std::string_view::npos)
    return language::lower_case(language::normalized(a)) == language::lower_case(language::normalized(b));
  const std::string digits = digits_of(a);
  return !digits.empty() && digits == digits_of(b);
}

}  // namespace vekha::generator

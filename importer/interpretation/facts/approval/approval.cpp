#include "importer/interpretation/facts/approval/approval.hpp"

#include <algorithm>

#include "importer/interpretation/facts/approval/approval_block.hpp"
#include "importer/interpretation/facts/dates.hpp"
#include "language/text.hpp"

namespace vekha::importer::head {
namespace {

constexpr std::size_t most_lines = 300;         // an order may be long; its appendix begins before this
constexpr std::size_t most_head_lines = 60;     // without an order the block stands at the top
constexpr std::size_t dateline_reach = 6;       // lines from «ПРИКАЗ» to its date and number
constexpr std::size_t longest_signature = 160;  // bytes of a line that signs

bool is_act_heading(const HeadLine& line, const DocumentWords& words) {
  std::string_view folded = line.folded;
  while (!folded.empty() && (folded.back() == ' ' || folded.back() == ':')) folded.remove_suffix(1);
  const auto value = words.value("act", folded);
  return value && *value == folded && line.label.empty();
}

bool begins_orders(const HeadLine& line, const DocumentWords& words) {
  for (const auto& phrase : words.phrases("orders")) {
    if (line.folded.starts_with(phrase.text) || line.folded.ends_with(phrase.text + ":")) return true;
  }
  return false;
}

struct Order {
  ApprovalBlock block;
  std::size_t heading = 0;  // the line «ПРИКАЗ»
  std::size_t orders = 0;   // the line «ПРИКАЗЫВАЮ:»; 0 where there is none
  std::string subject;
};

bool begins_subject(std::string_view folded) {
  return folded.starts_with("о ") || folded.starts_with("об ") || folded.starts_with("\"о ");
}

std::string subject_after(const std::vector<HeadLine>& lines, std::size_t from, std::size_t to,
                          const DocumentWords& words) {
  std::size_t i = from;
  while (i < to && !begins_subject(lines[i].folded)) ++i;
  std::string out;
  const std::size_t first = i;
  for (; i < to && i < first + 6; ++i) {
    const bool same_look =
        lines[i].bold == lines[first].bold && lines[i].centered == lines[first].centered && !lines[i].after_gap;
    if (i > first && (!same_look || words.beginning("preamble", lines[i].folded) != nullptr)) break;
    out.append(out.empty() ? "" : " ").append(lines[i].text);
  }
  return out;
}

// The last organisation above «ПРИКАЗ»: the letterhead.
std::optional<std::string> letterhead_body(const std::vector<HeadLine>& lines, std::size_t heading,
                                           const DocumentWords& words, const parties::Lexicon& lexicon) {
  std::string text;
  for (std::size_t i = heading > 12 ? heading - 12 : 0; i < heading; ++i)
    text.append(sentence_case(lines[i].text, words.territories(), lexicon)).append("\n");
  std::optional<std::string> body;
  std::string_view rest = text;
  while (!rest.empty()) {
    const auto end = rest.find('\n');
    if (auto found = body_of(rest.substr(0, end), lexicon)) body = std::move(found);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  return body;
}

// Who signed: the last short line with a name before the appendix; the post may stand on the lines before.
void read_signature(const std::vector<HeadLine>& lines, std::size_t from, std::size_t to,
                    const parties::Lexicon& lexicon, model::Approval& out) {
  for (std::size_t i = to; i-- > from;) {
    if (lines[i].text.size() > longest_signature || !lines[i].label.empty()) continue;
    auto signature = signature_of(lines[i].text, lexicon);
    if (!signature) continue;
    std::string position = signature->position;
    // «Начальник / Управления образования / Л.М. Миннулина»
    for (std::size_t above = i; !begins_with_post(position, lexicon) && above-- > from && above + 4 > i;) {
      const HeadLine& line = lines[above];
      const bool prose = line.text.ends_with('.') || line.text.ends_with(':') || line.text.size() > longest_signature;
      if (prose || !line.label.empty()) break;
      position = line.text + (position.empty() ? "" : " ") + position;
    }
    if (!begins_with_post(position, lexicon)) position = signature->position;
    out.official = signature->official;
    if (!position.empty()) out.position = position;
    return;
  }
}

std::optional<Order> read_order(const std::vector<HeadLine>& lines, const DocumentWords& words,
                                const parties::Lexicon& lexicon) {
  Order order;
  std::size_t i = 0;
  while (i < lines.size() && i < most_head_lines && !is_act_heading(lines[i], words)) ++i;
  if (i >= lines.size() || i >= most_head_lines) return std::nullopt;
  order.heading = i;
  order.block.approval.act = std::string(*words.value("act", words.beginning("act", lines[i].folded)->text));
  std::size_t end = i + 1;
  for (; end < lines.size() && end < i + 1 + dateline_reach; ++end) {
    if (begins_subject(lines[end].folded) || begins_orders(lines[end], words) ||
        lines[end].text.size() > longest_signature)
      break;
    read_number_and_date(lines[end].text, words, order.block);
  }
  std::size_t orders = end;
  while (orders < lines.size() && orders < most_lines && !begins_orders(lines[orders], words)) ++orders;
  const bool found = orders < lines.size() && orders < most_lines;
  if (!found && !order.block.approval.number && !order.block.approval.date) return std::nullopt;
  order.orders = found ? orders : 0;
  order.subject = subject_after(lines, i + 1, found ? orders : std::min(lines.size(), end + 8), words);
  order.block.approval.body = letterhead_body(lines, i, words, lexicon);
  return order;
}

// The block of the plan itself: the first after which a title follows.
bool leads_to_title(const std::vector<HeadLine>& lines, std::size_t from, const DocumentWords& words) {
  constexpr std::size_t reach = 8;
  for (std::size_t i = from; i < lines.size() && i < from + reach; ++i) {
    for (const auto& phrase : words.phrases("kind")) {
      if (lines[i].folded.find(phrase.text) != std::string::npos) return true;
    }
  }
  return false;
}

void fill(std::optional<std::string>& to, const std::optional<std::string>& from) {
  if (!to) to = from;
}

// «Управление образования» of a block is «Управление образования … округа» of the letterhead.
bool goes_on_from(const std::string& whole, const std::string& beginning) {
  const std::string a = language::folded(whole);
  const std::string b = language::folded(beginning);
  return a.size() > b.size() && a.find(b) != std::string::npos;
}

void merge(model::Approval& to, const model::Approval& from) {
  fill(to.act, from.act);
  fill(to.number, from.number);
  if (!to.date) to.date = from.date;
  if (to.body && from.body && goes_on_from(*from.body, *to.body)) to.body = from.body;
  fill(to.body, from.body);
  fill(to.official, from.official);
  fill(to.position, from.position);
}

bool contradict(const ApprovalBlock& a, const ApprovalBlock& b) {
  if (a.amended || b.amended) return false;
  const bool numbers = a.approval.number && b.approval.number &&
                       language::folded(*a.approval.number) != language::folded(*b.approval.number);
  const bool dates = a.approval.date && b.approval.date && *a.approval.date != *b.approval.date;
  return (numbers || dates) && a.approval.act == b.approval.act;
}

std::string described(const model::Approval& approval) {
  std::string out = approval.act.value_or("");
  if (approval.number) out += " № " + *approval.number;
  if (approval.date) out += " " + model::to_iso(*approval.date);
  return out;
}

void note_offices(const model::Approval& approval, std::vector<std::string>& out) {
  if (approval.body) out.push_back(*approval.body);
  if (approval.official)
    out.push_back(approval.position ? *approval.position + " " + *approval.official : *approval.official);
}

bool is_draft_mark(const HeadLine& line, const DocumentWords& words) {
  const auto value = words.value("approval", line.folded);
  return value && *value == "draft";
}

}  // namespace

ApprovalReading read_approval(const std::vector<HeadLine>& lines, const DocumentWords& words,
                              const parties::Lexicon& lexicon) {
  ApprovalReading out;
  auto order = read_order(lines, words, lexicon);
  std::optional<ApprovalBlock> act;
  std::optional<ApprovalBlock> signed_by;
  std::optional<std::size_t> mark;  // the line «ПРОЕКТ»
  const std::size_t end = std::min(lines.size(), order ? most_lines : most_head_lines);
  for (std::size_t i = 0; i < end; ++i) {
    if (i < most_head_lines && is_draft_mark(lines[i], words)) {
      out.draft_marked = true;
      mark = i;
      out.block_lines.push_back(i);
      continue;
    }
    if (order && i <= order->heading) continue;
    const ApprovalBlock block = approval_block_at(lines, i, words, lexicon);
    if (block.kind == ApprovalBlock::Kind::none) continue;
    for (std::size_t k = block.first; k < block.last; ++k) out.block_lines.push_back(k);
    i = block.last - 1;
    if (block.kind == ApprovalBlock::Kind::by_act || block.kind == ApprovalBlock::Kind::adopted) {
      const bool is_first =
          !act || (act->kind == ApprovalBlock::Kind::adopted && block.kind == ApprovalBlock::Kind::by_act);
      if (is_first || (order && !leads_to_title(lines, act->last, words))) act = block;
    } else if (block.kind == ApprovalBlock::Kind::signed_by && !signed_by) {
      signed_by = block;
    }
  }
  if (order) {
    const std::size_t until = act && act->first > order->heading ? act->first : std::min(lines.size(), end);
    read_signature(lines, order->orders > 0 ? order->orders : order->heading, until, lexicon, order->block.approval);
    out.has_order = true;
    out.order_subject = order->subject;
  }
  // a council adopts, its head approves: number and date are those of who approves
  const bool only_adopted = act && act->kind == ApprovalBlock::Kind::adopted && signed_by;
  if (act && !only_adopted) out.approval = act->approval;
  if (signed_by) merge(out.approval, signed_by->approval);
  if (order) merge(out.approval, order->block.approval);
  const bool blank = (act && act->blank) || (signed_by && signed_by->blank) || (order && order->block.blank);
  if (order && act && contradict(*act, order->block)) {
    out.diagnostics.push_back(
        {.severity = model::Severity::warning,
         .code = model::DiagnosticCode::approval_contradictory,
         .arguments = {{"first", described(order->block.approval)}, {"second", described(act->approval)}},
         .source = {}});
  }
  out.draft_marked = out.draft_marked || (blank && !(out.approval.number && out.approval.date));
  const bool any = act || signed_by || order;
  out.approval.status = any && !out.draft_marked ? model::ApprovalStatus::approved : model::ApprovalStatus::draft;
  if (out.draft_marked) {
    const std::size_t line = mark ? *mark : act ? act->first : signed_by ? signed_by->first : order->heading;
    out.diagnostics.push_back({.severity = model::Severity::warning,
                               .code = model::DiagnosticCode::draft_marked,
                               .arguments = {{"reason", lines[line].text}}});
  } else if (!any) {
    out.diagnostics.push_back({.severity = model::Severity::warning, .code = model::DiagnosticCode::approval_missing});
  }
  if (order) out.places.push_back({"order", order->heading});
  if (act) out.places.push_back({"approval", act->first});
  if (signed_by) out.places.push_back({"signature", signed_by->first});
  if (mark) out.places.push_back({"draft", *mark});
  note_offices(out.approval, out.offices);
  const bool behind_title = act && lines[act->first].text.starts_with("(");  // «План … / (утв. приказом …)»
  out.title_from = behind_title ? 0 : act ? act->last : signed_by ? signed_by->last : order ? order->orders : 0;
  return out;
}

}  // namespace vekha::importer::head

#include "generator/check/data_files.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "language/letters.hpp"

namespace vekha::generator {
namespace {

int line_at(std::string_view bytes, std::size_t at) {
  return 1 + static_cast<int>(std::ranges::count(bytes.substr(0, at), '\n'));
}

Mistake fault(std::string_view code, int line, std::map<std::string, std::string> arguments = {}) {
  return {.file = {}, .line = line, .code = std::string(code), .arguments = std::move(arguments)};
}

// -------------------------------------------------------------------------------------------------------------------
// JSON

/// A parser that keeps nothing but the open brackets.
class JsonChecker {
 public:
  explicit JsonChecker(std::string_view text) : text_(text) {}

  /// Where the text stops being JSON; npos: nowhere.
  std::size_t check() {
    constexpr std::size_t deepest = 100;
    bool value_wanted = true;
    for (skip(); at_ < text_.size(); skip()) {
      const char c = text_[at_];
      if (value_wanted) {
        if (c == '{' || c == '[') {
          if (open_.size() == deepest) return at_;
          open_ += c;
          ++at_;
          skip();
          if (at_ < text_.size() && text_[at_] == (c == '{' ? '}' : ']')) {
            close();
            value_wanted = false;
          } else if (c == '{' && !name()) {
            return at_;
          }
          continue;
        }
        if (!scalar()) return at_;
        value_wanted = false;
      } else if (c == ',' && !open_.empty()) {
        ++at_;
        if (open_.back() == '{' && !name()) return at_;
        value_wanted = true;
      } else if (!open_.empty() && c == (open_.back() == '{' ? '}' : ']')) {
        close();
      } else {
        return at_;
      }
    }
    return value_wanted || !open_.empty() ? at_ : std::string_view::npos;
  }

 private:
  void skip() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }
  void close() {
    open_.pop_back();
    ++at_;
  }

  bool name() {
    skip();
    if (!string()) return false;
    skip();
    if (at_ >= text_.size() || text_[at_] != ':') return false;
    ++at_;
    return true;
  }

  bool scalar() {
    if (text_[at_] == '"') return string();
    for (const std::string_view word : {"true", "false", "null"}) {
      if (!text_.substr(at_).starts_with(word)) continue;
      at_ += word.size();
      return true;
    }
    return number();
  }

  bool string() {
    if (at_ >= text_.size() || text_[at_] != '"') return false;
    for (std::size_t i = at_ + 1; i < text_.size(); ++i) {
      const auto c = static_cast<unsigned char>(text_[i]);
      if (c < 0x20) return false;
      if (c == '"') {
        at_ = i + 1;
        return true;
      }
      if (c == '\\' &&
          (++i >= text_.size() || std::string_view("\"\\/bfnrtu").find(text_[i]) == std::string_view::npos))
        return false;
    }
    return false;
  }

  bool number() {
    std::size_t i = at_;
    const auto digits = [&] {
      const std::size_t begin = i;
      while (i < text_.size() && text_[i] >= '0' && text_[i] <= '9') ++i;
      return i > begin;
    };
    if (text_[i] == '-') ++i;
    const bool zero = i < text_.size() && text_[i] == '0';
    const std::size_t begin = i;
    if (!digits() || (zero && i > begin + 1)) return false;
    if (i < text_.size() && text_[i] == '.' && (++i, !digits())) return false;
    if (i < text_.size() && (text_[i] == 'e' || text_[i] == 'E')) {
      ++i;
      if (i < text_.size() && (text_[i] == '+' || text_[i] == '-')) ++i;
      if (!digits()) return false;
    }
    at_ = i;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string open_;
};

// ---------------------------------------------------------------------------------------------------------------
// calendars

struct Lines {
  std::string_view rest;
  int number = 0;
  bool next(std::string_view& line) {
    if (rest.empty()) return false;
    const auto end = std::min(rest.find('\n'), rest.size());
    line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    ++number;
    return true;
  }
};

}  // namespace

Mistakes check_encoding(std::string_view bytes) {
  const std::size_t at = language::malformed_at(bytes);
  if (at == std::string_view::npos) return {};
  return {fault("check-encoding", line_at(bytes, at))};
}

Mistakes check_json(std::string_view bytes) {
  const std::size_t at = JsonChecker(bytes).check();
  if (at == std::string_view::npos) return {};
  return {fault("check-json", line_at(bytes, std::min(at, bytes.size())))};
}

Mistakes check_csv(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const char separator = bytes.substr(0, bytes.find('\n')).find(';') < bytes.find(',') ? ';' : ',';
  std::size_t columns = 0;
  std::size_t cells = 1;
  int line = 1;
  bool quoted = false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] == '"') quoted = !quoted;
    if (quoted && bytes[i] == '\n') ++line;
    if (quoted) continue;
    if (bytes[i] == separator) ++cells;
    if (bytes[i] != '\n') continue;
    if (i == 0 || bytes[i - 1] != '\r') return {fault("check-csv-line", line)};
    if (columns != 0 && cells != columns)
      return {fault("check-csv-cells", line, {{"count", std::to_string(cells)}, {"columns", std::to_string(columns)}})};
    columns = cells;
    cells = 1;
    ++line;
  }
  if (quoted) return {fault("check-csv-quotes", line)};
  if (bytes.empty() || !bytes.ends_with('\n')) return {fault("check-csv-line", line)};
  return {};
}

Mistakes check_calendar(std::string_view bytes) {
  constexpr std::size_t longest = 75;
  constexpr std::array<std::string_view, 3> required{"UID", "DTSTAMP", "DTSTART"};
  Mistakes faults;
  std::vector<std::string> open;
  std::array<bool, required.size()> seen{};
  Lines lines{bytes};
  for (std::string_view line; lines.next(line);) {
    if (!line.ends_with('\r')) faults.push_back(fault("check-ics", lines.number, {{"reason", "CRLF"}}));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.size() > longest) faults.push_back(fault("check-ics", lines.number, {{"reason", "75"}}));
    if (line.starts_with("BEGIN:")) {
      open.emplace_back(line.substr(6));
      seen.fill(false);
    }
    for (std::size_t i = 0; i < required.size(); ++i) {
      const std::string_view name = line.substr(0, line.find_first_of(":;"));
      seen[i] = seen[i] || name == required[i];
    }
    if (!line.starts_with("END:")) continue;
    if (open.empty() || open.back() != line.substr(4))
      return {fault("check-ics", lines.number, {{"reason", "BEGIN, END"}})};
    if (open.back() == "VEVENT" && !std::ranges::all_of(seen, [](bool one) { return one; })) {
      faults.push_back(fault("check-ics", lines.number, {{"reason", "UID, DTSTAMP, DTSTART"}}));
    }
    open.pop_back();
  }
  if (!open.empty() || !bytes.starts_with("BEGIN:VCALENDAR\r\n"))
    faults.push_back(fault("check-ics", lines.number, {{"reason", "BEGIN, END"}}));
  return faults;
}

Mistakes check_style(std::string_view bytes, std::vector<LinkUse>& links) {
  Mistakes faults;
  for (auto at = bytes.find("@import"); at != std::string_view::npos; at = bytes.find("@import", at + 1))
    faults.push_back(fault("check-import", line_at(bytes, at)));
  for (auto at = bytes.find("url("); at != std::string_view::npos; at = bytes.find("url(", at + 1)) {
    std::string_view target = bytes.substr(at + 4, std::min(bytes.find(')', at), bytes.size()) - at - 4);
    while (!target.empty() && std::string_view(" '\"").find(target.front()) != std::string_view::npos)
      target.remove_prefix(1);
    while (!target.empty() && std::string_view(" '\"").find(target.back()) != std::string_view::npos)
      target.remove_suffix(1);
    links.push_back({LinkUse::Kind::request, std::string(target), line_at(bytes, at)});
  }
  return faults;
}

namespace {

// «vekhaSearch.addRecords(0,["…"]);» or «var vekhaSearch={"…"};»: data and nothing else, whose texts may say anything.
bool is_data_script(std::string_view bytes) {
  const auto is_name = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_'; };
  while (bytes.ends_with('\n') || bytes.ends_with(';')) bytes.remove_suffix(1);
  const bool assigned = bytes.starts_with("var ");
  if (assigned) bytes.remove_prefix(4);
  const auto begin = bytes.find_first_of("(=");
  if (begin == std::string_view::npos || begin == 0 || !std::ranges::all_of(bytes.substr(0, begin), is_name))
    return false;
  if (assigned) return bytes[begin] == '=' && check_json(bytes.substr(begin + 1)).empty();
  if (bytes[begin] != '(' || !bytes.ends_with(')')) return false;
  return check_json("[" + std::string(bytes.substr(begin + 1, bytes.size() - begin - 2)) + "]").empty();
}

}  // namespace

Mistakes check_script(std::string_view bytes) {
  if (is_data_script(bytes)) return {};
  // names of namespaces look like addresses; nothing asks for them
  constexpr std::array<std::string_view, 2> namespaces{"http://www.w3.org/", "https://www.w3.org/"};
  constexpr std::array<std::string_view, 5> forbidden{"document.cookie", "eval(", "new Function", "WebSocket",
                                                      "sendBeacon"};
  Mistakes faults;
  for (const std::string_view host : {"http://", "https://", "'//", "\"//"}) {
    for (auto at = bytes.find(host); at != std::string_view::npos; at = bytes.find(host, at + 1)) {
      const bool name =
          std::ranges::any_of(namespaces, [&](std::string_view one) { return bytes.substr(at).starts_with(one); });
      if (!name) faults.push_back(fault("check-script", line_at(bytes, at), {{"what", std::string(host)}}));
    }
  }
  for (const std::string_view word : forbidden) {
    if (const auto at = bytes.find(word); at != std::string_view::npos)
      faults.push_back(fault("check-script", line_at(bytes, at), {{"what", std::string(word)}}));
  }
  return faults;
}

}  // namespace vekha::generator

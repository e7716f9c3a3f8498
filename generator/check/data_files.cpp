#include "generator/check/data_files.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string>

#include "language/letters.hpp"

namespace vekha::generator {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

int line_at(std::string_view bytes, std::size_t at) {
  return 1 + static_cast<int>(std::ranges::count(bytes.substr(0, at), '\n'));
}

Mistake fault(std::string_view code, int line, std::map<std::string, std::string> arguments = {}) {
  return {.file = {}, .line = line, .code = std::string(code), .arguments = std::move(arguments)};
}

/// Follows a text of JSON and keeps nothing of it but where it stops being JSON.
class JsonFault final : public nlohmann::json_sax<nlohmann::json> {
 public:
  /// Where the text is no JSON any more, counted in bytes; npos: nowhere.
  [[nodiscard]] std::size_t place() const { return place_; }

  bool null() override { return true; }
  bool boolean(bool /*value*/) override { return true; }
  bool number_integer(number_integer_t /*value*/) override { return true; }
  bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
  bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return true; }
  bool string(string_t& /*value*/) override { return true; }
  bool binary(binary_t& /*value*/) override { return true; }
  bool start_object(std::size_t /*size*/) override { return open(); }
  bool key(string_t& /*name*/) override { return true; }
  bool end_object() override { return close(); }
  bool start_array(std::size_t /*size*/) override { return open(); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const nlohmann::json::exception& /*error*/) override {
    place_ = position == 0 ? 0 : position - 1;
    return false;
  }

 private:
  static constexpr int deepest = 100;
  bool open() {
    if (++depth_ <= deepest) return true;
    place_ = 0;
    return false;
  }
  bool close() {
    --depth_;
    return true;
  }
  int depth_ = 0;
  std::size_t place_ = std::string_view::npos;
};

/// The lines of a file, one after another, numbered from 1.
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
  if (bytes.starts_with(byte_order_mark)) return {fault("check-json", 1)};  // the library would skip it
  JsonFault json;
  nlohmann::json::sax_parse(bytes, &json);
  if (json.place() == std::string_view::npos) return {};
  return {fault("check-json", line_at(bytes, std::min(json.place(), bytes.size())))};
}

Mistakes check_csv(std::string_view bytes) {
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
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

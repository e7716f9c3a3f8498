#include "model/json/document_json.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "model/json/fields.hpp"
#include "model/json/json_writer.hpp"
#include "model/message.hpp"

namespace vekha::model {
namespace {

using Json = nlohmann::ordered_json;
using json::Fields;
using json::HasFields;
using json::JsonWriter;
using json::Names;

constexpr std::string_view format_name = "vekha/1";
// Deeper than any body that passes the importer's own limit; a damaged cache entry must not overrun the stack.
constexpr int max_depth = 300;

// ---- writing ----

template <typename E>
concept Named = std::is_enum_v<E> && requires {
  Names<E>::list;
};

template <typename T>
concept Identifier = std::is_same_v<T, PartyId> || std::is_same_v<T, SectionId> || std::is_same_v<T, ActivityId>;

void write(JsonWriter& out, const std::string& text) { out.text(text); }
void write(JsonWriter& out, std::string_view text) { out.text(text); }
void write(JsonWriter& out, bool value) { out.boolean(value); }
void write(JsonWriter& out, int value) { out.integer(value); }
void write(JsonWriter& out, unsigned value) { out.natural(value); }
void write(JsonWriter& out, std::uint64_t value) { out.natural(value); }
void write(JsonWriter& out, double value) { out.number(value); }
void write(JsonWriter& out, Date date) { out.text(to_iso(date)); }
void write(JsonWriter& out, MonthDay day) { out.text(to_iso(day)); }
void write(JsonWriter& out, const std::map<std::string, std::string>& arguments);
void write(JsonWriter& out, const Diagnostic& diagnostic);
void write(JsonWriter& out, const Block& block);
void write(JsonWriter& out, const Recurrence& recurrence);
void write(JsonWriter& out, const DateInterval& interval);
void write(JsonWriter& out, const SourceLocation& source);

template <Named E>
void write(JsonWriter& out, E value) {
  out.text(Names<E>::list[static_cast<std::size_t>(value)]);
}
template <Identifier T>
void write(JsonWriter& out, const T& id) {
  out.text(id.value);
}
template <HasFields T>
void write(JsonWriter& out, const T& value);

template <typename T>
void write(JsonWriter& out, const std::optional<T>& value) {
  value ? write(out, *value) : out.null();
}
template <typename T>
void write(JsonWriter& out, const std::vector<T>& values) {
  out.begin_array();
  for (const T& value : values) write(out, value);
  out.end_array();
}
void write(JsonWriter& out, const DateInterval& interval) {
  out.begin_array();
  write(out, interval.start);
  write(out, interval.end);
  out.end_array();
}

template <typename T>
void write_field(JsonWriter& out, std::string_view key, const T& value) {
  out.key(key);
  write(out, value);
}
template <typename T>
void write_fields(JsonWriter& out, const T& value) {
  std::apply([&](const auto&... field) { (write_field(out, field.name, value.*field.member), ...); }, Fields<T>::list);
}
template <HasFields T>
void write(JsonWriter& out, const T& value) {
  out.begin_object();
  write_fields(out, value);
  out.end_object();
}

/// A member that is only written where it is known.
template <typename T>
void write_if(JsonWriter& out, std::string_view key, const std::optional<T>& value) {
  if (value) write_field(out, key, *value);
}

/// Only the places that are known, as in {"table": 2, "row": 19}.
void write(JsonWriter& out, const SourceLocation& source) {
  out.begin_object();
  std::apply([&](const auto&... field) { (write_if(out, field.name, source.*field.member), ...); },
             Fields<SourceLocation>::list);
  out.end_object();
}

constexpr std::string_view block_types[] = {"heading", "paragraph", "list", "table", "image"};

void write(JsonWriter& out, const Block& block) {
  out.begin_object();
  write_field(out, "type", block_types[block.value.index()]);
  std::visit([&](const auto& value) { write_fields(out, value); }, block.value);
  out.end_object();
}

/// Only what the phrase says: docs/contract.md. One weekday is a number, several are a list.
void write(JsonWriter& out, const Recurrence& recurrence) {
  out.begin_object();
  write_field(out, "every", recurrence.every);
  write_field(out, "unit", recurrence.unit);
  if (recurrence.times != 1) write_field(out, "times", recurrence.times);
  if (recurrence.min) write_field(out, "min", true);
  if (!recurrence.months.empty()) write_field(out, "months", recurrence.months);
  if (recurrence.weekdays.size() == 1) write_field(out, "weekday", recurrence.weekdays.front());
  if (recurrence.weekdays.size() > 1) write_field(out, "weekdays", recurrence.weekdays);
  write_if(out, "ordinal", recurrence.ordinal);
  write_if(out, "day", recurrence.day);
  write_if(out, "by_day", recurrence.by_day);
  if (recurrence.next) write_field(out, "next", true);
  write_if(out, "on", recurrence.on);
  write_if(out, "by", recurrence.by);
  write_if(out, "from", recurrence.from);
  write_if(out, "to", recurrence.to);
  out.end_object();
}

void write(JsonWriter& out, const std::map<std::string, std::string>& arguments) {
  out.begin_object();
  for (const auto& [name, value] : arguments) write_field(out, name, value);
  out.end_object();
}

void write(JsonWriter& out, const Diagnostic& diagnostic) {
  out.begin_object();
  write_field(out, "severity", diagnostic.severity);
  write_field(out, "code", code_name(diagnostic.code));
  write_field(out, "message", sentence_of(diagnostic, Language::ru));
  if (!diagnostic.arguments.empty()) write_field(out, "arguments", diagnostic.arguments);
  write_field(out, "source", diagnostic.source);
  out.end_object();
}

// ---- reading ----

/// Thrown and caught in this file only.
struct WrongShape : std::runtime_error {
  using std::runtime_error::runtime_error;
};

void read(const Json& in, std::string& out) { out = in.get_ref<const std::string&>(); }
void read(const Json& in, int& out) { out = in.get<int>(); }
void read(const Json& in, double& out) { out = in.get<double>(); }
void read(const Json& in, std::uint64_t& out) { out = in.get<std::uint64_t>(); }
void read(const Json& in, Date& out) {
  const auto date = date_from_iso(in.get_ref<const std::string&>());
  if (!date) throw WrongShape("not a date");
  out = *date;
}
void read(const Json& in, MonthDay& out) {
  const auto day = month_day_from_iso(in.get_ref<const std::string&>());
  if (!day) throw WrongShape("not a day of the year");
  out = *day;
}
void read(const Json& in, Diagnostic& out);
void read(const Json& in, Block& out);
void read(const Json& in, Recurrence& out);
void read(const Json& in, SourceLocation& out);
void read(const Json& in, DateInterval& out);

template <Named E>
void read(const Json& in, E& out) {
  const auto& name = in.get_ref<const std::string&>();
  const auto found = std::ranges::find(Names<E>::list, name);
  if (found == std::end(Names<E>::list)) throw WrongShape("unknown name " + name);
  out = static_cast<E>(found - std::begin(Names<E>::list));
}
template <Identifier T>
void read(const Json& in, T& out) {
  read(in, out.value);
}
template <HasFields T>
void read(const Json& in, T& out);

template <typename T>
void read(const Json& in, std::optional<T>& out) {
  if (in.is_null()) {
    out.reset();
  } else {
    read(in, out.emplace());
  }
}
template <typename T>
void read(const Json& in, std::vector<T>& out) {
  if (!in.is_array()) throw WrongShape("not a list");
  out.clear();
  out.reserve(in.size());
  for (const Json& item : in) read(item, out.emplace_back());
}
void read(const Json& in, DateInterval& out) {
  if (!in.is_array() || in.size() != 2) throw WrongShape("not an interval");
  read(in[0], out.start);
  read(in[1], out.end);
  if (!out.start && !out.end) throw WrongShape("an interval without ends");
}

template <typename T>
void read_fields(const Json& in, T& out) {
  std::apply([&](const auto&... field) { (read(in.at(std::string(field.name)), out.*field.member), ...); },
             Fields<T>::list);
}
template <HasFields T>
void read(const Json& in, T& out) {
  read_fields(in, out);
}

template <typename T>
void read_if(const Json& in, const char* name, T& out) {
  if (const auto found = in.find(name); found != in.end()) read(*found, out);
}
void read_if(const Json& in, const char* name, bool& out) {
  if (const auto found = in.find(name); found != in.end()) out = found->get<bool>();
}
void read_if(const Json& in, const char* name, std::vector<unsigned>& out) {
  if (const auto found = in.find(name); found != in.end()) out = found->get<std::vector<unsigned>>();
}

void read(const Json& in, SourceLocation& out) {
  read_if(in, "table", out.table);
  read_if(in, "row", out.row);
  read_if(in, "column", out.column);
}

void read(const Json& in, Block& out) {
  const auto& type = in.at("type").get_ref<const std::string&>();
  if (type == "heading") {
    read_fields(in, out.value.emplace<Heading>());
  } else if (type == "paragraph") {
    read_fields(in, out.value.emplace<Paragraph>());
  } else if (type == "list") {
    read_fields(in, out.value.emplace<List>());
  } else if (type == "table") {
    read_fields(in, out.value.emplace<Table>());
  } else if (type == "image") {
    read_fields(in, out.value.emplace<Image>());
  } else {
    throw WrongShape("unknown block " + type);
  }
}

void read(const Json& in, Recurrence& out) {
  read(in.at("every"), out.every);
  read(in.at("unit"), out.unit);
  read_if(in, "times", out.times);
  read_if(in, "min", out.min);
  read_if(in, "months", out.months);
  if (const auto found = in.find("weekday"); found != in.end()) out.weekdays = {found->get<unsigned>()};
  read_if(in, "weekdays", out.weekdays);
  read_if(in, "ordinal", out.ordinal);
  read_if(in, "day", out.day);
  read_if(in, "by_day", out.by_day);
  read_if(in, "next", out.next);
  read_if(in, "on", out.on);
  read_if(in, "by", out.by);
  read_if(in, "from", out.from);
  read_if(in, "to", out.to);
}

void read(const Json& in, Diagnostic& out) {
  read(in.at("severity"), out.severity);
  const auto& name = in.at("code").get_ref<const std::string&>();
  const auto code = code_of(name);
  if (!code) throw WrongShape("unknown code " + name);
  out.code = *code;
  if (const auto found = in.find("arguments"); found != in.end()) {
    out.arguments = found->get<std::map<std::string, std::string>>();
  }
  read(in.at("source"), out.source);
}

}  // namespace

std::string to_json(const Document& document, int indent) {
  JsonWriter out(indent);
  out.begin_object();
  write_field(out, "format", format_name);
  write_fields(out, document);
  out.end_object();
  return out.take() + '\n';
}

std::string to_json(const Schedule& schedule, int indent) {
  JsonWriter out(indent);
  write(out, schedule);
  return out.take() + '\n';
}

Result<Document> document_from_json(std::string_view text) {
  const auto wrong = [](std::string reason) {
    return refusal(DiagnosticCode::not_a_document, {{"reason", std::move(reason)}});
  };
  try {
    const auto shallow = [](int depth, Json::parse_event_t, Json&) {
      if (depth > max_depth) throw WrongShape("nested too deep");
      return true;
    };
    const Json in = Json::parse(text, shallow);
    if (in.at("format") != format_name) return wrong("unknown format");
    Document document;
    read_fields(in, document);
    return document;
  } catch (const nlohmann::json::exception& error) {
    return wrong(error.what());
  } catch (const WrongShape& error) {
    return wrong(error.what());
  }
}

}  // namespace vekha::model

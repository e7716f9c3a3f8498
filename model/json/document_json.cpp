#include "model/json/document_json.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "model/json/fields.hpp"
#include "model/json/json_writer.hpp"
#include "model/json/names.hpp"
#include "model/message.hpp"

namespace vekha::model {
namespace {

using Json = nlohmann::ordered_json;
using json::diagnostic_keys;
using json::Fields;
using json::HasFields;
using json::HasNames;
using json::JsonWriter;

constexpr std::string_view format_name = "vekha/1";
// Deeper than any body that passes the importer's own limit; a damaged cache entry must not overrun the stack.
constexpr int max_depth = 300;

// ---- writing ----

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

template <HasNames E>
void write(JsonWriter& out, E value) {
  out.text(json::name_of(value));
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
  const auto write_member = [&](const auto& field) {
    using Member = std::remove_cvref_t<decltype(value.*field.member)>;
    if (field.sparse && value.*field.member == Member()) return;
    write_field(out, field.name, value.*field.member);
  };
  std::apply([&](const auto&... field) { (write_member(field), ...); }, Fields<T>::list);
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

void write(JsonWriter& out, const Block& block) {
  out.begin_object();
  write_field(out, json::block_type_key, json::block_types[block.value.index()]);
  std::visit([&](const auto& value) { write_fields(out, value); }, block.value);
  out.end_object();
}

/// Only what the phrase says: what is as in an empty rule is left out, but for every and unit. One weekday is a number,
/// several are a list. docs/contract.md.
void write(JsonWriter& out, const Recurrence& recurrence) {
  const Recurrence empty;
  const auto write_said = [&](const auto& field) {
    const auto& value = recurrence.*field.member;
    const void* member = &value;
    const bool always = member == &recurrence.every || member == &recurrence.unit;
    if (!always && value == empty.*field.member) return;
    if (member == &recurrence.weekdays && recurrence.weekdays.size() == 1) {
      write_field(out, json::lone_weekday_key, recurrence.weekdays.front());
    } else {
      write_field(out, field.name, value);
    }
  };
  out.begin_object();
  std::apply([&](const auto&... field) { (write_said(field), ...); }, Fields<Recurrence>::list);
  out.end_object();
}

void write(JsonWriter& out, const std::map<std::string, std::string>& arguments) {
  out.begin_object();
  for (const auto& [name, value] : arguments) write_field(out, name, value);
  out.end_object();
}

void write(JsonWriter& out, const Diagnostic& diagnostic) {
  out.begin_object();
  write_field(out, diagnostic_keys.severity, diagnostic.severity);
  write_field(out, diagnostic_keys.code, code_name(diagnostic.code));
  write_field(out, diagnostic_keys.message, sentence_of(diagnostic, Language::ru));
  if (!diagnostic.arguments.empty()) write_field(out, diagnostic_keys.arguments, diagnostic.arguments);
  write_field(out, diagnostic_keys.source, diagnostic.source);
  out.end_object();
}

// ---- reading ----

/// Thrown and caught in this file only.
struct WrongShape : std::runtime_error {
  using std::runtime_error::runtime_error;
};

void read(const Json& in, std::string& out) { out = in.get_ref<const std::string&>(); }
void read(const Json& in, bool& out) { out = in.get<bool>(); }
void read(const Json& in, int& out) { out = in.get<int>(); }
void read(const Json& in, unsigned& out) { out = in.get<unsigned>(); }
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

template <HasNames E>
void read(const Json& in, E& out) {
  const auto& name = in.get_ref<const std::string&>();
  const auto value = json::value_of<E>(name);
  if (!value) throw WrongShape("unknown name " + name);
  out = *value;
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
  const auto read_member = [&](const auto& field) {
    if (field.sparse && !in.contains(std::string(field.name))) return;
    read(in.at(std::string(field.name)), out.*field.member);
  };
  std::apply([&](const auto&... field) { (read_member(field), ...); }, Fields<T>::list);
}
template <HasFields T>
void read(const Json& in, T& out) {
  read_fields(in, out);
}

/// Members that the writer leaves out where they are not known.
template <typename T>
void read_known(const Json& in, T& out) {
  const auto read_if = [&](const auto& field) {
    if (const auto found = in.find(field.name); found != in.end()) read(*found, out.*field.member);
  };
  std::apply([&](const auto&... field) { (read_if(field), ...); }, Fields<T>::list);
}

void read(const Json& in, SourceLocation& out) { read_known(in, out); }

template <std::size_t kind = 0>
void read_block(const Json& in, std::string_view type, Block& out) {
  if constexpr (kind == std::variant_size_v<decltype(Block::value)>) {
    throw WrongShape("unknown block " + std::string(type));
  } else {
    if (type == json::block_types[kind]) return read_fields(in, out.value.emplace<kind>());
    read_block<kind + 1>(in, type, out);
  }
}

void read(const Json& in, Block& out) {
  read_block(in, in.at(std::string(json::block_type_key)).get_ref<const std::string&>(), out);
}

void read(const Json& in, Recurrence& out) {
  read(in.at("every"), out.every);
  read(in.at("unit"), out.unit);
  read_known(in, out);
  if (const auto found = in.find(json::lone_weekday_key); found != in.end()) read(*found, out.weekdays.emplace_back());
}

void read(const Json& in, Diagnostic& out) {
  const auto at = [&](std::string_view key) -> const Json& { return in.at(std::string(key)); };
  read(at(diagnostic_keys.severity), out.severity);
  const auto& name = at(diagnostic_keys.code).get_ref<const std::string&>();
  const auto code = code_of(name);
  if (!code) throw WrongShape("unknown code " + name);
  out.code = *code;
  if (const auto found = in.find(diagnostic_keys.arguments); found != in.end()) {
    out.arguments = found->get<std::map<std::string, std::string>>();
  }
  read(at(diagnostic_keys.source), out.source);
}

}  // namespace

std::string to_json(const Document& document, int indent) {
  JsonWriter out(indent);
  out.begin_object();
  write_field(out, json::format_key, format_name);
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
    if (in.at(std::string(json::format_key)) != format_name) return wrong("unknown format");
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

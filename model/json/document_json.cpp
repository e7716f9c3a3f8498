#include "model/json/document_json.hpp"

#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "model/json/fields.hpp"
#include "model/message.hpp"

namespace vekha::model {
namespace {

using Json = nlohmann::ordered_json;
using json::Fields;
using json::HasFields;
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

Json write(const std::string& text) { return text; }
Json write(int value) { return value; }
Json write(std::uint64_t value) { return value; }
Json write(Date date) { return to_iso(date); }
Json write(MonthDay day) { return to_iso(day); }
Json write(const Diagnostic& diagnostic);
Json write(const Block& block);
Json write(const Recurrence& recurrence);
Json write(const DateInterval& interval);
Json write(const SourceLocation& source);

/// 65 rather than 65.0: people read these files.
Json write(double value) {
  constexpr double exact = 9.0e15;
  if (std::trunc(value) == value && std::abs(value) < exact) return static_cast<std::int64_t>(value);
  return value;
}

template <Named E>
Json write(E value) {
  return Names<E>::list[static_cast<std::size_t>(value)];
}
template <Identifier T>
Json write(const T& id) {
  return id.value;
}
template <HasFields T>
Json write(const T& value);

template <typename T>
Json write(const std::optional<T>& value) {
  return value ? write(*value) : Json(nullptr);
}
template <typename T>
Json write(const std::vector<T>& values) {
  Json out = Json::array();
  for (const T& value : values) out.push_back(write(value));
  return out;
}
Json write(const DateInterval& interval) { return Json::array({write(interval.start), write(interval.end)}); }

template <typename T>
void write_fields(Json& out, const T& value) {
  std::apply([&](const auto&... field) { ((out[field.name] = write(value.*field.member)), ...); }, Fields<T>::list);
}
template <HasFields T>
Json write(const T& value) {
  Json out = Json::object();
  write_fields(out, value);
  return out;
}

/// Only the places that are known, as in {"table": 2, "row": 19}.
Json write(const SourceLocation& source) {
  Json out = Json::object();
  const auto add = [&](const auto& field) {
    if (source.*field.member) out[field.name] = *(source.*field.member);
  };
  std::apply([&](const auto&... field) { (add(field), ...); }, Fields<SourceLocation>::list);
  return out;
}

constexpr std::string_view block_types[] = {"heading", "paragraph", "list", "table", "image"};

Json write(const Block& block) {
  Json out = Json::object();
  out["type"] = block_types[block.value.index()];
  std::visit([&](const auto& value) { write_fields(out, value); }, block.value);
  return out;
}

/// Only what the phrase says: docs/contract.md. One weekday is a number, several are a list.
Json write(const Recurrence& recurrence) {
  Json out = Json::object();
  out["every"] = recurrence.every;
  out["unit"] = write(recurrence.unit);
  if (recurrence.times != 1) out["times"] = recurrence.times;
  if (recurrence.min) out["min"] = true;
  if (!recurrence.months.empty()) out["months"] = recurrence.months;
  if (recurrence.weekdays.size() == 1) out["weekday"] = recurrence.weekdays.front();
  if (recurrence.weekdays.size() > 1) out["weekdays"] = recurrence.weekdays;
  if (recurrence.ordinal) out["ordinal"] = *recurrence.ordinal;
  if (recurrence.day) out["day"] = *recurrence.day;
  if (recurrence.by_day) out["by_day"] = *recurrence.by_day;
  if (recurrence.next) out["next"] = true;
  if (recurrence.on) out["on"] = write(*recurrence.on);
  if (recurrence.by) out["by"] = write(*recurrence.by);
  if (recurrence.from) out["from"] = write(*recurrence.from);
  if (recurrence.to) out["to"] = write(*recurrence.to);
  return out;
}

Json write(const Diagnostic& diagnostic) {
  Json out = Json::object();
  out["severity"] = write(diagnostic.severity);
  out["code"] = code_name(diagnostic.code);
  out["message"] = sentence_of(diagnostic, Language::ru);
  if (!diagnostic.arguments.empty()) out["arguments"] = diagnostic.arguments;
  out["source"] = write(diagnostic.source);
  return out;
}

std::string printed(const Json& value, int indent) {
  return value.dump(indent, ' ', false, Json::error_handler_t::replace) + '\n';
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
  Json out = Json::object();
  out["format"] = format_name;
  write_fields(out, document);
  return printed(out, indent);
}

std::string to_json(const Schedule& schedule, int indent) { return printed(write(schedule), indent); }

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

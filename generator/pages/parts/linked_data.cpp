#include "generator/pages/parts/linked_data.hpp"

namespace vekha::generator {
namespace {

void append_escape(std::string& out, unsigned char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  out.append("\\u00") += digits[c >> 4U];
  out += digits[c & 15U];
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool of_markup = c == '<' || c == '>' || c == '&';
    if (byte < 0x20 || byte == 0x7F || of_markup || c == '"' || c == '\\') {
      append_escape(out, byte);
    } else {
      out += c;
    }
  }
  out += '"';
}

std::string listed(const std::vector<LinkedObject>& objects) {
  std::string text = "[";
  for (const LinkedObject& object : objects) text.append(text.size() > 1 ? "," : "").append(object.text());
  return text + "]";
}

}  // namespace

LinkedObject::LinkedObject(std::string_view type) { set("@type", type); }

void LinkedObject::begin(std::string_view name) {
  if (!members_.empty()) members_ += ',';
  append_quoted(members_, name);
  members_ += ':';
}

LinkedObject& LinkedObject::set(std::string_view name, std::string_view text) {
  if (text.empty()) return *this;
  begin(name);
  append_quoted(members_, text);
  return *this;
}

LinkedObject& LinkedObject::set(std::string_view name, const LinkedObject& object) {
  begin(name);
  members_ += object.text();
  return *this;
}

LinkedObject& LinkedObject::set(std::string_view name, const std::vector<LinkedObject>& list) {
  if (list.empty()) return *this;
  begin(name);
  members_ += listed(list);
  return *this;
}

LinkedObject& LinkedObject::set_number(std::string_view name, std::size_t number) {
  begin(name);
  members_ += std::to_string(number);
  return *this;
}

std::string linked_graph(const std::vector<LinkedObject>& objects) {
  return "{\"@context\":\"https://schema.org\",\"@graph\":" + listed(objects) + "}";
}

}  // namespace vekha::generator

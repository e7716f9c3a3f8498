#include "model/json/json_writer.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace vekha::model::json {
namespace {

// The bytes of a character at a place that stands in JSON as it is, 0 for what must be escaped or looked at closely.
std::size_t plain_size(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned char first = byte(at);
  if (first < 0x80) return first >= 0x20 && first != '"' && first != '\\' ? 1 : 0;
  if (first >= 0xC2 && first < 0xE0) return follows(at + 1) ? 2 : 0;
  return first > 0xE0 && first < 0xED && follows(at + 1) && follows(at + 2) ? 3 : 0;
}

template <typename Number>
std::string printed(Number value) {
  std::array<char, 24> digits{};
  return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

std::string printed_by_library(const nlohmann::json& value) {
  return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

// Whether a byte could mean something to the page around the script.
bool is_of_markup(unsigned char byte) {
  return byte < 0x20 || byte == 0x7F ||
         std::string_view("<>&\"\\").find(static_cast<char>(byte)) != std::string_view::npos;
}

}  // namespace

void JsonWriter::new_line() {
  if (indent_ < 0) return;
  out_ += '\n';
  out_.append(static_cast<std::size_t>(indent_) * static_cast<std::size_t>(depth_), ' ');
}

// What stands before a value or a key: the comma, and its own line.
void JsonWriter::begin_item() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (!first_) out_ += ',';
  if (depth_ > 0) new_line();
  first_ = false;
}

void JsonWriter::begin(char bracket) {
  begin_item();
  out_ += bracket;
  ++depth_;
  first_ = true;
}

void JsonWriter::end(char bracket) {
  --depth_;
  if (!first_) new_line();
  out_ += bracket;
  first_ = false;
}

void JsonWriter::key(std::string_view name) {
  begin_item();
  append_quoted(out_, name);
  out_ += indent_ < 0 ? ":" : ": ";
  after_key_ = true;
}

void JsonWriter::plain(std::string_view token) {
  begin_item();
  out_ += token;
}

void JsonWriter::integer(std::int64_t value) { plain(printed(value)); }
void JsonWriter::natural(std::uint64_t value) { plain(printed(value)); }

void JsonWriter::number(double value) {
  constexpr double exact = 9.0e15;
  const bool whole = std::trunc(value) == value && std::abs(value) < exact;
  plain(whole ? printed(static_cast<std::int64_t>(value)) : printed_by_library(value));
}

void JsonWriter::text(std::string_view value) {
  begin_item();
  append_quoted(out_, value);
}

void append_quoted(std::string& out, std::string_view value) {
  const std::size_t begin = out.size();
  out += '"';
  for (std::size_t at = 0, run = 0; at < value.size();) {
    if (const std::size_t size = plain_size(value, at); size > 0) {
      at += size;
      if (at == value.size()) out.append(value, run, at - run);
      continue;
    }
    out.append(value, run, at - run);
    if (value[at] == '"' || value[at] == '\\') {
      out.append("\\").append(1, value[at]);
    } else if (value[at] == '\n') {
      out += "\\n";
    } else {  // rare characters, or bytes that are none
      out.resize(begin);
      out += printed_by_library(std::string(value));
      return;
    }
    run = ++at;
  }
  out += '"';
}

void append_quoted_for_page(std::string& out, std::string_view value) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += '"';
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_of_markup(byte)) {
      out.append("\\u00").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
    } else {
      out += c;
    }
  }
  out += '"';
}

}  // namespace vekha::model::json

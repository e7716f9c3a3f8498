#include "model/json/json_writer.hpp"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

namespace vekha::model::json {
namespace {

using nlohmann::ordered_json;
using namespace std::string_literals;

std::string by_library(const ordered_json& value, int indent = -1) {
  return value.dump(indent, ' ', false, ordered_json::error_handler_t::replace);
}

std::string text_of(std::string_view text) {
  JsonWriter out(-1);
  out.text(text);
  return out.take();
}

std::string number_of(double value) {
  JsonWriter out(-1);
  out.number(value);
  return out.take();
}

TEST(JsonWriter, prints_nested_values_as_the_library_does) {
  const ordered_json value = {{"a", {1, -2, "т"}},
                              {"b", ordered_json::array()},
                              {"c", ordered_json::object()},
                              {"d", {{"e", nullptr}, {"f", {{{"g", true}}, {{"h", false}}}}}}};
  for (const int indent : {-1, 0, 1, 4}) {
    JsonWriter out(indent);
    out.begin_object();
    out.key("a");
    out.begin_array();
    out.integer(1);
    out.integer(-2);
    out.text("т");
    out.end_array();
    out.key("b");
    out.begin_array();
    out.end_array();
    out.key("c");
    out.begin_object();
    out.end_object();
    out.key("d");
    out.begin_object();
    out.key("e");
    out.null();
    out.key("f");
    out.begin_array();
    for (const bool first : {true, false}) {
      out.begin_object();
      out.key(first ? "g" : "h");
      out.boolean(first);
      out.end_object();
    }
    out.end_array();
    out.end_object();
    out.end_object();
    EXPECT_EQ(out.take(), by_library(value, indent)) << indent;
  }
}

TEST(JsonWriter, escapes_texts_as_the_library_does) {
  for (const std::string& text : {""s,
                                  "План «А» — № 1…"s,
                                  "\""s,
                                  "a\"b\\c\nd"s,
                                  "\n"s,
                                  "\\\\"s,
                                  "\t\b\f\r"s,
                                  "\1\x1F\x7F"s,
                                  "a\0b"s,
                                  "𝄞 т"s,
                                  "\xEF\xBF\xBD"s,
                                  "т\xD0"s,
                                  "\xD0т"s,
                                  "\xFF"s,
                                  "a\xC0\x80"s,
                                  "\xED\xA0\x80"s,
                                  "\xE2\x80"s,
                                  "\xE0\x80\x80"s,
                                  "\xF4\x90\x80\x80"s,
                                  "\"\xFF\n"s}) {
    EXPECT_EQ(text_of(text), by_library(text)) << testing::PrintToString(text);
  }
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const std::string text{'a', static_cast<char>(first), static_cast<char>(second), '\x80'};
      ASSERT_EQ(text_of(text), by_library(text)) << testing::PrintToString(text);
    }
  }
}

TEST(JsonWriter, escapes_keys) {
  JsonWriter out(-1);
  out.begin_object();
  out.key("a\"\n");
  out.null();
  out.end_object();
  EXPECT_EQ(out.take(), R"({"a\"\n":null})");
}

TEST(JsonWriter, prints_whole_numbers_without_a_point) {
  EXPECT_EQ(number_of(65.0), "65");
  EXPECT_EQ(number_of(-3.0), "-3");
  for (const double value : {0.1, -61.25, 1e300, 1e-7, 9.5e15, 1.0 / 3}) EXPECT_EQ(number_of(value), by_library(value));
}

}  // namespace
}  // namespace vekha::model::json

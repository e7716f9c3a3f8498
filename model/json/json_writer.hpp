#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace vekha::model::json {

/// Appends a text in quotation marks, RFC 8259, 7; malformed UTF-8 becomes U+FFFD.
void append_quoted(std::string& out, std::string_view value);

/// The same for a script that stands in a page: of the text no character is left that could end the script's element,
/// begin a comment in it or break the XML of the page. The text must be UTF-8.
void append_quoted_for_page(std::string& out, std::string_view value);

/// Writes JSON text from front to back, without a tree of values: a published document is tens of thousands of them.
/// Looks as nlohmann::json prints it: `indent` spaces a level, -1 for one line. The caller opens and closes in order.
class JsonWriter {
 public:
  explicit JsonWriter(int indent) : indent_(indent) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }
  /// The key of the value that is written next, in an object.
  void key(std::string_view name);

  void null() { plain("null"); }
  void boolean(bool value) { plain(value ? "true" : "false"); }
  void integer(std::int64_t value);
  void natural(std::uint64_t value);
  /// 65 rather than 65.0: people read these files.
  void number(double value);
  /// Malformed UTF-8 becomes U+FFFD.
  void text(std::string_view value);

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void begin(char bracket);
  void end(char bracket);
  void begin_item();
  void new_line();
  void plain(std::string_view token);

  std::string out_;
  int indent_;
  int depth_ = 0;
  bool first_ = true;       // nothing stands yet in what was opened last
  bool after_key_ = false;  // the value stands behind its key
};

}  // namespace vekha::model::json

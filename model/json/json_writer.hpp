#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace vekha::model::json {

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
  void append_text(std::string_view value);

  std::string out_;
  int indent_;
  int depth_ = 0;
  bool first_ = true;       // nothing stands yet in what was opened last
  bool after_key_ = false;  // the value stands behind its key
};

}  // namespace vekha::model::json

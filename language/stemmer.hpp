#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace vekha::language {

/// Cuts the endings off Russian words (Snowball), so that «мероприятия» and «мероприятие» compare equal.
/// Cheap to make; one object is used by one thread at a time.
class Stemmer {
 public:
  Stemmer();

  /// The stem of a folded word (language::words_of); the word itself where there is nothing to cut.
  [[nodiscard]] std::string stem(std::string_view folded_word) const;

 private:
  struct Closer {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Closer> stemmer_;
};

}  // namespace vekha::language

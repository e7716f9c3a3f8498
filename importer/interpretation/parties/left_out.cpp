#include "importer/interpretation/parties/left_out.hpp"

#include <algorithm>

namespace vekha::importer::parties {
namespace {

using language::Words;

// Tokens that an exception covers. What stands behind a comma may be a further exception only where it is of the kind
// that exceptions list: «кроме СОШ № 2, СОШ № 5», but «кроме СОШ № 2, методисты».
struct Exception {
  int first = 0, comma = 0, last = 0;  // tokens [first, last); comma: the first one, last where there is none
};

bool begins_name(const std::vector<PartyName>& names, int at) {
  return std::ranges::any_of(names, [&](const PartyName& name) { return name.first == at; });
}

// The token behind the words that open an exception; `at` where none does. «помимо СОШ № 2» may count it in or not: in
// doubt nobody is named. «без» says so of a name only: «без учёта», «без отметок».
int behind_opening(const Words& words, int at, const std::vector<PartyName>& names) {
  const std::string_view word = words.word(at);
  const std::string_view next = words.word(at + 1);
  if (word == "без" && begins_name(names, at + 1)) return at + 1;
  if (word == "кроме" || word == "помимо") return next == "того" || next == "этого" ? at : at + 1;
  if (word == "исключая" || word == "минус") return at + 1;
  const bool of_two = (word == "за" && (next == "исключением" || next == "вычетом")) ||
                      (word == "не" && next == "считая") || (word == "без" && next == "учета");
  return of_two ? at + 2 : at;
}

bool ends_exception(const Words& words, int at, int open_brackets) {
  if (words.is_break(at) || words.is_mark(at, ';')) return true;
  if (words.is_mark(at, ')')) return open_brackets == 0;
  const bool stop = words.is_mark(at, '.') && at > 0 && words.is_word(at - 1) && !words.is_initial(at - 1);
  return stop && at + 1 < words.size() && words[at + 1].space_before && words.is_capital(at + 1) &&
         words.word(at - 1).size() > 6;  // «шк. № 2», «им. Пушкина» go on
}

Exception exception_from(const Words& words, int first) {
  Exception out{.first = first, .comma = first, .last = first};
  int open_brackets = 0;
  for (; out.last < words.size() && !ends_exception(words, out.last, open_brackets); ++out.last) {
    if (words.is_mark(out.last, '(')) ++open_brackets;
    if (words.is_mark(out.last, ')')) --open_brackets;
  }
  while (out.comma < out.last && !words.is_mark(out.comma, ',')) ++out.comma;
  return out;
}

std::vector<Exception> exceptions_in(const Words& words, const std::vector<PartyName>& names) {
  std::vector<Exception> out;
  for (int at = 0; at < words.size(); ++at) {
    const int first = behind_opening(words, at, names);
    if (first == at) continue;
    out.push_back(exception_from(words, first));
    at = std::max(at, out.back().last - 1);
  }
  return out;
}

bool is_left_out(const PartyName& name, const std::vector<Exception>& exceptions) {
  const int place = name.last - 1;  // of «школы …, кроме № 2» the number
  const bool listed = name.kind == model::PartyKind::school || name.kind == model::PartyKind::organisation;
  return std::ranges::any_of(exceptions, [&](const Exception& exception) {
    return place >= exception.first && place < (listed ? exception.last : exception.comma);
  });
}

void drop(std::vector<PartyName>& names, const std::vector<Exception>& exceptions) {
  std::erase_if(names, [&](const PartyName& name) { return is_left_out(name, exceptions); });
  for (PartyName& name : names) drop(name.inside, exceptions);
}

}  // namespace

void drop_left_out(const Words& words, std::vector<PartyName>& names) {
  if (names.empty()) return;
  if (const auto exceptions = exceptions_in(words, names); !exceptions.empty()) drop(names, exceptions);
}

}  // namespace vekha::importer::parties

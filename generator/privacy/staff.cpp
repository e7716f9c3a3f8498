#include "generator/privacy/staff.hpp"

#include <algorithm>

#include "generator/privacy/names.hpp"

namespace vekha::generator {
namespace {

constexpr std::size_t far_before =
    24;  // «заместитель начальника Управления образования администрации … района» is long
constexpr std::size_t far_after = 4;

/// A name in a text, with the bytes that go with it where only the post stays.
struct Place {
  NamedPerson person;
  language::WrittenName name;
  std::size_t begin = 0, end = 0;          // of the name
  std::size_t cut_begin = 0, cut_end = 0;  // of the name and the marks that tie it to its post
};

Post post_of(const Token& token, const Token* before) {
  const bool of_a_class = before != nullptr && before->text.starts_with("классн");
  if (token.in(WordClass::teacher) || (token.in(WordClass::head) && of_a_class)) return Post::teacher;
  if (token.in(WordClass::head)) return Post::head;
  return token.in(WordClass::staff) ? Post::other : Post::none;
}

// The nearest word of a post in the same line, after the name before.
Post post_before(Tokens tokens, std::size_t at, std::size_t floor) {
  for (std::size_t i = at; i > floor && at - i < far_before; --i) {
    if (tokens[i].line || tokens[i - 1].is(';')) break;
    const Post post = post_of(tokens[i - 1], i >= 2 ? &tokens[i - 2] : nullptr);
    if (post != Post::none) return post;
  }
  return Post::none;
}

bool joins(const Token& token) { return token.is(',') || token.is('-') || token.is('('); }

// «Петрова А.И., старший методист»
Post post_after(Tokens tokens, std::size_t end) {
  if (end >= tokens.size() || tokens[end].line || !joins(tokens[end])) return Post::none;
  for (std::size_t i = end + 1; i < tokens.size() && i <= end + far_after && !tokens[i].line; ++i) {
    if (written_name(tokens, i)) break;
    const Post post = post_of(tokens[i], &tokens[i - 1]);
    if (post != Post::none) return post;
  }
  return Post::none;
}

void cut_after_post(Tokens tokens, Place& place) {
  auto begin = static_cast<std::size_t>(place.name.begin);
  const bool brackets = tokens[begin - 1].is('(');
  while (begin > 0 && (joins(tokens[begin - 1]) || tokens[begin - 1].is(':'))) --begin;
  place.cut_begin = begin == 0 ? place.begin : tokens[begin - 1].end;
  const auto end = static_cast<std::size_t>(place.name.end);
  if (brackets && end < tokens.size() && tokens[end].is(')')) place.cut_end = tokens[end].end;
}

void cut_before_post(Tokens tokens, Place& place) {
  auto end = static_cast<std::size_t>(place.name.end);
  while (end < tokens.size() && (tokens[end].is(',') || tokens[end].is('-'))) ++end;
  if (end < tokens.size()) place.cut_end = tokens[end].begin;
}

Place place_of(std::string_view text, Tokens tokens, const language::WrittenName& name, std::size_t floor) {
  Place place;
  place.name = name;
  const auto begin = static_cast<std::size_t>(name.begin);
  const auto end = static_cast<std::size_t>(name.end);
  place.begin = place.cut_begin = tokens[begin].begin;
  place.end = place.cut_end = tokens[end - 1].end;
  place.person = {.name = std::string(text.substr(place.begin, place.end - place.begin)),
                  .key = language::name_key(tokens.pieces(), name),
                  .post = post_before(tokens, begin, floor),
                  .full = name.full};
  if (place.person.post != Post::none) {
    cut_after_post(tokens, place);
  } else if (place.person.post = post_after(tokens, end); place.person.post != Post::none) {
    cut_before_post(tokens, place);
  }
  return place;
}

std::vector<Place> places_in(std::string_view text, Tokens tokens) {
  constexpr std::size_t far_honoured = 6;  // «имени дважды Героя Советского Союза»
  std::vector<Place> places;
  std::size_t floor = 0;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto name = written_name(tokens, at);
    if (!name) continue;
    bool honoured = false;
    for (std::size_t i = at; i > floor && at - i < far_honoured && !honoured && !tokens[i].line; --i)
      honoured = tokens[i - 1].in(WordClass::honoured);
    if (!honoured) places.push_back(place_of(text, tokens, *name, floor));
    floor = static_cast<std::size_t>(name->end);
    at = floor - 1;
  }
  return places;
}

}  // namespace

std::vector<NamedPerson> people_in(std::string_view text) {
  const CutText tokens(text);
  std::vector<NamedPerson> people;
  for (auto& place : places_in(text, tokens)) people.push_back(std::move(place.person));
  return people;
}

std::string with_names_shown(std::string_view text, const std::function<NameShown(const NamedPerson&)>& shown,
                             std::string_view unnamed) {
  const CutText tokens(text);
  std::string out;
  std::size_t done = 0;
  for (const Place& place : places_in(text, tokens)) {
    const NameShown choice = shown(place.person);
    if (choice == NameShown::as_written || (choice == NameShown::initials && !place.person.full)) continue;
    const bool cut = choice == NameShown::post && place.person.post != Post::none;
    const std::size_t begin = std::max(done, cut ? place.cut_begin : place.begin);
    out.append(text.substr(done, begin - done));
    if (choice == NameShown::initials) out.append(language::with_initials(tokens.pieces(), place.name));
    if (choice == NameShown::post && !cut) out.append(unnamed);
    done = cut ? place.cut_end : place.end;
  }
  return out.append(text.substr(done));
}

}  // namespace vekha::generator

#include "generator/search/search_index.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "generator/wording/document_words.hpp"
#include "language/stemmer.hpp"
#include "language/text.hpp"
#include "model/json/json_writer.hpp"

// Records are numbered in the order of their groups. Of each record the stems of its words are put down with that
// number; the stems are sorted and written with what they share with the one before left out, both lists in parts of a
// size, so that a reader loads the part that holds his word and the parts that hold his hits.
namespace vekha::generator {
namespace {

constexpr std::size_t shortest_word = 3;
constexpr std::size_t most_shared = 25;

/// Where a stem stands: 2 × record + (stands in the title), ascending.
using Postings = std::map<std::string, std::vector<std::size_t>>;

bool is_number(std::string_view word) { return word.find_first_not_of("0123456789") == std::string_view::npos; }

/// Prepositions and conjunctions say nothing; numbers name schools.
bool counts(std::string_view word) { return is_number(word) || language::length(word) >= shortest_word; }

void add_words(std::set<std::string>& stems, std::string_view text, const language::Stemmer& stemmer) {
  for (const std::string& word : language::words_of(text)) {
    if (counts(word)) stems.insert(stemmer.stem(word));
  }
}

void add_record(Postings& postings, std::size_t number, const SearchRecord& record, const language::Stemmer& stemmer) {
  std::set<std::string> title;
  std::set<std::string> rest;
  add_words(title, record.title, stemmer);
  for (const std::string& text : {record.label, record.text, record.also}) add_words(rest, text, stemmer);
  for (const std::string& stem : title) postings[stem].push_back(2 * number + 1);
  for (const std::string& stem : rest) {
    if (!title.contains(stem)) postings[stem].push_back(2 * number);
  }
}

void append_number(std::string& out, std::size_t number) {
  std::string digits(1, static_cast<char>('A' + number % 26));
  for (number /= 26; number > 0; number /= 26) digits.insert(digits.begin(), static_cast<char>('a' + number % 26));
  out += digits;
}

/// A text in the quotation marks of a script, on one line: breaks of lines are spaces to a reader of hits.
void append_line(std::string& out, std::string_view text) {
  std::string line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const bool separator = rest.starts_with("\u2028") || rest.starts_with("\u2029");  // end a line of older scripts
    line += separator || static_cast<unsigned char>(text[i]) < 0x20 ? ' ' : text[i];
    i += separator ? 2 : 0;
  }
  model::json::append_quoted(out, line);
}

/// How many bytes, and characters, two words share at their beginnings; whole characters only.
std::pair<std::size_t, std::size_t> shared_beginning(std::string_view a, std::string_view b) {
  std::size_t bytes = 0;
  std::size_t characters = 0;
  for (std::size_t i = 0; i <= std::min(a.size(), b.size()) && characters <= most_shared; ++i) {
    const auto begins = [i](std::string_view s) {
      return i == s.size() || (static_cast<unsigned char>(s[i]) & 0xC0U) != 0x80;
    };
    if (i > 0 && begins(a) && begins(b)) {
      bytes = i;
      ++characters;
    }
    if (i == std::min(a.size(), b.size()) || a[i] != b[i]) break;
  }
  return {bytes, std::min(characters, most_shared)};
}

/// A list that is cut into parts of a size, each a call of its own.
class Parts {
 public:
  Parts(std::string name, std::string function, std::size_t part_bytes)
      : name_(std::move(name)), function_(std::move(function)), part_bytes_(part_bytes) {}

  /// Whether the next entry begins a part.
  [[nodiscard]] bool begins() const { return body_.empty(); }
  std::string& body() { return body_; }
  void end_entry() {
    if (body_.size() >= part_bytes_) end_part();
  }
  std::vector<OutputFile> finish() {
    if (!body_.empty()) end_part();
    return std::move(files_);
  }

 private:
  void end_part() {
    const std::string number = std::to_string(files_.size());
    files_.push_back({"assets/search/" + name_ + number + ".js",
                      "vekhaSearch." + function_ + "(" + number + ",[" + body_ + "]);\n"});
    body_.clear();
  }
  std::string name_, function_;
  std::size_t part_bytes_;
  std::string body_;               // whole entries of the part that is open; empty: none is
  std::vector<OutputFile> files_;  // the closed parts: the number of one is its place here
};

void append_posting(std::string& body, const std::vector<std::size_t>& places) {
  std::size_t before = 0;
  for (const std::size_t place : places) {
    append_number(body, place - before);
    before = place;
  }
}

std::vector<OutputFile> word_parts(const Postings& postings, std::size_t part_bytes, std::string& firsts) {
  Parts parts("w", "addWords", part_bytes);
  std::string before;
  for (const auto& [stem, places] : postings) {
    std::pair<std::size_t, std::size_t> shared{0, 0};
    if (parts.begins()) {
      firsts += firsts.empty() ? "" : ",";
      append_line(firsts, stem);
      parts.body() += '"';
    } else {
      shared = shared_beginning(before, stem);
      parts.body().pop_back();  // the closing mark of the part as it was
      parts.body() += ';';
    }
    parts.body() += static_cast<char>('a' + shared.second);
    parts.body().append(stem, shared.first).append(",");
    append_posting(parts.body(), places);
    parts.body() += '"';
    before = stem;
    parts.end_entry();
  }
  return parts.finish();
}

std::vector<OutputFile> record_parts(std::span<const RecordGroup> groups, std::size_t part_bytes, std::string& firsts) {
  Parts parts("r", "addRecords", part_bytes);
  std::size_t number = 0;
  for (const RecordGroup& group : groups) {
    for (const SearchRecord& record : group.records) {
      if (parts.begins()) {
        firsts.append(firsts.empty() ? "" : ",").append(std::to_string(number));
      } else {
        parts.body() += ',';
      }
      parts.body() += '[';
      for (const std::string* field :
           {&record.href, &record.title, &record.text, &record.label, &record.state, &record.when}) {
        if (field != &record.href) parts.body() += ',';
        append_line(parts.body(), *field);
      }
      parts.body() += ']';
      ++number;
      parts.end_entry();
    }
  }
  return parts.finish();
}

std::string group_list(std::span<const RecordGroup> groups, std::size_t& number) {
  std::string list;
  for (const RecordGroup& group : groups) {
    list += list.empty() ? "[" : ",[";
    for (const std::string_view text : {group.kind, std::string_view(group.place), std::string_view(group.place_name),
                                        std::string_view(group.base)}) {
      append_line(list, text);
      list += ',';
    }
    list.append(std::to_string(number)).append("]");
    number += group.records.size();
  }
  return list;
}

/// Stems of words that mean the same to a reader, a list a meaning.
std::string synonym_list(const language::Stemmer& stemmer) {
  std::string list;
  for (const std::string& row : document_words("synonyms")) {
    list += list.empty() ? "[" : ",[";
    std::string_view separator;
    for (const std::string& word : language::words_of(row)) {
      list += separator;
      append_line(list, stemmer.stem(word));
      separator = ",";
    }
    list += ']';
  }
  return list;
}

}  // namespace

std::vector<OutputFile> search_index(std::span<const RecordGroup> groups, std::size_t part_bytes) {
  const language::Stemmer stemmer;
  Postings postings;
  std::size_t number = 0;
  for (const RecordGroup& group : groups) {
    for (const SearchRecord& record : group.records) add_record(postings, number++, record, stemmer);
  }
  std::string first_words;
  std::string first_records;
  auto files = word_parts(postings, part_bytes, first_words);
  auto records = record_parts(groups, part_bytes, first_records);
  files.insert(files.end(), std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
  std::size_t count = 0;
  const std::string listed = group_list(groups, count);
  files.push_back({"assets/search/index.js", "var vekhaSearch={\"groups\":[" + listed +
                                                 "],\"count\":" + std::to_string(count) + ",\"words\":[" + first_words +
                                                 "],\"records\":[" + first_records + "],\"synonyms\":[" +
                                                 synonym_list(stemmer) + "]};\n"});
  return files;
}

}  // namespace vekha::generator

#include "generator/privacy/document_texts.hpp"

#include <gmock/gmock.h>

#include <map>
#include <regex>
#include <set>
#include <variant>

#include "model/json/document_json.hpp"
#include "model/json/fields.hpp"

// A field of the model that is not searched for personal data would publish it. So nobody has to remember: the fields
// are taken from their list in model/json/fields.hpp, each is given a text, and each must be visited.
namespace vekha::generator {
namespace {

namespace json = model::json;

/// Converts to anything: to count the members of an aggregate by how many values can initialise it.
struct Anything {
  template <typename T>
  constexpr operator T() const {  // NOLINT(google-explicit-constructor): that it is implicit is its use
    return {};
  }
};

template <typename T, typename... Values>
constexpr std::size_t members_of() {
  if constexpr (requires { T{Values{}..., Anything{}}; }) {
    return members_of<T, Values..., Anything>();
  } else {
    return sizeof...(Values);
  }
}

/// What the program writes itself, by the names of fields: never text of the document. Ids have a type of their own.
const std::set<std::string>& made_by_the_program() {
  static const std::set<std::string> names{"source.file",
                                           "source.sha256",
                                           "reading.head.field",
                                           "reading.tables.columns.role",
                                           "reading.tables.columns.also",
                                           "reading.tables.columns.rules.rule",
                                           "reading.tables.rules",
                                           "reading.tables.rows.values"};
  return names;
}

/// Gives every text below a value its own path for text: "<activities.responsible.text>".
class Filler {
 public:
  template <typename T>
  void fill(T& value, const std::string& path) {
    if constexpr (json::HasFields<T>) {
      EXPECT_EQ(members_of<T>(), std::tuple_size_v<decltype(json::Fields<T>::list)>)
          << path << ": a member has no key in model/json/fields.hpp";
      std::apply(
          [&](const auto&... field) {
            (fill(value.*field.member, (path.empty() ? "" : path + ".") + std::string(field.name)), ...);
          },
          json::Fields<T>::list);
    } else {
      // Everything else of the model that holds no text; a new type that does needs an overload here.
      static_assert(std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, model::Date> ||
                    std::is_same_v<T, model::DateInterval> || std::is_same_v<T, model::SectionId> ||
                    std::is_same_v<T, model::ActivityId> || std::is_same_v<T, model::PartyId>);
    }
  }
  void fill(model::Recurrence& /*numbers only*/, const std::string& /*path*/) {}
  void fill(std::string& text, const std::string& path) { text = "<" + path + ">"; }
  template <typename T>
  void fill(std::optional<T>& value, const std::string& path) {
    fill(value.emplace(), path);
  }
  template <typename T>
  void fill(std::vector<T>& values, const std::string& path) {
    fill(values.emplace_back(), path);
  }
  void fill(model::Diagnostic& diagnostic, const std::string& path) {
    diagnostic.code = model::DiagnosticCode::schedule_unread;
    diagnostic.arguments = {{"text", "<" + path + ".text>"}};
  }
  void fill(std::vector<model::Block>& blocks, const std::string& path) {
    constexpr int deepest = 3;
    if (depth_ == deepest) return;
    ++depth_;
    add_each_kind(blocks, path, std::make_index_sequence<std::variant_size_v<decltype(model::Block::value)>>());
    --depth_;
  }

 private:
  template <std::size_t... kinds>
  void add_each_kind(std::vector<model::Block>& blocks, const std::string& path, std::index_sequence<kinds...>) {
    (fill(blocks.emplace_back().value.emplace<kinds>(), path + "." + std::to_string(kinds)), ...);
  }

  int depth_ = 0;
};

/// The paths that a text still holds.
std::set<std::string> paths_in(const std::string& text) {
  static const std::regex path("<([a-z0-9_.]+)>");
  std::set<std::string> found;
  for (std::sregex_iterator match(text.begin(), text.end(), path), end; match != end; ++match)
    found.insert((*match)[1]);
  return found;
}

TEST(DocumentTexts, every_text_of_the_model_is_searched_for_personal_data) {
  model::Document document;
  Filler().fill(document, "");
  EXPECT_GT(paths_in(model::to_json(document)).size(), 60U);
  for_each_text(document, [](const DocumentText& text) { text.text = "-"; });
  EXPECT_EQ(paths_in(model::to_json(document)), made_by_the_program())
      << "generator/privacy/document_texts.cpp does not visit what is listed here and not below";
}

}  // namespace
}  // namespace vekha::generator

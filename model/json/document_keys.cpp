#include "model/json/document_keys.hpp"

#include <algorithm>

#include "model/json/fields.hpp"

// The types of the model are walked as the writer walks their values: members of a struct in the order of fields.hpp,
// the element of a list, what stands in an optional. A type without members of its own ends a key.
namespace vekha::model {
namespace {

using json::Fields;
using json::HasFields;
using Keys = std::vector<std::string>;

template <typename T>
struct Type {};

template <typename T>
void add(Type<T>, const std::string& path, Keys& keys);

template <typename T>
void add_members(Type<T>, const std::string& path, Keys& keys) {
  const std::string prefix = path.empty() ? path : path + ".";
  const auto add_member = [&]<typename Member>(std::string_view name, Member T::*) {
    add(Type<Member>(), prefix + std::string(name), keys);
  };
  std::apply([&](const auto&... field) { (add_member(field.name, field.member), ...); }, Fields<T>::list);
}

/// A key by itself.
void add_leaf(const std::string& path, Keys& keys) {
  if (std::ranges::find(keys, path) == keys.end()) keys.push_back(path);
}

void add(Type<SourceLocation>, const std::string& /*path*/, Keys& /*keys*/) {}

void add(Type<Recurrence> type, const std::string& path, Keys& keys) {
  add_members(type, path, keys);
  const auto several = std::ranges::find_if(keys, [](const std::string& key) { return key.ends_with(".weekdays[]"); });
  keys.insert(several, path + "." + std::string(json::lone_weekday_key));
}

void add(Type<Diagnostic>, const std::string& path, Keys& keys) {
  const json::DiagnosticKeys names;
  for (const std::string_view name : {names.severity, names.code, names.message, names.arguments})
    add_leaf(path + "." + std::string(name), keys);
}

template <typename... Kinds>
void add_kinds(Type<std::variant<Kinds...>>, const std::string& path, Keys& keys) {
  (add_members(Type<Kinds>(), path, keys), ...);
}

/// Blocks hold blocks: those inside others are of the same keys.
void add(Type<Block>, const std::string& path, Keys& keys) {
  if (path.find("blocks[]") != path.rfind("blocks[]")) return add_leaf(path, keys);
  add_leaf(path + "." + std::string(json::block_type_key), keys);
  add_kinds(Type<decltype(Block::value)>(), path, keys);
}

template <typename T>
void add(Type<std::optional<T>>, const std::string& path, Keys& keys) {
  add(Type<T>(), path, keys);
}

template <typename T>
void add(Type<std::vector<T>>, const std::string& path, Keys& keys) {
  add(Type<T>(), path + "[]", keys);
}

template <typename T>
void add(Type<T> type, const std::string& path, Keys& keys) {
  if constexpr (HasFields<T>) {
    add_members(type, path, keys);
  } else {
    add_leaf(path, keys);
  }
}

}  // namespace

std::vector<std::string> document_keys() {
  Keys keys{std::string(json::format_key)};
  add_members(Type<Document>(), {}, keys);
  add_members(Type<SourceLocation>(), std::string(json::diagnostic_keys.source), keys);
  return keys;
}

}  // namespace vekha::model

#include "generator/check/addresses.hpp"

#include <vector>

#include "language/text.hpp"

namespace vekha::generator {
namespace {

int hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool encoded =
        text[i] == '%' && i + 2 < text.size() && hexadecimal(text[i + 1]) >= 0 && hexadecimal(text[i + 2]) >= 0;
    out += encoded ? static_cast<char>(hexadecimal(text[i + 1]) * 16 + hexadecimal(text[i + 2])) : text[i];
    if (encoded) i += 2;
  }
  return out;
}

std::string scheme_of(std::string_view target) {
  const auto colon = target.find(':');
  if (colon == std::string_view::npos || target.substr(0, colon).find_first_of("/?#") != std::string_view::npos)
    return {};
  return language::lower_case(target.substr(0, colon));
}

// The path that a relative one leads to from a folder; empty where it leaves the site or names no file.
std::string joined(std::string_view page, std::string_view path) {
  std::vector<std::string_view> parts;
  const auto add = [&](std::string_view text) {
    while (!text.empty()) {
      const auto slash = text.find('/');
      const std::string_view part = text.substr(0, slash);
      text.remove_prefix(slash == std::string_view::npos ? text.size() : slash + 1);
      if (part == "..") {
        if (parts.empty()) return false;
        parts.pop_back();
      } else if (part != ".") {
        parts.push_back(part);
      }
    }
    return true;
  };
  const auto slash = page.rfind('/');
  if (slash != std::string_view::npos) add(page.substr(0, slash));
  const std::string_view last = path.substr(path.rfind('/') + 1);
  if (!add(path) || last.empty() || last == "." || last == "..") return {};
  std::string result;
  for (const auto part : parts) result.append(result.empty() ? "" : "/").append(part);
  return result;
}

}  // namespace

Address address_of(std::string_view page, std::string_view target) {
  using enum Address::Kind;
  const std::string scheme = scheme_of(target);
  if (scheme == "data") return {embedded, {}, {}};
  if (scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel") return {external, {}, {}};
  if (!scheme.empty() || target.starts_with('/') || target.starts_with('\\') || target.empty()) return {};
  const auto hash = target.find('#');
  const std::string anchor = hash == std::string_view::npos ? std::string() : percent_decoded(target.substr(hash + 1));
  target = target.substr(0, hash);
  target = target.substr(0, target.find('?'));
  const std::string path = target.empty() ? std::string(page) : joined(page, percent_decoded(target));
  if (path.empty()) return {};
  return {internal, path, anchor};
}

}  // namespace vekha::generator

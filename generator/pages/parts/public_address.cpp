#include "generator/pages/parts/public_address.hpp"

#include <algorithm>

#include "language/text.hpp"

namespace vekha::generator {
namespace {

bool is_public_host(std::string_view host) {
  host = host.substr(0, host.find(':'));
  const auto dot = host.rfind('.');
  if (dot == std::string_view::npos || dot + 1 == host.size() || host.starts_with('.')) return false;
  const std::string_view top = host.substr(dot + 1);
  const bool number = top.find_first_not_of("0123456789") == std::string_view::npos;
  return !number && top != "local" && top != "localhost" && host.find('@') == std::string_view::npos;
}

bool is_address_character(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > 0x20 && byte != 0x7F && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
}

}  // namespace

LabelledAddress public_address(std::string_view text) {
  const auto http = text.find("http://");
  const auto https = text.find("https://");
  const auto begin = std::min(http, https);
  if (begin == std::string_view::npos) return {std::string(text), {}};
  std::string_view address = text.substr(begin);
  address = address.substr(
      0, static_cast<std::size_t>(std::ranges::find_if_not(address, is_address_character) - address.begin()));
  const std::string_view after = text.substr(begin + address.size());
  while (!address.empty() && std::string_view(".,;:)").find(address.back()) != std::string_view::npos)
    address.remove_suffix(1);
  const std::string_view rest = address.substr(address.find("://") + 3);
  if (!is_public_host(rest.substr(0, rest.find_first_of("/?#")))) return {std::string(text), {}};
  std::string label = language::normalized(std::string(text.substr(0, begin)).append(" ").append(after));
  const auto last = label.find_last_not_of(" ,;:(-");
  label.resize(last == std::string::npos ? 0 : last + 1);
  return {std::move(label), std::string(address)};
}

}  // namespace vekha::generator
